import { patternRows } from '../patternRows.ts';

/** The company somebody keeps, what fills their days, and having nobody. */
export const companyPatterns = [
  ...patternRows(
    'lay',
    ['lifestyle/associates'],
    [
      'in with a dodgy group : wrong bad dodgy dangerous rough negative criminal antisocial same_old old offending drug_using dealing > crowd lot lads people peers mates friends pals company sort crew group circle influences boys girls associates',
      'mixing with older lads who deal : hang~ knock~ mix~ run~ chill~ go~ associat~ associate~ spend~_time roll~ knocking_about knocking_around hanging_about hanging_around hangs_about hangs_around > $friends boys girls > deal deals dealing sell~ use~ using offend~ trouble drugs criminals crime older nick~ steal~ prison',
      'runs with older offenders : hang~ knock~ mix~ run~ chill~ associat~ roll~ knocking_about knocking_around hanging_about hanging_around > older wrong dodgy offenders criminals dealers users addicts gang gangs drug_users druggies smackheads known_offenders troublemakers',
      'all his mates are dealers : mates friends pals peers associates > deal deals dealing dealers sell~ offend~ offenders criminals using users in_prison in_trouble inside druggies prison addicts crime',
      'easily influenced by mates : easily > led influenced swayed manipulated pressured dragged pulled',
      'does what his mates tell him : does do~ > what > mates friends others lads | tell~ told pressure~ pressur~ lead~ led drag~ influence~ influenced > mates friends peers others other_lads lads older_lads crowd',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/gangs'],
    [
      'wants to get out of the gang : get_out getting_out leave leaving out get_away getting_away walk_away escape~ > gang gangs gang_life | gang gangs crew > life leave leaving out get_out member members violence exit after threaten~ threats debts',
      'holding drugs for a gang : run~ running sell~ selling hold~ holding hiding deliver~ carry~ carrying work~_for working_for made_to forced_to owned_by used_by > gang gangs dealers county_lines line stuff_for_dealers drugs_for older_lads elders',
      'controlled by older dealers : used_by groomed_by controlled_by exploited_by threatened_by targeted_by > dealers gang gangs older_lads elders drug_dealers men group',
      'dealers have taken over her flat : dealers gang gangs drug_dealers users people lads they > taken_over taking_over took_over use~_his_flat using_his_flat using_her_flat moved_in cuckoo~ > flat home house property place',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/weapons'],
    [
      'carries a blade for protection : carry~ carries carrying carried caught_with has_a pick~_up > knife blade weapon weapons machete knives gun shank bat bladed_article',
      'stabbed so now he carries : so_now > carries carrying',
      'carries it to feel safe : carry~ carries carrying > protection safe safety',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/activities'],
    [
      'bored with nothing to do all day : bored nothing_to_do no_structure lack~_structure no_routine lack~_routine needs_structure needs_routine too_much_time time_on_his_hands time_on_her_hands > day days time hands routine week',
      'sits at home on the xbox : sit~ sat sits stuck lie~ lies stays > xbox playstation games gaming tv telly computer all_day nothing',
      'needs something to do with his days : need~ want~ look~_for looking something > to_do to_fill to_keep_him_busy to_keep_her_busy keep_busy keep_occupied positive_to_do > day days time hands evenings weekends with',
      'structure for his days : fill~ structure~ occupy~ occupied plan~ > day days time week evenings',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle'],
    [
      'change her ways : turn~ change~ sort~ > life life_around life_round ways',
      'get away from crime : get~_away getting_away stay~_away keep~_away break~_away move~_away stay~_out keep~_out steer~_clear > crime offending trouble drugs_scene lifestyle old_life mates area bother',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/isolation', 'wellbeing'],
    [
      'has no friends in the area : no not_got hasnt_got hasnt_any doesnt_have without lost_all lost_touch_with few not_many hardly_any never_had > friends mates pals support_network support_round_him support_round_her one_to_turn_to social_life',
      'lonely since he moved here : lonely alone isolated on_his_own on_her_own > since moved home flat all_day house',
      'does not know anyone round here : know~ knows know see~ sees speak~ talks talk > nobody no_one noone anyone anybody any_one > here area town round_here around_here city all_day days',
      'stuck in the house on her own : stuck stays shut trapped hides locked~ > house flat home indoors inside room bedroom > own alone all_day day days herself himself',
      'hardly ever leaves the flat : never hardly_ever hardly rarely barely not hasnt doesnt_ever cant too_scared_to afraid_to doesnt refuses > leave~ leaves left come_out go_out goes_out leaving > house flat home room bedroom on_his_own on_her_own | wont doesnt + leave~ come_out go_out > house flat home room bedroom on_his_own on_her_own',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/mentoring'],
    [
      'someone to go to appointments with him : someone somebody person worker volunteer support > go take come attend get walk > appointments appointment meetings probation',
      'needs a person to keep him on track : someone somebody a_person positive > role_model to_guide guide to_look_up_to alongside on_track whos_been_there who_has_been_there',
      'cannot get to appointments alone : take~ come~ accompany~ accompanied attend~ get_to getting_to go_to > appointments appointment > with alone own',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion'],
    [
      'a hand settling back in : hand help support struggl~ trouble needs_help bit_of_help > settle~ settling adjust~ adapt~ reintegrat~ reintegrate~ fit_back_in fitting_in get_back_on_his_feet get_back_on_her_feet find_his_feet find_her_feet getting_back_on_his_feet',
      'adjusting to life outside : adjust~ adapt~ settle~ settling cop~ cope~ coping used_to > outside life_outside the_outside community out_here the_outside_world freedom being_out',
      'institutionalised after years inside : institutionalised so_long years > inside prison jail',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/associates'],
    [
      'keeps getting in with bad people : get~_in getting_in got_in falls_in fell_in fall~_in in involved caught_up > with > bad wrong dodgy those same old idiots dealers criminals group lot crowd gang',
      'mates always drag him into trouble : mates friends pals peers cousins brothers others people > drag~ lead~ led get~ pull~ talk~ > into in down > trouble bother crime it things',
      'copies what his mates do : copy~ copi~ copies follow~ follows goes_along_with go~_along_with does_whatever do_whatever impress~ show~_off > mates friends peers others lads everyone crowd gang older them they',
      'going back to the same people : back same return~ > same > people crowd friends mates lot estate faces area circle associates',
      'all his mates smoke it : all_his all_her only_friends only_mates whole_family > mates friends family people > offend~ criminals use drugs drink smoke deal prison trouble jail',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/activities'],
    [
      'nothing to get up for : nothing no_reason > get_up to_get_up look_forward do_with do_all > for to day time himself herself',
      'lies in bed all day : lie~ lies lay~ sleeps sleep~ in_bed stays_in_bed > bed all_day > all_day day afternoon',
      'hanging round the shops : hang~ hanging_around hanging_round hanging_about hangs wander~ roam~ mooch~ > shops town streets street park corner estate',
      'looking for a boxing gym : look~_for looking_for join~ start~ get_into get_back_into back_into wants need~ > gym boxing football sport sports martial_arts music art running fishing allotment club',
      'no hobbies or interests : no any without lack~ > hobbies interests hobby pastimes',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle'],
    [
      'in and out of prison all his life : in_and_out in_n_out > prison jail trouble court custody police_station',
      'keeps getting arrested : keep~ keeps always constantly > getting_arrested getting_into_trouble reoffend~ offending getting_nicked getting_in_trouble coming_back_to_court going_back_inside',
      'cannot break the cycle : break~ stuck out_of same_old > cycle pattern revolving_door',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/isolation', 'wellbeing'],
    [
      'nobody in the world : no nobody not hasnt_got_a no_one > soul in_his_corner in_her_corner in_the_world cares to_rely_on to_ask to_call to_help_him to_help_her close_to',
      'cut himself off from people : cut~ shut~ isolat~ isolate~ distanc~ hid~ hide~ > himself herself > off away from people everyone family world',
      'keeps to himself : keep~ kept keeps > to himself_to > himself herself',
      'wants to meet new people : meet~ make~ making get~_to_know join~ > people friends others group club community new_people new_friends',
      'wants to get out more : get~_out getting_out go~_out > more meet people of_the_house of_the_flat and_about',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion'],
    [
      'hard to adjust after so long away : hard struggl~ struggle~ difficult find~ cant trouble > adjust~ adapt~ readjust~ settl~ settle~ being_out life_outside outside fitting_in',
      'feels lost on the outside : lost struggl~ overwhelmed scared worried cope~ coping > outside being_out on_the_out life_outside real_world',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/mentoring'],
    [
      'someone who has been through the same : someone somebody people person mentor > been_there been_through been_in_the_same gone_through understands_what knows_what_its_like same_experience same_boat turned_their_life',
      'someone to help with letters and calls : someone somebody person > help_with help_him_with help_her_with sort support go_through > letters phone_calls appointments forms everything things paperwork',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/isolation', 'wellbeing'],
    [
      'nobody to spend christmas with : no_one nobody noone alone > spend to_spend for at > christmas weekends birthday time holidays',
      'feels like an outsider : feel~ felt feeling > like > outsider nobody_likes no_one_likes doesnt_fit doesnt_belong left_out',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/associates'],
    [
      'his whole circle is criminal : circle crowd network contacts family > criminal criminals offend~ dodgy antisocial prison dealers users',
      'needs better people round him : better different good decent right positive new > people friends mates influences crowd company > round around him her',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/isolation', 'wellbeing'],
    [
      'no one visits him : no_one nobody noone never_has no > visits visit visitors calls phones rings writes comes_to_see contacts',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/associates'],
    [
      'mixes with people known to police : group groups lads crowd people mates friends associates company lot crew > known_to_police known_to_the_police who_are_known_to_police who_are_known_to_the_police who_are_all_known_to_police all_known_to_police with_records with_convictions',
      'same crowd he got nicked with : same > crowd lads lot group mates people gang crew > nicked arrested lifted caught convicted offended in_trouble',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/practical'],
    [
      'cannot work a cash machine : cant_work cannot_work cant_use cannot_use doesnt_know_how_to_use doesnt_know_how_to_work never_used has_never_used scared_of_using unable_to_use > cash_machine cash_machines cashpoint cash_point card_machine self_service contactless smartphone smart_phone mobile computer computers internet ticket_machine phone apps online_banking',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/isolation'],
    [
      'holed up in his bedroom : stays staying stuck shut~ lock~ holed_up hides hid~ barely_leaves wont_leave doesnt_leave never_leaves hardly_leaves > his_bedroom her_bedroom his_room her_room bedroom',
      'sees nobody bar his mum : sees see seeing speaks_to talks_to spoken_to > no_one nobody noone > bar but except apart other_than',
      'something to get her out of the house : something somewhere anything activity activities groups group > get getting > her_out_the_house him_out_the_house her_out_of_the_house him_out_of_the_house them_out_of_the_house her_out_the_flat him_out_the_flat her_out_of_the_flat him_out_of_the_flat',
      'on her own all day : on_her_own on_his_own alone > all_day all_the_time all_week day_in',
    ],
  ),
];
