import { useFocusAfterRemoval } from '../../components/useFocusAfterRemoval.ts';
import type { MeantPhrase, ServiceFilters } from '../../search/serviceQuery.ts';
import type { OfferedQuestion } from './offers.ts';

interface OfferedMeaningsProps {
  readonly questions: readonly OfferedQuestion[];
  readonly onTake: (filters: ServiceFilters) => void;
  readonly onMeant: (phrase: MeantPhrase) => void;
  /** Gets the phrase that was asked about: it is to stay plain text. */
  readonly onDecline: (typed: string) => void;
}

/** Offers what an uncertain word may mean. Left alone, the word stays plain text. */
export function OfferedMeanings({ questions, onTake, onMeant, onDecline }: OfferedMeaningsProps) {
  const handleClick = useFocusAfterRemoval('results');
  return (
    <div onClickCapture={handleClick}>
      {questions.map(({ typed, question, offers }) => (
        <section key={question} aria-label={question}>
          <h2 className="app-chips__title">{question}</h2>
          <div className="app-chips">
            {offers.map((offer) => (
              <button
                type="button"
                className="app-chip"
                key={offer.label}
                onClick={() => ('meant' in offer ? onMeant(offer.meant) : onTake(offer.filters))}
              >
                Yes, {offer.label}
              </button>
            ))}
            <button type="button" className="app-chip" onClick={() => onDecline(typed)}>
              No<span className="govuk-visually-hidden">, keep ‘{typed}’ as plain words</span>
            </button>
          </div>
        </section>
      ))}
    </div>
  );
}
