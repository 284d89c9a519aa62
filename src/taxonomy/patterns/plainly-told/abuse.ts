import { patternRows } from '../../patternRows.ts';

/** Abuse by or of a partner or relative, told in things done and not in names for them. */
export const plainAbusePatterns = [
  ...patternRows(
    'lay',
    ['domestic_abuse'],
    [
      'her ex locks the thermostat and counts the teabags : $partner > counts rations locks hides measures > teabags thermostat insulin medication tablets food fridge cupboards phone passport car_keys keys shoes nappies toilet_paper mileage petrol heating wifi router',
      'she flinches when his key goes in the door : flinch flinches flinched freezes shakes cowers jumps > when > his_key he_raises he_comes he_moves he_walks he_lifts his_car he_shouts her_husband her_partner her_boyfriend he_puts | walks_on tiptoes tiptoeing creeps treading > eggshells round_him round_her around_him around_her > him her home house husband wife he she mood | on_eggshells > home house him her husband wife partner he round',
      'takes my wages and gives me pocket money : takes took takes_all has keeps controls > my_wages my_money my_benefits my_card my_bank_card her_card his_card her_wages his_wages the_joint_account joint_account > gives + me him her > pocket_money allowance tenner fiver | gives gave giving > me him his_wife her + pocket_money an_allowance | keeps holds controls has > joint_account bank_cards bank_card the_purse_strings purse_strings all_the_money > himself herself wife husband partner her him me gives | gives > his_wife his_girlfriend his_partner the_wife > tenner fiver pound pounds quid allowance pocket_money > week day month',
      'boss of everything even when i eat : boss_of > everything me her him > even when > pee toilet bath eat sleep breathe dress | looks_through goes_through checks reads scrolls searches > my_phone my_messages my_texts my_emails my_bag my_facebook my_handbag | husband boyfriend partner fella wife girlfriend > says tells calls told > i_am im me > stupid useless thick ugly fat worthless mad mental rubbish > times believe every always nobody | tells says + me im i_am > stupid useless worthless ugly > believe every_day husband boyfriend partner fella',
      'sits outside the salon until she finishes : sits waits parks hangs_about hangs_around turns_up > outside > salon work office gym college class school surgery her_mums meeting > until till > she he_knows her finishes comes | she he > cant isnt_allowed not_allowed > see_her_friends see_his_friends see_her_family see_his_family have_friends go_out_alone > he she his her partner',
      'partner breaks her things when dinner is late : $partner > breaks smashes smashed burns burnt rips ripped wrecks cuts cut destroys destroyed bins > her_things his_things her_clothes his_clothes her_phone his_phone her_makeup her_photos his_stuff her_stuff her_glasses | $partner > pinned pinning dragged drags shoved shoves > her_down him_down her_up her_against him_against her_by her_hair her_off her_out her_across | cut_off cuts_off hacked_off shaved > her_hair his_partners_hair her_partners_hair girlfriends_hair | dinner tea meal > late cold burnt wrong > hits breaks smashes shouts throws kicks_off goes_mad',
      'bruised her girlfriends ribs : bruised bruising blacked broke broken fractured cracked split bust > girlfriends boyfriends wifes husbands partners exs missuss > ribs rib eye eyes lip nose jaw arm wrist cheek face hand',
      'the two of them go at it most weekends : two_of_them both_of_them they_both couple > go_at_it hit_each fists_fly physical throw_things lay_into > weekends each_other drink row weekend drunk friday saturday | both > hitter hit > each violence weekends | violence violent_one fists > came_from from > her him > never not > him her',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/perpetrated'],
    [
      'my wife is scared of me : my_wifes my_girlfriends my_partners my_missus_is my_husbands my_exs my_missuss my_wife_is my_girlfriend_is my_partner_is my_husband_is my_ex_is my_kids_are + scared frightened terrified afraid + of_me | wife girlfriend partner missus > says_she > is_frightened is_scared frightened scared > of_his of_my > moods temper moods temper drinking',
      'threatens to put the partners horse down : threatens threatened threatening kicks kicked hurts hurt kills killed drowned drowns strangled strangles poisoned > partners girlfriends wifes exs boyfriends husbands her_partners his_partners > horse dog cat puppy rabbit pet pets kitten hamster parrot budgie',
      'sends forty texts a night to the woman who left him : sends sent sending makes made rings rang ringing texts messages messaged calls bombards bombarding > texts messages calls emails times voicemails > night day hour > woman girl lass man ex girlfriend wife partner her him > who_left who_dumped who_finished left_him left_her dumped_him dumped_her | wont_stop will_not_stop cant_stop keeps kept > ringing texting messaging calling following turning_up_at going_round driving_past watching > ex exs ex_husband ex_wife ex_girlfriend ex_boyfriend ex_partner his_ex her_ex her_exs',
      'he tracked his ex through the kids tablet : tracked tracking tracks follows followed following watched watching spied spying > his_ex her_ex his_wife her_husband his_girlfriend his_partner his_exs > through with via on using by from > tablet phone app gps tracker airtag ipad camera doorbell find_my car | followed follows following > her him > to > asda tesco work nursery school gym town shops supermarket her_mums the_shops | hacked hacks hacking logs_into logged_into > his_exs her_exs exs girlfriends wifes partners > facebook email emails instagram phone account snapchat',
      'posted intimate pictures of the girl who dumped him : posted shared sent uploaded published showed > intimate naked nude nudes private explicit > pictures images photos pics videos video > of > ex girlfriend wife partner exs girl_who_dumped woman_who_left his_ex her_ex | revenge + porn',
      'turned up at the refuge looking for her : turned_up turns_up went drove > refuge safe_house her_new_address her_mums her_new_place > looking after find for > her ex wife partner kids',
      'dragged his pregnant partner off a tram : dragged drags dragging hauled shoved pulled yanked threw > his_pregnant_partner his_pregnant_girlfriend his_pregnant_wife his_partner his_girlfriend his_wife her_girlfriend her_husband her_boyfriend his_boyfriend his_ex his_missus pregnant_girlfriend pregnant_partner > off out by down across along from into through',
      'throws plates near his partner : throws threw throwing chucks chucked launches launched hurls hurled smashes smashed > plates plate cup cups mug mugs phone remote bottle glass crockery chair things dinner ashtray > near at past over around towards > partner girlfriend wife missus husband boyfriend ex',
      'partner named as victim each time : partner wife girlfriend husband boyfriend ex > named listed recorded down > as + victim the_victim ip vic complainant > each every time callout call_outs incidents again',
      'controls what his wife wears : controls dictates decides chooses polices > what_his who_his where_his when_his how_his what_her who_her > wife girlfriend partner missus husband boyfriend > wears sees goes eats spends does sits talks can',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/experienced'],
    [
      'a wife who throws crockery at him : wife girlfriend husband partner boyfriend missus mrs > who_throws who_hits who_punches who_slaps who_scratches who_bites who_kicks who_batters who_threatens who_belittles who_controls who_screams who_throttles throws throws_things > at_him at_her at_me him her me crockery plates > him her me at | lived lives living married > with to > wife husband partner woman man > who > throws hits beats batters bullies',
      'stabbed him after nine years of him raping her : years months > of > him_raping him_beating him_hitting him_hurting her_hitting her_beating his_beatings his_violence his_temper his_fists beatings being_beaten being_hit being_raped | made forced sold > to_marry into_marriage into_a_marriage marry > cousin older stranger uncle man 15 16 17 beaten family refused someone | beaten beat hit locked punished > when_she because_she for_refusing if_she > refused said_no would_not wouldnt > sleep marry sex cook have',
      'mother in law makes her scrub floors : $relative husband in_laws > starves starved makes make made keeps kept locks treats > her him me > scrub slave floors without_food without_money locked inside the_house clean_all_day a_servant like_a_slave like_a_servant prisoner > floors all_day slave servant food in up house',
      'son takes her bank card off her : son daughter grandson nephew stepson lad > demands takes grabs snatches empties drains wants > bank_card pension purse money account > shoves hits pushes threatens off from hers her him | son daughter grandson nephew stepson > shoves shoved pushes pushed hits hit punches punched slaps slapped kicks kicked threatens > her_mum_against her_against him_against her_down him_down her_into > fridge wall floor door stairs',
      'he would find her if she leaves : he_would_find hed_find hell_find he_always_finds he_found > her me us > leave left leaves go run away moves moved | ex husband partner > keeps uses using > taking dragging > back_to_court back_to_family_court through_the_courts to_family_court | ex > court > shout intimidate stare threaten > her him me | fled left ran escaped running getting_away got_away > from_a_violent from_an_abusive from_her_violent from_his_violent from_violent from_abusive > partner husband wife ex boyfriend girlfriend relationship home man',
      'terrified of the husband : terrified petrified > of > the_husband the_partner the_boyfriend the_wife the_ex her_husband her_partner her_boyfriend her_ex his_wife his_ex his_partner my_husband my_partner my_boyfriend my_ex',
      'bruises she says she fell : bruise bruised bruises bruising black_eye marks > says_she says_he claims_she claims_he said_she > fell walked_into tripped clumsy | partner husband boyfriend he > waited waits sits rang rings > car outside reception > times six five ten lots constantly | asked_us asked_me begged_us begged_me told_me_not > not_to > write record tell say report > down him partner husband police anyone it',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/experienced', 'accommodation/homelessness'],
    [
      'fled a violent partner to a travelodge : fled fleeing left ran > violent abusive > partner husband boyfriend ex wife > nights travelodge hotel car sofa nowhere bag',
      'husband kicked the door in so she got out with a bag : fella partner husband boyfriend ex bloke > kicked_the_door smashed_the_door kicked_my_door broke_the_door > away left come_away came_away got_out > bag bags nothing clothes',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse'],
    [
      'sleeps with a chair against the door : sleeps slept sleeping sleep > chair chest_of_drawers > against under > door | been > strangling hitting beating battering punching throttling > her him me > years months | answered answers > for_her for_him > bruise bruises husband partner looked sleeves | husband partner boyfriend wife he > answered answers > for + her > bruise eye sleeves | texting ringing texts rings phoning > every > five ten two three > mins minutes | phone phones door things > smashed broken > by > boyfriend husband partner ex girlfriend wife | someones somebodys his her human + punchbag punch_bag punching_bag | he hes $partner > picks chooses chose reads counts weighs times tracks > her_clothes her_hair her_friends her_texts her_emails her_steps her_messages what_she_wears | he_rations she_rations he_withholds > her_food his_food her_medication her_insulin her_tablets her_money | told tells warned warns > her him me > what_would_happen what_will_happen what_happens > if | $partner > broke breaks fractured cracked > her_ribs his_ribs of_her_ribs of_his_ribs her_jaw his_jaw her_nose his_nose her_arm her_wrist her_cheekbone her_finger | $partner > breaks_down kicks_in kicks_down broke_down kicked_in > door doors | $partner > makes made > her him > sleep eat kneel beg stand strip > floor sofa shed outside',
      'threw boiling water at him : threw chucked throwing flung > boiling_water hot_water kettle iron bleach > at_him at_her over_him over_her | blacked blacks + her_eye his_eye my_eye | beatings > started continued marriage christmas years every | because > of > the_beatings beatings the_violence the_hitting | uses using > children kids contact handovers handover > get_at hurt shout control > her him mother | barricaded barricades barricading > in > bathroom bedroom toilet | sign signed signing > over > car tenancy house flat > to_him to_her | told tells > him her me > useless worthless nothing > years slapped every marriage front who | controls controlling > his_tablets her_tablets his_benefits her_benefits his_medication her_medication his_phone her_phone his_money her_money | what_mood > hell he_will he_comes hes_in shell she_comes | tells told > me her him > who + i_can she_can he_can > ring see talk speak | takes_it_out taking_it_out took_it_out > on_her on_me on_my_mum on_his_mum | treat treats treated > her me him > worse_than like_a like > dog slave servant dirt muck skivvy | keeps keep kept > going_back > to_him > less every time bruise bruises | pillow > over > wifes partners girlfriends husbands > face | raised raises > spade knife hammer bat axe fist chair iron > to_her to_him to_his to_my > mother stepmother mum garden partner wife | hides hiding hid hides_from + from_his from_her from_my + wife husband partner girlfriend boyfriend ex | hits hit > when > drinks drinking drunk > she he',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/experienced'],
    [
      'hurt by men for a long time : getting_away get_away running_away escaping > from > boyfriend husband partner ex girlfriend wife fella > punched hit beat who had violent | ex exs > wont_stop keeps will_not_stop > turning_up ringing following texting messaging coming_round driving_past threatening | hurt harmed > by_men by_every_man by_older_men > long women history | sat sits parked sitting waiting > outside > in_his_car in_her_car every_night now > every again night left | hes_sat hes_parked > outside | hell_find he_will_find hed_find > where me her > i_live she_lives live always | son sons daughter grandson nephew > stealing steals stole taking > her_pension his_pension her_savings his_savings | order non_mol injunction > broken breached > times outside | ex husband partner > broken breached breaks > order non_mol injunction',
      'fled with a bin bag : fled left ran > with + a_bin_bag one_bag just_a_bag a_bag a_suitcase a_carrier_bag',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/honour-based'],
    [
      'they want me to marry a man i have never met : want wants making make forcing told > me her him > marry > man cousin someone stranger girl | marry > man cousin someone stranger > never_met havent_met hasnt_met pakistan lahore bangladesh back_home',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/perpetrated'],
    [
      'put my hands on her again : put puts laid lays raised raise > my_hands his_hands a_hand my_hand his_hand > on to + her my_wife his_wife his_girlfriend his_partner my_partner the_wife | flinch flinches > when + i_come i_walk i_raise i_move i_shout | cant_stand cant_bear hates > her > going_out talking seeing > without_me other_men without_him | i_go_through i_check i_read + her_bag her_phone her_messages her_texts | hit hits beat beaten hurt > every > woman girlfriend partner > lived been with | threatened threatens threatening > post share send publish leak > intimate naked nude photos photographs pictures > ex wife girlfriend her partner | wife husband partner girlfriend > accepts admits > throwing hitting slapping punching | threw hid flushed hides > partners wifes girlfriends husbands > insulin tablets medication phone keys passport clothes | stopped stops stopping > his_wife his_girlfriend his_partner > from > attending seeing going leaving working | ive_smacked ive_hit i_hit i_smacked ive_punched i_slapped ive_slapped i_punched + her my_wife my_girlfriend my_missus my_partner the_wife the_missus | put putting puts > tracker airtag > under beneath on in > mother exs ex wife girlfriend wifes | helped_himself helped_herself helping_himself > to > pension savings > father mother mum dad nan elderly',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/experienced', 'parent'],
    [
      'get me and the kids out of there : get_me_and_the_kids get_her_and_the_kids get_me_and_my_kids > out away',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse'],
    [
      'says she walked into a cupboard : says said claims > walked_into fell_into > cupboard door wall | threatening threatened threats > over_honour honour | went goes gone > back_to_him back_to_her > time times money again | violence abuse > from > exes ex_partners two_exes both_exes last_two husbands boyfriends | keeps kept > finding tracking_down > her him me > through contact moves address again | flinch flinches > if_you when_you when_anyone when_people when_men',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/perpetrated'],
    [
      'owned up to slapping her : owned_up admits admitted accepts confessed > to_slapping to_hitting to_punching to_pushing to_strangling to_choking to_pulling to_shoving to_kicking to_grabbing > her wife girlfriend partner hair | how_he the_way_he + treats > women girls partners girlfriends his_wife | smashed smashes smashing wrecked > house place room flat > in_front > kids children wife partner | threatened threatens > put post > private intimate naked photos > internet online facebook',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse', 'finance/debt'],
    [
      'ran up four thousand on her cards : ran_up runs_up run_up > thousand hundred grand debts debt > on_her in_her on_his in_his > cards card name account',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse'],
    [
      'he wont let me : he hes husband boyfriend partner > holds keeps took has > her_bank_card her_card her_passport her_phone > gives so off wont and_gives for | hell_have hell_take he_will_take > kids children baby > if leave go never | stands stood waits > across_the opposite outside > her_work her_house her_flat her_window > watch watches watching road just | pushes shoves knocks + me_about her_about him_about me_around her_around | threatens > himself herself > over leave leaving | he_wont + let_me | pictures photos videos > of_me of_her > put_up post share online | throws hides > his_insulin her_insulin his_tablets her_tablets his_medication her_medication | turns_up turned_up > at_hers at_his_exs at_her_house > morning night judge order again | made makes > her him me > sign > loan tenancy | he + bit burned burnt scalded > her me | how_he > with > his_women | burn > house flat > with_her with_him with_them | i_smashed he_smashed > her_phone her_face her_things',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/experienced'],
    [
      'found her new address her ex : found finds find > my_new_address her_new_address > he ex rose step husband partner | more > frightened scared terrified > of_him of_her > than',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/perpetrated'],
    [
      'i scream at her : i_scream + at_her at_my_wife at_my_girlfriend | i_track i_follow > she_is shes her where_she | i_belted i_battered i_beat i_kicked i_choked i_strangled i_bit + her',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse'],
    [
      'do it or get a beating : or + get gets > a_beating a_slap a_kicking a_hiding | he hes $partner > tracks tracking tracked > her_phone his_phone her_location | $partner > rapes batters strangles throttles | ex exs husband wife partner bf gf boyfriend girlfriend > put puts > him her me > in > hospital a&e a_and_e casualty icu | ex exs > broke_in kicked_in > trashed smashed flat door | $partner > kicked punched beat hit strangled stabbed slapped > def defendant client | put > gun knife > in_her_mouth to_her_throat to_her_head | held > to > throat > by > ex bf husband partner boyfriend wife | holds withholds keeps > her_meds her_tablets her_medication his_meds > back | ex exs > threatened threatens threatening + her him me',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/experienced'],
    [
      'gets abuse off his ex : abuse grief threats > off from > ex exs ex_partner ex_husband ex_wife | survivor > abuse > by from > husbands husband partners partner ex | leaks leaked shares posts > nudes naked_pics intimate > of > def her me | injuries injury > from > ex',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/honour-based'],
    [
      'sent abroad to marry : sent taken flown > abroad pakistan bangladesh india > marry to_marry be_married wedding | family > hunting > her him',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/perpetrated'],
    [
      'keeps his girlfriend from her mates : keeps kept keeping > girlfriend wife partner gf missus > from > mates family friends | threw throws chucked throwing > tea coffee water drink > over at > husband wife partner gf bf boyfriend girlfriend | smashes smashed smashing > home house flat things > rows row argument > gf girlfriend partner wife',
    ],
  ),
];
