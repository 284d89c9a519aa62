import type { TableRow } from './tableRow.ts';

// What sheets and files beside the lists are called. “List” among them: whether it was one, its rows tell.
const otherNames = new RegExp(
  '^(?:read ?me|notes?|help|guide|guidance|instructions?|how to .*|about|introduction|cover(?: sheet| page)?|contents?|' +
    'index|key|legend|glossary|codes?|lists?|look ?ups?|drop ?downs?|options|choices|(?:data )?validation|settings|' +
    'versions?|version (?:control|history)|history|change ?log|licen[cs]e|metadata|data dictionary)$',
  'i',
);

/** What is seen of a table without a header row while it is passed over. */
export class HeadlessTable {
  readonly #name: string;
  #mostFilled = 0;

  /** `name` is that of its sheet, which the name of its file may stand before, or of its file. */
  constructor(name: string) {
    this.#name = (name.split(', ').at(-1) ?? '')
      .replace(/\.[a-z]{3,4}$/i, '')
      .replace(/[_-]+/g, ' ')
      .trim();
  }

  pass({ cells }: TableRow): void {
    this.#mostFilled = Math.max(this.#mostFilled, cells.filter((cell) => cell.trim() !== '').length);
  }

  /**
   * Whether it has plainly never been a list of services: by its name, because no row says more than one
   * thing, or because nobody ever used the sheet. Any other may have lost its headings, or its rows.
   */
  get isNoList(): boolean {
    if (otherNames.test(this.#name)) return true;
    return this.#mostFilled === 0 ? /^sheet ?\d+$/i.test(this.#name) : this.#mostFilled === 1;
  }
}
