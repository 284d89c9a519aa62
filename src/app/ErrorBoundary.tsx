import { Component, type ReactNode } from 'react';
import { mayReloadForScreen, ScreenMissingError } from './screenLoader.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Shown when a screen breaks or its file is missing: says which of the two it is and offers to reload. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('Nothing was said') };
  }

  override componentDidCatch(error: unknown) {
    const isControlled = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
    if (mayReloadForScreen(error, sessionStorage, isControlled)) window.location.reload();
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div role="alert">
        {isMissingScreen(error) ? <MissingScreen /> : <Mistake />}
        <button type="button" className="govuk-button" onClick={() => window.location.reload()}>
          Reload the app
        </button>
      </div>
    );
  }
}

function isMissingScreen(error: unknown): boolean {
  return error instanceof ScreenMissingError;
}

function MissingScreen() {
  return (
    <>
      <h1 className="govuk-heading-l">This screen could not be opened</h1>
      <p className="govuk-body">
        Its file is not on this device: the app was updated in another window, or has not been copied here
        whole yet. Reloading brings the app and its screens together again. Shortlists, packs and the
        catalogue on this device are not affected.
      </p>
    </>
  );
}

function Mistake() {
  return (
    <>
      <h1 className="govuk-heading-l">Something in the app went wrong</h1>
      <p className="govuk-body">
        This is a mistake in the app and not in what you did. The catalogue on this device is not affected.
      </p>
    </>
  );
}
