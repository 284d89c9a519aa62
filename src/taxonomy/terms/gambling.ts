import { termRows } from '../termRows.ts';

/** Gambling, which CRS files under dependency. */
export const gamblingTerms = [
  ...termRows(
    'practice',
    ['dependency/gambling', 'finance/debt'],
    ['gambling debts | gambling debt | debts from gambling | gambled into debt'],
  ),
  ...termRows(
    'practice',
    ['dependency/gambling'],
    [
      'gambling | gamble | gambles | gambler | gambled',
      'problem gambling | gambling harm | gambling harms | gambling addiction | compulsive gambling',
      'self exclusion from betting | gambling self exclusion',
      'online gambling | online betting | online casino',
    ],
  ),
  ...termRows(
    'lay',
    ['dependency/gambling'],
    [
      'betting apps | betting on his phone | online bingo | chasing losses | puts his wages on horses | bets on football | gambles his wages | in the bookies | blew his wages',
      'fruit machine | fruit machines | fruities',
      'slot machine | slot machines | online slots',
      'bookies | bookie | bookmakers | betting shop | betting shops',
      'betting | bets | having a bet | sports betting',
      'casino | casinos',
      'scratch cards | scratchcards | scratch card',
      'gee gees | horse racing bets | on the horses | on the dogs',
      'one armed bandit | one armed bandits',
      'roulette',
      'poker',
      'bingo',
      'fixed odds machine | fixed odds terminals',
      'lost it all betting | loses his wages betting | blew it all on betting',
    ],
  ),
  ...termRows('abbreviation', ['dependency/gambling'], ['fobt | fobts', 'ga']),
  ...termRows(
    'scheme',
    ['dependency/gambling'],
    [
      'gamcare',
      'gamblers anonymous',
      'gamstop',
      'gambleaware',
      'gamban',
      'gordon moody | gordon house',
      'gam anon',
    ],
  ),
];
