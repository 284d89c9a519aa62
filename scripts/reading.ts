import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { parseReadingWeights, toKeptWeights } from '../src/search/understanding/reading/readingWeights.ts';
import { describeFailure } from './commandError.ts';
import { checkReading } from './reading/checkReading.ts';
import { learnWeights } from './reading/learnWeights.ts';
import { learning, readTexts } from './reading/readTexts.ts';
import { writeWhole } from './writeWhole.ts';

// `npm run learn`: learns again how whole texts are read, from the texts in `scripts/reading/texts`.
const command = new Command('learn')
  .description(
    'Learns what typed texts state from the labelled texts, and writes the weights the app reads by.',
  )
  .option('--check', 'write nothing, and say how well texts are read that were not learned from')
  .parse();

const weightsFile = fileURLToPath(
  new URL('../src/search/understanding/reading/weights.json', import.meta.url),
);
const { restraint, step } = learning;

try {
  const { texts, known, hash } = await readTexts();
  if (command.opts<{ check?: boolean }>().check) console.table(checkReading(texts, known, restraint));
  else {
    const kept = toKeptWeights(learnWeights([...texts, ...known], restraint), step, hash);
    // What the app could not read is not written.
    const { byFeature } = parseReadingWeights(kept);
    await writeWhole(weightsFile, `${JSON.stringify(kept, null, 1)}\n`);
    console.log(`Learned from ${String(texts.length)} texts: ${String(byFeature.size)} features.`);
  }
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
