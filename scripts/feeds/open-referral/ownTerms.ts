import { isRecord, type UnknownRecord } from '../../../src/catalogue/recordReader.ts';
import { recordFacts, type RecordFact } from '../../exports/open-referral-uk/recordFacts.ts';
import type { OwnTerm } from '../../exports/open-referral-uk/vocabulary.ts';
import { toPlainLine } from '../cleaning/toPlainText.ts';
import { cutAtWord } from '../cleaning/toSummary.ts';
import { limits } from '../../../src/catalogue/limits.ts';
import { readRecords, readText } from './looseFields.ts';

/** A term of our own lists that a service has, with what stands beside it. */
export interface OwnStatement extends OwnTerm {
  readonly value: string | null;
}

/** What a service of our own API states in the catalogue's codes, by list. */
export class OwnStatements {
  readonly #all: readonly OwnStatement[];

  constructor(all: readonly OwnStatement[]) {
    this.#all = all;
  }

  /** Whether the record is one that this catalogue published: only those say which of its listings they are. */
  get isOwn(): boolean {
    return this.fact('catalogue-id') !== null;
  }

  of(list: string): readonly OwnStatement[] {
    return this.#all.filter((one) => one.list === list);
  }

  codes(list: string): readonly string[] {
    return this.of(list).map(({ code }) => code);
  }

  /** A fact that Open Referral UK has no field for. */
  fact(code: RecordFact): string | null {
    return this.of('record').find((one) => one.code === code)?.value ?? null;
  }

  /** The same where it is several. */
  facts(code: RecordFact): readonly string[] {
    return toValues(this.fact(code));
  }
}

/** "One; Two" as it is written beside a term. */
export function toValues(value: string | null): readonly string[] {
  return (value ?? '')
    .split(';')
    .map((part) => part.trim().slice(0, limits.fact))
    .filter((part) => part !== '')
    .slice(0, limits.list);
}

/** Parts the attributes of a service into statements of ours and those of anybody else. */
export function readOwnTerms(
  service: UnknownRecord,
  known: ReadonlyMap<string, OwnTerm>,
): { readonly own: OwnStatements; readonly others: readonly UnknownRecord[] } {
  const own: OwnStatement[] = [];
  const others: UnknownRecord[] = [];
  for (const attribute of readRecords(service, 'attributes')) {
    const term = attribute['taxonomy_term'];
    const found = isRecord(term) ? known.get(readText(term, 'id') ?? '') : undefined;
    if (found) own.push({ ...found, value: toValue(attribute, found) });
    else others.push(attribute);
  }
  return { own: new OwnStatements(own), others };
}

const longValues: ReadonlySet<string> = new Set<RecordFact>([
  'partners',
  'delivery-places',
  'prisons-served',
  'replaced-by',
]);

function toValue(attribute: UnknownRecord, { list, code }: OwnTerm): string | null {
  const text = toPlainLine(readText(attribute, 'value')).value;
  if (text === '') return null;
  const isShort = list === 'record' && Object.hasOwn(recordFacts, code) && !longValues.has(code);
  return isShort ? cutAtWord(text, limits.fact) : text;
}
