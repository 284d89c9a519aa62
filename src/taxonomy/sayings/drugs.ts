import { termRows } from '../termRows.ts';

/** Drugs, as people say it. */
export const drugsSayings = [
  ...termRows(
    'lay',
    ['dependency/drugs'],
    [
      'on the rock | on the rocks and brown | on crack | on heroin | on coke again',
      'white and brown | light and dark | brown and white | rock and brown | snowballing',
      'chasing the dragon | on the pipe | hitting the pipe | crack and heroin | rocks and brown',
      'dabbles | dabbling | dabbles in drugs | recreational drugs | recreational user',
      'recreational use | weekend user | party drugs | class as',
      'chang | bugle and booze | nose candy | few lines | lines of coke | doing lines | gak',
      '?beak',
      'ching | coked up',
      'stones and brown | edibles | thc gummies | cali weed | pre rolls | haze | bong | bongs',
      '?buds',
      'dab pen | cannabis oil | smokes green | smokes bud | smoking bud | smokes dope | on the weed',
      'noids | spiced up | on the spice | on spice | smoking spice in jail | spice addict',
      'percs | oxycodone | oxy | oxycontin | morphine | zopiclone | zopis | zoppies',
      '?sleepers',
      'sleeping tablets | sleeping pills | co codamols | codeine addict',
      '2cb | speed pills | love doves | sniffing | sniffs | sniffing a lot | using mamba | ketty',
      'scoring drugs | goes out to score | needs to score | out scoring | cant stop using',
      'using daily | topping up | still using | using drugs again | started using again',
      'relapsed on heroin',
      'had a slip | slipped up | fell back into drugs | fell into drugs | got into drugs',
      'into drugs | heavily into drugs | mixed up in drugs | messed up on drugs | drugged up',
      'zonked | spangled | wired',
      'spends everything on drugs | drugs have ruined | drugs ruined | sold everything for drugs',
      'heroin user | cocaine user | crack user | cannabis user | weed smoker | cannabis smoker',
      'daily cannabis | heavy cannabis use | steroid user | ex heroin addict',
      'self medicating | self medicates | self medicate | self medication',
    ],
  ),
  ...termRows(
    'lay',
    ['dependency/treatment'],
    [
      'wants into detox | detox bed | rehab bed | get into detox | get into rehab | wants rehab',
      'wants detox | needs detox | needs a detox',
    ],
  ),
  ...termRows(
    'lay',
    ['dependency/recovery'],
    [
      'wants to get clean | wants to stay clean | keeping clean | stay off drugs | staying off drugs',
      'stay off it | staying off it | off the gear now | get off the gear | coming off drugs',
      'come off heroin | trying to get clean',
      'clean six months | months clean | weeks clean | days clean | clean date | nearly relapsed',
      'scared of relapsing | worried he will relapse | worried she will relapse | at risk of relapse',
    ],
  ),
];
