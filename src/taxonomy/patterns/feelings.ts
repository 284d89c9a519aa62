import { patternRows } from '../patternRows.ts';

/** How somebody feels, what they lived through, and how they keep or lose their temper. */
export const feelingPatterns = [
  ...patternRows(
    'lay',
    ['wellbeing/mood'],
    [
      'feeling really low : feel~ felt feeling very really getting_very been_very > low down worthless useless hopeless empty numb rubbish ashamed guilty overwhelmed flat tearful miserable depressed anxious nervous stressed like_a_failure like_giving_up like_rubbish like_crap awful',
      'crying every day : cry~ cries crying tears tearful > over at all_the_time every_day every_night constantly a_lot always lot sleep',
      'cannot get to sleep : cant cannot not struggl~ trouble poor no hardly barely difficulty doesnt > sleep sleeping get_to_sleep slept',
      'cannot get out of bed : cant cannot wont doesnt hardly struggl~ struggle~ not > out_of_bed get_up get_dressed wash face_the_day face_people',
      'worried all the time : worry~ worried stress~ stressed anxious panic~ scared > all_the_time about_everything constantly everything going_out people crowds',
      'nightmares about the crash : nightmares bad_dreams night_terrors > about every_night of',
      'head is a total mess : head heads mind > all_over mess bits gone spinning racing wrecked pieces fried',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/self-harm', 'health/mental-health'],
    [
      'tried to hang himself : want~ tri~ try~ trying think~ thinks thought~ thoughts talk~ threaten~ consider~ plan~ feel~ attempt~ said says > die end_it ending_it end_it_all ending_it_all kill_himself kill_herself killing_himself killing_herself hang_himself hang_herself take_his_own_life take_her_own_life suicide top_himself top_herself jump_off overdose not_be_here not_being_here end_his_life end_her_life | going_to > end_it_all kill_himself kill_herself hang_himself hang_herself take_his_own_life take_her_own_life top_himself top_herself end_his_life end_her_life',
      'cuts her arms when upset : cut~ cuts cutting slash~ scratch~ harm~ harms > himself herself arms wrists legs own_arms | burn~ hurt~ hurts > himself herself',
      'does not want to live : doesnt_want not_want no_reason doesnt_see_the_point cant_see_the_point > live living be_here go_on carry_on',
      'took an overdose last month : took taken take~ > overdose overdoses',
      'took a load of tablets : took taken swallowed > load handful lots bottle packet overdose > tablets pills paracetamol meds medication',
    ],
  ),
  // Ends a relationship, no life.
  ...patternRows(
    'lay',
    ['family/relationships'],
    [
      'wants to end it with his girlfriend : want~ think~_of thinking_of going_to + to_end end ending + it + with > $partner him her',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/loss'],
    [
      'lost his dad at christmas : lost lose~ losing + his her a my the both_his both_her his_older his_younger his_little his_best his_close her_older her_younger her_little her_best her_close both_parents + $loved | lost losing + $loved | death_of buried bury~ grieving_for grieve~ miss~_his_late > $loved',
      'her brother was murdered : $loved son daughter baby child kid > died dies dead passed passed_away murdered killed death took_his_own_life took_her_own_life suicide funeral dying',
      'brother died in custody : $loved son daughter > died death killed > custody prison jail hospital',
      'could not go to the funeral : not never cant couldnt missed miss~ allowed anniversary > funeral grave burial death cremation',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/trauma'],
    [
      'had a terrible childhood : bad terrible awful abusive rough horrible traumatic violent difficult hard troubled > childhood upbringing past start_in_life early_life',
      'abused by his stepdad as a boy : abus~ abuse~ beat~ beaten rap~ raped molest~ neglect~ groomed assaulted > child childhood kid boy girl stepdad stepfather uncle priest growing_up young care in_care children_home foster',
      'uncle abused her when she was a child : uncle dad stepdad stepfather father brother grandad cousin priest teacher > raped abused molested assaulted groomed + her him > child kid boy girl teenager teen young teens',
      'flashbacks from the war : flashbacks flashback memories nightmares triggered haunted > war childhood army attack accident abuse crash past fire tour assault rape',
      'never got over it : never cant cannot not > got_over get_over dealt_with come_to_terms moved_on talked_about processed',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/anger', 'thinking/impulsivity'],
    [
      'gets angry with everyone : gets get_so getting become~ goes~ went so very always constantly quick_to easily > angry annoyed aggressive mad violent wound_up heated frustrated agitated',
      'loses his temper over nothing : lose~ loses lost losing cant_control cannot_control control~ controlling manage~ managing keep~ bad short quick hot fiery hold~ problems_with > temper rag cool head_and anger aggression fuse outbursts',
      'hits the roof over nothing : fl~ fly~ flies blow~ blew hit~ goes go going > off_the_handle his_top her_top the_roof off_his_head ballistic mental_at ape off_on_one into_one',
      'snaps at people : snap~ snaps shout~ shouts scream~ explode~ explodes erupt~ kick~_off kicks_off lash~_out lashes_out rag~ > at everyone people staff over nothing little family slightest small',
      'punches walls when upset : punch~ punches smash~ smashes kick~ throw~ throws break~ breaks > walls wall doors door windows things furniture stuff',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/confidence'],
    [
      'has no confidence since school : no low little lack~ lacks lost zero poor build~ rebuild~ boost~ > confidence self_esteem self_worth self_belief self_respect self_confidence',
      'hates the way she looks : hate~ hates loathe~ doesnt_like ashamed_of > himself herself the_way_she_looks the_way_he_looks his_body her_body',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/talking'],
    [
      'needs a person to talk to : someone somebody a_person anyone nobody no_one > talk_to to_talk_to speak_to to_listen open_up_to confide_in',
      'bottles everything up : bottl~ bottle~ > up it_up everything_up',
      'wants to talk things through : talk~ open~_up > things_through about_his_feelings about_her_feelings about_what_happened about_feelings about_it',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/mood'],
    [
      'cannot stop crying : cant cannot wont doesnt > stop > crying worrying thinking shaking panicking',
      'head is gone since it happened : head heads mind > gone wrecked not_right in_a_mess in_pieces is_a_mess',
      'stopped eating and washing : stop~ not no_longer lost hardly barely > eating washing eat wash getting_dressed appetite looking_after_himself looking_after_herself interest energy taking_care',
      'feels trapped and alone : feel~ felt feeling > trapped stuck alone judged unsafe scared unloved unwanted lost hated guilty a_burden like_a_burden like_nobody like_no_one like_everyone like_everything nothing lonely broken',
      'hates being round crowds : hate~ scared afraid frightened cant_cope cant_be anxious panic~ > crowds people buses public going_out busy_places leaving_the_house shops',
      'cannot relax or switch off : cant cannot never > relax switch_off settle calm_down concentrate focus think_straight',
      'has lost all hope : lost no given_up without > hope interest_in_life will_to_live purpose motivation get_up_and_go',
      'mood is all over the place : mood moods > low up_and_down all_over swing~ swings dipped dropped flat terrible awful',
      'everything is getting on top of her : everything it_all things its_all life > on_top too_much getting_to_him getting_to_her getting_him_down getting_her_down overwhelming falling_apart a_struggle unbearable',
      'never sees any way forward : cant no doesnt_see not never > see sees see_any see_a > future point hope way_forward',
      'getting down about it : gets getting got is been always feels > down_about low_about depressed down_in_the_dumps really_down really_low',
      'sort his head out : sort~ get~ getting > head > out straight together',
      'has not slept or eaten : not hasnt havent hardly barely > slept eaten > eaten slept days week nights properly for',
      'jumpy and always looking over his shoulder : look~_over always jumpy constantly > shoulder on_edge on_guard on_alert',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/self-harm', 'health/mental-health'],
    [
      'thought about jumping off a bridge : think~ thinks thought thoughts talk~ want~ threaten~ stood > jump~ jumping walking_in_front hanging overdosing cutting drowning > bridge train traffic off roof wrists himself herself',
      'scars all over her arms : scars cuts > arms wrists legs self',
      'wishes to be dead : wish~ better rather want~ > be_dead off_dead not_here wasnt_here never_been_born not_wake_up | wish~ + he she i + was were + dead',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/trauma'],
    [
      'was abused in a home : was been being > abused molested raped neglected interfered_with sexually_abused groomed_as',
      'keeps reliving what happened : reliv~ relive~ cant_stop_thinking haunted > it attack what_happened memories past abuse accident assault',
      'saw his mum being beaten : saw seen witness~ watch~ grew_up_with growing_up_with > mum mother dad violence abuse fighting domestic murder stabbing death killed beaten',
      'shaken since the attack : since ever_since > attack attacked assault mugging accident crash stabbing rape robbery fire explosion tour',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/anger', 'thinking/impulsivity'],
    [
      'goes mad over the smallest thing : go~ goes went get~ > mad mental ballistic off_on_one crazy nuts psycho > over at when for if',
      'screams and shouts at staff : scream~ shout~ swear~ yell~ kick~_off > at > staff people everyone family mum police kids workers',
      'smashed up the house in a rage : smash~ smash~_up trash~ wreck~ > house flat room place car cell things stuff window windows door',
      'always getting into fights : get~_into getting_into got_into pick~ start~ always in_lots_of > fights fight scraps punch_ups altercations',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/talking'],
    [
      'wants to chat to a person : could_do_with need~ want~ like help~ would_like > someone_to_talk chat_to talk_about talk_through talking_to get_it_off_his_chest get_it_off_her_chest open_up talk_to',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/confidence'],
    [
      'never thinks she is worth it : doesnt dont never > think~ believe~ feel~ > worth good_enough deserve~ capable anything',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/mood'],
    [
      'low as anything since court : low down flat miserable > since as_anything lately recently all_the_time again for_months for_weeks at_the_moment',
      'constantly worrying : constant constantly always forever > anxiety anxious worry~ worrying worried stress~ stressed panic~ nervous fear~',
      'life feels pointless : life everything it_all > pointless meaningless hopeless empty not_worth no_point over dark black',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/mood'],
    [
      'heart goes like the clappers : heart > clappers racing pounding thumping ten_to_the_dozen nineteen_to_the_dozen beating_out_of',
      'cannot breathe in shops : cant cannot couldnt struggl~ > breathe > tesco shop shops supermarket crowds bus asda morrisons aldi crowd public queue lift queues',
      'mithers himself sick : mither~ mithers frets fret~ worr~ worry~ worries work~ works > himself_sick herself_sick himself_silly herself_silly himself_ill herself_ill himself_to_death herself_to_death himself_into_a_state herself_into_a_state',
      'frets over every little thing : mither~ mithers frets fret~ worr~ worry~ worries upset panics > every_little_thing every_small_thing the_slightest_thing the_smallest_thing little_things everything',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/loss'],
    [
      'after her fella died : after_fella after_her_fella her_fella her_feller her_bloke her_man his_missus his_woman hubby her_hubby since_fella after_hubby flatmate best_mate > died passed_away passed dead',
    ],
  ),
];
