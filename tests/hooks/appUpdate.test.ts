import { describe, expect, it, vi } from 'vitest';
import { watchAppUpdate } from '../../src/hooks/appUpdate.ts';

async function openTab(isControlled: boolean) {
  const listeners = new Map<string, () => void>();
  const registrar = {
    addEventListener: (type: string, listener: () => void) => void listeners.set(type, listener),
    messageSkipWaiting: vi.fn(),
    register: vi.fn(() => Promise.resolve()),
    update: vi.fn(() => Promise.reject(new TypeError('no network'))),
  };
  const reload = vi.fn();
  const onFailure = vi.fn();
  const update = watchAppUpdate(() => Promise.resolve(registrar), { isControlled, reload, onFailure });
  await vi.waitFor(() => expect(registrar.register).toHaveBeenCalledOnce());
  return { update, reload, onFailure, registrar, happen: (type: string) => listeners.get(type)?.() };
}

describe('a new version of the app', () => {
  it('waits until the person takes it', async () => {
    const { update, registrar, reload, happen } = await openTab(true);
    happen('waiting');
    expect(update.isWaiting.get()).toBe(true);
    expect(registrar.messageSkipWaiting).not.toHaveBeenCalled();
    update.accept();
    await vi.waitFor(() => expect(registrar.messageSkipWaiting).toHaveBeenCalledOnce());
    happen('controlling');
    expect(reload).toHaveBeenCalledOnce();
  });

  it('reloads a tab that did not agree itself: its files are gone', async () => {
    const { reload, happen } = await openTab(true);
    happen('controlling');
    expect(reload).toHaveBeenCalledOnce();
  });

  it('does not reload on the first visit, when the first worker takes the page, but does at the next', async () => {
    const { reload, happen } = await openTab(false);
    happen('controlling');
    expect(reload).not.toHaveBeenCalled();
    happen('controlling');
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is looked for when asked, also without a network', async () => {
    const { update, onFailure } = await openTab(true);
    update.look();
    await vi.waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
    expect(update.isWaiting.get()).toBe(false);
  });

  it('tells when no worker can be registered', async () => {
    const onFailure = vi.fn();
    const failure = new Error('unsupported type');
    watchAppUpdate(
      () =>
        Promise.resolve({
          addEventListener: () => undefined,
          messageSkipWaiting: () => undefined,
          register: () => Promise.reject(failure),
          update: () => Promise.resolve(),
        }),
      { isControlled: false, reload: () => undefined, onFailure },
    );
    await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith(failure));
  });

  it('tells when what looks for it cannot be loaded, and the app goes on', async () => {
    const onFailure = vi.fn();
    const failure = new TypeError('no network');
    const options = { isControlled: true, reload: () => undefined, onFailure };
    const update = watchAppUpdate(() => Promise.reject(failure), options);
    await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith(failure));
    update.look();
    expect(update.isWaiting.get()).toBe(false);
  });
});
