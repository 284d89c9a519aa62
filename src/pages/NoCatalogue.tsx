import { ProgressBar } from '../components/ProgressBar.tsx';
import { WarningText } from '../components/WarningText.tsx';
import { useAppServices } from '../hooks/appServices.ts';
import { useCatalogue } from '../hooks/useCatalogue.ts';
import { describeProgress } from './syncSummary.ts';

/** What a screen shows while there is no catalogue on the device: being copied, offline, or unreadable. */
export function NoCatalogue() {
  const { session } = useAppServices();
  const { device, progress, lastCheck, isRemoved } = useCatalogue();
  if (device.state === 'unreadable') {
    return (
      <>
        <WarningText>This device’s browser does not let the app read its catalogue.</WarningText>
        <p className="govuk-body">
          Close the app and open it again. If this stays, check that this is not a private window and that the
          browser may store data for this site.
        </p>
      </>
    );
  }
  if (progress) {
    const { label, detail } = describeProgress(progress);
    return (
      <>
        <p className="govuk-body">
          The catalogue is being copied to this device. Once that is done, the app works without a connection.
        </p>
        <ProgressBar label={label} done={progress.bytesDone} total={progress.bytesTotal} detail={detail} />
      </>
    );
  }
  return (
    <>
      <WarningText>
        {isRemoved
          ? 'The catalogue was removed from this device, so there is nothing to search.'
          : 'There is no catalogue on this device yet, so there is nothing to search.'}
      </WarningText>
      {lastCheck && <p className="govuk-body">{lastCheck.words}</p>}
      <button type="button" className="govuk-button" onClick={() => void session.check()}>
        Copy the catalogue to this device
      </button>
    </>
  );
}
