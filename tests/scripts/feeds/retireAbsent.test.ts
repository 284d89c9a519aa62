import { describe, expect, it } from 'vitest';
import type { FeedImport } from '../../../scripts/feeds/feedAdapter.ts';
import { retireAbsent } from '../../../scripts/feeds/retireAbsent.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { day, makeService } from '../../factories/serviceFactory.ts';

const today = day('2026-11-23');

function ofFeed(id: string, changes: Partial<Service> = {}, feedId = 'leeds'): Service {
  const service = makeService({ id: `${feedId}-${id}`, ...changes });
  return { ...service, provenance: { ...service.provenance, feedId, sourceId: id } };
}

function makeRun(services: readonly Service[], changes: Partial<FeedImport> = {}): FeedImport {
  return {
    read: services.length,
    services,
    rejected: [],
    warnings: [],
    isComplete: true,
    notes: [],
    ...changes,
  };
}

describe('a service that an earlier import had and this one has not', () => {
  it('is retired by a complete run: ended that day, and still there to be found', () => {
    const absent = retireAbsent(makeRun([ofFeed('a')]), [ofFeed('a'), ofFeed('b')], today, false);
    expect(absent.retired).toEqual([{ ...ofFeed('b'), status: 'defunct', ends: '2026-11-23' }]);
    expect(absent.kept).toEqual([]);
  });

  it('is never retired by a partial run', () => {
    const absent = retireAbsent(makeRun([ofFeed('a')], { isComplete: false }), [ofFeed('b')], today, false);
    expect(absent).toEqual({ retired: [], kept: [ofFeed('b')], isDoubtful: false, ofOtherFeeds: 0 });
  });

  it('is kept as it was when the feed holds it but it cannot be read', () => {
    const run = makeRun([ofFeed('a')], { rejected: [{ id: 'b', reason: 'it has no name' }] });
    expect(retireAbsent(run, [ofFeed('b')], today, false)).toMatchObject({
      retired: [],
      kept: [ofFeed('b')],
    });
  });

  it('keeps its end when it ended before, and gets none before its beginning', () => {
    const over = ofFeed('over', { ends: day('2026-01-31') });
    const gone = ofFeed('gone', { status: 'defunct', ends: day('2026-02-01') });
    const future = ofFeed('future', { starts: day('2027-01-01'), ends: null });
    const absent = retireAbsent(makeRun([ofFeed('a')]), [over, gone, future], today, false);
    expect(absent.kept).toEqual([over, gone]);
    expect(absent.retired).toEqual([{ ...future, status: 'defunct', ends: null }]);
  });

  it('comes back with what the feed now says of it', () => {
    const gone = ofFeed('a', { status: 'defunct', ends: day('2026-02-01') });
    expect(retireAbsent(makeRun([ofFeed('a')]), [gone], today, false)).toMatchObject({
      retired: [],
      kept: [],
    });
  });

  it('is no business of this run when it is of another feed', () => {
    const other = ofFeed('x', {}, 'hull');
    const absent = retireAbsent(makeRun([ofFeed('a')]), [other], today, false);
    expect(absent).toEqual({ retired: [], kept: [], isDoubtful: false, ofOtherFeeds: 1 });
  });

  it('is kept when more are gone than are left, until the publisher says that it is right', () => {
    const many = Array.from({ length: 25 }, (_, at) => ofFeed(`b${at}`));
    const run = makeRun([ofFeed('a')]);
    expect(retireAbsent(run, many, today, false)).toMatchObject({
      retired: [],
      kept: many,
      isDoubtful: true,
    });
    expect(retireAbsent(run, many, today, true).retired).toHaveLength(25);
    expect(retireAbsent(run, many.slice(0, 5), today, false).retired).toHaveLength(5);
  });
});
