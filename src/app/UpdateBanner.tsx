import { useAppUpdate } from '../hooks/useAppUpdate.ts';

/** Offers a new version of the app. Nothing changes until the person agrees. */
export function UpdateBanner() {
  const { isWaiting, accept } = useAppUpdate();
  return (
    <div role="status" aria-label="App update">
      {isWaiting && (
        <div className="app-update">
          <div className="govuk-width-container app-update__line">
            <span>A new version of this app is ready. Taking it reloads the app in every window.</span>
            <button type="button" className="govuk-button govuk-button--inverse" onClick={accept}>
              Take the new version
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
