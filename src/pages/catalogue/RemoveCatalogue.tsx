import { useState } from 'react';
import { useAppServices } from '../../hooks/appServices.ts';

/** Removes the device's copy, after asking once. */
export function RemoveCatalogue() {
  const { session } = useAppServices();
  const [isAsking, setIsAsking] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  return (
    <section aria-labelledby="remove-catalogue">
      <h2 className="govuk-heading-m" id="remove-catalogue">
        Remove the catalogue
      </h2>
      <p className="govuk-body">
        For a device that you hand back or share. Your shortlists and packs are removed with it. The app then
        has nothing to search, in any of its windows, until you ask for the catalogue again. When the app is
        next opened or reloaded with a connection, it copies the catalogue by itself.
      </p>
      {hasFailed && (
        <p className="govuk-body">The catalogue could not be removed. Close the app and try again.</p>
      )}
      <div className="app-actions">
        {isAsking ? (
          <>
            <button
              type="button"
              className="govuk-button govuk-button--warning"
              onClick={() => {
                setHasFailed(false);
                session.remove().catch(() => setHasFailed(true));
                setIsAsking(false);
              }}
            >
              Yes, remove it
            </button>
            <button
              type="button"
              className="govuk-button govuk-button--secondary"
              onClick={() => setIsAsking(false)}
            >
              Keep it
            </button>
          </>
        ) : (
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => setIsAsking(true)}
          >
            Remove the catalogue from this device
          </button>
        )}
      </div>
    </section>
  );
}
