import { toTable } from '../benchTable.ts';

/** What importing a feed took at most, by how many services it holds. */
export interface ImportMemory {
  readonly services: number;
  /** Of the whole process, left to itself. */
  readonly peakMegabytes: number;
  /** What it really held, in a run whose memory was cleared all the time. */
  readonly heldMegabytes: number;
}

// One id in a set takes more than this, so a service that is held in any way is seen. The room is for what
// fills up in the first minutes of any run: caches, compiled code.
const mostHeldBytes = 64;
// What Node has not cleared yet is part of the peak, and differs by a tenth between two runs of the same feed.
const mostPeakGrowth = 0.15;

/** Whether memory is flat while a feed grows, and the figures. */
export interface Growth {
  readonly isFlat: boolean;
  readonly text: string;
}

/** Compares what importing a small feed and a large one of the same kind took. */
export function describeGrowth(small: ImportMemory, large: ImportMemory): Growth {
  const more = large.services - small.services;
  const heldBytes = ((large.heldMegabytes - small.heldMegabytes) * 1_024 * 1_024) / more;
  const peakGrowth = large.peakMegabytes / small.peakMegabytes - 1;
  const isFlat = heldBytes <= mostHeldBytes && peakGrowth <= mostPeakGrowth;
  const rows = [small, large].map(({ services, heldMegabytes, peakMegabytes }) => [
    services.toLocaleString('en-GB'),
    heldMegabytes.toFixed(1),
    peakMegabytes.toFixed(0),
  ]);
  const text = [
    toTable([['services imported', 'held MB', 'peak MB'], ...rows]),
    `\nHeld: ${heldBytes.toFixed(0)} bytes more a service; peak: ${(peakGrowth * 100).toFixed(0)} % more. ` +
      `Asked: at most ${mostHeldBytes} bytes and ${mostPeakGrowth * 100} %: ${isFlat ? 'flat' : 'not flat'}.`,
  ].join('\n');
  return { isFlat, text };
}
