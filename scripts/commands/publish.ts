import type { Command } from 'commander';
import { fileURLToPath } from 'node:url';
import { describeCalendarDay, toCalendarDay, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';
import { readCountOption, readDayOption } from '../commandOptions.ts';
import { publishCatalogue, type PublishReport } from '../publish/publishCatalogue.ts';
import { defaultExpiresAfterDays } from '../publish/publishRelease.ts';
import { showProgress } from '../terminalProgress.ts';

interface Options {
  readonly out: string;
  readonly key: string;
  readonly gazetteer: string;
  readonly exceptions?: string;
  readonly decisions?: string;
  readonly published?: CalendarDay;
  readonly expiresAfterDays: number;
  readonly newKey: boolean;
  readonly allowRejected: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** How many records that were not published are told one by one. */
const rejectionsShown = 20;

const starterGazetteer = fileURLToPath(new URL('../starter-catalogue/gazetteer.json', import.meta.url));

/** `publish`: a signed release from canonical services. */
export function addPublishCommand(program: Command): void {
  program
    .command('publish')
    .summary('make a signed release of the catalogue')
    .description(
      'Makes a signed release in a folder that any static host can serve, with the catalogue for other ' +
        'people’s tools in it (Open Referral UK and CSV). When nothing has changed there is no new release, ' +
        'unless the one there will soon expire.',
    )
    .argument('<services.json...>', 'services as import writes them')
    .requiredOption('--out <dir>', 'the folder of the release')
    .requiredOption('--key <pem>', 'the private key that signs it')
    .option('--gazetteer <file>', 'the gazetteer that goes with it', starterGazetteer)
    .option('--exceptions <file>', 'findings to let stand, as for validate')
    .option('--decisions <file>', 'listings to merge, as duplicates decide notes them')
    .option('--published <day>', 'the day of the release (default: today)', readDayOption)
    .option(
      '--expires-after-days <days>',
      'how long you stand by it',
      readCountOption,
      defaultExpiresAfterDays,
    )
    .option('--new-key', 'follow on from a release that another key signed', false)
    .option('--allow-rejected', 'publish the others although some services are not in order', false)
    .option('--dry-run', 'say what would be published and write nothing', false)
    .option('--json', 'print the report as JSON', false)
    .action(async (servicePaths: string[], options: Options) => {
      const progress = showProgress('Writing the release');
      try {
        const report = await publishCatalogue({
          servicePaths,
          gazetteerPath: options.gazetteer,
          ...(options.decisions === undefined ? {} : { decisionsPath: options.decisions }),
          ...(options.exceptions === undefined ? {} : { exceptionsPath: options.exceptions }),
          thesaurus,
          outDir: options.out,
          keyPath: options.key,
          isNewKey: options.newKey,
          published: options.published ?? toCalendarDay(new Date()),
          expiresAfterDays: options.expiresAfterDays,
          allowRejected: options.allowRejected,
          isDryRun: options.dryRun,
          onProgress: progress.show,
        });
        progress.end();
        console.log(options.json ? JSON.stringify(report) : describePublish(report));
      } finally {
        progress.end();
      }
    });
}

/** What was done, in lines for a person. */
export function describePublish(report: PublishReport): string {
  const lines = report.rejected
    .slice(0, rejectionsShown)
    .map(({ id, reason }) => `Not published: ${id}: ${reason}`);
  const others = report.rejected.length - lines.length;
  if (others > 0) lines.push(`Nor are ${others} others published; --json lists them all.`);
  if (report.merged > 0) lines.push(`${report.merged} listings went into others of the same service.`);
  const until = `valid until ${describeCalendarDay(report.expires)}`;
  if (report.reason === null) {
    lines.push(`Nothing has changed: release ${report.version} stands, ${until}.`);
    if (report.filesWritten > 0)
      lines.push(`${report.filesWritten} of its files were missing or damaged and are back.`);
    if (report.exports.written > 0)
      lines.push(
        `${describeExports(report)} were missing or damaged and ${report.dryRun ? 'would be' : 'are'} back.`,
      );
    return lines.join('\n');
  }
  const verb = report.dryRun ? 'Would publish' : 'Published';
  lines.push(
    `${verb} release ${report.version} (${reasons[report.reason]}): ${report.services} services, ${until}.`,
  );
  if (report.purpose === 'demo')
    lines.push('It is signed with a demo key: only an app built for a demo takes it.');
  if (!report.dryRun) {
    const kilobytes = Math.ceil(report.compressedBytes / 1000);
    lines.push(`${report.filesWritten} files are new, ${kilobytes} kB compressed.`);
  }
  const isNew = report.exports.written > 0;
  lines.push(
    `${describeExports(report)} ${isNew ? (report.dryRun ? 'would be written' : 'are new') : 'stay'}.`,
  );
  return lines.join('\n');
}

function describeExports({ exports }: PublishReport): string {
  return `${exports.files} files for other people’s tools (Open Referral UK and CSV)`;
}

const reasons = {
  first: 'the first here',
  changed: 'the catalogue changed',
  'new key': 'signed with a new key',
  renewed: 'nothing changed, but the last one would soon expire',
} as const;
