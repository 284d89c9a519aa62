import { limits } from '../../../src/catalogue/limits.ts';
import type { CalendarDay } from '../../../src/catalogue/calendarDay.ts';
import { quote, saysNothing } from '../cleaning/cleaned.ts';
import { toDay } from '../cleaning/toDay.ts';
import { toPlainLine } from '../cleaning/toPlainText.ts';
import { cutAtWord } from '../cleaning/toSummary.ts';
import { columns, type ColumnKey } from './columns/columns.ts';
import { describeVocabulary, findCodes, type Vocabulary } from './vocabulary.ts';

/** The cells of one row by column. Each reading notes what it could not read, naming the column. */
export class TableCells {
  readonly #cells: ReadonlyMap<ColumnKey, string>;
  readonly #headings: ReadonlyMap<ColumnKey, string>;
  readonly warnings: string[] = [];

  constructor(cells: ReadonlyMap<ColumnKey, string>, headings: ReadonlyMap<ColumnKey, string>) {
    this.#cells = cells;
    this.#headings = headings;
  }

  /** Notes what is wrong with a cell. */
  warn(key: ColumnKey, message: string): void {
    this.warnings.push(`${this.#headings.get(key) ?? columns[key].heading}: ${message}`);
  }

  /** The cell as it stands, or null where it says nothing. */
  text(key: ColumnKey): string | null {
    const text = this.#cells.get(key)?.trim() ?? '';
    if (/^#(?:REF|VALUE|NAME\?|DIV\/0|NUM|NULL|SPILL)[!?]?$/i.test(text)) {
      this.warn(key, `${quote(text)} is a fault of the spreadsheet; it was left out`);
      return null;
    }
    return saysNothing(text) ? null : text;
  }

  /** The cells that say something. */
  filled(): readonly string[] {
    return [...this.#cells.values()].filter((cell) => !saysNothing(cell));
  }

  /** The cell on one line, of at most `most` characters. */
  line(key: ColumnKey, most: number = limits.name): string | null {
    const { value, warnings } = toPlainLine(this.text(key));
    for (const warning of warnings) this.warn(key, warning);
    if (value.length > most) this.warn(key, `it has ${value.length} characters and was cut at ${most}`);
    return value === '' ? null : cutAtWord(value, most);
  }

  /** The values of a cell, parted by semicolons or line breaks. */
  list(key: ColumnKey, most: number = limits.name): readonly string[] {
    const parts = (this.text(key) ?? '').split(/[;\r\n]+/);
    const values = parts.map((part) => toPlainLine(part).value).filter((part) => part !== '');
    const kept = [...new Set(values.map((value) => cutAtWord(value, most)))];
    if (kept.length > limits.list) this.warn(key, `it has ${kept.length} values; ${limits.list} were taken`);
    return kept.slice(0, limits.list);
  }

  /** The codes of a cell; a value that is none is named with what would be accepted. */
  codes<Code extends string>(key: ColumnKey, vocabulary: Vocabulary<Code>): readonly Code[] {
    return [...new Set(this.list(key).flatMap((value) => this.#meant(key, value, vocabulary)))];
  }

  /** The one code of a cell. */
  code<Code extends string>(key: ColumnKey, vocabulary: Vocabulary<Code>): Code | null {
    const text = this.line(key);
    const [code, ...others] = text === null ? [] : this.#meant(key, text, vocabulary);
    return others.length === 0 ? (code ?? null) : null;
  }

  /** The day of a cell. */
  day(key: ColumnKey): CalendarDay | null {
    const { value, warnings } = toDay(this.text(key));
    if (warnings.length > 0) {
      this.warn(key, `${warnings.join('; ')}; a day is written 2026-04-01, 01/04/2026 or 1 April 2026`);
    }
    return value;
  }

  /** A past day of a cell: what is said to be true or checked in the future is not known. */
  pastDay(key: ColumnKey, today: CalendarDay): CalendarDay | null {
    const day = this.day(key);
    if (day === null || (day <= today && day >= '2000-01-01')) return day;
    this.warn(key, `${day} is ${day > today ? 'in the future' : 'before 2000'}, so it was left out`);
    return null;
  }

  #meant<Code extends string>(key: ColumnKey, value: string, vocabulary: Vocabulary<Code>): readonly Code[] {
    const found = findCodes(vocabulary, value);
    if (found) return found;
    // People part by commas too.
    const parts = value.split(',').map((part) => findCodes(vocabulary, part));
    if (parts.length > 1 && parts.every((part) => part !== null)) return parts.flat();
    this.warn(key, `${quote(value)} is not known; accepted are: ${describeVocabulary(vocabulary)}`);
    return [];
  }
}
