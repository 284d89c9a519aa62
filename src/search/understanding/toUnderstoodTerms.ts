import { cohortLabels, needLabels, settingLabels } from '../../taxonomy/labels.ts';
import type { ThesaurusTerm } from '../../taxonomy/thesaurusTerm.ts';
import type { UnderstoodTerm } from '../searchResponse.ts';

/** What an entry of the thesaurus stands for, as terms that quote the phrase typed for it. */
export function toUnderstoodTerms(entry: ThesaurusTerm, typed: string): readonly UnderstoodTerm[] {
  return [
    ...entry.needs.map((code): UnderstoodTerm => ({ kind: 'need', typed, code, label: needLabels[code] })),
    ...entry.cohorts.map(({ cohort, group }): UnderstoodTerm => ({
      kind: 'cohort',
      typed,
      code: cohort,
      label: group ?? cohortLabels[cohort],
      group,
    })),
    ...entry.settings.map((code): UnderstoodTerm => ({
      kind: 'setting',
      typed,
      code,
      label: settingLabels[code],
    })),
  ];
}
