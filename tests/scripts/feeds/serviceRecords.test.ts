import fc from 'fast-check';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toServiceFile } from '../../../scripts/feeds/serviceFile.ts';
import { serviceRecords } from '../../../scripts/feeds/serviceRecords.ts';
import { makeService } from '../../factories/serviceFactory.ts';

function read(text: string): readonly unknown[] {
  const path = join(mkdtempSync(join(tmpdir(), 'records-')), 'services.json');
  writeFileSync(path, text);
  return [...serviceRecords(path)];
}

const services = ['a', 'b', 'c'].map((id) => makeService({ id: `leeds-${id}`, name: `Ørsted “${id}”` }));
const written = toServiceFile(services);

describe('a file of services is read record by record', () => {
  it('as import writes it, with other line ends and without the last one', () => {
    const records: unknown = JSON.parse(written);
    expect(read(written)).toEqual(records);
    expect(read(written.replaceAll('\n', '\r\n'))).toEqual(records);
    expect(read(written.trimEnd())).toEqual(records);
    expect(read(toServiceFile([]))).toEqual([]);
  });

  it('in any layout that a person or a program has given it', () => {
    const records: readonly unknown[] = JSON.parse(written);
    expect(read(JSON.stringify(records))).toEqual(records);
    expect(read(JSON.stringify(records, null, 2))).toEqual(records);
    expect(read('[]')).toEqual([]);
    const [first, ...others] = records;
    expect(read(`[\n${JSON.stringify(first)},\n${JSON.stringify(others, null, 1).slice(1)}`)).toEqual(
      records,
    );
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(0, 1, 2), (values, indent) => {
        const text = JSON.stringify(values, null, indent);
        expect(read(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('and one that was cut off anywhere is refused, never taken for a shorter list', () => {
    const lineEnds = [...written.matchAll(/,?\n/g)].flatMap(({ index }) => [index, index + 1, index + 2]);
    const whole = written.trimEnd().length;
    for (const length of lineEnds.filter((at) => at < whole)) {
      expect(() => read(written.slice(0, length))).toThrow(/is not JSON/);
    }
    fc.assert(
      fc.property(fc.nat(whole - 1), (length) => {
        expect(() => read(written.slice(0, length))).toThrow(/is not JSON/);
      }),
    );
    expect(() => read(written.replace('},\n', '}\n'))).toThrow(/is not JSON/);
    expect(() => read(`${written}x`)).toThrow(/is not JSON/);
    expect(() => read('{"services": []}')).toThrow(/is not a list of services/);
  });
});
