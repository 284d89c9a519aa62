import { Command } from 'commander';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addAssuranceCommand } from '../../../scripts/commands/assurance.ts';
import { addChangesCommand } from '../../../scripts/commands/changes.ts';
import { toServiceFile } from '../../../scripts/feeds/serviceFile.ts';
import { keepRequest, listRequests } from '../../../scripts/intake/changeStore.ts';
import { openIntakeDatabase } from '../../../scripts/intake/openIntakeDatabase.ts';
import { starterGazetteerPath } from '../../../scripts/building/starterGazetteer.ts';
import { acceptRequest } from '../../../scripts/reviewing/acceptRequest.ts';
import { parseServices } from '../../../src/catalogue/parseServices.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import type { ChangeRequest } from '../../../src/changes/changeRequest.ts';
import { toGroupFingerprint } from '../../../src/changes/factGroupFields.ts';
import { makeChangeRequest } from '../../changes/requestFactory.ts';
import { day, makeCoverage, makeService } from '../../factories/serviceFactory.ts';

const desk = { name: 'Front desk', role: 'general' as const, phone: '0113 496 0000', email: null };
const listing = makeService({ contacts: [desk], url: 'https://harbour-lane.example.org/' });
const other = makeService({ id: 'invented-other', name: 'Another (invented)', contacts: [desk] });

let printed = '';
let folder = '';
let file = '';
let services = '';

beforeEach(async () => {
  printed = '';
  folder = await mkdtemp(join(tmpdir(), 'review-'));
  file = join(folder, 'intake.sqlite');
  services = join(folder, 'services.json');
  await writeFile(services, toServiceFile([listing, other]));
  vi.spyOn(console, 'log').mockImplementation((text) => (printed += `${String(text)}\n`));
  vi.stubEnv('DATABASE_URL', undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function run(...args: string[]): Promise<string> {
  printed = '';
  const program = new Command('catalogue').exitOverride();
  addChangesCommand(program);
  addAssuranceCommand(program);
  await program.parseAsync(args, { from: 'user' });
  return printed;
}
const review = (command: string, ...args: string[]) =>
  run('changes', command, ...args, '--file', file, '--services', services, '--today', '2026-11-23');

async function receive(request: ChangeRequest): Promise<void> {
  const database = await openIntakeDatabase({ databaseUrl: null, file });
  await keepRequest(database, request, new Date('2026-11-21T09:00:00Z'));
  await database.destroy();
}

async function sourceData(): Promise<readonly Service[]> {
  return parseServices(JSON.parse(await readFile(services, 'utf8')))?.services ?? [];
}
const listingNow = async () => (await sourceData()).find(({ id }) => id === listing.id);

const correction = makeChangeRequest(listing, {
  answers: [
    {
      factGroup: 'contact',
      seen: toGroupFingerprint(listing, 'contact'),
      answer: 'corrected',
      corrections: { contacts: [{ ...desk, phone: '0113 496 0001' }] },
    },
  ],
});

describe('the catalogue team reviews what a provider proposes', () => {
  it('sees before and after, accepts, and the source data has the fact and the date of that group only', async () => {
    await receive(correction);
    expect(await run('changes', 'list', '--file', file)).toContain(
      'waiting  anonymous  invented-harbour-lane: contact and hours corrected',
    );
    const shown = await review('show', correction.requestId);
    expect(shown).toContain('contacts[0].phone\n    - 0113 496 0000\n    + 0113 496 0001');
    expect(shown).toContain('not from an invitation: only a proposal');
    expect(shown).not.toContain('It would cause');
    expect(await listingNow()).toEqual(listing);

    await review('accept', correction.requestId);
    const accepted = await listingNow();
    expect(accepted?.contacts[0]?.phone).toBe('0113 496 0001');
    expect(accepted?.assurance).toEqual([
      { factGroup: 'contact', assuredDate: '2026-11-20', by: 'catalogue team' },
    ]);
    expect((await sourceData()).find(({ id }) => id === other.id)).toEqual(other);
    expect(await run('changes', 'list', '--file', file)).toBe('There are none.\n');
    await expect(review('accept', correction.requestId)).rejects.toThrow('was accepted before');
  });

  it('takes in the file that a provider sent by email, each answer once, and says what is wrong with one', async () => {
    const answers = join(folder, 'listing-answers.json');
    const newer = makeChangeRequest(other, { requestId: '00000000-5f6a-4b7c-8d9e-0f1a2b3c4d5e' });
    await writeFile(answers, JSON.stringify([newer, correction]));
    const receiveFile = () => run('changes', 'receive', answers, '--file', file);
    expect(await receiveFile()).toBe('Received 2, had 0 of them before.\n');
    expect(await receiveFile()).toBe('Received 0, had 2 of them before.\n');
    const lines = (await run('changes', 'list', '--file', file)).trim().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([correction.requestId, newer.requestId]);
    expect(await review('show', correction.requestId)).toContain('+ 0113 496 0001');

    const added = { ...correction, requestId: crypto.randomUUID() };
    await writeFile(answers, JSON.stringify([{ ...newer, note: 'Another word' }, { isAdmin: true }, added]));
    const outcome = receiveFile();
    await expect(outcome).rejects.toThrow('answer 1 cannot be taken: another request has its id.');
    await expect(outcome).rejects.toThrow('answer 2 cannot be taken: isAdmin: not a field of this');
    expect(printed).toBe('Received 1, had 0 of them before.\n');
    await writeFile(answers, '{}');
    await expect(receiveFile()).rejects.toThrow('is not a list of answers');
  });

  it('rejects with a reason, and nothing changes', async () => {
    await receive(correction);
    await run('changes', 'reject', correction.requestId, '--reason', 'Nobody answers there.', '--file', file);
    expect(await listingNow()).toEqual(listing);
    const [rejected] = JSON.parse(
      await run('changes', 'list', '--status', 'rejected', '--json', '--file', file),
    ) as unknown[];
    expect(rejected).toMatchObject({ status: 'rejected', reason: 'Nobody answers there.' });
  });

  it('reads the names of areas, not only their codes', async () => {
    const { coverage } = listing;
    const wider = { ...coverage, ladCodes: ['E08000035', 'E08000032'], probationRegionCodes: ['C'] };
    await receive(
      makeChangeRequest(listing, {
        answers: [
          {
            factGroup: 'eligibility',
            seen: toGroupFingerprint(listing, 'eligibility'),
            answer: 'corrected',
            corrections: { coverage: wider },
          },
        ],
      }),
    );
    const shown = await review('show', makeChangeRequest(listing).requestId);
    expect(shown).toContain('+ Leeds (E08000035), Bradford (E08000032)');
    expect(shown).toMatch(/coverage\.probationRegionCodes\n.*\n    \+ [A-Z][A-Za-z ]+ \(C\)/);
  });

  it('does not accept what somebody else rejected meanwhile', async () => {
    await receive(correction);
    const database = await openIntakeDatabase({ databaseUrl: null, file });
    const [listed] = await listRequests(database, 'waiting');
    await run('changes', 'reject', correction.requestId, '--reason', 'Nobody answers there.', '--file', file);
    const rules = { by: 'catalogue team', overConflict: false, withErrors: false };
    const settings = { services: [services], gazetteer: starterGazetteerPath, ...rules };
    if (listed) {
      await expect(acceptRequest(database, listed, settings)).rejects.toThrow('was rejected before');
    }
    await database.destroy();
    expect(listed?.status).toBe('waiting');
    expect(await listingNow()).toEqual(listing);
  });

  it('has to decide when the listing has changed since', async () => {
    await receive(correction);
    const since = { ...listing, contacts: [{ ...desk, phone: '0113 496 0007' }] };
    await writeFile(services, toServiceFile([since, other]));
    expect(await review('show', correction.requestId)).toContain('Conflict: contact and hours has changed');
    await expect(review('accept', correction.requestId)).rejects.toThrow(
      'has changed since the provider saw it',
    );
    expect(await listingNow()).toEqual(since);
    await review('accept', correction.requestId, '--over-conflict');
    expect((await listingNow())?.contacts[0]?.phone).toBe('0113 496 0001');
  });

  it('is kept from accepting what could not be published', async () => {
    const confused = makeChangeRequest(listing, {
      answers: [
        {
          factGroup: 'eligibility',
          seen: toGroupFingerprint(listing, 'eligibility'),
          answer: 'corrected',
          corrections: { eligibility: { ...listing.eligibility, minimumAge: 60, maximumAge: 18 } },
        },
      ],
    });
    await receive(confused);
    expect(await review('show', confused.requestId)).toContain('It would cause: error');
    await expect(review('accept', confused.requestId)).rejects.toThrow('could not be published');
    expect(await listingNow()).toEqual(listing);
  });

  it('accepts plain confirmations of invited providers in bulk, and leaves all else waiting', async () => {
    const [link] = (
      await run(
        'changes',
        'invite',
        'harbour-lane-trust',
        '--app',
        'https://catalogue.example.org/app',
        '--file',
        file,
        '--services',
        services,
      )
    ).split('\n');
    expect(link).toMatch(
      /^https:\/\/catalogue\.example\.org\/app\/providers\/harbour-lane-trust#invitation=[\w-]{43}$/,
    );
    const invitation = link?.split('=')[1] ?? '';
    const invited = makeChangeRequest(listing, { invitation });
    const anonymous = makeChangeRequest(listing, { requestId: crypto.randomUUID() });
    const invitedCorrection = { ...correction, requestId: crypto.randomUUID(), invitation };
    for (const request of [invited, anonymous, invitedCorrection]) await receive(request);

    expect(await review('accept', '--invited-confirmations', '--json')).toBe(
      `{"accepted":["${invited.requestId}"],"refused":[]}\n`,
    );
    const [check] = (await listingNow())?.assurance ?? [];
    expect(check).toMatchObject({ factGroup: 'contact', by: 'provider', assuredDate: '2026-11-20' });
    expect(check?.invitation).toMatch(/^[0-9a-f-]{36}$/);
    expect((await listingNow())?.contacts).toEqual(listing.contacts);
    expect((await run('changes', 'list', '--file', file)).trim().split('\n')).toHaveLength(2);
  });

  it('sees that a provider confirmed a part that states nothing: it is not accepted in bulk, nor dated', async () => {
    const { invitation } = await invite('harbour-lane-trust');
    const seen = toGroupFingerprint(listing, 'availability');
    const answers = [{ factGroup: 'availability' as const, seen, answer: 'still correct' as const }];
    const request = makeChangeRequest(listing, { invitation, answers });
    await receive(request);
    expect(await review('show', request.requestId)).toContain(
      'Nothing is stated: taking referrals and wait is not dated as checked. Ask the provider for the facts.',
    );
    expect(await review('accept', '--invited-confirmations')).toBe('Nothing was accepted.\n');
    await review('accept', request.requestId);
    expect(await listingNow()).toEqual(listing);
    expect(await review('reapply')).toContain('Brought back 0, there already 1');
  });

  const invite = async (provider: string) => {
    const made = JSON.parse(
      await run('changes', 'invite', provider, '--json', '--file', file, '--services', services),
    ) as { id: string; link: string };
    return { id: made.id, invitation: made.link.split('=')[1] ?? '' };
  };

  it('makes no link for a provider that no listing is of: it would lead nowhere', async () => {
    await expect(invite('harbour-lane-trsut')).rejects.toThrow(
      'No listing is of a provider with the id “harbour-lane-trsut”',
    );
    const partner = { id: 'quay-partners', name: 'Quay Partners (invented)' };
    await writeFile(services, toServiceFile([{ ...listing, partners: [partner] }]));
    expect((await invite('quay-partners')).invitation).toMatch(/^[\w-]{43}$/);
    await expect(run('changes', 'invite', 'nobody-at-all', '--file', file)).rejects.toThrow('--services');
    expect(await run('changes', 'invite', 'change-grow-live-ltd', '--file', file)).toContain(
      'change-grow-live-ltd#',
    );
  });

  it('takes no provider’s word for another’s listing, and none from a link that was revoked', async () => {
    const elsewhere = { id: 'somebody-else', name: 'Somebody Else (invented)' };
    const foreigner = makeService({ id: 'invented-elsewhere', organization: elsewhere });
    await writeFile(services, toServiceFile([listing, other, foreigner]));
    const stranger = await invite('somebody-else');
    const foreign = makeChangeRequest(listing, { invitation: stranger.invitation });
    await receive(foreign);
    expect(await review('show', foreign.requestId)).toContain(
      'of somebody-else, which is not the provider of this listing: only a proposal',
    );
    const own = await invite('harbour-lane-trust');
    const requestId = crypto.randomUUID();
    await receive(makeChangeRequest(listing, { requestId, invitation: own.invitation }));
    await run('changes', 'revoke', own.id, '--file', file);
    expect(await review('show', requestId)).toContain('which was revoked since: only a proposal');

    expect(await review('accept', '--invited-confirmations')).toBe('Nothing was accepted.\n');
    await review('accept', foreign.requestId);
    expect((await listingNow())?.assurance).toEqual([
      { factGroup: 'contact', assuredDate: '2026-11-20', by: 'catalogue team' },
    ]);
  });

  it('accepts the others when one needs a decision, and says which it is', async () => {
    const since = { ...listing, contacts: [{ ...desk, phone: '0113 496 0007' }] };
    await writeFile(services, toServiceFile([since, other]));
    await receive(correction);
    const sound = makeChangeRequest(other, { requestId: crypto.randomUUID() });
    await receive(sound);
    await expect(review('accept', correction.requestId, sound.requestId)).rejects.toThrow(
      `${correction.requestId} was not accepted: the listing has changed`,
    );
    expect(printed).toBe('Accepted 1 request. Publish to bring it to the devices.\n');
    expect((await sourceData()).find(({ id }) => id === other.id)?.assurance).toHaveLength(1);
    expect(await listingNow()).toEqual(since);
  });
});

describe('whom to ask next', () => {
  const leeds = makeCoverage({ ladCodes: ['E08000035'], areaName: 'Leeds' });
  const checkedOn = (date: string) =>
    (['contact', 'eligibility', 'availability'] as const).map((factGroup) => ({
      factGroup,
      assuredDate: day(date),
      by: 'provider' as const,
    }));
  const older = [{ cohort: 'older' as const, standing: 'for this group' as const, groups: [] }];
  const due = async (list: readonly Service[], ...options: string[]) => {
    await writeFile(services, toServiceFile(list));
    return run('assurance', 'due', services, '--today', '2026-11-23', ...options);
  };

  it('the only older people’s housing service of an area comes before one of many', async () => {
    const onlyOne = makeService({ id: 'only-one', cohorts: older, coverage: leeds });
    const many = ['a', 'b', 'c'].map((id) =>
      makeService({ id: `many-${id}`, name: `Many ${id}`, coverage: leeds }),
    );
    const { due: rows } = JSON.parse(await due([...many, onlyOne], '--json')) as {
      due: { serviceId: string; alternatives: number }[];
    };
    expect(rows.slice(0, 3).map(({ serviceId }) => serviceId)).toEqual(['only-one', 'only-one', 'only-one']);
    expect(rows.map(({ alternatives }) => alternatives)).toContain(2);
  });

  it('lists each group by its own cycle: 30 days for the wait, 90 for contacts, 180 for eligibility', async () => {
    const list = [makeService({ coverage: leeds, assurance: checkedOn('2026-10-01') })];
    expect(await due(list, '--csv')).toContain(
      'invented-harbour-lane,Harbour Lane Housing Support (invented),Harbour Lane Trust (invented),availability,2026-10-01,23,1,0,',
    );
    expect((await due(list, '--csv')).trim().split('\r\n')).toHaveLength(2);
    const [head = '', row = ''] = (await due(list, '--csv')).split('\r\n');
    expect(head).toMatch(/,link,invitation,linkEndsOn,message$/);
    expect(row).toContain('"To Harbour Lane Trust (invented)\n');
    expect(await due([makeService({ coverage: leeds, assurance: checkedOn('2026-11-20') })])).toBe(
      'Nothing is due.\n',
    );
  });

  it('says in words what is due and why it comes first, and what nobody checked has no age', async () => {
    const only = makeService({ coverage: leeds, assurance: checkedOn('2026-06-01').slice(0, 1) });
    const [first, second] = (await due([only])).split('\n');
    expect(first).toBe(
      '1. Harbour Lane Housing Support (invented) (Harbour Lane Trust (invented)): eligibility and area, ' +
        'not checked by a person yet; 1 local authority, nothing like it there',
    );
    expect(second).toContain('taking referrals and wait, not checked by a person yet');
    expect(await due([only])).toContain('contact and hours, last checked on 1 June 2026, 85 days overdue');
    const { due: rows } = JSON.parse(await due([only], '--json')) as {
      due: { daysOverdue: number | null }[];
    };
    expect(rows.map(({ daysOverdue }) => daysOverdue)).toEqual([null, null, 85]);
  });

  it('makes a message with an invitation link, ready to send, and tells how to end the link sooner', async () => {
    const message = await due([listing], '--invite', '--file', file);
    expect(message).toContain('To Harbour Lane Trust (invented)');
    expect(message).toMatch(/providers\/harbour-lane-trust#invitation=[\w-]{43}/);
    expect(message).toContain('The link is yours alone, and ends on 22 January 2027.');
    expect(message).toContain('contact and hours (not checked by a person yet)');
    const { providers } = JSON.parse(await due([listing], '--invite', '--json', '--file', file)) as {
      providers: { invitation: string }[];
    };
    const id = providers[0]?.invitation ?? '';
    expect(await run('changes', 'revoke', id, '--file', file)).toBe(`Revoked ${id}.\n`);
  });
});

describe('a feed that is imported again', () => {
  const importAgain = (fresh: readonly Service[]) => writeFile(services, toServiceFile([...fresh]));
  const confirmation = makeChangeRequest(listing, {
    requestId: '7d444840-9dc0-41d1-b245-5ffdce74fad3',
    answers: [
      { factGroup: 'eligibility', seen: toGroupFingerprint(listing, 'eligibility'), answer: 'still correct' },
    ],
  });

  it('loses nothing that was accepted: it is brought back, with its dates, and only once', async () => {
    await receive(correction);
    await receive(confirmation);
    await review('accept', correction.requestId, confirmation.requestId);
    const accepted = await sourceData();
    await importAgain([listing, other]);
    expect(await review('reapply')).toContain('Brought back 2, there already 0, to be decided again 0.');
    expect(await sourceData()).toEqual(accepted);
    expect(await review('reapply')).toContain('Brought back 0, there already 2, to be decided again 0.');
    expect(await sourceData()).toEqual(accepted);
  });

  it('keeps a withdrawn listing withdrawn', async () => {
    await receive(makeChangeRequest(listing, { answers: [], withdrawal: 'we no longer run this' }));
    const [request] = JSON.parse(await run('changes', 'list', '--file', file, '--json'));
    await review('accept', request.request.requestId);
    await importAgain([listing, other]);
    await review('reapply');
    expect((await listingNow())?.status).toBe('inactive');
  });

  it('leaves to a person what the source has changed since', async () => {
    await receive(correction);
    await review('accept', correction.requestId);
    const moved = { ...listing, contacts: [{ ...desk, phone: '0113 496 0099' }] };
    await importAgain([moved, other]);
    const outcome = JSON.parse(await review('reapply', '--json'));
    expect(outcome).toMatchObject({ applied: [], open: [{ id: correction.requestId }] });
    expect(outcome.open[0].reason).toContain('the source has changed contact since');
    expect(await listingNow()).toEqual(moved);
  });

  it('says which requests are for listings of other files', async () => {
    await receive(correction);
    await review('accept', correction.requestId);
    await importAgain([other]);
    expect(await review('reapply')).toContain('1 are for listings that are not in these files.');
  });
});
