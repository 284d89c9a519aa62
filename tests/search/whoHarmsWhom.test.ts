import { describe, expect, it } from 'vitest';
import { directionQueries } from './queries/directionQueries.ts';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());
const isTakenForAbuser = (text: string): boolean =>
  ask(engine, text).understood.notes.some((note) => note.startsWith('For people who use abuse'));

describe('Who harms whom', () => {
  it.each([...directionQueries.map(({ query }) => query), 'mum is violent to her'])(
    'makes nobody an abuser in “%s”',
    (text) => {
      expect(isTakenForAbuser(text)).toBe(false);
    },
  );

  it.each(['strangled his girlfriend', 'violent to his wife', 'violent to his ex', 'hit her boyfriend'])(
    'is told by “%s”',
    (text) => {
      expect(isTakenForAbuser(text)).toBe(true);
    },
  );
});
