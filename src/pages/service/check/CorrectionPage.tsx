import { useEffect, useRef } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { factGroups, type FactGroup } from '../../../catalogue/codes.ts';
import type { Service } from '../../../catalogue/service.ts';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { factGroupNames } from '../../describeFactGroup.ts';
import { paths } from '../../paths.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { CorrectionPreview } from './CorrectionPreview.tsx';
import { ListingScreen } from './ListingScreen.tsx';
import { PendingAnswer } from './PendingAnswer.tsx';
import { useCorrection } from './useCorrection.ts';

/** One group of facts of a listing, to be corrected by its provider. */
export function CorrectionPage() {
  const { id = '', group } = useParams();
  const known = factGroups.find((one) => one === group);
  if (!known) {
    return (
      <div className="app-reading">
        <PageHeading title="No such part">There is no such part of a listing</PageHeading>
        <Link className="govuk-link" to={paths.listingCheck(id)}>
          Back to the listing
        </Link>
      </div>
    );
  }
  return (
    <ListingScreen id={id.toLowerCase()} title="Correct this listing">
      {({ service }) => <Correction key={`${service.id} ${known}`} service={service} group={known} />}
    </ListingScreen>
  );
}

const previewParameter = 'preview';

/** First the form, then what it changes. The browser's Back leads from the second to the first. */
function Correction({ service, group }: { readonly service: Service; readonly group: FactGroup }) {
  const [parameters, setParameters] = useSearchParams();
  const correction = useCorrection(service, group);
  const isAsked = parameters.has(previewParameter);
  const { answer } = correction;
  // Nothing to preview, as after a reload or once it is sent: the form is there instead.
  const corrections =
    isAsked && correction.isBegun && answer.ok && Object.keys(answer.corrections).length > 0
      ? answer.corrections
      : null;
  const isLeftOver = isAsked && corrections === null;
  const isLeaving = useRef(false);
  useEffect(() => {
    // Once it is sent, the next screen is on its way already.
    if (isLeftOver && !isLeaving.current) setParameters({}, { replace: true });
  }, [isLeftOver, setParameters]);
  if (corrections !== null) {
    return (
      <div className="app-reading">
        <Link className="govuk-back-link" to={paths.listingCorrection(service.id, group)}>
          Back to the form
        </Link>
        <PageHeading key="preview" title="Check the correction">
          Check the correction before you send it
        </PageHeading>
        <CorrectionPreview
          service={service}
          group={group}
          corrections={corrections}
          seen={correction.seen}
          onSent={() => (isLeaving.current = true)}
        />
      </div>
    );
  }
  return (
    <div className="app-reading">
      <Link className="govuk-back-link" to={paths.listingCheck(service.id)}>
        Back to the listing
      </Link>
      <PageHeading key="form" title={factGroupNames[group]}>
        {factGroupNames[group]}
      </PageHeading>
      <p className="govuk-body-l">{service.name}</p>
      {correction.pending && <PendingAnswer service={service} group={group} entry={correction.pending} />}
      <CorrectionForm
        service={service}
        correction={correction}
        onReady={() => setParameters({ [previewParameter]: '' })}
      />
    </div>
  );
}
