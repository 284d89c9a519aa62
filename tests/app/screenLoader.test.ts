// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { mayReloadForScreen, ScreenMissingError, toScreenLoader } from '../../src/app/screenLoader.ts';

const Screen = () => null;
const missing = toScreenLoader(() => Promise.reject(new TypeError('Failed to fetch')));

beforeEach(() => sessionStorage.clear());

it('a screen that an update took away reloads the app once, and then says so', async () => {
  const error: unknown = await missing().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ScreenMissingError);
  expect(mayReloadForScreen(error, sessionStorage, true)).toBe(true);
  expect(mayReloadForScreen(error, sessionStorage, true)).toBe(false);
});

it('a screen that could be loaded allows another reload, at another update', async () => {
  const error: unknown = await missing().catch((reason: unknown) => reason);
  expect(mayReloadForScreen(error, sessionStorage, true)).toBe(true);
  expect(await toScreenLoader(async () => Screen)()).toEqual({ default: Screen });
  expect(mayReloadForScreen(error, sessionStorage, true)).toBe(true);
});

it('nothing reloads by itself where the app could not open again, or for a mistake in a screen', () => {
  const error = new ScreenMissingError('gone');
  expect(mayReloadForScreen(error, sessionStorage, false)).toBe(false);
  expect(mayReloadForScreen(new Error('a mistake'), sessionStorage, true)).toBe(false);
});
