import type { PreparedPack } from '../shortlist/preparedPack.ts';
import { useAppServices } from './appServices.ts';
import { makePack, type PackWish } from './makePack.ts';
import { useToday } from './useToday.ts';

/** Makes packs from the device's copy as it is today. */
export function usePackMaker(): (wish: PackWish) => Promise<Omit<PreparedPack, 'number'>> {
  const { search } = useAppServices();
  const today = useToday();
  return async (wish) => makePack(search, wish, today);
}
