import { useEffect, useState } from 'react';

// Longer than the time between two letters of somebody who types fast.
const restMs = 200;

/**
 * A value once it has stood still for a moment, for what need not follow every letter; until then the
 * one before. Null at first, for one frame.
 */
export function useSettled<Value extends object>(value: Value | null): Value | null {
  const [settled, setSettled] = useState<Value | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settled === null ? 0 : restMs);
    return () => clearTimeout(timer);
    // What has settled is no reason to settle again.
  }, [value]);
  return settled;
}
