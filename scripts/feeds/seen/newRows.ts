import type { Service } from '../../../src/catalogue/service.ts';
import type { KeptMap } from '../kept/keptMap.ts';
import type { KeptServices } from '../kept/keptServices.ts';
import { termKey } from '../listing/termMapping.ts';

/** What services that are new in a run are called, to find earlier ones that are not gone among them. */
export class NewRows {
  readonly #texts: KeptMap;

  constructor(here: KeptServices, earlier: KeptServices) {
    this.#texts = here.openMap();
    for (const id of here.ids()) {
      if (earlier.has(id)) continue;
      for (const [column, text] of textsOf(here.read(id))) this.#texts.set(`${column} ${text}`, '');
    }
  }

  /** Whether one of them has the name of a service. */
  holdName({ name }: Service): boolean {
    return this.#texts.size > 0 && this.#texts.has(`name ${termKey(name)}`);
  }

  /** Whether one of them has in one column what a service had in another, as where cells were shifted. */
  holdShifted(service: Service): boolean {
    if (this.#texts.size === 0) return false;
    const texts = textsOf(service);
    return texts.some(([column, text]) =>
      texts.some(([other, own]) => {
        const isOther = other !== column && own !== text && text !== '';
        return isOther && this.#texts.has(`${other} ${text}`);
      }),
    );
  }
}

function textsOf({ name, organization, provenance }: Service): readonly (readonly [string, string])[] {
  return [
    ['name', termKey(name)],
    ['organisation', termKey(organization.name)],
    ['reference', termKey(provenance.sourceId)],
  ];
}
