import { useRef, useState } from 'react';
import { Link } from 'react-router';
import type { FactGroup } from '../../../catalogue/codes.ts';
import type { Service } from '../../../catalogue/service.ts';
import { statesAnything, toGroupFingerprint } from '../../../changes/factGroupFields.ts';
import { SummaryList } from '../../../components/SummaryList.tsx';
import { Tag } from '../../../components/Tag.tsx';
import { useAnswer } from '../../../hooks/useAnswer.ts';
import { useChanges } from '../../../hooks/useChanges.ts';
import { useDraft } from '../../../hooks/useDraft.ts';
import { useToday } from '../../../hooks/useToday.ts';
import { describeState, openAnswerOf } from '../../answerSummary.ts';
import { describeGroupAge, factGroupNames } from '../../describeFactGroup.ts';
import { paths } from '../../paths.ts';
import { toGroupFacts } from './groupFacts.ts';
import { useAreaNames } from './useAreaNames.ts';

interface FactGroupCheckProps {
  readonly service: Service;
  readonly group: FactGroup;
  /** Whether the service has ended: then nothing of it is confirmed. */
  readonly isOver: boolean;
}

/** One group of facts: how old it is, what it says, and the two answers to it. */
export function FactGroupCheck({ service, group, isOver }: FactGroupCheckProps) {
  const today = useToday();
  const { entries } = useChanges();
  const [draft] = useDraft(service.id);
  const areas = useAreaNames([service.coverage]);
  const name = factGroupNames[group];
  const age = describeGroupAge(service, group, today);
  const answer = openAnswerOf(entries, service.id, group);
  const isEmpty = !statesAnything(service, group);
  const asksForFacts = isEmpty && !isOver;
  const correct = draft[group] ? 'Go on with the correction' : asksForFacts ? 'Give the facts' : 'Correct it';
  const canConfirm = !answer && !isOver && !isEmpty;
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="app-group" aria-label={name}>
      <h3 className="govuk-heading-m app-group__name" tabIndex={-1} ref={heading}>
        {name}
      </h3>
      <p className="govuk-body">
        <Tag colour={age.isDue ? 'orange' : 'green'}>{age.tag}</Tag>
      </p>
      <p className="govuk-body">
        {age.words}
        {asksForFacts && ' Practitioners read “not stated”: please give the facts.'}
      </p>
      {/* What is confirmed is to be read first. */}
      <details className="govuk-details" open={canConfirm}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            What it says<span className="govuk-visually-hidden">: {name}</span>
          </span>
        </summary>
        <div className="govuk-details__text app-group__facts">
          <SummaryList rows={toGroupFacts(service, group, areas.describe)} />
        </div>
      </details>
      {answer && (
        <p className="govuk-body" role="status">
          You answered: {answer.request.answers.find(({ factGroup }) => factGroup === group)?.answer}.{' '}
          <Tag colour={describeState(answer, service).colour}>{describeState(answer, service).tag}</Tag>
        </p>
      )}
      {draft[group] && <p className="govuk-body">You began a correction and have not sent it.</p>}
      <div className="app-actions">
        {canConfirm && (
          <StillCorrect service={service} group={group} onKept={() => heading.current?.focus()} />
        )}
        <Link
          className={`govuk-button${asksForFacts ? '' : ' govuk-button--secondary'}`}
          to={paths.listingCorrection(service.id, group)}
          aria-label={`${correct}: ${name}`}
        >
          {correct}
        </Link>
      </div>
    </section>
  );
}

interface StillCorrectProps extends Omit<FactGroupCheckProps, 'isOver'> {
  /** The button goes then, and the focus needs another place. */
  readonly onKept: () => void;
}

function StillCorrect({ service, group, onKept }: StillCorrectProps) {
  const answer = useAnswer(service);
  const [problem, setProblem] = useState<string | null>(null);
  // A second tap before the answer is shown says nothing new.
  const isAnswered = useRef(false);
  const confirm = async () => {
    if (isAnswered.current) return;
    isAnswered.current = true;
    const seen = toGroupFingerprint(service, group);
    const failure = await answer({ answers: [{ factGroup: group, seen, answer: 'still correct' }] });
    setProblem(failure);
    if (failure === null) onKept();
    else isAnswered.current = false;
  };
  return (
    <>
      <button
        type="button"
        className="govuk-button"
        aria-label={`Still correct: ${factGroupNames[group]}`}
        onClick={() => void confirm()}
      >
        Still correct
      </button>
      {problem !== null && (
        <p className="govuk-error-message" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
