import type { OutboxEntry } from '../../../changes/outbox.ts';
import { SummaryList } from '../../../components/SummaryList.tsx';
import { Tag } from '../../../components/Tag.tsx';
import { useChanges } from '../../../hooks/useChanges.ts';
import { useService } from '../../../hooks/useService.ts';
import { describeState } from '../../answerSummary.ts';
import { factGroupNames } from '../../describeFactGroup.ts';
import { toAnswerRows, toGroupInFull, type GroupInFull } from './answerInFull.ts';
import { ChangedFactList } from './ChangedFacts.tsx';
import { useAreaNames } from './useAreaNames.ts';

/** Everything an answer says, field by field, and how far it is. */
export function AnswerInFull({ entry }: { readonly entry: OutboxEntry }) {
  const { book } = useChanges();
  const { request } = entry;
  const found = useService(request.serviceId);
  const listing = found.state === 'found' ? found.service : null;
  const shown = entry.listing ?? listing;
  const corrected = request.answers.flatMap((answer) =>
    answer.answer === 'corrected' && answer.corrections.coverage ? [answer.corrections.coverage] : [],
  );
  const areas = useAreaNames([...(shown ? [shown.coverage] : []), ...corrected]);
  const { tag, colour } = describeState(entry, listing);
  return (
    <>
      <p className="govuk-body-l">{shown?.name ?? request.serviceId}</p>
      <p className="govuk-body" role="status">
        <Tag colour={colour}>{tag}</Tag>
      </p>
      <SummaryList rows={toAnswerRows(entry, book.hasIntake)} />
      {request.answers.map((answer) => (
        <GroupSection key={answer.factGroup} said={toGroupInFull(answer, entry, listing, areas.describe)} />
      ))}
    </>
  );
}

function GroupSection({ said: { factGroup, words, changed, facts } }: { readonly said: GroupInFull }) {
  const name = factGroupNames[factGroup];
  const rows = facts && (
    <div className="app-group__facts">
      <SummaryList rows={facts} />
    </div>
  );
  return (
    <section aria-label={name}>
      <h2 className="govuk-heading-m">{name}</h2>
      <p className="govuk-body">{words}</p>
      {changed.length === 0 ? (
        rows
      ) : (
        <>
          <ChangedFactList facts={changed} wasWords="It said" isWords="You changed it to" />
          <details className="govuk-details">
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">
                The whole part with your correction<span className="govuk-visually-hidden">: {name}</span>
              </span>
            </summary>
            <div className="govuk-details__text">{rows}</div>
          </details>
        </>
      )}
    </section>
  );
}
