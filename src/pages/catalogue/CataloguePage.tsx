import { useState } from 'react';
import { PageHeading } from '../../components/PageHeading.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { useAppServices } from '../../hooks/appServices.ts';
import { useCatalogue } from '../../hooks/useCatalogue.ts';
import { useStorageUse } from '../../hooks/useStorageUse.ts';
import { useToday } from '../../hooks/useToday.ts';
import { describeProgress } from '../syncSummary.ts';
import { describeCatalogue } from './catalogueSummary.ts';
import { RemoveCatalogue } from './RemoveCatalogue.tsx';

/** The device's copy: what it is, how old, a check for a newer one, and its removal. */
export function CataloguePage() {
  const { session } = useAppServices();
  const snapshot = useCatalogue();
  const today = useToday();
  const rows = describeCatalogue(snapshot, useStorageUse(), today);
  const { device, progress, lastCheck } = snapshot;
  const [hasAsked, setHasAsked] = useState(false);
  const steps = progress && describeProgress(progress);
  return (
    <div className="app-reading">
      <PageHeading title="Catalogue on this device">Catalogue on this device</PageHeading>
      {device.state === 'none' && (
        <p className="govuk-body">There is no catalogue on this device at the moment.</p>
      )}
      {device.state === 'unreadable' && (
        <p className="govuk-body">
          This device’s browser does not let the app read its catalogue. Close the app and open it again.
        </p>
      )}
      <SummaryList rows={rows} />
      <div aria-live="polite">
        {steps && progress ? (
          <ProgressBar
            label={steps.label}
            done={progress.bytesDone}
            total={progress.bytesTotal}
            detail={steps.detail}
          />
        ) : (
          lastCheck && <p className="govuk-inset-text">{lastCheck.words}</p>
        )}
      </div>
      {!progress && (
        <button
          type="button"
          className="govuk-button"
          onClick={() => {
            setHasAsked(true);
            void session.check();
          }}
        >
          {device.state === 'none' ? 'Copy the catalogue to this device' : 'Check for a newer catalogue'}
        </button>
      )}
      {hasAsked && lastCheck?.detail && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">For the catalogue team</span>
          </summary>
          <div className="govuk-details__text">{lastCheck.detail}</div>
        </details>
      )}
      {device.state === 'ready' && <RemoveCatalogue />}
    </div>
  );
}
