import { useId, type ReactNode } from 'react';

interface BannerProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A notice above a page's content (GOV.UK notification banner). */
export function Banner({ title, children }: BannerProps) {
  const titleId = useId();
  return (
    <section className="govuk-notification-banner" aria-labelledby={titleId}>
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={titleId}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </section>
  );
}
