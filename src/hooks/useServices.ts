import { useEffect, useState } from 'react';
import type { Service } from '../catalogue/service.ts';
import { useAppServices } from './appServices.ts';
import { useCatalogue } from './useCatalogue.ts';

/** Services read by id. */
export type ServicesState =
  | { readonly state: 'opening' }
  /** Null for an id that is not listed. Services that took over from those asked for are there too. */
  | { readonly state: 'ready'; readonly find: (id: string) => Service | null }
  | { readonly state: 'failed' };

/** Reads services, and those that took over from them, from the device's copy. */
export function useServices(ids: readonly string[]): ServicesState {
  const { session } = useAppServices();
  const { device } = useCatalogue();
  const releaseId = device.state === 'ready' ? device.release.manifestHash : null;
  const question = JSON.stringify([releaseId, ids.toSorted()]);
  const [read, setRead] = useState<{ readonly question: string; readonly result: ServicesState } | null>(
    null,
  );

  useEffect(() => {
    if (releaseId === null) return;
    let isWanted = true;
    const keep = (result: ServicesState) => isWanted && setRead({ question, result });
    readWithSuccessors(ids, session.readServices).then(
      (services) => keep({ state: 'ready', find: (id) => services.get(id) ?? null }),
      () => keep({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
    // The question holds the ids.
  }, [session, question]);

  if (read?.question === question) return read.result;
  return device.state === 'none' || device.state === 'unreadable'
    ? { state: 'failed' }
    : { state: 'opening' };
}

async function readWithSuccessors(
  ids: readonly string[],
  readServices: (ids: readonly string[]) => Promise<readonly Service[]>,
): Promise<ReadonlyMap<string, Service>> {
  const asked = await readServices(ids);
  const successors = await readServices(asked.flatMap(({ replacedBy }) => replacedBy));
  return new Map([...successors, ...asked].map((service) => [service.id, service]));
}
