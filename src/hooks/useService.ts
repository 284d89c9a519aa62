import { useEffect, useState } from 'react';
import type { Service } from '../catalogue/service.ts';
import { useAppServices } from './appServices.ts';
import { useCatalogue } from './useCatalogue.ts';

/** A service with those that took over from it, or why there is none to show. */
export type ServiceState =
  | { readonly state: 'opening' }
  | { readonly state: 'found'; readonly service: Service; readonly replacements: readonly Service[] }
  | { readonly state: 'not listed' }
  | { readonly state: 'failed'; readonly reason: string };

/** Reads a service from the device's copy, again when a newer copy arrives. */
export function useService(id: string): ServiceState {
  const { session } = useAppServices();
  const { device } = useCatalogue();
  const releaseId = device.state === 'ready' ? device.release.manifestHash : null;
  const [read, setRead] = useState<{ readonly id: string; readonly result: ServiceState } | null>(null);

  useEffect(() => {
    if (releaseId === null) return;
    let isWanted = true;
    const readAll = async (): Promise<ServiceState> => {
      const service = await session.readService(id);
      if (!service) return { state: 'not listed' };
      const replacements = await Promise.all(service.replacedBy.map(session.readService));
      return { state: 'found', service, replacements: replacements.filter((found) => found !== null) };
    };
    readAll().then(
      (result) => isWanted && setRead({ id, result }),
      (error: unknown) =>
        isWanted &&
        setRead({ id, result: { state: 'failed', reason: error instanceof Error ? error.message : '' } }),
    );
    return () => {
      isWanted = false;
    };
  }, [session, id, releaseId]);

  return read?.id === id ? read.result : { state: 'opening' };
}
