import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../scripts/feeds/cleaning/decodeText.ts';
import { mendMojibake } from '../../../../scripts/feeds/cleaning/mendMojibake.ts';
import { toPlainText } from '../../../../scripts/feeds/cleaning/toPlainText.ts';
import { toSentences } from '../../../../scripts/feeds/cleaning/toSentences.ts';
import { toSummary } from '../../../../scripts/feeds/cleaning/toSummary.ts';

const bytesOf = (text: string, byteOf: (code: number) => readonly number[]) =>
  Uint8Array.from(text.split('').flatMap((character) => byteOf(character.charCodeAt(0))));

describe('a file arrives in whatever a spreadsheet wrote', () => {
  it('in UTF-8, with and without a mark', () => {
    const bytes = new TextEncoder().encode('Dŵr – £5');
    expect(decodeText(bytes)).toEqual({ text: 'Dŵr – £5', encoding: 'UTF-8', broken: 0 });
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes])).text).toBe('Dŵr – £5');
  });

  it('in UTF-16, little and big end first, with and without a mark', () => {
    const little = bytesOf('Housing advice', (code) => [code & 255, code >> 8]);
    const big = bytesOf('Housing advice', (code) => [code >> 8, code & 255]);
    for (const bytes of [little, big, Uint8Array.from([0xff, 0xfe, ...little])]) {
      expect(decodeText(bytes).text).toBe('Housing advice');
    }
    expect(decodeText(Uint8Array.from([0xfe, 0xff, ...big])).encoding).toBe('UTF-16BE');
  });

  it('in Windows-1252, with its curly quotes and pound signs', () => {
    const bytes = Uint8Array.from([0x93, 0x48, 0x69, 0x94, 0x20, 0xa3, 0x35]);
    expect(decodeText(bytes)).toEqual({ text: '“Hi” £5', encoding: 'Windows-1252', broken: 0 });
  });

  it('in UTF-8 with one stray byte, which is counted and does not spoil the rest', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('café – naïve '), 0xff]);
    expect(decodeText(bytes)).toMatchObject({ encoding: 'UTF-8', broken: 1 });
  });
});

describe('a description as a council keeps it', () => {
  const plain = (text: string) => toPlainText(text).value;

  it('in HTML becomes lines and list entries', () => {
    expect(plain('<p>We help with:</p><ul><li>Debt &amp; rent</li><li>Food</li></ul>')).toBe(
      'We help with:\n\n- Debt & rent\n- Food',
    );
  });

  it('escaped twice is read as what was meant', () => {
    expect(plain('&amp;lt;p&amp;gt;Tea &amp;amp;nbsp;&amp;amp; talk&amp;lt;/p&amp;gt;')).toBe('Tea & talk');
  });

  it('in Markdown loses its signs and keeps its words', () => {
    expect(plain('## Who for\n**Men** and _women_\n* Debt\n* [Apply](https://example.org/a_(b))')).toBe(
      'Who for\nMen and women\n- Debt\n- Apply',
    );
    expect(plain('jo_the_cat 5 * 3 #1')).toBe('jo_the_cat 5 * 3 #1');
  });

  it('with bullets of a word processor becomes a list', () => {
    expect(plain('Offers:\uf0b7 housing \uf0b7\tdebt')).toBe('Offers:\n- housing\n- debt');
  });

  it('keeps an email address in angle brackets and “less than”', () => {
    expect(plain('Write to <hello@example.org> if income <18,000 or a < b')).toBe(
      'Write to hello@example.org if income <18,000 or a < b',
    );
  });

  it('loses script, style and handlers, and says so', () => {
    const { value, warnings } = toPlainText(
      'Safe<script>steal()</script><style>p{}</style> <a href="javascript:steal()">link</a><img src=x onerror="steal()">',
    );
    expect(value).toBe('Safe link');
    expect(value + warnings.join()).not.toContain('steal');
    expect(warnings).toHaveLength(2);
  });

  it('with script that was escaped to get through loses it too', () => {
    expect(plain('&lt;script&gt;steal()&lt;/script&gt;Hello')).toBe('Hello');
  });

  it('with no-break spaces and soft hyphens reads like any other', () => {
    expect(plain('9\u00a0am\u202fto\u2009five in Ful\u00adham')).toBe('9 am to five in Fulham');
  });

  it('read in the wrong encoding is mended, also when that happened twice', () => {
    expect(mendMojibake('Donâ€™t wait â€“ it costs Â£5 at the cafÃ©')).toBe(
      'Don’t wait – it costs £5 at the café',
    );
    expect(mendMojibake('ItÃ¢â‚¬â„¢s free')).toBe('It’s free');
    expect(mendMojibake('open to all.Â Â Call')).toBe('open to all. Call');
    expect(mendMojibake('Dŵr, Môn, À la carte, TÔ’')).toBe('Dŵr, Môn, À la carte, TÔ’');
  });
});

describe('the beginning of a description as a summary', () => {
  it('ends where a sentence ends', () => {
    const sentences = toSentences(`First one. ${'Word '.repeat(60)}end. ${'More '.repeat(60)}end.`);
    expect(toSummary(sentences)).toMatch(/^First one\. Word .*end\.$/);
  });

  it('does not take an abbreviation for an end', () => {
    expect(toSentences('Help with money, e.g. Debt. Ask Dr. Example at St. Mary’s.')).toEqual([
      'Help with money, e.g. Debt.',
      'Ask Dr. Example at St. Mary’s.',
    ]);
  });

  it('joins a list to what announces it', () => {
    expect(toSentences('We help with:\n- debt\n- rent;\n\nCall us.')).toEqual([
      'We help with: debt; rent;',
      'Call us.',
    ]);
  });

  it('cuts one endless sentence between two words', () => {
    const summary = toSummary(['word '.repeat(500).trim()]);
    expect(summary.length).toBeLessThanOrEqual(1_000);
    expect(summary).toMatch(/word…$/);
  });
});
