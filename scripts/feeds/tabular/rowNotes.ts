import { quote } from '../cleaning/cleaned.ts';
import { FirstFew } from '../firstFew.ts';
import type { TableRow } from './tableRow.ts';

/** Rows of a table that were not taken for services, and what is said of them. */
export class RowNotes {
  readonly #ofTemplate = new FirstFew();
  readonly #remarks = new FirstFew();
  readonly #above = new FirstFew();

  addOfTemplate({ number }: TableRow): void {
    this.#ofTemplate.add(number);
  }

  addRemark({ number, cells }: TableRow): void {
    const remark = cells.find((cell) => cell.trim() !== '') ?? '';
    this.#remarks.add(`${number} (${quote(remark.trim())})`);
  }

  /** A row above the headings that looks like a service. */
  addAbove({ number }: TableRow): void {
    this.#above.add(number);
  }

  /** Whether services may stand among them. */
  get mayHideServices(): boolean {
    return !this.#above.isEmpty;
  }

  describe(): readonly string[] {
    return [
      ...say(
        'rows above the header row look like services and were not read; move it above them',
        this.#above,
      ),
      ...say('help, example and repeated header rows were not taken', this.#ofTemplate),
      ...say('rows with a single remark were not taken', this.#remarks),
    ];
  }
}

function say(what: string, rows: FirstFew): readonly string[] {
  return rows.isEmpty ? [] : [`${what}: ${rows.describe()}`];
}
