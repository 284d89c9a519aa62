import { termRows } from '../termRows.ts';

/** Drinking. */
export const alcoholTerms = [
  ...termRows(
    'practice',
    ['dependency/alcohol'],
    [
      'alcohol',
      'alcohol misuse | alcohol use | alcohol abuse | alcohol problem | alcohol problems',
      'alcohol dependency | alcohol dependence | alcohol dependent | dependent drinker | dependent drinking',
      'alcohol related offending | alcohol related violence | alcohol related',
      'hazardous drinking | harmful drinking',
      'binge drinking | binge drinker | binge drinks | binges',
      'street drinking | street drinker | street drinkers',
      'problem drinking | problem drinker | problematic drinking',
      'alcoholism | alcoholic | alcoholics',
      'alcohol treatment | alcohol service | alcohol services | alcohol worker | alcohol support',
      'alcohol brief intervention | brief intervention',
      'alcohol detox',
      'controlled drinking | reduce drinking | cutting down drinking',

      'drink driving | drink driver | drink drive | drunk driving | drink drivers',
      'drink driving course | drink drive rehabilitation course',
      'korsakoff | korsakoffs | alcohol related brain damage',
      'acamprosate | antabuse | disulfiram',
      'cirrhosis | liver disease from drinking',
      'sobriety | sober',
      'alcohol awareness',
      'drinking diary | units of alcohol',
      'delirium tremens | alcohol withdrawal',
    ],
  ),
  ...termRows(
    'lay',
    ['dependency/alcohol'],
    [
      'drinking | drinks | drinker | drinking too much | drinks too much | heavy drinking | heavy drinker',
      'drink problem | problem with drink | problem with drinking | drinking problem',
      'drunk | drunken | drunkenness | always drunk',
      'pissed | pisshead | on the piss',
      'alky | alkie | alchy',
      'booze | boozing | boozer | boozy',
      'on the drink | on the booze | hitting the bottle | hits the bottle | turned to drink',
      'wino',
      'lashed | hammered | wasted | steaming drunk',
      'off the drink | stop drinking | stopped drinking | quit drinking | giving up drink | wants to stop drinking',
      'on the wagon | off the wagon | fell off the wagon',
      'stay dry | staying dry',
      'drink | on drink',

      'cider | lager | vodka | strong lager | whisky',
      '?pub | pubs',
      '?beer',
      'blackouts from drinking | drinks every day | drinking every day | drinks in the morning',
    ],
  ),
  ...termRows('abbreviation', ['dependency/alcohol'], ['aa', 'arbd', 'iba', 'dts']),
  ...termRows(
    'scheme',
    ['dependency/alcohol'],
    ['alcoholics anonymous', 'drinkline', 'alcohol change', 'drinkaware | drink aware', 'dry january'],
  ),
];
