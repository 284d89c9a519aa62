import type { Need } from '../../src/catalogue/codes.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { coveredLads } from '../../src/geography/coveredLads.ts';
import type { Gazetteer } from '../../src/geography/gazetteer.ts';
import { toSingularKey } from '../../src/search/understanding/phraseKey.ts';
import type { ThesaurusTerm } from '../../src/taxonomy/thesaurusTerm.ts';
import { noFilters, passesFilters, queryClasses, type BenchQuery, type QueryClass } from './benchQuery.ts';
import { Random } from '../random.ts';
import { toWords } from './searchableText.ts';
import { countTypos, mistype } from './typos.ts';
import { WordBook } from './wordBook.ts';

/** What decides the queries. `services` are those that have not ended. */
export interface QuerySettings {
  readonly services: readonly Service[];
  /** How many of each class. */
  readonly perClass: number;
  readonly seed: string;
  readonly gazetteer: Gazetteer;
  readonly thesaurus: readonly ThesaurusTerm[];
}

// What people say for a need, one sure word or phrase each.
const spokenNeeds: readonly (readonly [said: string, need: Need])[] = [
  ['housing', 'accommodation'],
  ['homeless', 'accommodation'],
  ['employment', 'ete'],
  ['debt', 'finance'],
  ['alcohol', 'dependency'],
  ['gambling', 'dependency'],
  ['parenting', 'family'],
  ['counselling', 'wellbeing'],
  ['mentoring', 'inclusion'],
  ['mental health', 'health'],
  ['domestic abuse', 'domestic_abuse'],
];

/**
 * Queries of every class in turn, so that any first part of the list holds all classes alike. Right
 * answers are known by construction, from the words and facts of the services alone. Throws when the
 * services are too few to make the queries from.
 */
export function generateQueries(settings: QuerySettings): readonly BenchQuery[] {
  const maker = new QueryMaker(settings);
  return Array.from({ length: settings.perClass }, () => queryClasses.map((each) => maker.make(each))).flat();
}

interface SureTown {
  readonly name: string;
  readonly ladCode: string;
}

class QueryMaker {
  readonly #random: Random;
  readonly #settings: QuerySettings;
  readonly #book: WordBook;
  /** Words with a meaning of their own (needs, cohorts, places): a search may rightly do more than match them. */
  readonly #meaningful: ReadonlySet<string>;
  readonly #knownWords: readonly string[];
  readonly #sureTowns: ReadonlyMap<string, SureTown>;

  constructor(settings: QuerySettings) {
    const { gazetteer, thesaurus, services, seed } = settings;
    this.#settings = settings;
    this.#random = new Random(`queries ${seed} ${services.length}`);
    this.#book = new WordBook(services);
    const placeWords = gazetteer.placeNames.flatMap(({ name }) => toWords(name));
    const terms = thesaurus.flatMap(({ term, variants }) => [term, ...variants].map(toWords));
    const meant = terms.filter((words) => words.length === 1).flat();
    // "Repayment" means what "repayments" does.
    this.#meaningful = new Set([...placeWords, ...meant, ...meant.map((word) => toSingularKey([word]))]);
    this.#knownWords = [...new Set([...this.#book.words, ...placeWords, ...terms.flat()])];
    this.#sureTowns = toSureTowns(gazetteer);
  }

  /** One query of the class; targets are drawn until one gives a query whose answers are beyond doubt. */
  make(wanted: QueryClass): BenchQuery {
    for (let tries = 0; tries < 2_000; tries += 1) {
      const made = this.#try(wanted, this.#random.pick(this.#settings.services));
      if (made && made.right.size > 0) return { class: wanted, filters: noFilters, ...made };
    }
    throw new Error(`No query of the class "${wanted}" can be made from these services.`);
  }

  #try(wanted: QueryClass, target: Service): Omit<BenchQuery, 'class' | 'filters'> | BenchQuery | null {
    switch (wanted) {
      case 'name':
        return this.#fromName(target);
      case 'half-typed':
        return this.#halfTyped(target);
      case 'one typo':
        return this.#mistyped(target, 1);
      case 'two typos':
        return this.#mistyped(target, 2);
      case 'words':
        return this.#words(target);
      case 'provider':
        return this.#provider(target);
      case 'place and need':
        return this.#placeAndNeed(target);
      case 'filters':
        return this.#filtered(target);
    }
  }

  #fromName({ name }: Service) {
    const text = withoutMark(name);
    const right = this.#indexesWhere((service) => withoutMark(service.name) === text);
    return { text, right };
  }

  #halfTyped(target: Service) {
    const [word, other] = this.#random.sample(this.#plainWords(target, 5), 2);
    if (!word || !other) return null;
    const begun = word.slice(0, this.#random.whole(3, word.length - 1));
    const before = this.#random.chance(50) ? [other] : [];
    return { text: [...before, begun].join(' '), right: this.#book.holdersOfBeginning(before, begun) };
  }

  #mistyped(target: Service, errors: 1 | 2) {
    const word = this.#random.sample(this.#rareWords(target, errors === 1 ? 5 : 8), 1)[0];
    if (!word) return null;
    const typed = mistype(this.#random, word, errors);
    if (countTypos(typed, word, errors) !== errors || !this.#isOnlyNear(typed, word, errors)) return null;
    const others = this.#plainWords(target, 4).filter((other) => other !== word);
    const beside = this.#random.chance(50) ? this.#random.sample(others, 1) : [];
    return { text: [...beside, typed].join(' '), right: this.#book.holdersOfAll([word, ...beside]) };
  }

  #words(target: Service) {
    const rare = this.#random.sample(this.#rareWords(target, 4), 1);
    const others = this.#plainWords(target, 4).filter((word) => !rare.includes(word));
    const words = this.#random.sample([...rare, ...this.#random.sample(others, this.#random.whole(1, 2))], 3);
    if (rare.length === 0 || words.length < 2) return null;
    return { text: words.join(' '), right: this.#book.holdersOfAll(words) };
  }

  #provider({ organization }: Service) {
    const right = this.#indexesWhere((service) =>
      [service.organization, ...service.partners].some(({ id }) => id === organization.id),
    );
    return { text: withoutMark(organization.name), right };
  }

  /** A place that the target names, so that an engine which only reads words has something to find. */
  #placeAndNeed(target: Service) {
    const town = this.#sureTowns.get(target.deliveryPlaces[0] ?? '');
    const spoken = spokenNeeds.filter(([, each]) => target.needs.includes(each));
    if (!town || spoken.length === 0) return null;
    const { name, ladCode } = town;
    const [said, need] = this.#random.pick(spoken);
    const right = this.#indexesWhere(
      (service) =>
        service.needs.includes(need) &&
        Object.values(coveredLads(service.coverage, this.#settings.gazetteer)).some((codes) =>
          codes.includes(ladCode),
        ),
    );
    return { text: this.#random.chance(50) ? `${said} ${name}` : `${name} ${said}`, right };
  }

  #filtered(target: Service): BenchQuery | null {
    const [word] = this.#random.sample(this.#plainWords(target, 4), 1);
    if (!word) return null;
    const filters = {
      ...noFilters,
      needs: target.needs.slice(0, 1),
      fundingRoutes: this.#random.chance(50) ? [target.fundingRoute] : [],
      settings: this.#random.chance(40) ? target.settings.slice(0, 1) : [],
    };
    const { services } = this.#settings;
    const right = [...this.#book.holdersOfAll([word])].filter((index) => {
      const service = services[index];
      return service !== undefined && passesFilters(service, filters);
    });
    return { class: 'filters', text: word, filters, right: new Set(right) };
  }

  /** Words of a service that mean nothing but themselves, so that a plain match is the right answer. */
  #plainWords(target: Service, least: number): readonly string[] {
    const activities = target.needActivities.flatMap((each) => each.activities);
    const text = [
      withoutMark(target.name),
      withoutMark(target.organization.name),
      target.summary,
      ...activities,
    ];
    return [...new Set(toWords(text.join(' ')))].filter(
      (word) => word.length >= least && !this.#meaningful.has(word) && !fillers.has(word),
    );
  }

  #rareWords(target: Service, least: number): readonly string[] {
    const most = Math.max(20, this.#settings.services.length / 500);
    return this.#plainWords(target, least).filter((word) => this.#book.count(word) <= most);
  }

  #isOnlyNear(typed: string, meant: string, errors: number): boolean {
    return this.#knownWords.every((known) => known === meant || countTypos(typed, known, errors) > errors);
  }

  #indexesWhere(isRight: (service: Service) => boolean): ReadonlySet<number> {
    const right = new Set<number>();
    for (const [index, service] of this.#settings.services.entries()) if (isRight(service)) right.add(index);
    return right;
  }
}

// Words people type round what they mean; a search may rightly pass over them.
const fillers = new Set(
  'with from this that their them they those before after into when who what uses where each other others without help people based going started need run'.split(
    ' ',
  ),
);

function withoutMark(name: string): string {
  return name.replace(' (invented)', '');
}

/** Towns whose name is one place's only and no everyday word: the ones nobody would have to ask about. */
function toSureTowns(gazetteer: Gazetteer): ReadonlyMap<string, SureTown> {
  const uses = new Map<string, number>();
  for (const { normalised } of gazetteer.placeNames) uses.set(normalised, (uses.get(normalised) ?? 0) + 1);
  const sure = gazetteer.placeNames
    .filter((entry) => entry.kind === 'town' && entry.area.kind === 'local authority')
    .filter((entry) => uses.get(entry.normalised) === 1 && !entry.isOrdinaryWord);
  return new Map(sure.map(({ name, area }) => [name, { name, ladCode: area.code }]));
}
