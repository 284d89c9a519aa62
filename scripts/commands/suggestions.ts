import { Option, type Command } from 'commander';
import { cohortCodes, needCodes, type Cohort, type Need } from '../../src/catalogue/codes.ts';
import type { CohortStatement, Service } from '../../src/catalogue/service.ts';
import { cohortLabels, needLabels } from '../../src/taxonomy/labels.ts';
import { CommandError } from '../commandError.ts';
import { readServiceFiles } from '../publish/readInputs.ts';
import { openSourceFiles } from '../reviewing/sourceFiles.ts';
import {
  acceptSuggestions,
  listNotSuggested,
  rejectSuggestions,
  toCode,
  type SuggestedCodes,
} from '../suggestions/decideSuggestion.ts';

interface DecideOptions {
  readonly service: string;
  readonly need: readonly Need[];
  readonly cohort: readonly Cohort[];
  readonly standing?: CohortStatement['standing'];
}

const standings: readonly CohortStatement['standing'][] = ['for this group', 'open to all'];

/** `suggestions`: needs and cohorts that a rule read from text, for a person to accept or reject. */
export function addSuggestionsCommand(program: Command): void {
  const suggestions = program
    .command('suggestions')
    .summary('accept or reject what was read from text')
    .description('Needs and cohorts that import read from text are no facts until a person accepts them.');
  suggestions
    .command('list <services.json...>')
    .description('list them by listing, with the words that made them so')
    .option('--json', 'print JSON', false)
    .action(runList);
  const decide = (name: string, description: string): Command =>
    suggestions
      .command(`${name} <services.json...>`)
      .description(description)
      .requiredOption('--service <id>', 'the listing')
      .addOption(new Option('--need <codes...>', 'the needs').choices(needCodes).default([]))
      .addOption(new Option('--cohort <codes...>', 'the cohorts').choices(cohortCodes).default([]));
  decide('accept', 'make them facts of the listing, in the file it is in')
    .addOption(new Option('--standing <words>', 'how far the cohorts go').choices(standings))
    .action(runAccept);
  decide('reject', 'take them out of the listing, in the file it is in').action(runReject);
}

async function runList(paths: string[], { json }: { readonly json: boolean }): Promise<void> {
  const { services } = readServiceFiles(paths);
  const waiting = services.filter((service) => service.suggestions.length > 0);
  if (json) {
    console.log(JSON.stringify(waiting.map(({ id, name, suggestions }) => ({ id, name, suggestions }))));
    return;
  }
  const count = waiting.reduce((sum, service) => sum + service.suggestions.length, 0);
  console.log(
    [
      `Suggestions that wait: ${count}, in ${waiting.length} of ${services.length} listings.`,
      ...waiting.flatMap(describe),
    ].join('\n'),
  );
}

function describe({ id, name, suggestions }: Service): string[] {
  return [
    '',
    `${id}: ${name}`,
    ...suggestions.map((one) => {
      const label = 'need' in one.of ? needLabels[one.of.need] : cohortLabels[one.of.cohort];
      return `  ${'need' in one.of ? '--need' : '--cohort'} ${toCode(one)} (${label}), from “${one.words}”`;
    }),
  ];
}

async function runAccept(paths: string[], options: DecideOptions): Promise<void> {
  const { standing } = options;
  if (options.cohort.length > 0 && standing === undefined) {
    throw new CommandError('Say with --standing whether the listing is "for this group" or "open to all".');
  }
  await decideIn(paths, options, (service, codes) =>
    acceptSuggestions(service, codes, standing ?? 'open to all'),
  );
}

async function runReject(paths: string[], options: DecideOptions): Promise<void> {
  await decideIn(paths, options, rejectSuggestions);
}

async function decideIn(
  paths: string[],
  { service: id, need, cohort }: DecideOptions,
  decide: (service: Service, codes: SuggestedCodes) => Service,
): Promise<void> {
  const codes = { needs: need, cohorts: cohort };
  if (need.length + cohort.length === 0) throw new CommandError('Say which, with --need or --cohort.');
  const files = openSourceFiles(paths);
  const service = files.services.find((one) => one.id === id);
  if (!service) throw new CommandError(`There is no service ${id} in these files.`);
  const [unknown] = listNotSuggested(service, codes);
  if (unknown !== undefined) throw new CommandError(`${unknown} is not suggested for ${id}.`);
  const decided = decide(service, codes);
  await files.replace(decided);
  console.log(`${id}: suggestions left: ${decided.suggestions.length}.`);
}
