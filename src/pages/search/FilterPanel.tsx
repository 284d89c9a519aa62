import { memo, useCallback, useMemo, useState } from 'react';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { useSettled } from '../../hooks/useSettled.ts';
import type { FacetCounts } from '../../search/searchResponse.ts';
import type { ServiceFilters } from '../../search/serviceQuery.ts';
import { describeCount } from '../describeList.ts';
import { toFilterGroups, type FilterGroup } from './filterGroups.ts';

interface FilterPanelProps {
  readonly filters: ServiceFilters;
  /** How many services the filters leave; null while that is not known. */
  readonly total: number | null;
  /** How many each value would leave; null while that is not known. */
  readonly facets: FacetCounts | null;
  readonly onChange: (filters: ServiceFilters) => void;
}

/**
 * The filters: a column beside the results where there is room, behind a button where there is not. The
 * counts of the first filter, which stands open, are those of the newest answer; those of the others,
 * which stand folded away, follow when the typing rests.
 */
export const FilterPanel = memo(function FilterPanel(props: FilterPanelProps) {
  const { filters, total, facets, onChange } = props;
  const [isOpen, setIsOpen] = useState(false);
  const settled = useSettled(facets);
  const groups = useMemo(() => toFilterGroups(filters), [filters]);
  const selected = groups.flatMap(({ values }) => values).filter(({ isChecked }) => isChecked).length;
  return (
    <div className="app-filters">
      <button
        type="button"
        className="govuk-button govuk-button--secondary app-filters__toggle"
        aria-expanded={isOpen}
        aria-controls="filters"
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? 'Hide filters' : 'Show filters'}
        {selected > 0 && ` (${selected} selected)`}
      </button>
      <section
        id="filters"
        aria-label="Filters"
        className={`app-filters__panel${isOpen ? '' : ' app-filters__panel--closed'}`}
      >
        {groups.map((group, index) => (
          <FilterGroupBox
            key={group.legend}
            group={group}
            counts={(index === 0 ? facets : settled)?.[group.facet] ?? null}
            isFirst={index === 0}
            onChange={onChange}
          />
        ))}
        <button
          type="button"
          className="govuk-button app-filters__done"
          onClick={() => {
            setIsOpen(false);
            document.getElementById('results')?.focus();
          }}
        >
          {total === null ? 'Show services' : `Show ${describeCount(total, 'service')}`}
        </button>
      </section>
    </div>
  );
});

interface FilterGroupBoxProps {
  readonly group: FilterGroup;
  readonly counts: Readonly<Record<string, number>> | null;
  readonly isFirst: boolean;
  readonly onChange: (filters: ServiceFilters) => void;
}

const FilterGroupBox = memo(function FilterGroupBox(props: FilterGroupBoxProps) {
  const { legend, values } = props.group;
  const { counts, isFirst, onChange } = props;
  const toggle = useCallback(
    (code: string) => {
      const value = values.find((candidate) => candidate.code === code);
      if (value) onChange(value.toggled);
    },
    [values, onChange],
  );
  return (
    <CheckboxGroup
      legend={legend}
      options={values}
      counts={counts}
      startsOpen={isFirst || values.some(({ isChecked }) => isChecked)}
      onToggle={toggle}
    />
  );
});
