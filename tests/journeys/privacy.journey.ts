import { expect, test } from './support/journey.ts';
import { searchBox, waitUntilOfflineReady } from './support/screens.ts';

test('what is typed about a person stays in the page: not in the address, the title, storage or any request', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await waitUntilOfflineReady(page);
  const requestsBefore = host.requests.length;
  await searchBox(page).pressSequentially('woman 52 zebedee housing LS9 7AB');
  await expect(page.getByRole('heading', { level: 2, name: /^\d+ services?/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Home area' }).pressSequentially('LS9 7AB');
  // By its list: a shortlist to choose is made of options too.
  await page.getByRole('listbox', { name: 'Home area' }).getByRole('option').first().click();
  await page.waitForTimeout(500);

  const traces = await page.evaluate(async () => {
    const decoder = new TextDecoder();
    // Bytes are read as text, however deep they lie: JSON alone would show them as nothing.
    const spell = (value: unknown): string =>
      JSON.stringify(value, (_key, inner: unknown) =>
        inner instanceof ArrayBuffer || ArrayBuffer.isView(inner) ? decoder.decode(inner) : inner,
      ) ?? '';
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      cached.push(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        const isText = /text|json|javascript|manifest/.test(response?.headers.get('content-type') ?? '');
        cached.push(request.url, isText ? ((await response?.text()) ?? '') : '');
      }
    }
    const databases = await indexedDB.databases();
    const dumps: string[] = [];
    for (const { name } of databases) {
      if (!name) continue;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const open = indexedDB.open(name);
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      for (const table of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const all = database.transaction(table).objectStore(table).getAll();
          all.onsuccess = () => resolve(all.result);
          all.onerror = () => reject(all.error);
        });
        dumps.push(spell(rows));
      }
      database.close();
    }
    return {
      url: location.href,
      title: document.title,
      history: JSON.stringify(history.state),
      local: JSON.stringify(Object.entries(localStorage)),
      session: JSON.stringify(Object.entries(sessionStorage)),
      databases: dumps.join('\n'),
      caches: cached.join('\n'),
    };
  });
  const { databases, caches: cached, ...elsewhere } = traces;
  for (const [where, content] of Object.entries(elsewhere)) {
    expect(content, where).not.toMatch(/zebedee|ls9|7ab/i);
  }
  // The catalogue itself knows LS9, as it knows every outcode; nothing but a person brings the rest.
  for (const [where, content] of Object.entries({ databases, caches: cached })) {
    expect(content.match(/zebedee|ls9[^a-z0-9]*7ab/gi), where).toBeNull();
  }
  // What was looked through is really there to be read: rows, the bytes in them, and files.
  expect(/published/.test(databases) && /provenance/.test(databases)).toBe(true);
  expect(/<!doctype html>/i.test(cached)).toBe(true);
  expect(host.requests.slice(requestsBefore).join('\n')).not.toMatch(/zebedee|ls9|7ab/i);

  await page.reload();
  await expect(searchBox(page)).toHaveValue('');
});
