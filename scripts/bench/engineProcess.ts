import type { BenchSettings } from './benchSettings.ts';
import { createEngine } from './engines/engines.ts';
import { runEngine } from './runEngine.ts';

// The other end of `bench.ts`: measures the one engine it is told, answers, and ends.
process.once('message', (task: { engine: string; size: number; settings: BenchSettings }) => {
  void runEngine(createEngine(task.engine), task.size, task.settings).then((run) => {
    process.send?.(run, () => process.disconnect());
  });
});
