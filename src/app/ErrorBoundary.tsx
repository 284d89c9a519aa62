import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Shown when a screen breaks, which is a mistake in the app: says so and offers to reload. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div role="alert">
        <h1 className="govuk-heading-l">Something in the app went wrong</h1>
        <p className="govuk-body">
          This is a mistake in the app and not in what you did. The catalogue on this device is not affected.
        </p>
        <button type="button" className="govuk-button" onClick={() => window.location.reload()}>
          Reload the app
        </button>
      </div>
    );
  }
}
