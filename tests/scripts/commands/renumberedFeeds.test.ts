import { describe, expect, it } from 'vitest';
import { makeV3Service } from '../feeds/open-referral/openReferralFixture.ts';
import { importAgain, openTeam } from './importAgain.ts';

const headings = ['Reference', 'Name', 'Organisation', 'Areas served'];
const rows = ['Lane', 'Quay', 'Pier', 'Mole'].map((name, at) => [
  `R${at}`,
  name,
  'Trust (invented)',
  'Leeds',
]);
const list = (rows: readonly (readonly string[])[]) => ({
  'team.csv': rows.map((cells) => `${cells.join(',')}\n`).join(''),
});
const whole = list([headings, ...rows]);
const withoutReference = ([, ...others]: readonly string[]) => others;

describe('a list whose services lost the ids by which they are known', () => {
  it.each([
    ['the column of references is not there any more', list([headings, ...rows].map(withoutReference))],
    ['the column is there and empty', list([headings, ...rows.map((row) => ['', ...withoutReference(row)])])],
    [
      'a spreadsheet numbered them anew',
      list([headings, ...rows.map((row) => [`N${row[0]}`, ...withoutReference(row)])]),
    ],
    [
      'others came in the meantime',
      list(
        [
          headings,
          ['', 'New', 'Trust (invented)', 'York'],
          ...rows.map((row) => ['', ...withoutReference(row)]),
        ].map(withoutReference),
      ),
    ],
  ])('is refused where %s', async (_what, broken) => {
    await expect(importAgain('csv', whole, broken)).rejects.toThrow(
      /^Services have other ids than in the earlier import \(4\), so .+ was not written: give them back/,
    );
  });

  it('is refused where an API made new ids for all', async () => {
    const [before, after] = [
      ['a', 'b'],
      ['c', 'd'],
    ].map((ids) => ({
      'services.json': JSON.stringify(ids.map((id, at) => ({ ...makeV3Service(id), name: `Advice ${at}` }))),
    }));
    await expect(importAgain('open-referral-uk', before ?? {}, after ?? {})).rejects.toThrow(
      /other ids than in the earlier import \(2\)/,
    );
  });

  it('is taken where a reference or two were corrected', async () => {
    const [first = [], ...others] = rows;
    const corrected = list([headings, ['R9', ...withoutReference(first)], ...others]);
    const team = await openTeam('csv');
    await team.imports(whole);
    const { asked, notes, word } = await team.imports(corrected);
    expect({ asked, notes }).toMatchObject({
      asked: 1,
      notes: expect.arrayContaining([
        expect.stringMatching(/^1 service of .+ has the name of one that is new/),
      ]),
    });
    const { retired, running } = await team.imports(corrected, '--retire-gone', word);
    expect({ retired, running }).toEqual({ retired: ['Lane'], running: ['Lane', 'Mole', 'Pier', 'Quay'] });
  });
});
