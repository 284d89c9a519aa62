import { patternRows } from '../../patternRows.ts';

/** Children, parents and partners, told in everyday things. */
export const everydayFamilyPatterns = [
  ...patternRows(
    'lay',
    ['family/relationships'],
    [
      'family want nowt to do with him : $kin own_flesh_and_blood flesh_and_blood kids children daughter son > want wants wont dont doesnt > nothing nowt anything > to_do_with_him to_do_with_her to_do_with_them',
      'family shut the door on him : $kin kids daughter son > wont doesnt dont never > pick_up_the_phone_to_him pick_up_the_phone_to_her answer_his_calls answer_her_calls return_his_calls return_her_calls take_his_calls take_her_calls time_of_day | $kin > shut~ shut slam~ close~ > door > his_face her_face on_him on_her',
      'gone off with his best mate : gone_off run_off > with > best_mate best_friend another_man another_woman another_bloke someone_else somebody_else | at_it > hammer_and_tongs | cant_be > same_room > five_minutes two_minutes | they_row_over they_row_about rowing_over rowing_about > every_little_thing everything nothing | $partner > always > at_each_other at_it',
      'put things right with his old man : put~_things_right make_it_up patch_it_up patch_things_up > with > old_man $kin $partner',
      'his sister blanks him in the street : $kin kids > blanks ignores blank ignore > him her | $kin > dead_to > her him them | wont_have_him wont_have_her > over_the_doorstep over_the_door in_the_house near_the_house | scream~ shout~ yell~ > at_each_other at_one_another | liv~ live~ > like_strangers separate_lives | like + cat_and_dog',
      'has not spoken to his old man for years : not_spoken hasnt_spoken never_speaks > old_man $kin > since for in',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/children', 'parent'],
    [
      'not set eyes on his kids : not never hasnt > set_eyes_on clapped_eyes_on laid_eyes_on held > $child his_girls her_girls his_boys her_boys his_lad her_lad | not_allowed hasnt_been_allowed + to_see > his_girls her_girls his_boys her_boys his_lad her_lad his_lads | want~ miss~ > see seeing > his_boy her_boy his_girls her_girls his_boys her_boys his_lads her_lads his_girl her_girl his_lad her_lad',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/parenting', 'parent'],
    [
      'any dads course : dads fathers + course group project',
      'cant do a thing with her lad : cant_do_a_thing cant_do_anything cant_get_through cant_cope > with to > $child her_lad his_lad her_boy his_boy her_girl his_girl her_lads her_boys',
      'never been shown how to be a mum : never_been_shown never_shown doesnt_know_how > be > mum dad mam father mother parent',
      'his lad is following him into bother : his_lad her_lad his_boy her_boy his_lads her_boys $child > follow~ going heading headed copying getting_into turning_out gone > footsteps into_bother into_trouble same_road same_way same_path same_bother same_trouble',
      'his eldest has started like he did : $child > started nicking stealing smoking fighting > like_he_did like_she_did same_as_him same_as_her | cant cannot > get > $child two three boys girls > to_school go_to_school | $child her_lad his_lad her_boy his_boy > getting_into getting_in gets_into > trouble bother',
    ],
  ),
];
