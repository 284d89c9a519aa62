import { useState } from 'react';
import { SelectField } from '../../../components/SelectField.tsx';
import { SummaryList } from '../../../components/SummaryList.tsx';
import type { Service } from '../../../catalogue/service.ts';
import { useWaysTo } from '../../../hooks/useListingFound.ts';
import { describeAreas, describePlacing, toCohortRows, toNeedRows } from './foundSummary.ts';

/** Areas, needs and groups of people as filters, each with the place it gives the listing. */
export function FoundByFilters({ service }: { readonly service: Service }) {
  const [areaCode, setAreaCode] = useState<string | null>(null);
  const shown = useWaysTo(service, areaCode);
  if (shown === null) {
    return (
      <p className="govuk-body" role="alert">
        This device could not work out how the service is found. Reload the app to try again.
      </p>
    );
  }
  if (!shown) return <p className="govuk-body">Working out how it is found…</p>;
  return (
    <>
      <section aria-labelledby="found-areas">
        <h2 className="govuk-heading-m" id="found-areas">
          Areas
        </h2>
        <p className="govuk-body">{describeAreas(shown)}</p>
        {shown.area && (
          <>
            <SelectField
              label="Home area"
              hint="Practitioners set where the person lives. The places below are for this area."
              value={areaCode ?? shown.area.code}
              options={shown.areas.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={setAreaCode}
            />
            <p className="govuk-body" role="status">
              With only the home area set to {shown.area.name}: {describePlacing(shown.areaAlone)}.
            </p>
          </>
        )}
      </section>
      <section aria-labelledby="found-needs">
        <h2 className="govuk-heading-m" id="found-needs">
          Needs
        </h2>
        <SummaryList rows={toNeedRows(shown)} />
      </section>
      <section aria-labelledby="found-groups">
        <h2 className="govuk-heading-m" id="found-groups">
          Groups of people
        </h2>
        <p className="govuk-body">
          With a group set as a filter, only services that say they take its people are found.
        </p>
        <SummaryList rows={toCohortRows(shown)} />
      </section>
    </>
  );
}
