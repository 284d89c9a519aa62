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
  await page.getByRole('option').first().click();
  await page.waitForTimeout(500);

  const traces = await page.evaluate(async () => {
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
        dumps.push(JSON.stringify(rows));
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
    };
  });
  for (const [where, content] of Object.entries(traces)) {
    expect(content, where).not.toMatch(/zebedee|ls9|7ab/i);
  }
  expect(traces.databases).toContain('published');
  expect(host.requests.slice(requestsBefore).join('\n')).not.toMatch(/zebedee|ls9|7ab/i);

  await page.reload();
  await expect(searchBox(page)).toHaveValue('');
});
