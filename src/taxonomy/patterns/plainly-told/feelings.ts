import { patternRows } from '../../patternRows.ts';

/** Low, frightened, grieving, or carrying what happened, in everyday pictures. */
export const plainFeelingPatterns = [
  ...patternRows(
    'lay',
    ['wellbeing/mood'],
    [
      'cannot see a reason to get out of bed : cant cannot couldnt no doesnt hardly struggles struggling not > reason point see_the_point see_a_reason see_any_point get_up get_out_of_bed face > out_of_bed in_getting_up to_get_up get_up getting_up of_a_morning the_day another_day the_world of_anything in_anything | tired sick > of + pretending smiling being_strong feeling_like_this putting_on_a > all_right alright ok okay fine brave_face face everything this | pretend pretends pretending > all_right alright ok okay fine > but not im hes shes tired',
      'her head full of noise wont stop : my_heads his_heads her_heads head my_head his_head her_head > full_of_bees full_of_wasps full_of_noise full_of_cotton_wool a_mess a_shed a_washing_machine spinning banging wont_stop wont_switch_off never_stops racing all_over_the_shop in_bits in_a_bad_place in_a_dark_place not_right > bees wool stop off now place mess shop right',
      'gets so worked up on the bus he has to get off : worked_up panicky panicked shaky sweaty dizzy scared breathless in_a_state > bus train tube shop shops supermarket crowd crowds queue lift town school_gates tesco asda interview phone > get_off have_to_get walk_out leaves leave cant hides home has_to run | has_to have_to had_to > get_off walk_out leave come_out > bus shop supermarket queue crowd > panic panicking sweating shaking breathe heart',
      'cries in the shower so the kids will not hear : cries crying cry sobs sobbing weeps weeping blubs > in_the_shower in_the_bath in_the_toilet in_the_car in_bed in_his_cell in_her_cell herself_to_sleep himself_to_sleep myself_to_sleep at_night every_night every_day all_day all_the_time at_work for_no_reason at_nothing at_adverts behind_closed | bursts_into burst_into bursting_into > tears | gone_to going_to went_to + pieces | in_pieces in_bits a_mess a_wreck heartbroken > since after over because > she he baby wife husband kids mum dad left died taken split | hasnt_slept havent_slept not_slept hasnt_eaten havent_eaten not_eaten not_sleeping_or_eating slept_or_eaten > since after for > wife husband girlfriend boyfriend partner she he left walked_out died arrest court baby',
      'not been right since she lost the bairn : hasnt_been havent_been not_been hasnt_been_the never_been > right the_same himself herself myself same well dad mum > since after > lost died death crash attack accident divorce prison fire bosnia iraq afghanistan army war war_zone birth baby bairn miscarriage stillbirth mugging | not_himself not_herself not_myself > since after lately these_days',
      'isnt washing or eating : isnt not hasnt stopped doesnt barely hardly > washing washed wash eating_or bothering looking_after_himself looking_after_herself getting_dressed showering showered > or eating eaten dressed answering sleeping changing days week weeks bed depression low anymore | depression depressed mood low > so_bad really_bad that_bad worse terrible crippling > she he cant isnt hasnt wont > wash washing eat eating bed door out move work',
      'mornings are the worst : mornings nights evenings weekends christmas sundays + are_worst are_the_worst are_the_hardest get_me_down get_him_down get_her_down | says > mornings nights > worst hardest | put_on pretends to_be > brave_face > but inside home alone | dread dreads dreading > mornings waking_up night_time nights going_home each_day every_day',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/self-harm', 'health/mental-health'],
    [
      'dont trust myself near the canal : dont_trust doesnt_trust cant_trust not_safe isnt_safe scared_of_what worried_what > myself himself herself > near around on_a_bridge on_bridges by_the alone with_knives with_tablets with_pills at_night do | thinks think thought thinking > of about > bridge bridges train_tracks railway the_tracks jumping the_rope the_river tablets pills not_waking not_being_here > himself herself myself now every lately again ending | walks walked walking stands stood standing > by_the to_the on_the at_the > bridge tracks canal river platform cliff cliffs edge > jump end thinking over himself > off it himself herself myself | wish wishes wished hopes hope > not_wake not_woken wouldnt_wake wont_wake wasnt_here werent_here not_been_born never_been_born were_dead was_dead hadnt_woken | family kids everyone they > better_off > without_me without_him without_her | saving saved stockpiling stockpiled hoarding hoarded > tablets pills paracetamol medication meds | wrote written writing > goodbye suicide > note notes letter letters',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/trauma'],
    [
      'saw awful things growing up : saw seen witnessed watched seeing > awful_things terrible_things horrible_things things_no_child things_no_kid bad_things too_much his_mum her_mum his_dad_hit mum_get mum_getting > growing_up child kid young hit beaten stabbed little home war no_one | things > no > child kid one boy girl > should > see have_to_see go_through live_with',
      'keeps seeing the lorry coming : keep keeps kept still > seeing hearing reliving sees hears > the_lorry the_crash the_accident the_bang the_explosion the_blood his_face_when her_face_when it_happening that_night that_day the_attack the_fire the_body the_bodies the_screams | keep keeps kept still > seeing sees see hearing hears hear smelling smells feeling reliving playing_it going_over > lorry crash car fire blood bang the_bang explosion face faces gun knife bodies scream screams it_happening the_accident that_night the_attack that_day him_die her_die his_face her_face > coming again night over when head eyes every time happening sleep | jumps jump jumping flinches flinch > fireworks door_slams doors_slamming loud bangs noises a_bang every_noise backfires | wont cant_sit doesnt_sit always_sits has_to_sit > sit sits back > back_to_the_door back_to_a_door back_to_the_wall with_back facing_the_door back_against > door wall room facing | sleep sleeps sleeping > light_on lights_on knife_under bat_by one_eye_open in_the_chair > since war attack without door because',
      'carried what he did for years told nobody : carry carrying carried living_with live_with kept > priest teacher coach scoutmaster uncle stepdad vicar what_he_did what_they_did what_happened that_secret that_night > years life decades child told secret me since > me him her nobody no_one all anyone fifty forty thirty twenty | priest teacher coach scoutmaster vicar scout_leader choirmaster monk nun carer staff > touched abused interfered_with messed_with groomed molested raped > him her me as_a > boy girl kid child',
      'groomed by a swimming coach : groomed molested interfered_with touched > by_a by_his by_her by_the > coach teacher swimming_coach football_coach priest vicar scout_leader neighbour uncle stepdad carer babysitter',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/loss'],
    [
      'talks to his dead wife : talks_to sets_a_place sets_the_table keeps_ringing still_rings phones_her phones_his cant_clear cant_touch wont_clear > dead_wife late_wife dead_husband late_husband dead_son dead_mum her_phone his_phone voicemail her_room his_room her_things his_things her_clothes his_clothes wardrobe | anniversary birthday > of_his of_her since > death son_died mum_died daughter_died dad_died wife_died',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/mood'],
    [
      'feels dead inside : feel feels feeling felt > dead_inside empty_inside hollow numb_inside nothing_inside nothing_any_more nothing_anymore | gutful bellyful enough sick tired > of > living being_alive being_here > more any to | breaks_down breaking_down > at_the_sink in_tears crying sobbing in_front | cries crying cry > in_the_van in_the_shed at_the_sink most_days most_nights a_lot constantly in_the_loo | round_and_round > head mind | lie lies lying > there awake > all_night going round_and_round going_over till until hours | chest > goes_tight tightens gets_tight went_tight > breathe dying bus think | think thinks thinking > im_dying hes_dying shes_dying > every bus shop when panic | close_to near about_to on_the_edge_of > giving_up breaking_point snapping cracking_up | not_leaving doesnt_leave hasnt_left wont_leave wont_get_out_of not_getting_out_of never_leaves > bed his_bed her_bed the_bed | like_a_ghost a_shell_of like_a_shell > since doesnt of himself herself | two_hours three_hours four_hours couple_of_hours hour + a_night sleep_a_night sleep_at_night if_that | sleep > ruined wrecked broken shattered > dreams nightmares thoughts worry | wake_up wakes_up waking_up > and_i_wish and_wish and_wishes and_he_wishes and_she_wishes | beside + herself himself myself > since worry grief kids over',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/self-harm', 'health/mental-health'],
    [
      'thinking of doing away with himself : doing do done > away_with > himself herself myself | takes_it_out taking_it_out take_it_out > on_himself on_herself on_myself | arms legs wrists arm leg > cut_to_ribbons cut_up slashed scarred > own himself herself out blade cutting | hits hitting punches punching bites biting burns burning + himself herself myself > when upset bad so stressed | did_it does_it burns cuts burn burnt cut > to_feel > something anything alive | wish wishes wishing > not_to_be > alive here | rang rings called phoned ringing > crisis_line the_crisis_line crisis_team the_crisis_team samaritans | stand walk > on_the by_the > bridge tracks platform ledge roof edge > head dark night think',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/confidence'],
    [
      'no faith in himself : no_faith no_belief > in_myself in_himself in_herself | nobody no_one > says tells > well_done proud > me him her | look_at > state_of_me | who_would whod > want_me want_to_know love_me look_at_me',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/trauma'],
    [
      'sees it every time he shuts his eyes : see sees seeing > every_time when > shut close shuts closes > eyes | things something stuff > happened > when > kid child little young boy girl | never_told not_told hasnt_told > anybody anyone a_soul > kid child happened boy girl | reliving relives relive > shelling attack crash war night it that blast fire rape | groomed > at + fourteen thirteen twelve fifteen eleven ten 10 11 12 13 14 15',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/trauma', 'domestic_abuse'],
    [
      'grew up hearing his dad going for his mum : as_a_girl as_a_boy as_a_small as_a_little as_a_child as_a_kid > beaten hit abused locked starved touched belted > by | listening listened hearing heard watching watched saw > dad stepdad father mums_boyfriend > going_for hitting hit beating battering hurting beat batter > mum mam mother her',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/loss'],
    [
      'lost everything since they buried her : since_we since_he since_she since_they + buried | not_dealing not_coping isnt_dealing struggling hasnt_dealt not_dealt never_dealt > with > her_death his_death the_loss the_death losing loss | not never hasnt > grieved mourned > for her him properly | lost losing > babby babbie bairn > mind right since | since > mum mam dad nan wife nana > went passed > ghost quiet different doesnt like',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/trauma'],
    [
      'came back a different man : came_back come_back > different_man different_person changed_man different_woman',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/trauma', 'veteran'],
    [
      'since bosnia he wakes up screaming : since > bosnia iraq afghanistan helmand falklands northern_ireland kosovo the_war the_army basra > different changed nightmares not_the_same jumpy angry quiet distant drinks cant_sleep wakes screams',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/mood'],
    [
      'picks her skin till it bleeds : picks picking pulls pulling > skin hair scabs > when til till until out worried bleeds bleeding',
    ],
  ),
];
