import { bySubject } from './ranking/bySubject.ts';
import type { CalendarDay } from '../catalogue/calendarDay.ts';
import { isAboutCustody, isAnythingAsked } from './aboutCustody.ts';
import type { CatalogueIndex } from './catalogueIndex.ts';
import { explainMatch } from './explainMatch.ts';
import { toWordMeanings } from './explainText.ts';
import { explainWarnings } from './explainWarnings.ts';
import { hasBit } from './filters/bitset.ts';
import { reachAt } from './filters/reachOfArea.ts';
import { helpForPerpetrators, helpForVictims } from './helpForVictims.ts';
import type { RankingFacts } from './ranking/rankingFacts.ts';
import { rankServices } from './ranking/rankServices.ts';
import type { SearchPlan } from './searchPlan.ts';
import type { ServiceMatch } from './searchResponse.ts';
import type { ServiceQuery } from './serviceQuery.ts';
import type { ServiceRecords } from './serviceRecords.ts';
import { askWords } from './text-index/askedWords.ts';
import { matchAll } from './text-index/matchText.ts';

/** Which results of a list are wanted. */
export interface ResultPage {
  readonly limit: number;
  readonly offset: number;
}

/** The results of one page, best first, each with the reasons why it is there. */
export function listResults(
  planned: SearchPlan,
  {
    index,
    records,
    query,
    today,
    page,
  }: {
    readonly index: CatalogueIndex;
    readonly records: ServiceRecords;
    readonly query: ServiceQuery;
    readonly today: CalendarDay;
    readonly page: ResultPage;
  },
): readonly ServiceMatch[] {
  const { understanding, reach, homeArea, text, named } = planned;
  const { terms, words, isLastOpen, isSentence, requirements, prisons, offences, perpetrators } =
    understanding;
  const meaning = { isLastOpen, isForgiving: !isSentence };
  const explained = {
    today,
    terms,
    prisons,
    perpetrators,
    homeArea,
    words: text ? toWordMeanings(index.text, words, meaning) : [],
  };
  return rankServices(index, planned.found, toRankingFacts(planned, index, query), page).map(
    ({ number, score }) => {
      const service = records.read(number);
      const reached = {
        reach: reach ? reachAt(reach, number) : null,
        coversPart: reach !== null && hasBit(reach.partly, number),
      };
      const warnings = explainWarnings(service, { requirements, offences }, today);
      const isNamed = named !== null && hasBit(named.set, number);
      const why = explainMatch(service, explained, reached);
      return {
        service,
        ...reached,
        score,
        why: [...warnings, ...(isNamed ? ['Has the name you typed'] : []), ...why],
      };
    },
  );
}

/** What decides the order of the services that a query found. */
export function toRankingFacts(
  planned: SearchPlan,
  index: CatalogueIndex,
  query: ServiceQuery,
): RankingFacts {
  const { understanding, reach, text, named, heldSex, today } = planned;
  const { terms, requirements, offences, prisons, chosenWords, isLastOpen } = understanding;
  return {
    reach,
    terms,
    cohorts: query.cohorts,
    heldSex,
    requirements,
    offences,
    forVictims: helpForVictims(understanding, index),
    forPerpetrators: helpForPerpetrators(understanding, index),
    bySubject: bySubject(understanding, index),
    prisons,
    isInCommunity: isAnythingAsked(query) && !isAboutCustody(terms, query),
    wholly:
      chosenWords.length > 1
        ? matchAll(index.text, chosenWords, { isLastOpen, isForgiving: true }).services
        : null,
    text,
    hints: askWords(index.text, understanding.hints, { isLastOpen: false, isForgiving: false }),
    named,
    today,
  };
}
