import { patternRows } from '../patternRows.ts';

/**
 * Harm done by or to a partner, an ex or a relative, whom section 2 of the Domestic Abuse Act 2021 counts
 * alike as personally connected. Whose hand it was is told by the order of the words; where they leave it
 * open, no side is taken.
 */
export const harmPatterns = [
  // Rape in childhood is a trauma, and no abuse by a partner.
  ...patternRows(
    'lay',
    ['wellbeing/trauma'],
    [
      'uncle raped her as a teenager : $relative > raped molested sexually_abused + her him them > $childhood | $relative > raped molested + her him them',
    ],
  ),
  // What a parent did to a child is a trauma that lasts, and never the person's own doing.
  ...patternRows(
    'lay',
    ['wellbeing/trauma', 'domestic_abuse'],
    [
      'dad beat him as a child : $elder brother sister > $hurt abus~ + him her them > $childhood | $elder > used_to would always always_used_to > $hurt + him her them',
      'beaten by her dad as a child : $harmed > $by + $elder brother sister > $childhood',
      'molested by her uncle : abused molested + $by + $elder',
      'dad hit mum when he was little : $elder > $hurt + his_mum her_mum mum his_mother her_mother mother his_dad her_dad dad > $childhood | saw watched witness~ grew_up_watching grew_up_seeing > $elder him > $hurt hitting > his_mum her_mum mum his_mother her_mother mother dad',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/experienced'],
    [
      'strangled by her husband : $harmed raped controlled > $by + $partner | $harmed raped controlled > by + her_bloke her_fella her_feller her_man his_woman his_bird',
      'stabbed by her brother : $harmed > $by + $relative',
      'assault by her husband : assault assaults attack attacks violence abuse strangulation threats beatings > $by + $partner $relative',
      'violence from his ex : assaults violence abuse beatings threats harassment + from_her from_his from_an from_a from_their from + $partner $relative',
      'victim of her ex : victim survivor + of_her of_his of_an of_their of + $partner',
      'her son attacked her : $relative > $hurt + her him them',
      'black eye given to her by her boyfriend : black_eye black_eyes bruises bruising > by > $partner',
      'brother broke his nose : $partner $relative > broke breaks fractured + her his + $broken',
      'stepdad pulled a knife on him : $partner $relative > pulled > on_her on_him',
      'the man she lives with hurts her : man bloke fella feller guy lad woman girl > she_lives_with she_lived_with he_lives_with he_lived_with she_was_with he_was_with > $hurt hurt hurts raped + her him',
      'ex put intimate pictures of her online : $partner > put~ post~ share~ sent sends send upload~ leak~ > pics pictures photos images nudes videos video photographs > online facebook of_her of_him internet everyone instagram snapchat',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/perpetrated'],
    [
      'hit his mum : $hurt beat~_up strangl~ chok~ push~ shove~ + his her their his_own her_own his_elderly her_elderly + $relative',
      'assault on wife : common_assault assault_by_beating assault assaults assaulting abh gbh s39 s47 s20 s18 battery beating wounding strangulation nfs threats threats_to_kill violence attack > $on + $partner $relative',
      'victim is his ex : victim vic complainant + is_his was_his is_her was_her is_the was_the is_an was_an being_his being_her is was being his her + $partner $relative | victim vic complainant + $partner',
      'his daughter was assaulted by him : his > $partner $relative > $harmed raped + by_him by_def by_defendant by_the_def by_the_defendant | her > $partner $relative > $harmed + by_her by_def by_defendant by_the_def by_the_defendant | $partner $relative > $harmed raped + by_def by_defendant by_the_def by_the_defendant by_this_def by_this_defendant',
      'his ex wife was the victim : his her > $partner $relative > is was were + the_victim the_complainant',
      'strangled wife : $hurt strangled punched kicked headbutted bit + wife gf girlfriend missus mrs husband boyfriend bf partner ex_partner ex_wife ex_girlfriend ex_boyfriend ex_husband',
      'gave his boyfriend a black eye : gave giving > $partner > black_eye black_eyes',
      'takes his anger out on the wife : take~ takes took > anger temper frustration frustrations it > out_on > $partner',
      'his aggression towards partners : aggression violence abuse threats anger offending > towards toward against > $partner',
      'offence was against his then partner : offence offences offending assault > against_his against_her > $partner',
      'pulled wife by the hair : pulled pulls dragged drags grabbed > $partner > hair throat neck',
      'pulled a knife on his stepdad : pulled > on_his on_her + $partner $relative',
      'put his partner in hospital : put puts putting + his her + $partner > hospital a_and_e a&e',
      'broke his girlfriends nose : broke breaks breaking fractured + his her + $partner $relative > $broken',
      'hurts the woman he lives with : $hurt hurt hurts hurting > woman man girl > he_lives_with she_lives_with he_lived_with she_lived_with',
      'his wife is scared of him : $partner $relative > scared_of frightened_of afraid_of terrified_of fearful_of petrified_of + him def',
      'threw a plate at his wife : threw throw~ > at_his at_her + $partner $relative',
      'wife was assaulted by him : wife girlfriend gf missus mrs > $harmed raped + by_him | husband boyfriend bf > $harmed + by_her',
      'threats to kill his wife : threats_to_kill threat_to_kill threatening_to_kill threatened_to_kill + his_own her_own his her + $partner $relative',
      'violent to his mother : violent violence abusive aggressive controlling threatening nasty threats + to towards toward against with + his her his_own her_own + $relative',
      'put intimate pictures of his ex online : post~ share~ put~ sent sends upload~ > pics pictures photos images nudes videos video > of_his of_her of_an of_the of + $partner',
    ],
  ),
  // "Dad hit his mum", "victim lives with him": said of somebody else or of either.
  ...patternRows(
    'lay',
    ['domestic_abuse'],
    [
      'sister had to get an injunction : sister mum mam brother dad nan parents > had_to_get had_to_take > restraining_order non_mol injunction order',
      'dad used to hit his mum : $relative $partner > $hurt + his her their the + $relative $partner | $relative $partner > who_used_to who_would who_has who_had who + $hurt + his her their the + $relative $partner | $relative > violent abusive aggressive controlling + to towards toward against with + his her their the + $relative $partner',
      'ex was hit by him : partner ex ex_partner $relative > $harmed + by_him by_her',
      'girlfriend was hit at home : $partner $relative > was were been > $harmed + at_home in_the_home in_front_of_the_kids',
    ],
  ),
];
