import type { FactGroup } from '../../../catalogue/codes.ts';
import type { Service } from '../../../catalogue/service.ts';
import type { OutboxEntry } from '../../../changes/outbox.ts';
import { correctionsOf, describePending } from '../../answerSummary.ts';
import { ChangedFactList } from './ChangedFacts.tsx';
import { toChangedFacts } from './changedFacts.ts';
import { useAreaNames } from './useAreaNames.ts';

interface PendingAnswerProps {
  readonly service: Service;
  readonly group: FactGroup;
  readonly entry: OutboxEntry;
}

/** What was said of a group before and is not decided on yet, above the form that begins from it. */
export function PendingAnswer({ service, group, entry }: PendingAnswerProps) {
  const corrections = correctionsOf(entry, group);
  const after = { ...service, ...corrections };
  const areas = useAreaNames([service.coverage, after.coverage]);
  const isCorrection = Object.keys(corrections).length > 0;
  return (
    <section className="govuk-inset-text" aria-label="Your earlier answer">
      <p className="govuk-body">
        {describePending(entry, group)}
        {isCorrection &&
          ' The form begins with your correction. Send it again only if something else is wrong.'}
      </p>
      {isCorrection && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">What you corrected</span>
          </summary>
          <div className="govuk-details__text">
            <ChangedFactList facts={toChangedFacts(service, after, group, areas.describe)} />
          </div>
        </details>
      )}
    </section>
  );
}
