import { patternRows } from '../../patternRows.ts';

/** Being a parent, being shown how, and making up with those at home. */
export const plainFamilyPatterns = [
  ...patternRows(
    'lay',
    ['family/parenting', 'parent'],
    [
      'nobody ever showed her how to be a mam : nobody no_one never how wants want learn learning taught show showed shown > how_to_be to_be being > a_mam a_mum a_dad a_father a_mother a_parent mummy daddy | course group help class something > about_being on_being with_being for_being > a_dad a_mum a_father a_mother a_parent | kids children bairns they > deserve need want > a_dad a_mum a_father a_mother a_proper_dad a_proper_mum a_good_dad a_decent_dad',
      'asking how to set boundaries with them : mother mum dad father parent kids children toddler teenager teenagers son daughter > boundaries bedtimes bedtime tantrums discipline naughty_step run_rings runs_rings wont_listen wont_do_as_theyre_told walk_all_over walks_all_over out_of_hand out_of_control | set setting keeping > boundaries rules routines > kids children them son daughter teenager',
      'doesnt know how to talk to her teenagers : doesnt_know dont_know no_idea cant > how_to_talk how_to_play how_to_handle how_to_manage how_to_bond bond connect play > kids children son daughter baby teenagers teenager toddler newborn | bonding bond attach connect > with > baby newborn son daughter kids children',
      'screams at the kids and hates herself for it : screams screaming shouts shouting snaps snapping yells yelling loses_it > at_the_kids at_her_kids at_his_kids at_my_kids with_the_kids at_the_children at_the_baby',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/children', 'parent'],
    [
      'wants my little girl to know my voice : want wants need needs hope hopes wish wishes > little_girl little_boy daughter son kids baby lad children > to_know_me to_know_him to_know_her to_know_my to_know_his who_i_am who_he_is who_she_is to_call_me to_remember to_see_me to_forgive | doesnt dont wont wouldnt > recognise know remember > dad mum father mother me him her > kids son daughter baby children | kids son daughter children baby > call_her call_him call_me calls_her calls_him calls_me > by_her_name by_his_name by_my_name uncle auntie | baby babys kids children little_one bairn > taken_at_birth taken_off taken_away removed_at_birth placed_for_adoption going_to_be_adopted up_for_adoption | letterbox + contact | birthday birthdays christmas > without_the_kids without_my_kids without_his_kids without_her_kids without_seeing',
      'son wont speak to him : son daughter kids children lad girl > wont doesnt refuses refuse > speak_to talk_to see answer know write_to > him her me | sends returns > cards letters presents > kids son daughter back_unopened unopened | video_call facetime phone skype > kids children son daughter once only never > week allowed month not',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/relationships'],
    [
      'mend trust with family : done_wrong let_down hurt broke_the_trust broken_the_trust burnt_bridges burned_bridges burnt_his_bridges burnt_her_bridges > family everyone home house mum mam dad parents wife kids > mend fix put_it_right make_it_up make_amends sort_it | mend mending fix fixing repair repairing build building rebuild rebuilding patch patching heal healing put_right > bridges things it relationship trust ties > with + family mum mam dad parents wife husband brother sister kids son daughter home | win earn get gain > trust > back > family wife mum mam dad kids sister parents | wants want wanting > wife husband girlfriend missus partner > back | mum mam dad family parents brother sister > wont + speak talk have answer forgive > to him her me',
      'row every day about money with the wife : row rowing rows argue arguing arguments bicker bickering > all_the_time every_day every_night constantly non_stop morning_noon day_and_night about_money over_money > wife husband partner missus girlfriend boyfriend marriage kids | marriage relationship > on_the_rocks falling_apart fallen_apart hanging_by on_its_last breaking_down broken_down gone_cold in_trouble',
    ],
  ),
  ...patternRows(
    'lay',
    ['family'],
    [
      'washes and feeds his mum every day : washes dresses lifts feeds bathes toilets changes > his_mum her_mum his_dad her_dad his_wife her_husband his_nan her_nan his_mam her_mam his_gran her_gran his_brother her_son | only_one_she_has only_one_he_has nobody_else no_one_else > to_look_after to_care_for to_help > mum mam dad nan gran | caring looking_after cares looks_after > worn_out no_break no_respite knackered exhausted burnt_out on_his_own on_her_own > mum mam dad nan wife husband son daughter gran | mum mam dad nan wife husband > relies_on depends_on > him her me + for_everything to_wash to_dress to_eat',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/relationships'],
    [
      'help as a couple : help support counselling sessions > as_a_couple | cant cannot struggling not > handle accept cope_with take deal_with > split break_up breakup separation its_over the_end the_divorce | quarrels quarrelling quarrel quarrelled > with > wife husband partner girlfriend boyfriend missus brother sister mother father | kind_word good_word > for_me for_him for_her > since | keep stay kept > her him me + in_touch_with > them family kids children son daughter mum',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/children', 'parent'],
    [
      'custody fight over the kids : custody contact residence + fight battle dispute row hearing > girls boys kids children son daughter over | bairn bairns babby babbys baby babys kids > been_took been_taken was_took got_took were_took | two three four five + were_removed were_taken were_adopted taken_off > august march april june july september october november december january february may last year | bedtime_story bedtime_stories story > to > from_in_here from_prison from_inside over_the_phone girl lad kids > from inside prison here | since > he_went dad_went mum_went she_went > inside away to_prison > kids little_ones children cry | having_a_baby baby > prison inside custody > what happens keep mother',
    ],
  ),
  ...patternRows(
    'lay',
    ['family'],
    [
      'raising her granddaughter full time : has have got raising bringing_up looking_after > grandson granddaughter grandkids grandchildren niece nephew > full_time worn_out permanently for_good | mothers fathers mums mams dads wifes husbands nans grans sons daughters brothers > carer > round_the full_time 24 no_break no_respite around | carer > round_the_clock full_time 24_7 around_the_clock > no_break break respite years mum dad mother | different > homes foster_homes placements > find brother sister him her | managing manage coping cope handling > twins triplets',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/children', 'parent'],
    [
      'hasnt seen his two boys since the split : hasnt_seen havent_seen not_seen misses missing > boys girls lads twins > since in for split prison | contact > once > fortnight week month > solicitor supervised weekend | three two four five + under_five under_fives under_5 under_three | have has got > the_kids the_children > wont_let > her him me',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/parenting', 'parent'],
    [
      'wants to know how to parent differently : how_to learn learning > parent > differently better properly calmly | struggling > single_mum single_dad single_mother single_parent lone_parent lone_mum',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/relationships'],
    [
      'bring out the worst in each other : bring brings > out > the_worst > each_other her him | breaking_up break_up splitting_up > making_up make_up getting_back > and again rows police | cant_talk dont_talk stopped_talking wont_talk not_talking > to_each_other to_one_another | brothers sisters family siblings cousins > fell_out fallen_out have_fallen_out had_fallen_out not_speaking dont_speak falling_out > over since with again to | pining > for_her for_him',
    ],
  ),
  ...patternRows(
    'lay',
    ['family'],
    [
      'looking after his sick dad : looking_after caring_for cares_for looks_after > sick ill poorly disabled elderly dying frail > dad mum mam nan father mother wife husband brother gran | bringing_up raising > four three two five grandchildren > on_her_own on_his_own alone',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/children', 'parent'],
    [
      'his mum is raising his kids : raising raises bringing_up > his_kids her_kids his_children her_children his_son her_son his_daughter her_daughter',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/parenting', 'parent'],
    [
      'fifteen year old out of hand at home : old son daughter lad girl teenager > out_of_hand beyond_control out_of_control > at_home mum cant school',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/relationships'],
    [
      'grandad wont talk to him : grandad nan gran grandma uncle aunt brothers sisters > wont doesnt refuses > talk_to speak_to see > him her me',
    ],
  ),
];
