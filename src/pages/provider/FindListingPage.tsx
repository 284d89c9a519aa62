import { useState } from 'react';
import { Link } from 'react-router';
import { PageHeading } from '../../components/PageHeading.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useCatalogue } from '../../hooks/useCatalogue.ts';
import { useProviders } from '../../hooks/useListings.ts';
import { describeCount } from '../describeList.ts';
import { NoCatalogue } from '../NoCatalogue.tsx';
import { paths } from '../paths.ts';
import { SentAnswers } from '../SentAnswers.tsx';

/** Where a provider finds what the catalogue says of its services. */
export function FindListingPage() {
  const { device } = useCatalogue();
  const [name, setName] = useState('');
  return (
    <div className="app-reading">
      <PageHeading title="Check your listing">Check your listing</PageHeading>
      <p className="govuk-body">
        Probation practitioners read these listings before they name a service to a court. See yours as they
        do, say what is still correct, and correct what is not. You need no account.
      </p>
      <p className="govuk-body">
        If the catalogue team sent you an invitation link, open that: it leads to your listings at once. On
        the page of any service there is a way to its listing, too.
      </p>
      {device.state === 'none' || device.state === 'unreadable' ? (
        <NoCatalogue />
      ) : (
        <>
          <TextField
            label="Name of your organisation"
            hint="As much of it as you like; typing errors do no harm."
            type="search"
            value={name}
            maxLength={100}
            onChange={setName}
          />
          <Providers name={name} />
          <SentAnswers />
        </>
      )}
    </div>
  );
}

function Providers({ name }: { readonly name: string }) {
  const providers = useProviders(name);
  if (name.trim().length < 2) return null;
  if (providers === undefined) return <p className="govuk-body">Looking…</p>;
  if (providers === null) {
    return <p className="govuk-body">The catalogue on this device cannot be searched at the moment.</p>;
  }
  if (providers.length === 0) {
    return (
      <p className="govuk-body" role="status">
        No provider of a similar name is in the catalogue on this device. It may be listed under the name of
        the organisation that holds the contract.
      </p>
    );
  }
  return (
    <>
      <p className="govuk-visually-hidden" role="status">
        {describeCount(providers.length, 'provider')} found.
      </p>
      <ul className="govuk-list govuk-list--spaced" aria-label="Providers">
        {providers.map((provider) => (
          <li key={provider.id}>
            <Link className="govuk-link" to={paths.provider(provider.id)}>
              {provider.name}
            </Link>{' '}
            <span className="govuk-hint">{describeCount(provider.listings, 'listing')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
