import { createHash } from 'node:crypto';
import { limits } from '../../../src/catalogue/limits.ts';
import { toPlainLine } from '../cleaning/toPlainText.ts';
import { cutAtWord } from '../cleaning/toSummary.ts';

/**
 * An id for a source's own id: `<prefix>-<id>`, in letters, digits and hyphens. The same always for
 * the same source id; where writing it so loses anything (capitals, other characters, length), a
 * short hash of the whole keeps two different ones apart.
 */
export function toServiceId(prefix: string, sourceId: string): string {
  const slug = toSlug(sourceId);
  const whole = `${prefix}-${slug}`;
  if (slug === sourceId && whole.length <= limits.id) return whole;
  const hash = toHash(sourceId).slice(0, 10);
  const room = limits.id - hash.length - 1;
  return `${whole.slice(0, room).replace(/-+$/, '')}-${hash}`;
}

/** A source's own id as provenance holds it. */
export function toProvenanceId(sourceId: string): string {
  return cutAtWord(toPlainLine(sourceId).value || 'unnamed', limits.name);
}

/** An id that stands for another without showing it. */
export function toOpaqueId(sourceId: string): string {
  return toHash(sourceId).slice(0, 20);
}

function toHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A name as part of an id: "Citizens Advice Leeds" becomes `citizens-advice-leeds`. May be empty. */
export function toSlug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
