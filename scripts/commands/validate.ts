import type { Command } from 'commander';
import { toCalendarDay, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { ParsedServices } from '../../src/catalogue/parseServices.ts';
import { checkServices } from '../../src/validation/checkServices.ts';
import type { Finding } from '../../src/validation/rule.ts';
import { starterGazetteerPath } from '../building/starterGazetteer.ts';
import { CommandError } from '../commandError.ts';
import { readDayOption } from '../commandOptions.ts';
import { readGazetteerFile, readServiceFiles } from '../publish/readInputs.ts';
import { describeFindings } from '../validation/describeFindings.ts';
import { toHtmlReport } from '../validation/htmlReport.ts';
import { countSeverity, toProviderReports, type ProviderReport } from '../validation/providerReports.ts';
import { applyExceptions, readExceptions, type ExceptedFindings } from '../validation/ruleExceptions.ts';
import { writeWhole } from '../writeWhole.ts';

interface Options {
  readonly gazetteer: string;
  readonly today?: CalendarDay;
  readonly exceptions?: string;
  readonly html?: string;
  readonly json: boolean;
}

/** `validate`: holds canonical services to the rules that providers see in their listing check. */
export function addValidateCommand(program: Command): void {
  program
    .command('validate')
    .summary('check services against the rules')
    .description(
      'Checks services against the rules that providers see too, grouped by provider, worst first. ' +
        'Errors make it fail; warnings and advice do not.',
    )
    .argument('<services.json...>', 'services as import writes them')
    .option('--gazetteer <file>', 'the gazetteer that knows the areas', starterGazetteerPath)
    .option('--today <day>', 'the day to check for (default: today)', readDayOption)
    .option(
      '--exceptions <file>',
      'findings to let stand: a list of {"rule", "serviceId", "reason", "until"}; one that is no longer needed fails',
    )
    .option('--html <file>', 'write a report to read and print, with how complete each listing is')
    .option('--json', 'print the findings, and what each listing misses, as JSON', false)
    .action(runValidate);
}

async function runValidate(paths: string[], options: Options): Promise<void> {
  const today = options.today ?? toCalendarDay(new Date());
  const exceptions = options.exceptions === undefined ? [] : await readExceptions(options.exceptions);
  const parsed = readServiceFiles(paths);
  const { gazetteer } = await readGazetteerFile(options.gazetteer);
  const held = applyExceptions(checkServices(parsed.services, today, gazetteer), exceptions, today);
  const providers = toProviderReports(parsed.services, held.findings, today);
  if (options.html !== undefined) {
    const { read, rejected } = parsed;
    await writeWhole(options.html, toHtmlReport(providers, { today, read, rejected, faults: held.faults }));
  }
  if (options.json) console.log(JSON.stringify(toJsonReport(parsed, held, providers)));
  else console.log([describeFindings(parsed, providers), ...held.faults].join('\n'));
  const errors = countSeverity(held.findings, 'error');
  if (errors + parsed.rejected.length + held.faults.length > 0) {
    throw new CommandError(describeErrors(parsed, errors, held.faults.length));
  }
}

function toJsonReport(
  { read, rejected }: ParsedServices,
  { findings, excepted, faults }: ExceptedFindings,
  providers: readonly ProviderReport[],
): object {
  const completeness = providers.flatMap(({ listings }) =>
    listings.flatMap(({ service, completeness: scored }) =>
      scored === null
        ? []
        : [
            {
              serviceId: service.id,
              score: scored.score,
              missing: scored.parts.filter(({ whatToDo }) => whatToDo !== null),
            },
          ],
    ),
  );
  return { read, rejected, ...countAll(findings), findings, excepted, exceptionFaults: faults, completeness };
}

function countAll(findings: readonly Finding[]): Readonly<Record<'errors' | 'warnings' | 'advice', number>> {
  return {
    errors: countSeverity(findings, 'error'),
    warnings: countSeverity(findings, 'warning'),
    advice: countSeverity(findings, 'advice'),
  };
}

function describeErrors({ read, rejected }: ParsedServices, errors: number, faults: number): string {
  const unread = rejected.length === 0 ? [] : [`${rejected.length} of ${read} records cannot be read`];
  const found = errors === 0 ? [] : [`${errors} ${errors === 1 ? 'error was' : 'errors were'} found`];
  const unfit = [...unread, ...found].join(', and ');
  const stale =
    faults === 0 ? '' : `${faults} ${faults === 1 ? 'exception has' : 'exceptions have'} to be mended.`;
  return [unfit === '' ? '' : `${unfit}: those records are not fit to publish.`, stale]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
