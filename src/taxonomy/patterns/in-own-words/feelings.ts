import { patternRows } from '../../patternRows.ts';

/** Low, frightened, grieving, angry, or haunted, as people and their families put it. */
export const ownWordsFeelingPatterns = [
  ...patternRows(
    'lay',
    ['wellbeing/mood'],
    [
      'checks the locks over and over : check~ checks wash~ washes > locks door doors hands gas cooker plugs > times over again all_night constantly | wobble wobbles > every has having again | waste + of_oxygen of_air of_skin',
      'sits in the dark and will not talk : sits sit sat > in_the_dark in_his_room in_her_room > will_not and_will_not and_wont wont and_doesnt > talk speak come eat | hasnt_smiled not_smiled never_smiles hasnt_laughed never_laughs > since anymore any months now | think~ thinks feels > everyones everyone people everybody > looking_at staring_at laughing_at judging talking_about > him her | cant_be cannot_be cant_go > crowd crowds > without > sweating shaking panicking panic | doesnt_see cant_see no > point > getting_dressed getting_out washing eating trying | cries crying > when_he_thinks when_she_thinks when_no_one when_nobody when_hes when_shes > looking alone there asleep | not_coping isnt_coping > since with inside sentence | wakes waking > every > morning night > mind racing worrying panic | went_under going_under > since when lost after',
      'lies in bed with the curtains shut : lies lays lie lying stays stopped_in hides > bed room bedroom duvet covers > all_day curtains dark days crying wont weeks | curtains blinds > shut closed drawn open > all_day bed days weeks wont never | wont doesnt never > open draw > curtains blinds | cant_be_bothered cannot_be_bothered cant_be_arsed > anything life living washing eating getting_up owt | nothing > makes_him makes_her > happy laugh smile',
      'heart races and thinks he is dying : heart hearts + races racing pounds pounding thumps thumping goes going flutters > and_thinks and_cant and_feels crowds people shop shops bus out ninety mad | think~ thinks feels > hes_dying shes_dying hes_going_to_die shes_going_to_die hes_having shes_having > shops shop bus crowds heart_attack people out queue | chest > tight tightens > dying panic crowds shops people bus thinks queue | panics panicking panic > has_to_go_out goes_out on_the_bus in_shops in_crowds in_queues busy people about',
      'a bundle of nerves : bag bundle > of_nerves | nerves + are_shot shot are_gone gone in_shreds in_tatters get_the_better | worries worrying worried frets > himself herself > sick silly to_death about_everything | mithered worried stressed > to_death out_of_her_mind out_of_his_mind out_of_her_head > settle sleep cope with | cant cannot couldnt > settle relax switch_off sleep stop_worrying > worry worrying nerves head thoughts night mind anything',
      'everything has got on top of her : everything it_all things life > got_on_top gets_on_top getting_on_top too_much overwhelming > of_him of_her of_me for_him for_her | end > of_her_tether of_his_tether of_my_tether of_her_rope | breaking + point down | at hit hits reached > breaking_point rock_bottom wits_end | cant cannot couldnt > cope > any_more anymore much_longer no_more with_life with_it | head > all_over_the_place up_his_arse in_bits battered fried wrecked | in + bits pieces > since all every about | falls falling fell > to_bits to_pieces > every when at since',
      'has not been himself lately : not_been hasnt_been isnt not > himself herself > lately since for weeks months | feels feeling felt been > empty numb hopeless down low flat dead_inside rock_bottom > since all lately every time for days inside',
      'scared to leave the house alone : scared frightened terrified > to_leave_the_house to_go_out to_leave_home > alone on_his_own on_her_own by without | cant cannot couldnt wont scared too_scared frightened > face leave go_out_of step_outside > leaving house door the_house front_door outside > without on alone people months weeks',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/trauma'],
    [
      'fireworks take him back to iraq : takes take took brings > him_back her_back him_straight_back > to_basra to_iraq to_helmand to_afghanistan to_belfast to_the_falklands to_that_night to_that_day to_when to_it | jumps hides dives gets > under > table bed stairs > fireworks bang firework when | wont_let cant_let > hug touch near > since | attacked mugged raped stabbed burgled robbed > and_hasnt and_cant and_wont and_never hasnt_been_out wont_go_out > out slept leave go right',
      'cannot go in the room where it happened : cant cannot wont > go_in go_back_to walk_past go_near be_in go_into > where_it where_he where_she room house street place > happened died was_attacked attacked | smells smell hears hearing sees > and_hes_back and_shes_back hes_back_in shes_back_in back_in_the back_there | in_a_home in_homes in_a_childrens_home childrens_home approved_school borstal boarding_school > wont_say wont_talk never_talks never_says what_went_on what_happened | scared frightened panics cant terrified > in_a_room in_rooms in_a_lift with in > door > shut closed locked',
      'still sees his mates face : still cant_stop cannot_stop keep~ keeps always > see~ sees seeing hears hearing smells thinking_about > face faces body bodies blood that_night it_happening what_happened it_all the_crash the_fire every_time screaming | keep~ keeps cant_stop > seeing sees going_back reliving replaying > it that_night over body face what_happened | plays_over playing_over goes_over replays going_round > in_his_head in_her_head in_his_mind in_her_mind > that night what it again | takes_him took_him takes_her brings > right_back back_there it_all_back',
      'messed with as a kid : messed_with interfered_with touched fiddled_with got_at tampered_with groomed > as_a_kid as_a_child as_a_boy as_a_girl when_he when_she kid child little young seven eight nine ten in_care at_school | uncle stepdad dad grandad priest teacher coach babysitter neighbour brother cousin carer staff > touched interfered_with messed_with abused did_things did_stuff > him her to_him to_her > when as at in | somebody someone something things stuff bad_things they > did happened done > something things stuff to_him to_her > home care kid child little young childrens_home army school',
      'grew up getting battered : grew_up growing_up brought_up raised childhood > battered beaten knocked_about violence hit scared fear drunk abused',
      'jumps whenever the door bangs : jumps flinches freezes shakes hides > whenever every_time when_a when_the when_anyone when_people > door bangs bang shouts noise slams knocks raises | sleeps sleep sat sits > back_to_the_wall facing_the_door light_on lights_on with_one_eye',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/loss'],
    [
      'keeps her dead husbands coat : keeps wears sleeps_with sleeps_in kept > dead late > husbands wifes mums dads sons daughters brothers husband coat clothes | ghost shell shadow wreck > since > stillbirth died miscarriage funeral lost | since > stillbirth miscarriage cot_death termination > ghost shell not never same shes',
      'brother went off the bridge : brother sister mate dad mum son daughter uncle friend cousin > went_off jumped_off > bridge roof flats | anniversary birthday > of > death $loved > death bad died struggles low | went_off_the_rails fell_apart > since > lost mam mum dad nan died funeral',
      'not been right since they buried his lad : not_been_right not_right not_the_same hasnt_been_right hasnt_been_the_same never_been_the_same never_right gone_to_pieces went_to_pieces gone_downhill went_downhill lost fell_apart > since when after > buried died funeral passed passed_away lost death killed > mum dad lad son mate nan brother sister wife husband baby her his | since + funeral the_funeral he_buried she_buried they_buried his_mum_passed her_mum_passed',
      'lays a place at the table : little_lad little_girl little_boy lad baby son daughter twin > that_died who_died shes_lost hes_lost he_lost she_lost > table grave room misses still set sets talks place | lays sets > place > table | $loved son daughter baby lad > took > own_life his_own_life her_own_life | $loved son daughter > died killed_himself killed_herself > and_he_cant and_she_cant and_hasnt and_never and_not never_dealt cant_talk | visits sits_at sat_at goes_to > grave graveside cemetery > every all day',
      'missed the funeral of his nan : missed > funeral > $loved | couldnt missed never wasnt_allowed not_allowed didnt > go_to get_to say_goodbye funeral to_the_funeral > mum mums dad dads nan nans funeral brothers sons inside custody',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/self-harm', 'health/mental-health'],
    [
      'walks in front of cars : walks steps stepped walked runs jumps > in_front_of > cars lorries buses trains traffic train car lorry bus',
      'had her stomach pumped again : stomach > pumped > again twice times year week after | pulls pulling picks > her_hair his_hair her_skin his_skin > out stress~ stressed anxious bleeds | hell_not shell_not wont he_wont she_wont > be_here be_around be_alive > christmas next_week much_longer by',
      'no point being here any more : no_point no_reason > carrying_on going_on being_here living being_around in_going in_living in_carrying to_live to_be_here left_to_live | nothing > left_to_live to_live worth_living | better_off > not_being_here not_here if_he_wasnt if_she_wasnt six_feet | doesnt_want dont_want doesnt_wanna > to_be_here to_be_alive to_wake | tired sick > of_being_here of_being_alive | wont not > be_here be_around > much_longer christmas long next | say~ says said talks talking > ending_it ending_it_all end_it_all topping_himself topping_herself jumping doing_himself_in doing_herself_in',
      'hurts her own arms with a blade : hurts hurt hurting cuts cut cutting scratches burns burning > her_own his_own herself_with himself_with > arms arm legs skin blade razor fags lighter stomach | cuts scars slashes > up_his up_her all_up on_his on_her > arms arm wrists legs | bangs banging hits punches > his_head her_head himself herself > wall walls cell head | took taken swallowed necked > all_her all_his loads_of_her loads_of_his whole_box whole_packet a_load_of > tablets pills paracetamol meds | overdose od > meant says_she says_he on_purpose again tried last week | tied > ligature sheet cord > neck round',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/anger', 'thinking/impulsivity'],
    [
      'would fight his own shadow : punch fight fights fighting > his_own_shadow her_own_shadow own_shadow | road_rage > wants strangle gets kicks out every chases | wants like > strangle punch batter kill_every > every everyone everybody driver drivers people who_looks',
      'somebody looks at him wrong and he swings : looks looked > at_him at_her > wrong funny sideways | least_thing slightest_thing smallest_thing littlest_thing > kicking kicks smashes shouting swings punching off | angry raging fuming > all_the_time every_day constantly with_everyone with_the_world',
      'flares up at anything : flares flares_up flies_up kicks blows > at_anything at_anyone over_anything over_nothing up_at_anything at_the_drop at_nothing | goes_off goes_mad goes_mental goes_ballistic goes_nuts > over at > nothing anything slightest little anyone silliest | learn~ know~ > walk_away count_to_ten calm_down keep_calm > from when temper fights instead | temper > on_him on_her gets_the_better got_the_better short_fuse like_a_firework',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/talking'],
    [
      'somebody to pour it all out to : somebody someone anyone > pour_it pour_everything offload unburden open_up > to out all | wants needs could > open_up > to about someone somebody',
      'needs to get things off his chest : get~ gets > things stuff it something > off_his_chest off_her_chest off_my_chest | bottl~ bottle~ > up inside > all it everything | need~ want~ could_do_with wish~ > somebody someone > to_talk to_listen talk_to listen offload | need~ want~ > talk_about speak_about get_help_with > what_happened his_past her_past the_past what_he what_she childhood',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/confidence'],
    [
      'told she would never amount to anything : never > amount_to + anything owt much | believes believe thinks > shes_nothing hes_nothing she_is_nothing he_is_nothing not_good_enough',
      'sees nothing in himself worth saving : sees feels thinks > nothing > worth > saving anything loving | looks look > himself herself mirror > nothing worth hates | feels feel > like > failure waste rubbish dirt mess loser',
      'has zero confidence in herself : think~ thinks feels says reckons believes > shes_thick hes_thick shes_stupid hes_stupid shes_useless hes_useless no_good_to shes_not_good hes_not_good never_amount nobody_likes everyone_hates | puts_herself puts_himself > down | no_confidence zero_confidence confidence > in_himself in_herself knocked shot gone through_the_floor on_the_floor rock_bottom',
    ],
  ),
];
