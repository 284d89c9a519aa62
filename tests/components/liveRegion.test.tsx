// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { LiveRegion } from '../../src/components/LiveRegion.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('does not talk over typing: only what stands still for a second is read out', () => {
  vi.useFakeTimers();
  const { rerender } = render(<LiveRegion message="40 services" />);
  act(() => void vi.advanceTimersByTime(900));
  rerender(<LiveRegion message="12 services" />);
  act(() => void vi.advanceTimersByTime(900));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  act(() => void vi.advanceTimersByTime(100));
  expect(screen.getByRole('status')).toHaveTextContent('12 services');
});
