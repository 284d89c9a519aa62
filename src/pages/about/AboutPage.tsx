import { Link } from 'react-router';
import { PageHeading } from '../../components/PageHeading.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { useAppServices } from '../../hooks/appServices.ts';
import { useCatalogue } from '../../hooks/useCatalogue.ts';
import { useToday } from '../../hooks/useToday.ts';
import { paths } from '../paths.ts';
import { describeHoldings, freshnessMeanings, privacyFacts } from './aboutSummary.ts';
import { attributions, dataSources } from './attributions.ts';

/** Sources, dates, licences, what the marks mean, and what the app keeps. */
export function AboutPage() {
  const { appVersion, isDemo } = useAppServices();
  const snapshot = useCatalogue();
  const today = useToday();
  return (
    <div className="app-reading">
      <PageHeading title="About this data">About this data</PageHeading>
      <p className="govuk-body">{describeHoldings(snapshot, today)}</p>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.catalogue()}>
          See the catalogue on this device, or check for a newer one
        </Link>
      </p>

      <h2 className="govuk-heading-m">What it is and is not</h2>
      <p className="govuk-body">
        It lists services that people on probation may be able to use. It does not decide who is eligible, and
        being listed is not the promise of a place: each referral is assessed. Where a listing is silent, the
        app says so and does not guess.
      </p>

      <h2 className="govuk-heading-m">What “assured” means</h2>
      <p className="govuk-body">
        A listing is assured when a person has checked it: the provider, the catalogue team or whoever keeps
        the source. Copying a listing again does not make it fresher.
      </p>
      <SummaryList
        rows={freshnessMeanings.map(({ mark, meaning }) => ({ term: mark, details: [meaning] }))}
      />

      <h2 className="govuk-heading-m">What the app keeps</h2>
      <ul className="govuk-list govuk-list--bullet">
        {privacyFacts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>

      <h2 className="govuk-heading-m">Sources</h2>
      <SummaryList
        rows={dataSources.map(({ name, use, date, licence }) => ({
          term: name,
          details: [`Used for: ${use}`, `Date: ${date}`, `Licence: ${licence}`],
        }))}
      />
      <p className="govuk-body">
        Which police force area, probation region and delivery unit a council belongs to was worked out from
        these sources. Delivery units are a hint and not a fact.
      </p>

      <h2 className="govuk-heading-m" id="attributions">
        Attributions
      </h2>
      <ul className="govuk-list">
        {attributions.map((attribution) => (
          <li key={attribution}>{attribution}</li>
        ))}
      </ul>

      <h2 className="govuk-heading-m">This app</h2>
      <p className="govuk-body">
        Version {appVersion}.
        {isDemo && ' This is a demonstration: it also takes catalogues signed with a demo key.'}
      </p>
    </div>
  );
}
