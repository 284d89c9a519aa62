import { describe, expect, it } from 'vitest';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());

function groups(text: string): string {
  return ask(engine, text)
    .understood.terms.flatMap((term) => (term.kind === 'cohort' ? [term.code] : []))
    .join();
}

describe('A parent who is not the person', () => {
  it.each([
    ['Strong family support - mum attends every hearing', 'mum of 3', 'women,parent'],
    ['mum visits every week', 'mum visits a food bank', 'women,parent'],
    ['dad in care home', 'dad in prison', 'men,parent'],
    ['mum and dad have split up', 'mum and dad', 'parent'],
  ])('brings no group: “%s”, where “%s” does', (text, own, expected) => {
    expect(groups(text)).toBe('');
    expect(groups(own)).toBe(expected);
  });

  it.each([
    ['returning to family home, dad has arranged a start on site with him', 'men'],
    ['mum and dad have washed their hands of him', 'men'],
    ['father lets her stay on his sofa', 'women'],
  ])('leaves the person what is theirs: “%s”', (text, expected) => {
    expect(groups(text)).toBe(expected);
  });

  it.each([
    ['youngest is autistic, dad of 3', 'men,parent'],
    ['eldest has ADHD, mum struggling', 'women,parent'],
  ])('nor does a child: “%s”', (text, expected) => {
    expect(groups(text)).toBe(expected);
  });
});

describe('A mother or father whose child’s other parent is named', () => {
  const needs = (text: string) =>
    ask(engine, text).understood.terms.flatMap((term) => (term.kind === 'need' ? [term.code] : []));

  it.each([
    ['mum drinking again, kids on CP plan, dad has left', 'dependency', 'women'],
    ['father homeless, mother has kids, Hull', 'accommodation', 'men'],
    ['mother drinking, father in jail, Hull', 'dependency', 'women'],
    ['Mum’s drinking, kids at risk, Hull', 'dependency', 'women'],
    ['kids in care heroin Hull', 'dependency', ''],
    ['kids in care woman 30', 'family', 'women'],
  ])('is the person all the same: “%s”', (text, need, sex) => {
    expect(needs(text)).toContain(need);
    expect(groups(text)).toContain(sex);
  });
});
