import { afterEach, beforeEach, vi } from 'vitest';

/** What a command printed since the story began, or since it was last taken. */
export interface PrintedOutput {
  text: string;
}

/** Takes what the stories of a file print instead of showing it. */
export function watchOutput(): PrintedOutput {
  const printed: PrintedOutput = { text: '' };
  beforeEach(() => {
    printed.text = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed.text += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return printed;
}
