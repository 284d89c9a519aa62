import { describe, expect, it } from 'vitest';
import { parseServices } from '../../src/catalogue/parseServices.ts';
import { makeService } from '../factories/serviceFactory.ts';

describe('a list of services', () => {
  it('counts every record as taken or rejected, with its id and why', () => {
    const broken = { ...makeService({ id: 'broken' }), needs: 'all' };
    const parsed = parseServices([makeService({ id: 'first' }), broken, 7, makeService({ id: 'first' })]);
    expect(parsed?.read).toBe(4);
    expect(parsed?.services.map(({ id }) => id)).toEqual(['first']);
    expect(parsed?.rejected).toEqual([
      { id: 'broken', reason: 'needs: not a list' },
      { id: 'record 3', reason: expect.stringContaining('the record: not an object') },
      { id: 'first', reason: 'another service has this id' },
    ]);
  });

  it('is null when the file holds something else', () => {
    expect(parseServices({ services: [] })).toBeNull();
  });
});
