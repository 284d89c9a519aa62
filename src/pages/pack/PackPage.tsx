import { Link, useParams } from 'react-router';
import { describeCalendarDay } from '../../catalogue/calendarDay.ts';
import { PageHeading } from '../../components/PageHeading.tsx';
import { usePackTexts } from '../../hooks/usePackTexts.ts';
import { usePrisons } from '../../hooks/usePrisons.ts';
import { useShortlists } from '../../hooks/useShortlists.ts';
import { findPack, type PreparedPack } from '../../shortlist/preparedPack.ts';
import { paths } from '../paths.ts';
import { PackPaper } from './PackPaper.tsx';
import {
  describeDistance,
  describeHeld,
  describeMissing,
  describeNoPhone,
  describeOrder,
} from './packSummary.ts';

/** A kept pack, as it is printed. */
export function PackPage() {
  const number = Number(useParams()['number']);
  const [{ isOpen, packs }] = useShortlists();
  const pack = findPack(packs, number);
  return (
    <>
      <Link className="govuk-back-link" to={paths.packs()}>
        All packs
      </Link>
      {pack ? (
        <OnePack pack={pack} />
      ) : (
        <PageHeading title="Pack">{isOpen ? 'There is no such pack' : 'Opening the pack'}</PageHeading>
      )}
    </>
  );
}

function OnePack({ pack }: { readonly pack: PreparedPack }) {
  const texts = usePackTexts(pack);
  const prisons = usePrisons(pack.parts.map(({ areaCode }) => areaCode));
  const isWritten = texts !== null && texts !== 'failed';
  const lists = isWritten ? [...texts.parts, ...texts.anywhere] : [];
  const noPhone = describeNoPhone(lists.flatMap(({ text }) => text.blocks));
  const prepared = `Pack prepared on ${describeCalendarDay(pack.preparedOn)}.`;
  return (
    <>
      <div className="app-no-print">
        <PageHeading title="Pack">{`Pack ${pack.number}`}</PageHeading>
        <p className="govuk-body">
          {prepared} It is kept on this device and opens without a connection; services that are over by now
          are left out and named.
        </p>
        {noPhone && <p className="govuk-body">{noPhone}</p>}
        <div className="app-actions">
          <button type="button" className="govuk-button" onClick={() => window.print()}>
            Print, or save as PDF
          </button>
        </div>
      </div>
      {texts === null && <p className="govuk-body">Opening the services…</p>}
      {texts === 'failed' && (
        <p className="govuk-body">The pack cannot be read from this device at the moment.</p>
      )}
      {isWritten && (
        <PackPaper
          prepared={prepared}
          isLargeType={pack.isLargeType}
          notes={[describeOrder(pack.cohorts), describeHeld(pack)]}
          missing={describeMissing(pack.anywhere)}
          texts={texts}
          distances={texts.parts.map(
            ({ area }, place) => area && describeDistance(pack.prison, prisons, place, area),
          )}
        />
      )}
    </>
  );
}
