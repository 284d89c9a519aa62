import { normalisePlaceName } from './normalisePlaceName.ts';

/** A prison's name as look-up compares it: "HMP/YOI Low Newton" and "HMP Low Newton" are "low newton". */
export function toPrisonKey(name: string): string {
  return normalisePlaceName(name.replace(/\([^)]*\)|\b(?:HMP|HMYOI|HMPYOI|YOI)\b|&/gi, ' '));
}
