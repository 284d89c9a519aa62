import { useState } from 'react';
import { Link } from 'react-router';
import { PageHeading } from '../../components/PageHeading.tsx';
import { useCatalogue } from '../../hooks/useCatalogue.ts';
import { useShortlists } from '../../hooks/useShortlists.ts';
import { useToday } from '../../hooks/useToday.ts';
import type { PreparedPack } from '../../shortlist/preparedPack.ts';
import { describeDayOf } from '../describeShortlist.ts';
import { NoCatalogue } from '../NoCatalogue.tsx';
import { paths } from '../paths.ts';
import { PackForm } from './PackForm.tsx';
import { usePackAreas } from './usePackAreas.ts';
import { describePack } from './packSummary.ts';

/** Packs to print and take into a prison: make one, and open those that are kept. */
export function PacksPage() {
  const { device } = useCatalogue();
  const [{ packs }] = useShortlists();
  return (
    <div className="app-reading">
      <PageHeading title="Prison packs">Packs to print and take into a prison</PageHeading>
      {device.state === 'none' || device.state === 'unreadable' ? (
        <NoCatalogue />
      ) : (
        <>
          <p className="govuk-body">
            A pack lists the services for one or more home areas, with how to refer, what to ask, and a phone
            number where one is listed. Most commissioned services list none: they are referred to through
            Refer and monitor an intervention. No name is printed; there is a box to write in by hand. With no
            need chosen it holds every service, and takes many sheets.
          </p>
          <PackForm />
        </>
      )}
      {packs.length > 0 && (
        <section aria-labelledby="kept-packs">
          <h2 className="govuk-heading-m" id="kept-packs">
            Packs kept on this device
          </h2>
          <ul className="app-results">
            {packs.map((pack) => (
              <KeptPack key={pack.number} pack={pack} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function KeptPack({ pack }: { readonly pack: PreparedPack }) {
  const [, book] = useShortlists();
  const areas = usePackAreas(pack.parts.map(({ areaCode }) => areaCode));
  const [isRemoved, setIsRemoved] = useState(false);
  const name = `Pack ${pack.number}`;
  return (
    <li className="app-result">
      <h3 className="app-result__name">
        <Link className="govuk-link" to={paths.pack(pack.number)}>
          {name}
        </Link>
      </h3>
      <p className="app-result__summary">
        {describePack(pack, areas)}. Prepared {describeDayOf(pack.preparedOn, useToday())}.
      </p>
      <div className="app-actions app-actions--tight">
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          disabled={isRemoved}
          onClick={() => {
            setIsRemoved(true);
            void book.removePack(pack.number);
          }}
        >
          Remove<span className="govuk-visually-hidden">: {name}</span>
        </button>
      </div>
    </li>
  );
}
