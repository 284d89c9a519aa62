import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { parseReadingWeights, toKeptWeights } from '../src/search/understanding/reading/readingWeights.ts';
import { describeFailure } from './commandError.ts';
import { checkReading } from './reading/checkReading.ts';
import { learnPhrases } from './reading/learnPhrases.ts';
import { learnWeights } from './reading/learnWeights.ts';
import { ownQueries } from './reading/ownQueries.ts';
import { openStarterLexicon } from './reading/openStarterLexicon.ts';
import { learning, readTexts } from './reading/readTexts.ts';
import { writeWhole } from './writeWhole.ts';

// `npm run learn`: learns again how whole texts are read, from the texts in `scripts/reading/texts`.
const command = new Command('learn')
  .description(
    'Learns what typed texts state from the labelled texts, and writes the weights the app reads by.',
  )
  .option('--check', 'write nothing, and say how well texts are read that were not learned from')
  .parse();

const weightsDir = fileURLToPath(new URL('../src/search/understanding/reading', import.meta.url));
const { restraint, restraintOfPhrases, step, stepOfPhrases } = learning;

try {
  const { texts, known, hash } = await readTexts();
  if (command.opts<{ check?: boolean }>().check) console.table(checkReading(texts, known, restraint));
  else {
    const ofTexts = toKeptWeights(learnWeights([...texts, ...known], restraint), step, hash);
    const ofPhrases = toKeptWeights(
      learnPhrases([...texts, ...ownQueries()], await openStarterLexicon(), restraintOfPhrases),
      stepOfPhrases,
      hash,
    );
    // What the app could not read is not written.
    const read = [parseReadingWeights(ofTexts), parseReadingWeights(ofPhrases, 1)];
    await writeWhole(join(weightsDir, 'weights.json'), `${JSON.stringify(ofTexts, null, 1)}\n`);
    await writeWhole(join(weightsDir, 'phraseWeights.json'), `${JSON.stringify(ofPhrases, null, 1)}\n`);
    const [words, around] = read.map(({ byFeature }) => String(byFeature.size));
    console.log(
      `Learned from ${String(texts.length)} texts: ${words ?? ''} features of whole texts, ${around ?? ''} of the words around a phrase.`,
    );
  }
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
