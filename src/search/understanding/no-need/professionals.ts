import type { NoNeedStatement } from './noNeedStatement.ts';

const professional =
  '(?:social worker|sw|gp|doctor|dr|psychiatrist|psychologist|cpn|(?:custody |mental health |practice )?nurse|key ?worker|care co ?ordinator|' +
  'support worker|drugs? worker|recovery worker|housing officer|solicitor|sols|barrister|employer|boss|landlord|landlady|head ?teacher|school|college|' +
  '(?:college |school )?tutor|midwife|health visitor|imam|vicar|priest|chaplain|hostel|hospital|work coach)';
const says =
  '(?:attending|attends?|attended|present|in court|at court|(?:is |was |will |to |has )+(?:attend|attending|present|confirmed|written|stated|advised|said|spoken|been contacted|been informed)|' +
  'letters?|reports?|reported|confirms|confirmed|states|stated|gave|says|said|advises|advised|wrote|written|enclosed|supportive|rang|rings|called|emailed|' +
  'informed|aware|contacted|statement|on leave|asking|asks|asked|requests|requested|objects|agrees|disagrees)';
const papers =
  '(?:letters?|notes?|references?|reports?|emails?|calls?|phone calls?|statements?|updates?|feedback|info|information|word)';

const relative =
  '(?:mum|dad|mother|father|parents|sister|brother|partner|wife|husband|girlfriend|gf|boyfriend|nan|gran|family)';

// "Landlord asked him to leave", "mum said he has to go": that is a home lost.
const noNotice =
  '(?! (?:(?:that|him|her|them|he|she|they|hes|shes|to|has|have|had|got|must|needs?|is|was|can|cant|cannot|could|couldnt|not|no|longer) )+(?:leave|go|move|get out|be out|pack|stay|live there|vacate|find somewhere)\\b)';

/** Professionals named for what they said or wrote: "social worker attending", "letter from his employer". */
export const professionals: readonly NoNeedStatement[] = [
  { words: new RegExp(`^(?:(?:his|her|their|the) )?${professional} ${says}\\b${noNotice}`) },
  { words: new RegExp(`^${papers} (?:from|by) (?:(?:his|her|their|the|an?) )?${professional}\\b`) },
  {
    words:
      /^(?:psychiatric|psychiatrist|psychological|psychology|psychologist|medical|gp|social worker) reports?\b/,
  },
  {
    words: new RegExp(
      `^(?:(?:his|her|their) )?${relative} (?:says|said|reports|reported|states|stated|confirms|confirmed|tells|told)\\b${noNotice}`,
    ),
  },
  { words: /^legal aid (?:granted|applied for|in place|agreed|certificate|refused)\b/ },
  {
    words:
      /^(?:dwp|hmrc|council|cps|crown) (?:prosecuting|prosecution|prosecutes|investigating|investigation|investigator)\b/,
  },
  {
    words:
      /^(?:(?:wit|witness|prosecution|defence) interpreter|interpreter (?:booked |needed |requested )?for (?:an? |the )?(?:prosecution |defence )?(?:wit|witness|victim|complainant))\b/,
  },
];
