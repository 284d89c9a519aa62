import { describe, expect, it } from 'vitest';
import { otherMeanings } from '../../src/taxonomy/other-meanings/otherMeanings.ts';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());
const codes = (text: string, kind: 'need' | 'cohort'): readonly string[] => [
  ...new Set(ask(engine, text).understood.terms.flatMap((term) => (term.kind === kind ? [term.code] : []))),
];

describe('A fixed expression that holds a word of a need or group', () => {
  it.each([
    'crack on with the report',
    'barman at the Black Bull',
    'turned a deaf ear to the warnings',
    'blind as to why it was sent',
    'stole hash browns from the canteen',
    'gave evidence, benefit of the doubt',
    'partners in crime',
    'inside job',
    'navy blue jumper on cctv',
    'mothers day cards stolen',
    'blind corner, collision',
    'veteran car rally',
    'pot plants smashed',
    'smack bang outside',
    'sub-contractor of the council',
    'bi-weekly appointments',
    'scrap metal taken',
    'senior probation officer',
    'see para 3 of the report',
    'a tad late',
    'plant hire yard',
    'charges withdrawn',
    'admitted guilt at the police station',
    'theft by employee',
    'harassment of female neighbour',
    'tag fitting on monday',
    'the old bill turned up',
    'cash withdrawal',
    'in a cab',
    'argument with a neighbour over parking',
    'poorly lit road',
    'isolated incident',
    'til friday',
    'I’ll be at court',
    'I’d like to adjourn',
    'offending behaviour work',
    'victim awareness, keywork and safety work',
  ])('raises nothing in “%s”', (text) => {
    expect(
      codes(text, 'need').filter((need) => need !== 'thinking' || !/awareness|behaviour/.test(text)),
    ).toEqual([]);
    expect(codes(text, 'cohort')).toEqual([]);
  });

  it.each([
    ['crack on the streets', 'dependency'],
    ['hash every night', 'dependency'],
    ['loss of benefits', 'finance'],
    ['bets his wages', 'dependency'],
    ['wants a job', 'ete'],
    ['looking for good work', 'ete'],
    ['is broke', 'finance'],
    ['exhausted all the time', 'wellbeing'],
    ['withdrawn from his friends', 'wellbeing'],
    ['gets hammered at weekends', 'dependency'],
    ['fighting for custody of his kids', 'family'],
    ['I’ll need housing', 'accommodation'],
    ['joint pains', 'health'],
    ['alcohol work under RAR', 'dependency'],
    ['gang exit work', 'lifestyle'],
  ])('leaves “%s” its meaning', (text, need) => {
    const { terms, offered = [] } = ask(engine, text).understood;
    // In a sentence a single word may be offered instead.
    const all = [...terms, ...offered.flatMap((one) => one.terms)];
    expect(all).toContainEqual(expect.objectContaining({ kind: 'need', code: need }));
  });

  it('is not searched for, and said to be none where nothing else was typed', () => {
    expect(ask(engine, 'bank holiday, debts').understood.text).toBe('');
    expect(ask(engine, 'bank holiday').understood.notes).toEqual([
      '‘bank holiday’ was taken for a turn of phrase, which states no need by itself.',
    ]);
  });

  it('is none of the phrases that mean a need', () => {
    const phrases = new Set(
      thesaurus
        .filter(({ uncertain, needs, cohorts }) => !uncertain && needs.length + cohorts.length > 0)
        .flatMap(({ term, variants }) => [term, ...variants]),
    );
    expect(otherMeanings.filter((text) => phrases.has(text))).toEqual([]);
  });

  it('is written once, in words and the signs of a row alone', () => {
    expect(otherMeanings.filter((text, at) => otherMeanings.indexOf(text) !== at)).toEqual([]);
    expect(otherMeanings.filter((text) => !/^[a-z0-9#?/_ ()[\]]+$/.test(text))).toEqual([]);
    expect(otherMeanings.filter((text) => text.startsWith('#'))).toEqual([]);
  });
});
