import { expect, test, type Locator, type Page } from '@playwright/test';

// Keystroke-level model (Card, Moran and Newell): thinking of a step, pointing at it, typing a letter.
const secondsATap = 1.35 + 1.1;
const secondsAKey = 0.28;

/** A practitioner with a device, whose taps and letters are counted. */
export class Person {
  taps = 0;
  keys = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Taps something, as one does: only once it is there to be tapped. */
  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.click();
  }

  /** Taps a field and types into it. */
  async type(target: Locator, text: string): Promise<void> {
    this.taps += 1;
    this.keys += text.length;
    await target.fill(text);
  }

  /** Taps a native choice, then one of its values. */
  async choose(target: Locator, label: string | RegExp): Promise<void> {
    this.taps += 2;
    const options = await target.locator('option').allInnerTexts();
    const wanted = options.find((option) =>
      typeof label === 'string' ? option === label : label.test(option),
    );
    await target.selectOption({ label: wanted ?? String(label) });
  }

  /** What a person needs for what was counted so far, reading left out, in seconds. */
  get seconds(): number {
    return Math.round(this.taps * secondsATap + this.keys * secondsAKey);
  }

  /** Holds a scenario to its number of taps and to a minute, and notes both in the report. */
  expectQuick(taps: number): void {
    const description = `${this.taps} taps, ${this.keys} letters, about ${this.seconds} seconds`;
    test.info().annotations.push({ type: 'effort', description });
    expect(this.taps).toBe(taps);
    expect(this.seconds).toBeLessThan(60);
  }
}

/** What is on the device's clipboard as plain text, and as rich text. */
export async function readClipboard(page: Page): Promise<{ plain: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
}
