import { describe, expect, it } from 'vitest';
import { slowWorker } from '../../../scripts/bench/browser/measureDevice.ts';

describe('a time with the worker slowed as well', () => {
  it('multiplies out the worker’s part where Chromium slowed only the page', () => {
    expect(slowWorker(20, 3, 1)).toBe(29);
  });

  it('adds nothing where the worker was slowed already', () => {
    expect(slowWorker(20, 12, 4)).toBe(20);
  });
});
