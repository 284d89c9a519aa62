import type { ReactNode } from 'react';
import type { PackListText, PackPartText } from '../../hooks/usePackTexts.ts';
import type { PackBlock, PackLine } from '../../report/packBlock.ts';
import { toShortBlocks } from '../../report/packShort.ts';
import { phoneOpening } from '../../report/phoneQuestions.ts';
import { describeCount, describeList } from '../describeList.ts';
import { describeMissing } from './packSummary.ts';

interface PackPartPagesProps {
  readonly part: PackPartText;
  readonly place: number;
  /** Sentences about the pack and this area; null where there is nothing to say. */
  readonly notes: readonly (string | null)[];
}

/** The pages for one home area: contents by need, then a block a service with what to ask. */
export function PackPartPages({ part, place, notes }: PackPartPagesProps) {
  return (
    <ListPages
      part={part}
      titleId={`pack-part-${place}`}
      opening={
        <>
          <div className="app-pack__hand">Write here by hand</div>
          {notes.map((note) => note && <p key={note}>{note}</p>)}
          <h3 className="govuk-heading-m">What to say on the phone</h3>
          <p>{phoneOpening}</p>
        </>
      }
    >
      {part.text.blocks.map((block, index) => (
        <Block key={block.serviceId} block={block} number={index + 1} lines={block.lines}>
          <div className="app-pack__ask">
            <h4 className="govuk-heading-s">{block.askHeading}</h4>
            <ul className="app-pack__questions">
              {block.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </div>
        </Block>
      ))}
    </ListPages>
  );
}

/** The pages for what can be used anywhere: short blocks, since there are many. */
export function AnywherePages({
  part,
  note,
  place,
}: {
  readonly part: PackListText;
  readonly note: string | null;
  readonly place: number;
}) {
  const { shared, blocks } = toShortBlocks(part.text.blocks);
  return (
    <ListPages
      part={part}
      titleId={`pack-anywhere-${place}`}
      isShort
      opening={
        <>
          {note && <p>{note}</p>}
          <p>What a listing does not say is left out here. Ask the service.</p>
          {shared.length > 0 && <p>Where a block does not say otherwise, this goes for it:</p>}
          <Lines lines={shared} />
        </>
      }
    >
      {blocks.map((block, index) => (
        <Block key={block.serviceId} block={block} number={index + 1} lines={block.lines} />
      ))}
    </ListPages>
  );
}

interface ListPagesProps {
  readonly part: PackListText;
  readonly titleId: string;
  /** Printed in columns, with the contents run on. */
  readonly isShort?: boolean;
  readonly opening: ReactNode;
  readonly children: ReactNode;
}

function ListPages({ part, titleId, isShort = false, opening, children }: ListPagesProps) {
  const { list, text, lost } = part;
  const numbers = new Map(text.blocks.map(({ serviceId }, index) => [serviceId, index + 1]));
  const names = new Map(text.blocks.map(({ serviceId, name }) => [serviceId, name]));
  const notes = [
    describeMissing(list),
    text.ended.length > 0
      ? `Over since the pack was prepared, so left out: ${describeList(text.ended)}.`
      : null,
    lost > 0 ? `${describeCount(lost, 'service')} no longer listed, so left out.` : null,
  ];
  return (
    <section aria-labelledby={titleId} className={isShort ? 'app-pack__short' : undefined}>
      <h2 className="govuk-heading-l" id={titleId}>
        {text.title}
      </h2>
      {opening}
      {notes.map((note) => note && <p key={note}>{note}</p>)}
      <h3 className="govuk-heading-m">Contents by need</h3>
      {text.sections.length === 0 && <p>No service is listed.</p>}
      <div className="app-pack__index">
        {text.sections.map(({ need, label, serviceIds }) => (
          <div key={need} className="app-pack__contents">
            <h4 className="govuk-heading-s">{label}</h4>
            <ul className="app-plain-list">
              {serviceIds.map((id) => (
                <li key={id}>{`${numbers.get(id)}.\u00a0${names.get(id)}`}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <div className="app-pack__blocks">{children}</div>
    </section>
  );
}

interface BlockProps {
  readonly block: PackBlock;
  readonly number: number;
  readonly lines: readonly PackLine[];
  readonly children?: ReactNode;
}

function Block({ block, number, lines, children }: BlockProps) {
  return (
    <article className="app-pack__block">
      <h3 className="govuk-heading-m">
        {number}. {block.name}
      </h3>
      <p className="app-pack__provider">
        {block.provider === block.name ? '' : `${block.provider}. `}
        <strong>{block.check}</strong>
        {block.source && ` ${block.source}.`}
      </p>
      <Lines lines={lines} />
      {children}
    </article>
  );
}

function Lines({ lines }: { readonly lines: readonly PackLine[] }) {
  if (lines.length === 0) return null;
  return (
    <dl className="app-pack__lines">
      {lines.map(({ label, text }) => (
        <div key={label} className="app-pack__line">
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
