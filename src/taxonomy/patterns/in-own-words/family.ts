import { patternRows } from '../../patternRows.ts';

/** Children, parents and partners, as people and their families put it. */
export const ownWordsFamilyPatterns = [
  ...patternRows(
    'lay',
    ['family/relationships'],
    [
      'him and the wife are always arguing : wife husband missus partner girlfriend boyfriend > always constantly forever keep > arguing rowing fighting bickering falling_out at_it at_each_other | always constantly forever > arguing rowing bickering > with > wife husband missus partner girlfriend boyfriend mum dad | verge brink edge point > splitting_up breaking_up divorce separating splitting | marriage relationship > on_the_rocks hanging falling breaking in_trouble over rocky rocks > apart down thread and | $partner shes hes > going_to_leave leaving leave will_leave walk_out > if unless > he_doesnt she_doesnt he_changes he_gets doesnt | save fix work_on rescue > his_marriage her_marriage marriage relationship_with',
      'not spoken to his old man in years : not_spoken hasnt_spoken havent_spoken > to with > $kin old_man > since in for | $kin old_man old_lady > havent_spoken hasnt_spoken not_spoken dont_speak dont_talk not_talking not_speaking never_speak wont_speak wont_talk > since for in years any_more anymore months to_him to_her wedding funeral | me_and him_and her_and > mum mam dad sister brother old_man > dont_talk dont_speak fell_out havent_spoken hasnt_spoken not_talking > more since any for in years over | fell_out fallen_out falling_out > with > $kin old_man > wants years make put over and_hasnt | make_up build_bridges mend_things put_it_right make_peace patch_up get_back_in_touch > with > $kin son daughter kids family | family mum dad brothers sisters > disowned washed_their_hands turned_their_backs turned_his_back turned_her_back cut_him_off cut_her_off > him her on of after',
      'carer for his nan with dementia : cares_for caring_for carer_for looks_after looking_after full_time_carer carer > mum mam nan dad wife husband brother grandad partner mother > dementia disabled no_help no_break alone stroke no_respite struggling on_his_own on_her_own | does doing do > everything > for_her for_him > no_break break dementia no help | dementia stroke ms disabled > does does_everything looks_after cares > everything for_her for_him > no break help alone',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/children', 'parent'],
    [
      'get to know his little girl again : get_to_know be_in build back_in > $child his_lad her_lad his_girls his_boys > again life lives properly | $child his_girls her_girls his_lad her_lad > hasnt_seen_him hasnt_seen_her not_seen_him not_seen_her doesnt_know_him doesnt_know_her wont_speak_to_him wont_speak_to_her doesnt_want_to_know wont_visit > year since months in for since',
      'wants contact with his lad : want~ need~ wants help sorting > contact access visits > with w > his_lad his_girls his_boys her_lad her_girls her_boys his_kids her_kids his_son her_son his_daughter her_daughter his_child her_child his_children her_children the_kids them baby | want~ need~ wants help > contact access > through court sorted sorting order > court kids | kids son lad daughter children girls boys > cop~ coping cope managing taking_it > inside prison without him_being her_being | letters cards presents > to_his to_her > kids daughter son children > come_back returned sent_back | kids children son daughter > think thinks dont_know doesnt_know told havent_told hasnt_told > hes_working hes_away where_he where_their where_dad hes_inside hes_in_prison | ex kids_mum baby_mum social_services courts > stopped stopping stops blocking refusing > him_seeing her_seeing contact him_from seeing > kids daughter son children lad baby him',
      'baby has been taken off her : baby kids children son daughter > took taken take taking removed > off_her off_him off_them into_care from_her from_him away_from_her | social_services social_worker social_workers ss > took taken take taking want threatening > baby kids children son daughter > off away care her | get want~ fight~ fighting > baby kids children son daughter > back > from out care off home social',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/parenting', 'parent'],
    [
      'kids run rings round her : run runs running ran > rings > round around > her him them me | kids children lads boys > run_wild running_wild running_riot run_riot play_up playing_up wont_listen wont_do dont_listen take_no_notice > cant her him and no told | cant cannot struggl~ struggle~ > cope get_through deal handle control manage > with to > teenager teenagers teen toddler baby kids children twins her_lad his_lad lads her_boys his_boys son daughter | cant cannot doesnt_know_how > get > them kids lads her_lads his_lads > to_listen listen behave to_behave to_bed to_sleep | say_no saying_no > to_the_kids to_her_kids to_his_kids to_kids | screams screaming shouting shouts yells > at_the_kids at_her_kids at_his_kids at_kids at_the_baby at_her_son at_his_son',
      'first baby on the way and scared : first_baby first_kid baby new_baby > on_the_way due coming > scared and_scared and_worried and_terrified worried nervous doesnt_know_how wont_cope cope | never_had_a_dad never_had_a_mum no_dad grew_up_in_care > doesnt_know how > be > dad mum father one parent | doesnt_know_how_to no_idea_how_to never_learnt_how_to > play_with bath feed discipline talk_to look_after bond_with > kids baby son daughter children them | son lad daughter kids > off_the_rails going_off out_of_control bunking skipping_school refusing_school > rails school know and | lad son daughter > wont cant > go_to_school get_up_for_school do_as_hes do_as_shes come_home',
    ],
  ),
];
