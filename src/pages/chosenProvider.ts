import { createContext } from 'react';

/** The provider whose listings were opened last among these screens, and how to note it. */
export interface ChosenProvider {
  readonly id: string | null;
  readonly choose: (id: string) => void;
}

/**
 * Whose listings a provider goes through. A listing may name several: the one that runs it and its
 * partners, and only the way here tells which of them is at the device.
 */
export const ChosenProviderContext = createContext<ChosenProvider>({ id: null, choose: () => undefined });
