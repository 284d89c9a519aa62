import { describe, expect, it } from 'vitest';
import { toFeedNames } from '../../../scripts/feeds/feedNames.ts';

describe('a feed that was given no name', () => {
  it.each([
    ['https://directory.example.org/services', 'directory-example-org', 'directory.example.org'],
    ['https://directory.example.org/api/v3/', 'directory-example-org', 'directory.example.org'],
    ['http://host.example.org/leeds/v1/services?x=1', 'host-example-org-leeds', 'host.example.org'],
    ['https://', 'feed', 'https://'],
    ['/somewhere/Leeds pages/', 'leeds-pages', 'Leeds pages'],
    ['feeds/leeds.jsonl', 'leeds', 'leeds'],
    ['/', 'feed', 'feed'],
  ])('%s is called %s', (from, feedId, sourceName) => {
    expect(toFeedNames(from)).toMatchObject({ feedId, sourceName });
  });

  it('has its address without the query as its source, and none when it is a path', () => {
    expect(toFeedNames('https://example.org/services?key=secret').sourceUrl).toBe(
      'https://example.org/services',
    );
    expect(toFeedNames('/a/folder').sourceUrl).toBeNull();
  });
});
