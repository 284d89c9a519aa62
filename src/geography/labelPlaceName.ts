import { describeArea } from './describeArea.ts';
import type { UnlabelledName } from './unlabelledNames.ts';

/**
 * A name in words that tell it from its namesakes: "Newport, Isle of Wight", "Dorset (police force
 * area)", "Aberteifi (Cardigan, Ceredigion)". An authority that shares its name says its force too.
 */
export function labelPlaceName(entry: UnlabelledName, hasNamesake: boolean, pfaName: string | null): string {
  const { name, area, meaning } = entry;
  const isPlace =
    entry.kind === 'town' || entry.use !== 'home' || (meaning !== null && meaning !== area.name);
  if (isPlace) {
    const usual = meaning === null ? name : meaning;
    const where = usual === area.name ? usual : `${usual}, ${area.name}`;
    return meaning === null ? where : `${name} (${where})`;
  }
  if (meaning !== null) return `${name} (${hasNamesake ? plainArea(entry) : meaning})`;
  if (!hasNamesake || area.code.startsWith('area-')) return name;
  const force = pfaName !== null && pfaName !== name ? `, ${pfaName}` : '';
  return `${name} (${area.kind}${force})`;
}

function plainArea({ area }: UnlabelledName): string {
  return describeArea(area).replace(/^the /, '');
}
