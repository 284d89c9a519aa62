import type { Command } from 'commander';
import { addDays, toCalendarDay, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { listAssuranceDue, type AssuranceDue } from '../../src/changes/assuranceDue.ts';
import { parseGazetteer } from '../../src/geography/parseGazetteer.ts';
import { starterGazetteerPath } from '../building/starterGazetteer.ts';
import { readCountOption, readDayOption } from '../commandOptions.ts';
import { toCsvLine } from '../csvLine.ts';
import { defaultIntakeFile } from '../intake/intakeFile.ts';
import { makeInvitation } from '../intake/invitations.ts';
import { readJsonFile, readServiceFiles } from '../publish/readInputs.ts';
import { describeDue } from '../reviewing/describeDue.ts';
import { toMessage, type ProviderAsked } from '../reviewing/askProvider.ts';
import { toInvitationLink, toProviderLink } from '../reviewing/invitationLink.ts';
import { withDatabase } from './intakeOptions.ts';

interface Options {
  readonly gazetteer: string;
  readonly today?: CalendarDay;
  readonly most: number;
  readonly app: string;
  readonly invite: boolean;
  readonly file: string;
  readonly json: boolean;
  readonly csv: boolean;
}

const daysInvited = 60;

/** `assurance due`: whom to ask next about what, with a message ready to send. */
export function addAssuranceCommand(program: Command): void {
  program
    .command('assurance')
    .summary('see which facts are due to be checked')
    .command('due <services.json...>')
    .description(
      'Lists groups of facts past their cycle (contact 90 days, eligibility and area 180, taking referrals ' +
        '30), the ones that are relied on most first, and a message to each provider.',
    )
    .option('--gazetteer <file>', 'the gazetteer that knows the areas', starterGazetteerPath)
    .option('--today <day>', 'the day to count from (default: today)', readDayOption)
    .option('--most <number>', 'how many to list', readCountOption, 50)
    .option('--app <url>', 'the address of the app', 'http://localhost:4173/')
    .option('--invite', `make an invitation link for each provider, good for ${daysInvited} days`, false)
    .option('--file <file>', 'the SQLite file of the intake', defaultIntakeFile)
    .option('--json', 'print JSON', false)
    .option('--csv', 'print CSV', false)
    .action(runDue);
}

async function runDue(paths: string[], options: Options): Promise<void> {
  const { services } = readServiceFiles(paths);
  const gazetteer = parseGazetteer(await readJsonFile(options.gazetteer));
  const today = options.today ?? toCalendarDay(new Date());
  const due = listAssuranceDue(services, today, gazetteer).slice(0, options.most);
  const asked = await toProvidersAsked(due, options, today);
  if (options.json) console.log(JSON.stringify({ due: due.map(toRow), providers: asked.map(toJson) }));
  else if (options.csv) console.log(toCsv(due, asked));
  else if (due.length === 0) console.log('Nothing is due.');
  else console.log([describeDue(due), ...asked.map(toMessage)].join('\n\n'));
}

async function toProvidersAsked(
  due: readonly AssuranceDue[],
  { app, invite, file }: Options,
  today: CalendarDay,
): Promise<ProviderAsked[]> {
  const asked = [...Map.groupBy(due, ({ service }) => service.organization.id)].map(
    ([organizationId, groups]): ProviderAsked => ({
      organizationId,
      provider: groups[0]?.service.organization.name ?? organizationId,
      due: groups,
      link: toProviderLink(app, organizationId),
      invitation: null,
    }),
  );
  if (!invite) return asked;
  const endsOn = addDays(today, daysInvited);
  return withDatabase(file, async (database) => {
    const invited: ProviderAsked[] = [];
    for (const one of asked) {
      const made = await makeInvitation(database, one.organizationId, endsOn, new Date());
      const link = toInvitationLink(app, one.organizationId, made.token);
      invited.push({ ...one, link, invitation: { id: made.invitation.id, endsOn } });
    }
    return invited;
  });
}

function toRow({
  service,
  factGroup,
  lastChecked,
  daysOverdue,
  authorities,
  alternatives,
  weight,
}: AssuranceDue) {
  return {
    serviceId: service.id,
    service: service.name,
    provider: service.organization.name,
    factGroup,
    lastChecked,
    daysOverdue,
    authorities,
    alternatives,
    weight: Math.round(weight * 100) / 100,
  };
}

function toJson(asked: ProviderAsked) {
  const { organizationId, provider, link, invitation } = asked;
  const ids = { invitation: invitation?.id ?? null, linkEndsOn: invitation?.endsOn ?? null };
  return { organizationId, provider, link, ...ids, message: toMessage(asked) };
}

function toCsv(due: readonly AssuranceDue[], asked: readonly ProviderAsked[]): string {
  const byProvider = new Map(asked.map((one) => [one.organizationId, toJson(one)]));
  const rows = due.map((one) => {
    const told = byProvider.get(one.service.organization.id);
    const { link = '', invitation = null, linkEndsOn = null, message = '' } = told ?? {};
    return { ...toRow(one), link, invitation, linkEndsOn, message };
  });
  const [first] = rows;
  if (!first) return '';
  return [toCsvLine(Object.keys(first)), ...rows.map((row) => toCsvLine(Object.values(row)))].join('\r\n');
}
