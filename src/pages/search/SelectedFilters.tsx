import { memo } from 'react';
import { Chip } from '../../components/Chip.tsx';
import { ChipList } from '../../components/ChipList.tsx';
import type { ServiceFilters } from '../../search/serviceQuery.ts';
import { toFilterGroups } from './filterGroups.ts';

interface SelectedFiltersProps {
  readonly filters: ServiceFilters;
  readonly onChange: (filters: ServiceFilters) => void;
}

/** The filters set by hand, each of which a press takes out. The home area stands under its own field. */
export const SelectedFilters = memo(function SelectedFilters({ filters, onChange }: SelectedFiltersProps) {
  const selected = toFilterGroups(filters).flatMap(({ legend, values }) =>
    values.filter(({ isChecked }) => isChecked).map((value) => ({ legend, ...value })),
  );
  return (
    <ChipList title="Filters you set" focusWhenEmpty="results">
      {selected.map(({ legend, code, label, toggled }) => (
        <Chip
          key={`${legend} ${code}`}
          label={label}
          actionName={`${label}: remove this filter`}
          onRemove={() => onChange(toggled)}
        />
      ))}
    </ChipList>
  );
});
