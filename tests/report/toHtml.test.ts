import { expect, it } from 'vitest';
import { toHtml } from '../../src/report/toHtml.ts';

it('rich text is paragraphs of escaped words, whatever a listing holds', () => {
  const html = toHtml([
    {
      serviceId: 'a',
      facts: [
        { kind: 'identity', text: `<img src=x onerror="alert('1')"> & Sons.` },
        { kind: 'who', text: 'For women.' },
      ],
    },
    { serviceId: null, facts: [{ kind: 'copy', text: 'Catalogue of today.' }] },
  ]);
  expect(html).toBe(
    '<p>&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; Sons. For women.</p><p>Catalogue of today.</p>',
  );
});
