import { limits } from '../../../src/catalogue/limits.ts';
import { termKey } from '../listing/termMapping.ts';

/**
 * What took over a service, as ids: a reference of another row becomes its id; an id of the catalogue
 * stays as it is; anything else is unknown.
 */
export function replaceReferences(
  written: readonly string[],
  idOfReference: Pick<ReadonlyMap<string, string>, 'get'>,
): { readonly replacedBy: readonly string[]; readonly unknown: readonly string[] } {
  const found = written.map((text) => ({ text, id: idOfReference.get(termKey(text)) ?? asId(text) }));
  return {
    replacedBy: [...new Set(found.flatMap(({ id }) => id ?? []))],
    unknown: found.filter(({ id }) => id === null).map(({ text }) => text),
  };
}

function asId(text: string): string | null {
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(text) && text.length <= limits.id ? text : null;
}
