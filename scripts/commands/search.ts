import { createInterface } from 'node:readline';
import { once } from 'node:events';
import type { Command } from 'commander';
import { toCalendarDay, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { SearchEngine } from '../../src/search/searchEngine.ts';
import type { SearchResponse } from '../../src/search/searchResponse.ts';
import { readDayOption } from '../commandOptions.ts';
import { toAnswerLine } from '../searching/answerLine.ts';
import { describeAnswer } from '../searching/describeAnswer.ts';
import { openCatalogue } from '../searching/openCatalogue.ts';

const resultLimit = 20;

interface SearchOptions {
  readonly release?: string;
  readonly key?: string;
  readonly today?: CalendarDay;
  readonly json: boolean;
}

/** `search`: what the app would find. */
export function addSearchCommand(program: Command): void {
  program
    .command('search')
    .summary('search a release as the app does')
    .description(
      'Answers a query with the search the app uses, at most 20 results. Without a query it reads one query a ' +
        'line from standard input and writes one JSON object a line.',
    )
    .argument('[query...]', 'what a practitioner would type')
    .option('--release <dir>', 'a published release; else the one `npm start` made, else the starter data')
    .option('--key <key>', 'the public key line the app is built with, or a key file')
    .option('--today <day>', 'search as on this day', readDayOption)
    .option('--json', 'print one JSON object a query', false)
    .action(async (words: readonly string[], options: SearchOptions) => {
      const today = options.today ?? toCalendarDay(new Date());
      const engine = await openCatalogue(options.release, { today, key: options.key });
      const query = words.join(' ');
      if (words.length === 0) await answerLines(engine, today);
      else {
        const response = ask(engine, query, today);
        console.log(options.json ? toJsonLine(engine, query, response) : describeAnswer(query, response));
      }
    });
}

function ask(engine: SearchEngine, text: string, today: CalendarDay): SearchResponse {
  const query = { text, asText: [], needs: [], cohorts: [], fundingRoutes: [], settings: [], areaCode: null };
  return engine.search(query, today, { limit: resultLimit, offset: 0 });
}

/** Answers each line as it comes, blank ones too so that lines pair up, and waits where the reader is slower. */
async function answerLines(engine: SearchEngine, today: CalendarDay): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const isRoomLeft = process.stdout.write(`${toJsonLine(engine, line, ask(engine, line, today))}\n`);
    if (!isRoomLeft) await once(process.stdout, 'drain');
  }
}

function toJsonLine(engine: SearchEngine, query: string, response: SearchResponse): string {
  return JSON.stringify(toAnswerLine(query, response, (code) => engine.findArea(code)?.name ?? code));
}
