import { useAppUpdate } from '../hooks/useAppUpdate.ts';

/** Offers a new version of the app. Nothing changes until the person agrees. */
export function UpdateBanner() {
  const { isWaiting, isOutdated, accept, reload } = useAppUpdate();
  return (
    <div role="status" aria-label="App update">
      {isOutdated ? (
        <Offer
          words="This app was updated in another window. Reload it here to go on: until then this window cannot open listings or keep anything. What you typed has to be typed again."
          action="Reload the app"
          onTake={reload}
        />
      ) : (
        isWaiting && (
          <Offer
            words="A new version of this app is ready. Taking it reloads the app in every window."
            action="Take the new version"
            onTake={accept}
          />
        )
      )}
    </div>
  );
}

interface OfferProps {
  readonly words: string;
  readonly action: string;
  readonly onTake: () => void;
}

function Offer({ words, action, onTake }: OfferProps) {
  return (
    <div className="app-update">
      <div className="govuk-width-container app-update__line">
        <span>{words}</span>
        <button type="button" className="govuk-button govuk-button--inverse" onClick={onTake}>
          {action}
        </button>
      </div>
    </div>
  );
}
