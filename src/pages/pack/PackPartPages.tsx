import type { PackPartText } from '../../hooks/usePackTexts.ts';
import type { PackBlock } from '../../report/packBlock.ts';
import { phoneOpening } from '../../report/phoneQuestions.ts';
import { describeCount, describeList } from '../describeList.ts';
import { describeMissing } from './packSummary.ts';

interface PackPartPagesProps {
  readonly part: PackPartText;
  readonly place: number;
  readonly distance: string | null;
}

/** The pages for one home area: contents by need, then a block a service. */
export function PackPartPages({ part, place, distance }: PackPartPagesProps) {
  const { text, lost } = part;
  const numberOf = (id: string) => text.blocks.findIndex(({ serviceId }) => serviceId === id) + 1;
  const nameOf = (id: string) => text.blocks.find(({ serviceId }) => serviceId === id)?.name ?? '';
  const titleId = `pack-part-${place}`;
  const notes = [
    distance,
    describeMissing(part.part),
    text.ended.length > 0
      ? `Over since the pack was prepared, so left out: ${describeList(text.ended)}.`
      : null,
    lost > 0 ? `${describeCount(lost, 'service')} no longer listed, so left out.` : null,
  ];
  return (
    <section aria-labelledby={titleId}>
      <h2 className="govuk-heading-l" id={titleId}>
        {text.title}
      </h2>
      <div className="app-pack__hand">Write here by hand</div>
      {notes.map((note) => note && <p key={note}>{note}</p>)}
      <h3 className="govuk-heading-m">What to say on the phone</h3>
      <p>{phoneOpening}</p>
      <h3 className="govuk-heading-m">Contents by need</h3>
      {text.sections.length === 0 && <p>No service is listed.</p>}
      {text.sections.map(({ need, label, serviceIds }) => (
        <div key={need} className="app-pack__contents">
          <h4 className="govuk-heading-s">{label}</h4>
          <ul className="app-plain-list">
            {serviceIds.map((id) => (
              <li key={id}>
                {numberOf(id)}. {nameOf(id)}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className="app-pack__blocks">
        {text.blocks.map((block, index) => (
          <Block key={block.serviceId} block={block} number={index + 1} />
        ))}
      </div>
    </section>
  );
}

function Block({ block, number }: { readonly block: PackBlock; readonly number: number }) {
  return (
    <article className="app-pack__block">
      <h3 className="govuk-heading-m">
        {number}. {block.name}
      </h3>
      <p className="app-pack__provider">{block.provider}</p>
      <p>
        <strong>{block.check}</strong>
      </p>
      <dl className="app-pack__lines">
        {block.lines.map(({ label, text }) => (
          <div key={label} className="app-pack__line">
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="app-pack__ask">
        <h4 className="govuk-heading-s">Ask on the phone</h4>
        <ul className="app-pack__questions">
          {block.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </div>
    </article>
  );
}
