import { Link } from 'react-router';
import { SelectField } from '../../components/SelectField.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useShortlists } from '../../hooks/useShortlists.ts';
import { useToday } from '../../hooks/useToday.ts';
import { markSeen, moveService, moveToConsidered, removeService } from '../../shortlist/changeShortlist.ts';
import type { JoinedService } from '../../shortlist/joinShortlist.ts';
import type { ShortlistLabel } from '../../shortlist/shortlist.ts';
import {
  consideredReasonLabels,
  consideredReasons,
  type ConsideredReason,
} from '../../taxonomy/consideredReasons.ts';
import { paths } from '../paths.ts';
import { describeEntry } from './entrySummary.ts';

interface ChosenServicesProps {
  readonly label: ShortlistLabel;
  readonly chosen: readonly JoinedService[];
}

/** The chosen services in the person's order. */
export function ChosenServices({ label, chosen }: ChosenServicesProps) {
  if (chosen.length === 0) return null;
  return (
    <section aria-labelledby="chosen">
      <h2 className="govuk-heading-m" id="chosen">
        Chosen
      </h2>
      <ol className="app-results">
        {chosen.map((joined, place) => (
          <ChosenItem
            key={joined.entry.serviceId}
            label={label}
            joined={joined}
            place={place}
            isLast={place === chosen.length - 1}
          />
        ))}
      </ol>
    </section>
  );
}

function ChosenItem(props: {
  readonly label: ShortlistLabel;
  readonly joined: JoinedService;
  readonly place: number;
  readonly isLast: boolean;
}) {
  const { label, joined, place, isLast } = props;
  const [, book] = useShortlists();
  const { serviceId } = joined.entry;
  const { name, provider, state, successors, contact } = describeEntry(joined, useToday());
  const { service } = joined;
  const move = (to: number) =>
    void book.change(label, (before) => moveService(before, serviceId, to), 'moved a service');
  return (
    <li className="app-result">
      <h3 className="app-result__name">
        {service ? (
          <Link className="govuk-link" to={paths.service(serviceId)}>
            {name}
          </Link>
        ) : (
          name
        )}
      </h3>
      {provider && <p className="app-result__provider">{provider}</p>}
      {contact.length > 0 && (
        <dl className="app-result__facts">
          {contact.map(({ label: term, text, isKnown }) => (
            <div className="app-result__fact" key={term}>
              <dt>{term}</dt>
              <dd className={isKnown ? undefined : 'app-unknown'}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {state && (
        <p className="app-result__tags">
          <Tag colour={state.colour}>{state.tag}</Tag>
          <span>{state.sentence}</span>
        </p>
      )}
      {successors.map((successor) => (
        <p className="app-result__summary" key={successor.id}>
          Replaced by{' '}
          <Link className="govuk-link" to={paths.service(successor.id)}>
            {successor.name}
          </Link>
        </p>
      ))}
      <div className="app-actions app-actions--tight app-no-print">
        <Step label="Move up" of={name} isDisabled={place === 0} onPress={() => move(place - 1)} />
        <Step label="Move down" of={name} isDisabled={isLast} onPress={() => move(place + 1)} />
        <Step
          label="Remove"
          of={name}
          onPress={() =>
            void book.change(label, (before) => removeService(before, serviceId), 'removed a service')
          }
        />
        {joined.state === 'changed since added' && service && (
          <Step
            label="I have seen the change"
            of={name}
            onPress={() => void book.change(label, (before) => markSeen(before, service))}
          />
        )}
      </div>
      <ReasonChoice label={label} serviceId={serviceId} name={name} />
    </li>
  );
}

const unchosen = 'chosen';
const reasonOptions: readonly {
  readonly value: ConsideredReason | typeof unchosen;
  readonly label: string;
}[] = [
  { value: unchosen, label: 'Chosen' },
  ...consideredReasons.map((reason) => ({
    value: reason,
    label: `Not chosen: ${consideredReasonLabels[reason].toLowerCase()}`,
  })),
];

/** Moves a service to those considered and not chosen, with the reason as a code. */
function ReasonChoice(props: {
  readonly label: ShortlistLabel;
  readonly serviceId: string;
  readonly name: string;
}) {
  const { label, serviceId, name } = props;
  const [, book] = useShortlists();
  const today = useToday();
  return (
    <div className="app-no-print">
      <SelectField
        label={`Chosen, or considered and not chosen: ${name}`}
        isLabelHidden
        value={unchosen}
        options={reasonOptions}
        onChange={(reason) => {
          if (reason === unchosen) return;
          void book.change(
            label,
            (before) => moveToConsidered(before, serviceId, reason, today),
            'set a service aside',
          );
        }}
      />
    </div>
  );
}

function Step(props: {
  readonly label: string;
  readonly of: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}) {
  const { label, of, isDisabled = false, onPress } = props;
  return (
    <button
      type="button"
      className="govuk-button govuk-button--secondary"
      // Stays in the order of focus, so that pressing it again and again does not throw the focus away.
      aria-disabled={isDisabled}
      onClick={() => !isDisabled && onPress()}
    >
      {label}
      <span className="govuk-visually-hidden">: {of}</span>
    </button>
  );
}
