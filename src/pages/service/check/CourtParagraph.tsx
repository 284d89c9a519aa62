import type { Service } from '../../../catalogue/service.ts';
import { useReportContext } from '../../../hooks/useReportContext.ts';
import { toPlainParagraphs } from '../../../report/optionsText.ts';
import { toPasteText } from '../../../report/toPasteText.ts';

const noNeeds = [] as const;
const findNone = () => null;

/** The paragraph that a court would read of a listing as it would be. */
export function CourtParagraph({ service }: { readonly service: Service }) {
  const context = useReportContext({
    homeAreaCode: null,
    needs: noNeeds,
    services: [service],
    findService: findNone,
  });
  return (
    <section aria-label="What a court would read">
      <h2 className="govuk-heading-m">What a court would read</h2>
      <p className="govuk-hint">
        The text that a practitioner can copy into a report once the catalogue team has accepted the
        correction.
      </p>
      {context === null || context === 'failed' ? (
        <p className="govuk-body">Writing the text…</p>
      ) : (
        <div className="app-text">
          {toPlainParagraphs(toPasteText([service], context).paragraphs).map((paragraph) => (
            <p className="govuk-body" key={paragraph}>
              {paragraph}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}
