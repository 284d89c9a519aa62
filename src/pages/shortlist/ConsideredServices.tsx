import { Link } from 'react-router';
import { SelectField } from '../../components/SelectField.tsx';
import { useShortlists } from '../../hooks/useShortlists.ts';
import { useToday } from '../../hooks/useToday.ts';
import { addService, moveToConsidered, removeService } from '../../shortlist/changeShortlist.ts';
import type { JoinedConsidered } from '../../shortlist/joinShortlist.ts';
import type { ShortlistLabel } from '../../shortlist/shortlist.ts';
import { consideredReasonLabels, consideredReasons } from '../../taxonomy/consideredReasons.ts';
import { paths } from '../paths.ts';

interface ConsideredServicesProps {
  readonly label: ShortlistLabel;
  readonly considered: readonly JoinedConsidered[];
}

const options = consideredReasons.map((reason) => ({ value: reason, label: consideredReasonLabels[reason] }));

/** The services that were weighed and not chosen, each with its reason. */
export function ConsideredServices({ label, considered }: ConsideredServicesProps) {
  if (considered.length === 0) return null;
  return (
    <section aria-labelledby="considered">
      <h2 className="govuk-heading-m" id="considered">
        Considered, not chosen
      </h2>
      <ul className="app-results">
        {considered.map((joined) => (
          <ConsideredItem key={joined.entry.serviceId} label={label} joined={joined} />
        ))}
      </ul>
    </section>
  );
}

function ConsideredItem(props: { readonly label: ShortlistLabel; readonly joined: JoinedConsidered }) {
  const { label, joined } = props;
  const [, book] = useShortlists();
  const today = useToday();
  const { entry, service } = joined;
  const name = service?.name ?? 'A service that is no longer listed';
  const change = book.change;
  return (
    <li className="app-result">
      <h3 className="app-result__name">
        {service ? (
          <Link className="govuk-link" to={paths.service(entry.serviceId)}>
            {name}
          </Link>
        ) : (
          name
        )}
      </h3>
      <p className="app-result__summary app-only-print">{consideredReasonLabels[entry.reason]}</p>
      <div className="app-actions app-actions--tight app-no-print">
        <SelectField
          label={`Reason: ${name}`}
          isLabelHidden
          value={entry.reason}
          options={options}
          onChange={(reason) =>
            void change(label, (before) => moveToConsidered(before, entry.serviceId, reason, today))
          }
        />
        {service && (
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => void change(label, (before) => addService(before, service, today))}
          >
            Choose it after all<span className="govuk-visually-hidden">: {name}</span>
          </button>
        )}
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() =>
            void change(label, (before) => removeService(before, entry.serviceId), 'removed a service')
          }
        >
          Remove<span className="govuk-visually-hidden">: {name}</span>
        </button>
      </div>
    </li>
  );
}
