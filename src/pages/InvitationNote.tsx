import { useChanges } from '../hooks/useChanges.ts';
import { useObservable } from '../hooks/useObservable.ts';

/** Says what a provider who came by an invitation link should know, and what nothing sent does by itself. */
export function InvitationNote() {
  const { book } = useChanges();
  const isInvited = useObservable(book.invitation) !== null;
  return (
    <div className="govuk-inset-text">
      {isInvited && (
        <p className="govuk-body">
          You came by an invitation link. What you send from this tab says so, and the catalogue team can
          accept it sooner. The link’s code is forgotten when you close or reload this tab; answers that wait
          to be sent keep it until they are.
        </p>
      )}
      <p className="govuk-body">
        Nothing you send changes the catalogue by itself. The catalogue team reads it, accepts it or says why
        not, and practitioners get it with the next catalogue.
      </p>
    </div>
  );
}
