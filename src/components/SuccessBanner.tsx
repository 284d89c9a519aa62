import { useEffect, useId, useRef, type ReactNode } from 'react';

interface SuccessBannerProps {
  /** What was done. */
  readonly heading: string;
  /** For one that comes while the screen is open: what was pressed is gone, and the focus needs a place. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

/** Says that something was done, and what can be done next (GOV.UK notification banner, success). */
export function SuccessBanner({ heading, takesFocus, children }: SuccessBannerProps) {
  const titleId = useId();
  const banner = useRef<HTMLDivElement>(null);
  const asksForFocus = useRef(takesFocus);
  useEffect(() => {
    if (asksForFocus.current) banner.current?.focus();
  }, []);
  return (
    <div
      className="govuk-notification-banner govuk-notification-banner--success"
      role={asksForFocus.current ? 'alert' : 'region'}
      aria-labelledby={titleId}
      tabIndex={-1}
      ref={banner}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={titleId}>
          Success
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <h3 className="govuk-notification-banner__heading">{heading}</h3>
        {children}
      </div>
    </div>
  );
}
