import type { DeliveryFormat, Need, Setting } from '../../../src/catalogue/codes.ts';
import type { Eligibility } from '../../../src/catalogue/service.ts';
import { deliveryFormatLabels, needLabels, settingLabels } from '../../../src/taxonomy/labels.ts';
import type { TakenType } from './interventionType.ts';

/** What a summary is made of. */
export interface SummaryFacts {
  readonly type: TakenType;
  readonly sexes: Eligibility['sexes'];
  readonly settings: readonly Setting[];
  readonly formats: readonly DeliveryFormat[];
  readonly needs: readonly Need[];
}

/** One sentence of our own from the facts: "A structured intervention for men, in groups, in the community, on …" */
export function toInterventionSummary({ type, sexes, settings, formats, needs }: SummaryFacts): string {
  const parts = [
    `${type === 'toolkit' ? 'A toolkit' : 'A structured intervention'} of the probation service`,
    sexes === 'not stated' ? '' : ` for ${sexes}`,
    formats.length === 0 ? '' : `, ${joinAnd(formats.map((format) => deliveryFormatLabels[format]))}`,
    settings.length === 0
      ? ''
      : `, ${joinAnd(settings.map((setting) => settingLabels[setting].toLowerCase()))}`,
    needs.length === 0 ? '' : `, on ${joinAnd(needs.map((need) => needLabels[need].toLowerCase()))}`,
  ];
  return `${parts.join('')}.`;
}

function joinAnd(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
