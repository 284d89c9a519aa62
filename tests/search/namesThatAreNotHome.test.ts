import { describe, expect, it } from 'vitest';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());
const placeOf = (text: string): string | null => ask(engine, text).homeArea?.name ?? null;
const asked = (text: string): readonly string[] =>
  ask(engine, text).understood.ambiguousPlaces.map(({ typed }) => typed);

describe('The name of a town', () => {
  it.each(['mr preston needs housing', 'mrs lincoln debts', 'pc chester attended', 'judge york sentenced'])(
    'is somebody’s after a title: “%s”',
    (text) => {
      expect(placeOf(text)).toBeNull();
      expect(asked(text)).toEqual([]);
    },
  );

  it.each([
    'just wants to settle and find a job',
    'settle down',
    'wants to settle his arrears',
    'wants to bury his dad',
    'deal with debts',
    'threw a glass at the wall',
    'ate his sandwich',
  ])('is an ordinary word in “%s”', (text) => {
    expect(placeOf(text)).toBeNull();
    expect(asked(text)).toEqual([]);
  });

  it.each([
    'remanded at leeds since august, lost his tenancy',
    'in custody at durham, debts',
    'on remand at preston',
    'held at bradford',
  ])('is where somebody is kept, and not home, in “%s”', (text) => {
    expect(placeOf(text)).toBeNull();
    expect(ask(engine, text).understood.terms).toContainEqual(
      expect.objectContaining({ kind: 'setting', code: 'custody' }),
    );
  });

  it.each(['leeds magistrates, debts', 'york crown court'])(
    'asks about home around a court: “%s”',
    (text) => {
      expect(placeOf(text)).toBeNull();
      expect(asked(text)).toHaveLength(1);
    },
  );

  it.each([
    ['lives in the vale', 'Vale of Glamorgan'],
    ['moving to settle', 'North Yorkshire'],
    ['lives in settle', 'North Yorkshire'],
    ['in custody, home to leeds', 'Leeds'],
    ['monkey dust s-o-t', 'Stoke-on-Trent'],
    ['S.O.T. housing', 'Stoke-on-Trent'],
    ['m/cr drugs', 'Manchester'],
    ['preston, mr', 'Preston'],
  ])('is home in “%s”', (text, home) => {
    expect(placeOf(text)).toBe(home);
  });
});
