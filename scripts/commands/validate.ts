import type { Command } from 'commander';
import { fileURLToPath } from 'node:url';
import { toCalendarDay, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { ParsedServices } from '../../src/catalogue/parseServices.ts';
import { checkServices, severities } from '../../src/validation/checkServices.ts';
import type { Finding, Severity } from '../../src/validation/rule.ts';
import { CommandError } from '../commandError.ts';
import { readDayOption } from '../commandOptions.ts';
import { readGazetteerFile, readServiceFiles } from '../publish/readInputs.ts';
import { describeFindings } from '../validation/describeFindings.ts';

interface Options {
  readonly gazetteer: string;
  readonly today?: CalendarDay;
  readonly json: boolean;
}

const starterGazetteer = fileURLToPath(new URL('../starter-catalogue/gazetteer.json', import.meta.url));

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
    .option('--gazetteer <file>', 'the gazetteer that knows the area codes', starterGazetteer)
    .option('--today <day>', 'the day to check for (default: today)', readDayOption)
    .option('--json', 'print the findings as JSON', false)
    .action(runValidate);
}

async function runValidate(paths: string[], options: Options): Promise<void> {
  const parsed = await readServiceFiles(paths);
  const { gazetteer } = await readGazetteerFile(options.gazetteer);
  const findings = checkServices(parsed.services, options.today ?? toCalendarDay(new Date()), gazetteer);
  const report = { read: parsed.read, rejected: parsed.rejected, findings, ...countBySeverity(findings) };
  console.log(options.json ? JSON.stringify(report) : describeFindings(parsed, findings));
  const errors = report.errors + parsed.rejected.length;
  if (errors > 0) throw new CommandError(describeErrors(parsed, report.errors));
}

function countBySeverity(findings: readonly Finding[]): { errors: number; warnings: number; advice: number } {
  const [errors = 0, warnings = 0, advice = 0] = severities.map(
    (severity: Severity) => findings.filter((finding) => finding.severity === severity).length,
  );
  return { errors, warnings, advice };
}

function describeErrors({ read, rejected }: ParsedServices, errors: number): string {
  const unread = rejected.length === 0 ? [] : [`${rejected.length} of ${read} records cannot be read`];
  const found = errors === 0 ? [] : [`${errors} ${errors === 1 ? 'error was' : 'errors were'} found`];
  return `${[...unread, ...found].join(', and ')}: those records are not fit to publish.`;
}
