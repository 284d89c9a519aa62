import type { Service } from '../catalogue/service.ts';
import { deliveryFormatLabels } from '../taxonomy/labels.ts';
import { draft, type DraftFact, type SaidBySummary } from './draftFact.ts';
import { toReportWordList, toReportWords } from './listingWords.ts';
import { describeNeeds } from './needWords.ts';
import type { ReportContext } from './reportContext.ts';
import { joinAnd, joinOr, toMidSentence, toSentence } from './sentences.ts';

/** The listing's summary, or null where a report cannot repeat its words. */
export function toSummary(service: Service): string | null {
  const words = toReportWords(service.summary);
  return words === null ? null : toSentence(words);
}

/** What it does: the summary, or the needs it is listed for. */
export function toWhatFacts(service: Service, { needs }: ReportContext, summary: string | null): DraftFact[] {
  const listed = describeNeeds(service, needs);
  const short = listed && `It is listed for help with ${listed}.`;
  if (summary !== null) {
    const shorter = short !== null && short.length < summary.length ? short : null;
    return [{ kind: 'what', text: summary, shorter, saidBySummary: false }];
  }
  return short ? [draft('what', short)] : [];
}

/** Where it works with people, as far as that is not simply the community. */
export function toSettingFacts(service: Service, said: SaidBySummary): DraftFact[] {
  const { settings, eligibility } = service;
  const facts: DraftFact[] = [];
  if (settings.length > 0 && !settings.includes('community')) {
    facts.push(draft('setting', 'The listing does not give the community as a setting.'));
  }
  if (eligibility.preRelease === 'yes') {
    facts.push({
      ...draft('setting', 'It can start before release.'),
      saidBySummary: said('before release'),
    });
  }
  if (eligibility.preRelease === 'no') facts.push(draft('setting', 'It does not start before release.'));
  return facts;
}

/** How sessions are given. */
export function toFormatFacts(service: Service, said: SaidBySummary): DraftFact[] {
  const [first] = service.deliveryFormats;
  if (!first) return [];
  const formats = service.deliveryFormats.map((format) => deliveryFormatLabels[format]);
  const isSaid = said('ne-to-one') && said('group');
  return [{ ...draft('format', `Sessions are ${joinOr(formats)}.`), saidBySummary: isSaid }];
}

/** That sessions are held in the home area itself: a summary names the first few of many places only. */
export function toPlaceFacts(
  { deliveryPlaces }: Service,
  { home }: ReportContext,
  said: SaidBySummary,
): DraftFact[] {
  if (!home || !deliveryPlaces.includes(home.name)) return [];
  return [
    {
      ...draft('format', `${home.name} is among the places where sessions are held.`),
      saidBySummary: said(home.name),
    },
  ];
}

const mostActivities = 3;

/** Some of what it does, by name. */
export function describeActivities(service: Service, { needs }: ReportContext): string | null {
  const wanted = service.needActivities.filter(({ need }) => needs.length === 0 || needs.includes(need));
  const activities = toReportWordList(wanted.flatMap(({ activities: names }) => names));
  if (activities.length === 0) return null;
  const named = joinAnd(activities.slice(0, mostActivities).map(toMidSentence));
  const lead = activities.length > mostActivities ? 'Its listed activities include' : 'Listed activities:';
  return `${lead} ${named}.`;
}
