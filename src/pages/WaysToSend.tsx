import { useAppServices } from '../hooks/appServices.ts';
import { useChanges } from '../hooks/useChanges.ts';
import { useServices } from '../hooks/useServices.ts';
import { answersFileName, toAnswersEmail } from './answersByEmail.ts';

/** Where nothing takes answers over the network: a file, and an email that is ready to send. */
export function WaysToSend() {
  const { output } = useAppServices();
  const { entries, book } = useChanges();
  const requests = entries.filter(({ state }) => state === 'waiting').map(({ request }) => request);
  const services = useServices(requests.map(({ serviceId }) => serviceId));
  const nameOf = (id: string) => (services.state === 'ready' ? services.find(id)?.name : null) ?? id;
  const { teamEmail } = book;
  return (
    <section aria-label="How to send your answers">
      <h3 className="govuk-heading-s">How to send your answers</h3>
      <p className="govuk-body">
        This catalogue takes no answers over the network, so they go by email. Your answers stay on this
        device until you remove them.
      </p>
      <ol className="govuk-list govuk-list--number">
        <li>
          <button
            type="button"
            className="app-link-button"
            onClick={() => output.saveJson(requests, answersFileName)}
          >
            Save the answers as a file
          </button>
          . It is named {answersFileName}.
        </li>
        <li>
          <a className="govuk-link" href={toAnswersEmail(requests, nameOf, teamEmail)}>
            {teamEmail === null ? 'Write the email' : `Write the email to ${teamEmail}`}
          </a>
          {teamEmail === null && ', to the catalogue team of your probation region'}. Attach the file.
        </li>
        <li>
          <button type="button" className="app-link-button" onClick={() => void book.markSent()}>
            I have sent it
          </button>
          . The answers are then not in the next file again.
        </li>
      </ol>
    </section>
  );
}
