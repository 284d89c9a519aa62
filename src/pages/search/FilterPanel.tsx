import { memo, useState } from 'react';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import type { ServiceFilters } from '../../search/serviceQuery.ts';
import { describeCount } from '../describeList.ts';
import type { FilterGroup } from './filterGroups.ts';

interface FilterPanelProps {
  /** How many services the filters leave; null while that is not known. */
  readonly total: number | null;
  readonly groups: readonly FilterGroup[];
  readonly onChange: (filters: ServiceFilters) => void;
}

/** The filters: a column beside the results where there is room, behind a button where there is not. */
export const FilterPanel = memo(function FilterPanel({ groups, total, onChange }: FilterPanelProps) {
  const [isOpen, setIsOpen] = useState(false);
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
          <FilterGroupBox key={group.legend} group={group} isFirst={index === 0} onChange={onChange} />
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
  readonly isFirst: boolean;
  readonly onChange: (filters: ServiceFilters) => void;
}

const FilterGroupBox = memo(function FilterGroupBox({ group, isFirst, onChange }: FilterGroupBoxProps) {
  const { legend, values } = group;
  return (
    <CheckboxGroup
      legend={legend}
      options={values}
      startsOpen={isFirst || values.some(({ isChecked }) => isChecked)}
      onToggle={(code) => {
        const value = values.find((candidate) => candidate.code === code);
        if (value) onChange(value.toggled);
      }}
    />
  );
});
