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
    ['mums on PIP, dad retired, pop lives there', 'mum on PIP', 'women,parent'],
    ["dad's a recovering alcoholic, goes to AA", 'dad, alcoholic', 'men,parent'],
    ['mother alcoholic, father unknown, he doesnt touch a drop', 'mother, alcoholic', 'women,parent'],
    ["mum's in a care home with dementia", 'mum with dementia', 'women,parent,disability'],
    ['mum visits every week', 'mum visits a food bank', 'women,parent'],
    ['dad in care home', 'dad in prison', 'men,parent'],
    ["mum's got MS", "mum's group leeds", 'women,parent'],
    ['dad in prison, mum drinks', 'dad in prison', 'men,parent'],
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
