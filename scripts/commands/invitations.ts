import type { Command } from 'commander';
import { addDays, toCalendarDay } from '../../src/catalogue/calendarDay.ts';
import { nationalServicesPath, starterServicesPath } from '../building/starterCatalogue.ts';
import { CommandError } from '../commandError.ts';
import { readCountOption } from '../commandOptions.ts';
import { makeInvitation, revokeInvitation } from '../intake/invitations.ts';
import { readServiceFiles } from '../publish/readInputs.ts';
import { toInvitationLink } from '../reviewing/invitationLink.ts';
import { withDatabase, withIntake, type IntakeOptions } from './intakeOptions.ts';

/** `changes invite` and `changes revoke`: the links that tell who answers. */
export function addInvitationCommands(changes: Command): void {
  withIntake(
    changes
      .command('invite <provider>')
      .description('Makes a link that tells who answers, by the provider’s id.'),
  )
    .option(
      '--services <services.json...>',
      'the source data that knows the providers (default: the starter data)',
    )
    .option('--app <url>', 'the address of the app', 'http://localhost:4173/')
    .option('--days <number>', 'days until it ends', readCountOption, 60)
    .action(runInvite);
  withIntake(changes.command('revoke <invitation>').description('Makes an invitation useless.')).action(
    runRevoke,
  );
}

interface InviteOptions extends IntakeOptions {
  readonly services?: readonly string[];
  readonly app: string;
  readonly days: number;
}

async function runInvite(
  organizationId: string,
  { file, services, app, days, json }: InviteOptions,
): Promise<void> {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(organizationId)) {
    throw new CommandError(
      `“${organizationId}” is no id of a provider. The id is in the address of its listings in the app: providers/<id>.`,
    );
  }
  mustBeListed(organizationId, services ?? [starterServicesPath, nationalServicesPath]);
  const now = new Date();
  const expiresOn = addDays(toCalendarDay(now), days);
  const { invitation, token } = await withDatabase(file, (database) =>
    makeInvitation(database, organizationId, expiresOn, now),
  );
  const link = toInvitationLink(app, organizationId, token);
  console.log(
    json
      ? JSON.stringify({ ...invitation, link })
      : `${link}\nIt ends on ${expiresOn}. To end it sooner: changes revoke ${invitation.id}\nThe link is shown only now.`,
  );
}

/** @throws CommandError when no listing is of this provider, alone or as a partner */
function mustBeListed(organizationId: string, paths: readonly string[]): void {
  const isListed = readServiceFiles(paths).services.some(({ organization, partners }) =>
    [organization, ...partners].some(({ id }) => id === organizationId),
  );
  if (isListed) return;
  throw new CommandError(
    `No listing is of a provider with the id “${organizationId}”, so its link would lead nowhere. The id is in the address of its listings in the app: providers/<id>. If it is in other source data, name that with --services.`,
  );
}

async function runRevoke(id: string, { file }: IntakeOptions): Promise<void> {
  await withDatabase(file, async (database) => {
    if (!(await revokeInvitation(database, id, new Date()))) {
      throw new CommandError(`There is no invitation ${id} that could be revoked.`);
    }
    console.log(`Revoked ${id}.`);
  });
}
