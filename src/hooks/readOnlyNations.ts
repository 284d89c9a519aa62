import type { Service } from '../catalogue/service.ts';
import type { Nation } from '../geography/gazetteer.ts';
import type { SearchClient } from '../search/searchClient.ts';

/** The nation that a service is for, by its id, for those that serve nobody in the other. */
export async function readOnlyNations(
  search: Pick<SearchClient, 'reachOf'>,
  services: readonly Service[],
): Promise<ReadonlyMap<string, Nation>> {
  const coverages = services.map(({ coverage }) => coverage);
  const [england, wales] = await Promise.all([
    search.reachOf('england', coverages),
    search.reachOf('wales', coverages),
  ]);
  const only = new Map<string, Nation>();
  services.forEach(({ id }, place) => {
    if (england[place] && !wales[place]) only.set(id, 'England');
    if (wales[place] && !england[place]) only.set(id, 'Wales');
  });
  return only;
}
