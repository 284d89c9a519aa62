import { patternRows } from '../../patternRows.ts';

/** Feelings, memories and temper, told in everyday things. */
export const everydayFeelingPatterns = [
  ...patternRows(
    'lay',
    ['wellbeing/trauma'],
    [
      'jumps out of his skin : jump~ leap~ > out_of_his_skin out_of_her_skin | jump~ jumps + a_mile | flinches flinching jumps_at jumpy > near bang bangs noise noises touch | hits_the_deck hitting_the_deck > when_a if_a at_a at_any at_every',
      'sees the crash whenever he shuts his eyes : sees see seeing > crash accident attack body bodies blood fire explosion it_all > every_time_he every_time_she when_he_shuts when_he_closes when_she_shuts when_she_closes whenever_he whenever_she all_over_again again_every every_night | cant_get > picture pictures image images sight > out_of_his_head out_of_her_head out_of_his_mind out_of_her_mind | wakes_up wakes waking > screaming sweating cold_sweat crying shouting drenched',
      'never talks about afghanistan : not never doesnt wont refuses cant hasnt > talk~ spoken speak open_up > afghanistan iraq falklands northern_ireland bosnia helmand what_he_saw what_she_saw the_war',
      'never told anyone what his uncle did : never not hasnt > told > anyone anybody a_soul > what > uncle stepdad dad father grandad priest teacher coach happened_to_him happened_to_her | what_happened > to_him to_her > as_a_kid as_a_child as_a_boy as_a_girl when_he_was_little when_she_was_little when_he_was_young when_she_was_young when_he_was_a when_she_was_a | hurt abused harmed > by > someone_she_trusted someone_he_trusted',
      'ducks whenever there is a bang : ducks jumps flinches freezes dives > every_time whenever when_a when_the > backfires bang slams fireworks firework bangs noise loud | dreams dreaming > about_it about_what about_that > night | keeps still > seeing sees hears hearing > his_face her_face their_faces it_happening screaming screams',
      'goes white when someone shouts : goes_white goes_rigid goes_to_pieces > when > shouts shouting loud bang bangs | keep~ > having > dreams nightmares',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/confidence'],
    [
      'thinks she is worthless : think~ thinks feels feel reckons > he hes she shes like_a like_hes like_shes > worthless a_waste_of_space waste_of_space no_use_to_anyone no_use_to_anybody good_for_nothing unlovable rubbish_at | says_hes says_shes > a_waste_of_space worthless good_for_nothing | thinks feels believes > nobody no_one > love loves want wants | no_faith > himself herself',
      'cannot look in a mirror : cant cannot wont > look > mirror | hates hate~ > sees look looks > mirror | wont cant never > look > anyone anybody people > in_the_eye',
      'thinks she is scum : thinks feels think > hes shes himself herself he she > scum ugly no_good dirt a_loser | boo + to_a_goose',
      'thinks he is not worth the bother : thinks feels > not_worth > bother it',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/mood'],
    [
      'cries all day long : cries crying cry > all_day all_night every_morning drop_of_a_hat for_no_reason | bursts bursting wells > crying tears for_no_reason | wells_up > reason nothing | floods_of_tears > most every always days | cant_stop > tears',
      'shakes like a leaf in town : heart hearts > clappers | shakes_like + a_leaf | weight_of + the_world_on | feels_sick > every_time > out bus people shops | cant cannot couldnt > breathe get_her_breath get_his_breath catch_her_breath > shops shop tesco asda crowd crowds bus queue supermarket busy town when_its_busy | heart hearts + races pounds thumps pounding racing > when whenever every_time',
      'mithers herself sick : mithers mithering frets fretting worries worrying worrits > himself herself > sick silly ill daft | frets fretting mithers mithering > about over > everything nothing every_little_thing little_thing',
      'mind goes nineteen to the dozen : mind head > ten_to_the_dozen nineteen_to_the_dozen going_round never_stops wont_stop | lies lying lays laying > there awake > all_night',
      'the spark has gone out of him : life light fight spark > gone_out > of_him of_her | lost_his lost_her + spark sparkle | doesnt never hasnt > laugh~ smil~ smile~ > any_more anymore months ages | nothing > gives brings > pleasure joy | all_he_does all_she_does > sleep cry | stares sits_there staring > into_space',
      'sobs all the time : sobs sobbing weeping weeps blubs > all every night day constantly heart | gets goes > flap tizz tizzy > about over every | doesnt cant never > see > point > anything anymore any_more it_all living getting_up',
      'sits crying in the bath : sits > crying > bath car dark bedroom | scared terrified frightened afraid > going_into going_to going_out > town shops street',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/self-harm', 'health/mental-health'],
    [
      'thinks everyone is better off without him : say~ says think~ thinks feels reckons > everyone everybody everyoned family kids world theyd > better_off happier > dead gone without_him without_her if_he if_she',
      'wishes never to wake up again : doesnt_want not_want wishes hopes prays wants > wake_up_in_the_morning wake_up_again not_wake_up never_wake_up wake_up_tomorrow | had_enough_of tired_of_being > living being_alive alive',
      'stockpiling his tablets : stockpil~ stockpile~ hoard~ > tablets pills paracetamol | think~ talk~ might scared worried > do_something_silly doing_something_silly',
      'wants it all to stop : want~ > it_all everything the_pain > to_stop to_end | say~ says said thinks feels > theyd everyone kids > better > without_him without_her | say~ says said thinks feels > world family everybody > better > without_him without_her',
      'tried to do himself in : tried try~ trying want~ going_to > do_himself_in do_herself_in',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/loss'],
    [
      'lost her little boy and never got over it : lost + her his + little_boy little_girl little_lad + and_never and_hasnt and_cant > got_over spoken get_over talked',
      'found his brother hanging : found > $loved son daughter > hanging hanged dead | never didnt couldnt > chance_to_say_goodbye say_goodbye goodbye goodbyes > $loved | lost > two three four five several > people friends relatives > year months',
      'her lad was killed : her_lad his_lad her_boy his_boy her_fella his_missus his_old_man her_old_man after_fella little_girl little_boy > killed died murdered drowned passed_away',
      'never cried for his dad : never_cried never_shed > for over since > $loved',
      'best pal hanged himself : pal mate brother son daughter cousin dad friend > hanged_himself hung_himself topped_himself killed_himself hanged_herself',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/anger', 'thinking/impulsivity'],
    [
      'goes from nought to sixty : go~ goes > nought zero nothing naught > sixty hundred | goes_off > rocket bottle_of_pop firework | get~ gets > cob_on strop_on mard_on | puts putting > hole holes > door doors wall walls | fists > first > every always',
      'goes up like a volcano : like + a_volcano a_powder_keg | fly~ flies > off at > least slightest smallest littlest | start > fight > empty_room | smashes breaks throws > phone phones plates cups > cross angry temper mad | loses_it lose_it losing_it > over > smallest slightest least nothing',
    ],
  ),
];
