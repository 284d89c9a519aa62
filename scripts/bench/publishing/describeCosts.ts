import { toTable } from '../benchTable.ts';
import type { CommandCost } from './measureCommand.ts';

// What is asked for 50,000 services.
const asked = { minutes: 5, gigabytes: 2 };

/** Import, validation and publishing of one feed, and whether that is what was asked. */
export function describeCosts(costs: readonly CommandCost[]): string {
  const total = {
    step: 'in all',
    wallSeconds: costs.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0),
    cpuSeconds: costs.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    peakMegabytes: Math.max(...costs.map(({ peakMegabytes }) => peakMegabytes)),
  };
  const rows = [...costs, total].map(({ step, wallSeconds, cpuSeconds, peakMegabytes }) => [
    step,
    wallSeconds.toFixed(1),
    cpuSeconds.toFixed(1),
    peakMegabytes.toFixed(0),
  ]);
  const isMet = total.wallSeconds < asked.minutes * 60 && total.peakMegabytes < asked.gigabytes * 1_024;
  return [
    toTable([['step', 'wall s', 'CPU s', 'peak MB'], ...rows]),
    `\nAsked: under ${asked.minutes} minutes and ${asked.gigabytes} GB: ${isMet ? 'met' : 'not met'}.`,
  ].join('\n');
}
