import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { parseReadingModel, toKeptModel } from '../src/search/understanding/reading/readingModel.ts';
import { describeFailure } from './commandError.ts';
import { checkReading } from './reading/checkReading.ts';
import { learnModel } from './reading/learnModel.ts';
import { openStarterLexicon } from './reading/openStarterLexicon.ts';
import { lessons, readTexts } from './reading/readTexts.ts';
import { toTextToLearn } from './reading/textToLearn.ts';
import { showProgress } from './terminalProgress.ts';
import { writeWhole } from './writeWhole.ts';

// `npm run learn`: learns again how whole texts are read, from the texts in `scripts/reading/texts`.
const command = new Command('learn')
  .description(
    'Learns what typed texts state from the labelled texts, and writes the model the app reads by.',
  )
  .option('--check', 'write nothing, and say how well texts are read that were not learned from')
  .parse();

const modelPath = fileURLToPath(
  new URL('../src/search/understanding/reading/readingModel.json', import.meta.url),
);

try {
  const { texts, known, hash } = await readTexts();
  const lexicon = await openStarterLexicon();
  const toLearn = texts.map((text) => toTextToLearn(text, lexicon));
  const phrases = known.map((text) => toTextToLearn(text, lexicon));
  if (command.opts<{ check?: boolean }>().check) console.table(checkReading(toLearn, phrases, lessons));
  else {
    const progress = showProgress('Rounds learned');
    const model = learnModel([...toLearn, ...phrases], lessons, progress.show);
    progress.end();
    const kept = toKeptModel(model, hash);
    // What the app could not read is not written.
    const { stems, beginnings, pairs } = parseReadingModel(kept);
    await writeWhole(modelPath, `${JSON.stringify(kept, null, 1)}\n`);
    console.log(
      `Learned from ${String(texts.length)} texts: ${String(stems.size)} words, ${String(beginnings.size)} beginnings of words and ${String(pairs.size)} pairs.`,
    );
  }
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
