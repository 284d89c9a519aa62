import type { PageClaims } from './feedPage.ts';
import { describePages, type FeedRun } from './feedRun.ts';

/** What to do after a page: take its entries, go on without, or end. */
export type Verdict = 'take' | 'go on' | 'end';

/** One page as it came, with what was known of its entries before. */
export interface JudgedPage {
  readonly page: number;
  readonly size: number;
  /** How many different entries it holds. */
  readonly different: number;
  /** How many of them stood on no earlier page. */
  readonly fresh: number;
  /** How many of its entries stood on an earlier page. */
  readonly repeats: number;
  readonly claims: PageClaims;
}

// A feed that fails, is empty or gives nothing new this often in a row is given up.
const mostFailures = 3;
const mostEmpty = 20;
const mostStale = 200;

/**
 * Decides, page by page, whether a list has ended. A feed's own word on it is only a hint: past the
 * end that it claims one more page is asked for, and an empty page before it is no end.
 */
export class PageJudge {
  readonly #run: FeedRun;
  readonly #firstPage: number;
  readonly #emptyPages: number[] = [];
  readonly #repeatPages: number[] = [];
  #failures = 0;
  #empty = 0;
  #stale = 0;
  #usualSize = 0;
  #total: number | null = null;
  #hasPages = false;
  #hasStale = false;
  #isBelied = false;
  /** Whether the next page lies past the end that the feed claims. */
  isPastEnd = false;
  /** Whether services may have moved between pages while they were read. */
  isUnsteady = false;
  /** False once a page is known to be missing. */
  isWhole = true;

  constructor(run: FeedRun, firstPage: number) {
    this.#run = run;
    this.#firstPage = firstPage;
  }

  /** Whether entries came twice, on different pages. */
  get hasRepeats(): boolean {
    return this.#repeatPages.length > 0;
  }

  /** Whether a page before the end, with nothing twice in it, only repeated earlier ones. */
  get hasStale(): boolean {
    return this.#hasStale;
  }

  /** Whether the last page with services said that it is the last one, and nothing speaks against it. */
  get hasSaidEnd(): boolean {
    return this.isWhole && this.isPastEnd && !this.#isBelied && !this.hasRepeats;
  }

  /** What was answered is no page, and so no word on where a list ends. */
  answeredOne(): void {
    this.#isBelied = true;
  }

  failed(page: number, reason: string, status: number | null): Verdict {
    // Past its end a feed may answer anything, and "not found" ends a list that states no pages.
    if (this.isPastEnd || (status === 404 && !this.#hasPages)) return 'end';
    this.#failures += 1;
    this.#miss(`Page ${page} could not be read: ${reason}.`);
    if (this.#failures < mostFailures) return 'go on';
    this.#run.noteMissing(`The feed was given up: ${mostFailures} pages in a row could not be read.`);
    return 'end';
  }

  answered(judged: JudgedPage): Verdict {
    this.#failures = 0;
    const lastPage = judged.claims.pages === null ? null : judged.claims.pages - 1 + this.#firstPage;
    const isClaimedEnd = lastPage === null ? judged.claims.isLast === true : judged.page >= lastPage;
    this.#hasPages = lastPage !== null;
    this.#compareTotals(judged);
    if (judged.size === 0) return this.#judgeEmpty(judged.page, isClaimedEnd, lastPage);
    this.#empty = 0;
    if (judged.claims.isNought)
      this.#run.note('The feed claims to hold nothing, on pages that hold services.');
    if (judged.fresh === 0) {
      if (judged.page > this.#firstPage && (this.isPastEnd || lastPage === null)) {
        this.#run.note(
          `Page ${judged.page} only repeats earlier pages, so the list was taken to end before it.`,
        );
        return 'end';
      }
      this.#stale += 1;
      // Not where one page alone holds the same over and over: then the feed does, and not its paging.
      if (judged.different === judged.size) this.#hasStale = true;
      if (this.#stale >= mostStale) return this.#giveUp(`${mostStale} pages in a row brought nothing new`);
    } else {
      this.#stale = 0;
      if (this.isPastEnd) {
        this.#run.note(`The feed claimed to end before page ${judged.page}, which holds more.`);
        this.#isBelied = true;
      }
    }
    if (judged.repeats > 0) this.#repeatPages.push(judged.page);
    this.#compareSizes(judged, isClaimedEnd);
    this.isPastEnd = isClaimedEnd;
    return 'take';
  }

  /** Gives up before the end was seen. */
  tooMany(mostPages: number): void {
    this.#giveUp(`the list did not end within ${mostPages} pages`);
  }

  /** Says what the look as a whole has shown. */
  finish(): void {
    // Those at the very end are where the list ended.
    const inside = this.#empty > 0 ? this.#emptyPages.slice(0, -this.#empty) : this.#emptyPages;
    if (inside.length > 0) {
      this.#isBelied = true;
      this.#run.note(`In the middle of the list ${describePages(inside)} came empty.`);
    }
    if (this.hasRepeats) {
      this.#run.note(`Services of earlier pages came again on ${describePages(this.#repeatPages)}.`);
    }
  }

  #judgeEmpty(page: number, isClaimedEnd: boolean, lastPage: number | null): Verdict {
    if (this.isPastEnd) return 'end';
    this.#empty += 1;
    this.#emptyPages.push(page);
    if (lastPage === null) return isClaimedEnd || this.#empty >= 2 ? 'end' : 'go on';
    if (this.#empty >= mostEmpty) return this.#giveUp(`${mostEmpty} empty pages came in a row`);
    if (isClaimedEnd) this.#isBelied = true;
    this.isPastEnd = isClaimedEnd;
    return 'go on';
  }

  #compareTotals({ page, claims }: JudgedPage): void {
    if (claims.total === null) return;
    if (this.#total !== null && this.#total !== claims.total && !this.isUnsteady) {
      this.#run.note(`The feed claimed ${this.#total} services, and ${claims.total} from page ${page} on.`);
      this.isUnsteady = true;
    }
    this.#total = claims.total;
    this.#run.claimedTotal = claims.total;
  }

  #compareSizes({ page, size }: JudgedPage, isClaimedEnd: boolean): void {
    if (page === this.#firstPage) this.#usualSize = size;
    const isShort = size < this.#usualSize && this.#hasPages && !isClaimedEnd;
    if (!isShort && size <= this.#usualSize) return;
    this.#run.note(`The size of a page changed from ${this.#usualSize} to ${size} at page ${page}.`);
    this.#usualSize = size;
    this.isUnsteady = true;
  }

  #giveUp(why: string): Verdict {
    this.#miss(`Reading stopped before the end: ${why}.`);
    return 'end';
  }

  #miss(message: string): void {
    this.#run.noteMissing(message);
    this.isWhole = false;
  }
}
