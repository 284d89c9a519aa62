import { toTable } from '../benchTable.ts';
import type { CommandCost } from './measureCommand.ts';

// What is asked for 50,000 services.
const asked = { minutes: 5, gigabytes: 2 };
// The peak may grow by so much from the smallest feed to the largest, beside the keys that are held of each service.
const mostGrowth = 0.15;
const keyBytes = 1_024;

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

/** The most memory that importing a feed took, by how many services it holds. */
export interface ImportPeak {
  readonly services: number;
  readonly peakMegabytes: number;
}

/** Whether memory is flat while feeds of one kind grow, smallest feed first. */
export function describePeaks(peaks: readonly ImportPeak[]): string {
  const [least] = peaks;
  const most = peaks.at(-1);
  if (!least || !most || least === most) return '';
  const keys = ((most.services - least.services) * keyBytes) / 1_024 / 1_024;
  const isFlat = most.peakMegabytes <= least.peakMegabytes * (1 + mostGrowth) + keys;
  const growth = ((most.peakMegabytes - least.peakMegabytes) * 1_024) / (most.services - least.services);
  return [
    toTable([
      ['services imported', 'peak MB'],
      ...peaks.map(({ services, peakMegabytes }) => [
        services.toLocaleString('en-GB'),
        peakMegabytes.toFixed(0),
      ]),
    ]),
    `\nThat is ${growth.toFixed(2)} kB a service. Asked: at most ${mostGrowth * 100} % more, beside ` +
      `${keyBytes} bytes of keys a service (${keys.toFixed(0)} MB): ${isFlat ? 'flat' : 'not flat'}.`,
  ].join('\n');
}
