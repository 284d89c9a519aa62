import { contactRoles, referralRoutes, weekdays } from '../../../catalogue/codes.ts';
import { limits } from '../../../catalogue/limits.ts';
import {
  blankEntries,
  type ContactEntry,
  type ContactForm,
  type LocationEntry,
  type ScheduleEntry,
} from '../../../changes/forms/contactForm.ts';
import { CheckboxList } from '../../../components/CheckboxList.tsx';
import { RepeatedFields } from '../../../components/RepeatedFields.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { dayNames } from '../../../report/openingWords.ts';
import { referralRouteLabels } from '../../../taxonomy/labels.ts';
import type { ErrorOf } from './errorOf.ts';
import { contactRoleLabels } from './groupFacts.ts';
import { toOptions } from './toOptions.ts';

interface ContactFieldsProps {
  readonly form: ContactForm;
  /** Where it is, is confidential: places are neither shown nor asked for. */
  readonly hidesPlaces: boolean;
  readonly errorOf: ErrorOf;
  readonly onChange: (part: Partial<ContactForm>) => void;
}

const mostEntries = 20;

/** How to reach the service, where and when. */
export function ContactFields({ form, hidesPlaces, errorOf, onChange }: ContactFieldsProps) {
  return (
    <>
      <RepeatedFields
        legend="Contacts"
        hint="Numbers and mailboxes that your team shares. Do not name members of staff."
        noun="contact"
        entries={form.contacts}
        blank={blankEntries.contact}
        most={mostEntries}
        onChange={(contacts) => onChange({ contacts })}
      >
        {(entry: ContactEntry, index, change) => (
          <>
            <TextField
              id={`contacts-${index}-name`}
              label="What it is called"
              hint="Such as “Referrals team”"
              value={entry.name}
              error={errorOf(`contacts-${index}-name`)}
              maxLength={limits.name}
              onChange={(name) => change({ name })}
            />
            <SelectField
              label="What it is for"
              value={entry.role}
              options={toOptions(contactRoles, contactRoleLabels)}
              onChange={(role) => change({ role })}
            />
            <TextField
              id={`contacts-${index}-phone`}
              label="Phone number"
              type="tel"
              width={20}
              value={entry.phone}
              error={errorOf(`contacts-${index}-phone`)}
              maxLength={limits.fact}
              onChange={(phone) => change({ phone })}
            />
            <TextField
              id={`contacts-${index}-email`}
              label="Email address"
              type="email"
              value={entry.email}
              error={errorOf(`contacts-${index}-email`)}
              maxLength={limits.fact}
              onChange={(email) => change({ email })}
            />
          </>
        )}
      </RepeatedFields>
      <TextField
        id="url"
        label="Website"
        hint="Such as https://www.example.org"
        type="url"
        value={form.url}
        error={errorOf('url')}
        maxLength={limits.url}
        onChange={(url) => onChange({ url })}
      />
      <CheckboxList
        id="referralRoutes"
        legend="How people are referred"
        options={toOptions(referralRoutes, referralRouteLabels)}
        values={form.referralRoutes}
        onChange={(chosen) => onChange({ referralRoutes: chosen })}
      />
      {hidesPlaces ? (
        <p className="govuk-body">Where it is, is kept confidential, so no place is asked for.</p>
      ) : (
        <RepeatedFields
          legend="Places"
          hint="Where sessions are held."
          noun="place"
          entries={form.locations}
          blank={blankEntries.location}
          most={mostEntries}
          onChange={(locations) => onChange({ locations })}
        >
          {(entry: LocationEntry, index, change) => (
            <LocationFields entry={entry} index={index} errorOf={errorOf} onChange={change} />
          )}
        </RepeatedFields>
      )}
      <RepeatedFields
        legend="Opening hours"
        hint="Days with the same hours go together."
        noun="set of hours"
        entries={form.schedules}
        blank={blankEntries.schedule}
        most={mostEntries}
        onChange={(schedules) => onChange({ schedules })}
      >
        {(entry: ScheduleEntry, index, change) => (
          <ScheduleFields entry={entry} index={index} errorOf={errorOf} onChange={change} />
        )}
      </RepeatedFields>
    </>
  );
}

interface EntryProps<Entry> {
  readonly entry: Entry;
  readonly index: number;
  readonly errorOf: ErrorOf;
  readonly onChange: (part: Partial<Entry>) => void;
}

function LocationFields({ entry, index, errorOf, onChange }: EntryProps<LocationEntry>) {
  return (
    <>
      <TextField
        id={`locations-${index}-name`}
        label="Name of the place"
        value={entry.name}
        error={errorOf(`locations-${index}-name`)}
        maxLength={limits.name}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        id={`locations-${index}-address`}
        label="Address"
        value={entry.address}
        maxLength={limits.sentence}
        onChange={(address) => onChange({ address })}
      />
      <TextField
        id={`locations-${index}-postcode`}
        label="Postcode"
        width={10}
        value={entry.postcode}
        error={errorOf(`locations-${index}-postcode`)}
        maxLength={40}
        onChange={(postcode) => onChange({ postcode })}
      />
    </>
  );
}

function ScheduleFields({ entry, index, errorOf, onChange }: EntryProps<ScheduleEntry>) {
  return (
    <>
      <CheckboxList
        id={`schedules-${index}-days`}
        legend="Days"
        options={toOptions(weekdays, dayNames)}
        values={entry.days}
        error={errorOf(`schedules-${index}-days`)}
        isInline
        onChange={(days) => onChange({ days })}
      />
      <div className="app-times">
        <TextField
          id={`schedules-${index}-opensAt`}
          label="Opens at"
          hint="Such as 9:30am"
          width={10}
          value={entry.opensAt}
          error={errorOf(`schedules-${index}-opensAt`)}
          onChange={(opensAt) => onChange({ opensAt })}
        />
        <TextField
          id={`schedules-${index}-closesAt`}
          label="Closes at"
          hint="Such as 5pm or 17:00"
          width={10}
          value={entry.closesAt}
          error={errorOf(`schedules-${index}-closesAt`)}
          onChange={(closesAt) => onChange({ closesAt })}
        />
      </div>
      <TextField
        id={`schedules-${index}-note`}
        label="What days and times cannot say"
        hint="Such as “first Tuesday of the month”"
        value={entry.note}
        maxLength={limits.fact}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}
