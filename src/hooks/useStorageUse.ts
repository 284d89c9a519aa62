import { useEffect, useState } from 'react';
import { useAppServices } from './appServices.ts';
import { useCatalogue } from './useCatalogue.ts';

/** The bytes this app takes up on the device, as the browser estimates it; null when it does not say. */
export function useStorageUse(): number | null {
  const { readStorageUse } = useAppServices();
  const { device } = useCatalogue();
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    let isWanted = true;
    readStorageUse().then(
      (used) => isWanted && setBytes(used),
      () => isWanted && setBytes(null),
    );
    return () => {
      isWanted = false;
    };
  }, [readStorageUse, device]);
  return bytes;
}
