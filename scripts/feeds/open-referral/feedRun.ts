/** What befell a run as a whole; written to by whatever reads the feed. */
export class FeedRun {
  readonly #notes = new Set<string>();
  #isComplete = true;
  /** How many services the feed claims to hold; null when it does not say. */
  claimedTotal: number | null = null;
  /** Whether the feed says itself where it ends, and it was read up to there. */
  isWhole = false;
  /** How many pages held services. */
  pages = 0;

  /** Something that a publisher should know, without harm to completeness. */
  note(message: string): void {
    this.#notes.add(message);
  }

  /** Something that may have hidden services: from now on the run is partial. */
  noteMissing(message: string): void {
    this.#notes.add(message);
    this.#isComplete = false;
  }

  get notes(): readonly string[] {
    return [...this.#notes];
  }

  get isComplete(): boolean {
    return this.#isComplete;
  }
}

/** Numbers of pages as words: "page 3", "pages 3, 4 and 9", the first few and how many more. */
export function describePages(pages: readonly number[]): string {
  const most = 10;
  const named = pages.slice(0, most).map(String);
  const more = pages.length - named.length;
  const list = more > 0 ? `${named.join(', ')} and ${more} more` : joinWords(named);
  return `${pages.length === 1 ? 'page' : 'pages'} ${list}`;
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
