import { useCatalogue } from '../hooks/useCatalogue.ts';
import { useToday } from '../hooks/useToday.ts';
import { describeDeviceCopy } from '../pages/deviceCopySummary.ts';

/** The age of the device's copy, on every screen and on paper. */
export function DeviceCopyStrip() {
  const { parts, warning } = describeDeviceCopy(useCatalogue(), useToday());
  return (
    <div
      className={`app-strip${warning ? ' app-strip--warning' : ''}`}
      role="status"
      aria-label="Catalogue on this device"
    >
      <div className="govuk-width-container">
        <p className="app-strip__line">
          <span>{parts.join(' · ')}</span>
          {warning && <strong>{warning}</strong>}
        </p>
      </div>
    </div>
  );
}
