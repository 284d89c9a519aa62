import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importAgain, openTeam } from './importAgain.ts';

const headings = ['Name', 'Organisation', 'Areas served', 'Phone'];
const row = (name: string) => [name, 'Trust (invented)', 'Leeds', '0113 496 0000'];
const csv = (...names: readonly string[]) =>
  [headings, ...names.map(row)].map((cells) => `${cells.join(',')}\n`).join('');
const list = (...names: readonly string[]) => ({ 'team.csv': csv(...names) });
const before = list('Lane', 'Quay', 'Pier', 'Mole', 'Dock');

describe('what a team does to its list from one month to the next', () => {
  it('a row taken out of the middle is retired, and nothing is asked', async () => {
    const after = list('Lane', 'Pier', 'Mole', 'Dock');
    const { complete, notes, retired, asked } = await importAgain('csv', before, after);
    expect({ complete, notes, retired, asked }).toEqual({
      complete: true,
      notes: [],
      retired: ['Quay'],
      asked: 0,
    });
  });

  it('rows that are new elsewhere change nothing about that', async () => {
    const after = list('New', 'Lane', 'Pier', 'Newer', 'Mole', 'Dock', 'Newest');
    const { retired, asked } = await importAgain('csv', before, after);
    expect({ retired, asked }).toEqual({ retired: ['Quay'], asked: 0 });
  });

  it('a row that is called otherwise in its place is not taken for one that is gone', async () => {
    const { retired, asked, notes } = await importAgain(
      'csv',
      before,
      list('Lane', 'Quays', 'Pier', 'Mole', 'Dock'),
    );
    expect({ retired, asked }).toEqual({ retired: [], asked: 1 });
    expect(notes[0]).toMatch(/^1 service of .+ stood where new ones stand, .+: look for other names/);
  });

  it('the last row taken out is asked about once, and gone for good with a word', async () => {
    const team = await openTeam('csv');
    await team.imports(before);
    const after = list('Lane', 'Quay', 'Pier', 'Mole');
    const first = await team.imports(after);
    expect(first).toMatchObject({ complete: true, retired: [], asked: 1 });
    expect(first.notes).toEqual([
      'The feed: what stood last the last time is gone, as from a list that was cut off.',
      '1 service that is not in the feed may be there all the same, so nothing was done to it: ' +
        `make sure that it is no longer offered, and then pass --retire-gone ${first.word}.`,
    ]);
    expect(await team.imports(after, '--retire-gone', first.word)).toMatchObject({
      retired: ['Dock'],
      asked: 0,
      notes: [],
    });
    expect(await team.imports(after)).toMatchObject({ retired: ['Dock'], asked: 0, notes: [] });
  });

  it('a list that was sorted otherwise loses nothing, and asks about what is gone', async () => {
    const { retired, asked, notes } = await importAgain('csv', before, list('Pier', 'Mole', 'Lane', 'Dock'));
    expect({ retired, asked }).toEqual({ retired: [], asked: 1 });
    expect(notes).toContainEqual(expect.stringMatching(/^The feed: the order is another than the last time/));
    const whole = await importAgain('csv', before, list('Pier', 'Quay', 'Mole', 'Lane', 'Dock'));
    expect(whole).toMatchObject({ retired: [], asked: 0, notes: [] });
  });

  it('a run that was cut off in between leaves no questions behind', async () => {
    const team = await openTeam('csv');
    await team.imports(before);
    const cut = { 'team.csv': csv('Lane', 'Quay').slice(0, -30) };
    expect(await team.imports(cut)).toMatchObject({ complete: false, retired: [], asked: 0 });
    const after = list('Lane', 'Quay', 'Pier', 'Dock');
    expect(await team.imports(after)).toMatchObject({ retired: ['Mole'], asked: 0, notes: [] });
  });

  it('a service that comes back is no longer asked about', async () => {
    const team = await openTeam('csv');
    await team.imports(before);
    await team.imports(list('Lane', 'Quay'));
    expect(await team.imports(before)).toMatchObject({ retired: [], asked: 0, notes: [] });
  });
});

describe('a list that was cut off where a row ends', () => {
  it('retires nothing, this time and the next', async () => {
    const team = await openTeam('csv');
    await team.imports(before);
    const cut = list('Lane', 'Quay', 'Pier');
    expect(await team.imports(cut)).toMatchObject({ retired: [], asked: 2 });
    expect(await team.imports(cut)).toMatchObject({ retired: [], asked: 2 });
    // What is new stands before the cut.
    expect(await team.imports(list('New', 'Lane', 'Quay', 'Pier', 'Newer'))).toMatchObject({
      retired: [],
      asked: 2,
    });
  });

  it('retires nothing where the cut goes through its last cell', async () => {
    const cut = { 'team.csv': csv('Lane', 'Quay', 'Pier').slice(0, -4) };
    expect(await importAgain('csv', before, cut)).toMatchObject({ retired: [], asked: 2 });
  });

  it('retires nothing where it was changed, or sorted, before it was cut', async () => {
    for (const names of [
      ['Lane', 'Pier'],
      ['New', 'Lane', 'Pier', 'Newer'],
      ['Dock', 'Mole', 'Pier'],
      ['Dock', 'Lane', 'Quay'],
    ]) {
      expect((await importAgain('csv', before, list(...names))).retired).toEqual([]);
    }
  });

  it('retires nothing where a piece was lost from its middle', async () => {
    const text = csv('Lane', 'Quay', 'Pier', 'Mole', 'Dock');
    const lost = { 'team.csv': text.slice(0, text.indexOf('Quay,') + 8) + text.slice(text.indexOf('Mole,')) };
    const { retired, notes } = await importAgain('csv', before, lost);
    expect(retired).toEqual([]);
    expect(notes).toContainEqual(
      expect.stringMatching(/^Rows have more or fewer cells than the headings.+: 3\.$/),
    );
    const services = (all: string) => ({ 'services.csv': `id,name,url\n${all}` });
    const tables = await importAgain(
      'hsds-csv',
      services('s1,Lane,\ns2,Quay,\ns3,Pier,\ns4,Mole,\n'),
      services('s1,Lane,\ns2,Qus3,Pier,\ns4,Mole,\n'),
    );
    expect(tables).toMatchObject({ retired: [], asked: 1 });
  });

  it('retires nothing where what is left of two rows is one row again', async () => {
    const text = csv('Lane', 'Quay', 'Pier', 'Mole', 'Dock').replace(
      'Mole,Trust (invented),Leeds',
      'Mole,Trust,York',
    );
    const torn = text.slice(0, text.indexOf('Quay,') + 5) + text.slice(text.indexOf('Mole,') + 5);
    const { retired, asked } = await importAgain('csv', { 'team.csv': text }, { 'team.csv': torn });
    expect({ retired, asked }).toEqual({ retired: [], asked: 3 });
  });

  it('retires nothing where a piece of it is blank', async () => {
    const text = csv('Lane', 'Quay', 'Pier', 'Mole', 'Dock');
    const [from, to] = [text.indexOf('Quay') + 6, text.indexOf('Mole') - 4];
    const blank = { 'team.csv': text.slice(0, from) + '\0'.repeat(to - from) + text.slice(to) };
    expect(await importAgain('csv', before, blank)).toMatchObject({ complete: false, retired: [], asked: 0 });
  });

  it('loses what was taken out, where the program that wrote it leaves out cells that are empty', async () => {
    const short = (...names: readonly string[]) => ({
      'team.csv': `Name,Organisation,Phone\n${names.map((name) => `${name},Trust (invented)\n`).join('')}`,
    });
    const again = await importAgain(
      'csv',
      short('Lane', 'Quay', 'Pier', 'Mole'),
      short('Lane', 'Pier', 'Mole'),
    );
    expect(again).toMatchObject({ retired: ['Quay'], asked: 0 });
  });

  it('retires nothing of what stands behind the cut, whatever was taken out and added before it', async () => {
    const former = Array.from({ length: 12 }, (_, at) => `Service ${at}`);
    const change = fc.record({
      gone: fc.subarray(former, { maxLength: 4 }),
      added: fc.array(fc.nat(12), { maxLength: 6 }),
      cut: fc.double({ min: 0.2, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ gone, added, cut }) => {
        const now = former.filter((name) => !gone.includes(name));
        for (const [index, at] of added.entries()) now.splice(at, 0, `Added ${index}`);
        const text = csv(...now);
        const broken = { 'team.csv': text.slice(0, Math.round(text.length * cut)) };
        const { retired } = await importAgain('csv', list(...former), broken);
        expect(gone).toEqual(expect.arrayContaining([...retired]));
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('what a person says', () => {
  const cut = list('Lane', 'Quay');

  it('holds for those they looked at, and for no others that go meanwhile', async () => {
    const team = await openTeam('csv');
    await team.imports(before);
    const first = await team.imports(list('Lane', 'Quay', 'Pier'));
    expect(first).toMatchObject({ asked: 2 });
    const { retired, asked, notes, word } = await team.imports(cut, '--retire-gone', first.word);
    expect({ retired, asked }).toEqual({ retired: [], asked: 3 });
    expect(notes).toContain(
      `--retire-gone ${first.word} was not followed: it was given for other services than these.`,
    );
    expect((await team.imports(cut, '--retire-gone', word)).retired).toEqual(['Dock', 'Mole', 'Pier']);
  });

  it('holds for no other service, though as many are gone', async () => {
    const team = await openTeam('csv');
    await team.imports(before);
    const { word } = await team.imports(list('Lane', 'Quay', 'Pier', 'Mole'));
    const other = await team.imports(list('Dock', 'Mole', 'Pier', 'Lane'), '--retire-gone', word);
    expect(other).toMatchObject({ retired: [], asked: 1 });
  });

  it('does not make a partial run whole', async () => {
    const team = await openTeam('csv');
    await team.imports(before);
    const broken = { 'team.csv': csv('Lane', 'Quay', 'Pier').slice(0, -30) };
    const { complete, retired, asked } = await team.imports(broken, '--retire-gone', '3-abcdef');
    expect({ complete, retired, asked }).toEqual({ complete: false, retired: [], asked: 0 });
  });
});
