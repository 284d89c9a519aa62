import { describe, expect, it } from 'vitest';
import type { Service } from '../../../src/catalogue/service.ts';
import { day, makeService } from '../../factories/serviceFactory.ts';
import { settle } from './settleFixture.ts';

function ofFeed(id: string, changes: Partial<Service> = {}, feedId = 'leeds'): Service {
  const service = makeService({ id: `${feedId}-${id}`, ...changes });
  return { ...service, provenance: { ...service.provenance, feedId, sourceId: id } };
}

const idOf = ({ id }: { readonly id: string }) => id;

describe('a service that an earlier import had and this one has not', () => {
  it('is retired by a complete run: ended that day, and still there to be found', () => {
    const { absent, written } = settle([ofFeed('a')], [ofFeed('a'), ofFeed('b')]);
    expect(absent.retired).toEqual([{ id: 'leeds-b', name: ofFeed('b').name }]);
    expect(written).toEqual([ofFeed('a'), { ...ofFeed('b'), status: 'defunct', ends: '2026-11-23' }]);
  });

  it('is never retired by a partial run', () => {
    const { absent, written } = settle([ofFeed('a')], [ofFeed('b')], { isComplete: false });
    expect(absent).toMatchObject({ retired: [], asked: [], doubts: [], ofOtherFeeds: 0 });
    expect(written).toEqual([ofFeed('a'), ofFeed('b')]);
  });

  it('is kept as it was when the feed holds it but it cannot be read', () => {
    const rejected = [{ id: 'row 5', reason: 'it has no name', sourceId: 'b' }];
    expect(settle([ofFeed('a')], [ofFeed('b')], { rejected }).written).toEqual([ofFeed('a'), ofFeed('b')]);
  });

  it('keeps its end when it ended before, and gets none before its beginning', () => {
    const over = ofFeed('over', { ends: day('2026-01-31') });
    const gone = ofFeed('gone', { status: 'defunct', ends: day('2026-02-01') });
    const future = ofFeed('future', { starts: day('2027-01-01'), ends: null });
    const { absent, written } = settle([ofFeed('a')], [ofFeed('a'), over, gone, future]);
    expect(absent.kept.map(idOf)).toEqual([over.id, gone.id]);
    expect(written).toEqual([ofFeed('a'), { ...future, status: 'defunct', ends: null }, gone, over]);
  });

  it('comes back with what the feed now says of it', () => {
    const gone = ofFeed('a', { status: 'defunct', ends: day('2026-02-01') });
    const { absent, written } = settle([ofFeed('a')], [gone]);
    expect(absent).toMatchObject({ retired: [], kept: [] });
    expect(written).toEqual([ofFeed('a')]);
  });

  it('is no business of this run when it is of another feed', () => {
    const { absent, written } = settle([ofFeed('a')], [ofFeed('x', {}, 'hull')]);
    expect(absent).toMatchObject({ retired: [], kept: [], asked: [], doubts: [], ofOtherFeeds: 1 });
    expect(written).toEqual([ofFeed('a')]);
  });

  it('is kept when many are gone and a quarter of all with them, until the publisher says that it is right', () => {
    const many = Array.from({ length: 25 }, (_, at) => ofFeed(`b${at}`));
    const doubted = settle([ofFeed('a')], many);
    expect(doubted.absent).toMatchObject({
      retired: [],
      doubts: expect.arrayContaining(['25 of the 25 services that the feed held the last time are gone.']),
    });
    expect(doubted.absent.kept.map(idOf)).toEqual(many.map(idOf));
    expect(settle([ofFeed('a')], many, {}, doubted.absent.word).absent.retired).toHaveLength(25);
    expect(settle([ofFeed('a')], [ofFeed('a'), ...many.slice(0, 4)]).absent.retired).toHaveLength(4);
  });
});
