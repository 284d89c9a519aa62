// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx';

afterEach(cleanup);

it('a screen that breaks says whose mistake it is and offers to reload', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Broken = (): never => {
    throw new Error('a mistake in the program');
  };
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('a mistake in the app and not in what you did');
  expect(screen.getByRole('button', { name: 'Reload the app' })).toBeVisible();
  expect(screen.queryByText('a mistake in the program')).toBeNull();
});
