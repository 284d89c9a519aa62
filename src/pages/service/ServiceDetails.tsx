import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Banner } from '../../components/Banner.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { Tag } from '../../components/Tag.tsx';
import { paths } from '../paths.ts';
import type { ServiceBanner, ServiceSummary } from './serviceSummary.ts';

interface ServiceDetailsProps {
  readonly summary: ServiceSummary;
  readonly actions: ReactNode;
  /** Stands for the service's name where the screen has another heading of its own. */
  readonly heading?: ReactNode;
}

/** A service in full, for the screen and for paper. */
export function ServiceDetails({ summary, actions, heading }: ServiceDetailsProps) {
  const { name, freshness, banner, sections } = summary;
  return (
    <article>
      {banner && <TopBanner banner={banner} />}
      {heading ?? <PageHeading title={name}>{name}</PageHeading>}
      <p className="govuk-body-l">{summary.summary}</p>
      {freshness && (
        <div className="govuk-inset-text">
          <Tag colour={freshness.colour}>{freshness.tag}</Tag>
          <p className="govuk-body app-inset-note">{freshness.sentence}</p>
        </div>
      )}
      {actions}
      {sections.map(({ title, rows }) => (
        <section key={title} aria-label={title}>
          <h2 className="govuk-heading-m">{title}</h2>
          <SummaryList rows={rows} />
        </section>
      ))}
    </article>
  );
}

function TopBanner({ banner }: { readonly banner: ServiceBanner }) {
  return (
    <Banner title={banner.title}>
      <p className="govuk-notification-banner__heading">{banner.words}</p>
      {banner.replacements.length > 0 && (
        <ul className="govuk-list">
          {banner.replacements.map(({ id, name }) => (
            <li key={id}>
              <Link className="govuk-notification-banner__link" to={paths.service(id)}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Banner>
  );
}
