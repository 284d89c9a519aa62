import { describeCalendarDay } from '../../src/catalogue/calendarDay.ts';
import { oldestAssuredDate, toFreshness } from '../../src/catalogue/freshness.ts';
import type { Service } from '../../src/catalogue/service.ts';
import type { OptionsText } from '../../src/report/optionsText.ts';
import type { ReportContext } from '../../src/report/reportContext.ts';

/** A way of writing that no text for the court may have. */
interface BarredWriting {
  readonly rule: string;
  readonly barred: RegExp;
}

const barredWriting: readonly BarredWriting[] = [
  { rule: 'promises nothing', barred: /\b(?:will|shall|guarantee\w*|promise\w*|(?:has|have) a place)\b/i },
  { rule: 'has no pronoun of a person', barred: /\b(?:he|she|him|her|his|hers|himself|herself)\b/i },
  { rule: 'speaks in the third person', barred: /\b(?:we|our|you|your|my)\b|\bI\b/i },
  { rule: 'uses words of MoJ style', barred: /\boffenders?\b|\bBAME\b|\bBME\b|domestic violence/i },
  { rule: 'writes one-to-one in letters', barred: /\b1\s?[:.-]\s?(?:2\s?[:.-]\s?)?1\b|\b121\b/ },
  { rule: 'has no leftover of a program', barred: /\bundefined\b|\bnull\b|\bNaN\b|\[object/ },
  { rule: 'has single spaces', barred: /[^\S\n]{2}|[ \t]\n|^\s|\s$/ },
  { rule: 'has no space before a stop', barred: /\s[.,;:!?)]/ },
  { rule: 'has single stops', barred: /[.,;:]{2}/ },
  { rule: 'has no empty list', barred: /\(\s*\)|(?:\b(?:and|or|of|for|say)|[:,;])\s?\./ },
  {
    rule: 'writes dates in words, without a leading zero',
    barred: /\d{4}-\d\d-\d\d|\b0\d [A-Z][a-z]+ \d{4}/,
  },
  { rule: 'holds no email address and no long number', barred: /\S@\S|\d{7,}/ },
];

/**
 * The rules that a text for one service breaks, in words; none for a good text. Names are taken out
 * first: a service may be called what it likes.
 */
export function brokenRules(text: OptionsText, service: Service, context: ReportContext): string[] {
  const names = [service.name, service.organization.name, context.home?.name ?? ''].map((name) =>
    name.replace(/\s+/g, ' ').trim(),
  );
  const words = names.reduce((rest, name) => (name === '' ? rest : rest.replaceAll(name, 'Name')), text.text);
  const broken = barredWriting.filter(({ barred }) => barred.test(words)).map(({ rule }) => rule);
  const must = (rule: string, holds: boolean) => {
    if (!holds) broken.push(rule);
  };
  const facts = text.paragraphs.flatMap((paragraph) => paragraph.facts);
  must(
    'ends every fact with a full stop',
    facts.every(({ kind, text: fact }) => (kind === 'author' ? fact.endsWith(']') : fact.endsWith('.'))),
  );
  must(
    'begins every fact with a capital',
    facts.every(({ text: fact }) => {
      const [first = ''] = fact;
      return first === first.toUpperCase();
    }),
  );
  must('says that a place has not been requested', text.text.includes('A place has not been requested'));
  must('holds the day of this copy', words.includes(describeCalendarDay(context.copiedOn)));
  const assured = oldestAssuredDate(service, context.today);
  must(
    'holds the day of the last check, or that there was none',
    assured
      ? words.includes(`ast checked on ${describeCalendarDay(assured)}`)
      : /no person has checked/i.test(words),
  );
  const band = toFreshness(service, context.today);
  must('warns of old facts', band !== 'check' || words.includes('Check before quoting: '));
  must(
    'warns of unchecked facts',
    band !== 'do not quote' || words.includes('Do not quote without checking: '),
  );
  must(
    'says that an ended service may not be proposed',
    band !== 'ended' || words.includes('may not be proposed'),
  );
  must(
    'never implies that a conviction is accepted',
    Object.values(service.exclusions).includes('accepts') ||
      !words.includes('are accepted.') ||
      /(?:does not say|No listing here says) [^.]*are accepted(?:\.| or)/.test(words),
  );
  must('keeps within its length, or says that it does not', text.fits === isWithin(text));
  return broken;
}

function isWithin({ limit, characters, words }: OptionsText): boolean {
  return !limit || (limit.unit === 'words' ? words : characters) <= limit.most;
}
