import { memo } from 'react';
import { Chip } from '../../components/Chip.tsx';
import { ChipList } from '../../components/ChipList.tsx';
import type { HomeArea } from '../../geography/homeArea.ts';
import type { ServiceFilters } from '../../search/serviceQuery.ts';
import type { FilterGroup } from './filterGroups.ts';
import { describeChosenArea } from './searchSummary.ts';

interface SelectedFiltersProps {
  readonly filters: ServiceFilters;
  readonly groups: readonly FilterGroup[];
  /** The area set by hand: undefined until it is looked up, null when none is set or there is no such area. */
  readonly area: HomeArea | null | undefined;
  readonly onChange: (filters: ServiceFilters) => void;
}

/** The home area and the filters set by hand, each of which a press takes out. */
export const SelectedFilters = memo(function SelectedFilters({
  filters,
  groups,
  area,
  onChange,
}: SelectedFiltersProps) {
  const selected = groups.flatMap(({ legend, values }) =>
    values.filter(({ isChecked }) => isChecked).map((value) => ({ legend, ...value })),
  );
  const areaName = area === null ? 'not known to this catalogue' : area && describeChosenArea(area);
  const areaLabel = areaName ? `Home area: ${areaName}` : 'Home area';
  const areaChip = (
    <Chip
      key="area"
      label={areaLabel}
      actionName={`${areaLabel}, clear`}
      onRemove={() => onChange({ ...filters, areaCode: null })}
    />
  );
  return (
    <ChipList title="Filters you set">
      {[
        ...(filters.areaCode === null ? [] : [areaChip]),
        ...selected.map(({ legend, code, label, toggled }) => (
          <Chip
            key={`${legend} ${code}`}
            label={label}
            actionName={`${label}: remove this filter`}
            onRemove={() => onChange(toggled)}
          />
        )),
      ]}
    </ChipList>
  );
});
