import { patternRows } from '../patternRows.ts';

/** Harm the person did to a partner or a relative: by the name of the offence, in deeds, and told by them. */
export const harmDonePatterns = [
  ...patternRows(
    'lay',
    ['domestic_abuse/perpetrated'],
    [
      'battery of his partner : history pattern record conviction convictions conv previous prev pre_cons > $violence > $on of to + $partner | $violence > $on + $partner $relative | $violence > of to + $partner | $violence + wife gf girlfriend husband bf boyfriend partner missus mrs spouse fiancee fiance ex_wife ex_partner ex_girlfriend ex_husband ex_boyfriend ex_gf ex_bf former_partner former_wife',
      'backhanded his wife : $hurt strangl~ chok~ throttl~ push~ shove~ hurt hurts hurting harm~ raped beat~_up beating_up + $whose + $partner | $hurt strangl~ chok~ throttl~ push~ shove~ beat~_up beating_up shot drowned + his her their my his_own her_own his_elderly her_elderly his_older her_older his_younger her_younger his_little her_little his_adult her_adult his_grown_up his_disabled + $relative | $hurt + our_kid wor_kid our_lad female_partner male_partner intimate_partners former_partners ex_partners',
      'threw his girlfriend across the room : threw throws throwing flung slung pinned pins pinning dragged drags dragging grabbed grabs grabbing held holding + $whose + $partner $relative > across against into over downstairs down_the to_the_floor to_the_ground onto by_the_throat by_the_neck by_the_hair by_her_throat by_his_throat by_her_hair by_the_arm',
      'broke his wifes jaw : broke breaks breaking fractured cracked bust busted + his her their my the > $partner $relative > $broken face lip phone',
      'gave his missus a slap : gave gives giving > his her the my + $partner $relative > slap slaps black_eye dig kicking hiding beating thump backhander smack punch crack pasting good_hiding clout',
      'put hands on his partner : put puts putting laid lays laying raised raises raising lifted lifts > hands hand fists fist > on_his on_her to_his to_her at_his on_the to_the on_a on + $partner $relative',
      'pulled his wifes hair : pulled pulls pulling > his her the > $partner > hair',
      'held a knife to his girlfriends throat : held holds pulled pressed put > knife blade machete scissors > his her the > $partner $relative > throat neck face',
      'attempted to run over his wife : tried attempted attempt attempts trying > run_over mow_down run_down kill strangle stab drown burn poison suffocate hit set_fire_to > $partner $relative',
      'spat at his girlfriend : spat spits spit spitting screams screamed screaming + at in > his her the + $partner | poured pours pouring threw throws throwing > over_his over_her at_his at_her on_his at_the + $partner $relative',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/perpetrated'],
    [
      'smashed his exs windows : smash~ smash~_up trash~ wreck~ damag~ damage~ kick~_in boot~_in key~ torch~ slash~ break~ broke scratch~ burn~ > his her the + $partner partners wifes girlfriends boyfriends husbands exs > window windows door car car_window phone house flat home tyres telly tv belongings clothes things place furniture windscreen | put puts putting > his her the > $partner > window windows door > through in | slash~ key~ torch~ > $partner > tyres car van',
      'threatened to burn his exs house down : threat~ threats threaten~ threatening threatened > burn torch smash kick petrol_bomb set_fire > $partner $relative > house home flat car door windows place',
      'locks his girlfriend in : lock~ locked kept keeps keeping held > his her + $partner $relative > in locked_in up prisoner hostage inside captive against_her_will',
      'reads his wifes messages : read reads reading checks go~_through > his > $partner > messages texts phone emails | has had puts put > his > $partner > on_a_tracker under_surveillance | control~ controls decides dictates > who what where when how > his > $partner | isolat~ isolated isolates cut cuts > his the + $partner > from off | wont_let doesnt_let never_lets wouldnt_let > his + $partner > work see have speak drive out go | keep~ keeps kept > his + $partner > short away_from',
      'kicks his girlfriends door in : kick~ boot~ put puts smash~ > his her the > $partner > door doors window windows flat house car > in through down up | smash~ smashed_up smashes_up trash~ wreck~ > his her the > $partner > flat house place car phone home | over > his her > $partner > head > bottle glass | bottle glass plate pan > over > his_wifes his_exs his_girlfriends her_boyfriends her_husbands his_partners > head | hands hand + round around > $partner > throat neck | spat spits spitting + in > his her > $partner > face | chas~ chase~ > his her + $relative $partner > with down through | put puts + his_mum his_mam his_dad his_nan mum mam dad nan > in_hospital in_a_and_e in_a&e | poison~ kill~ kick~ hurt > his > $partner > dog cat',
      'bombards his ex with messages : bombard~ pester~ hound~ plagu~ plague~ > his her the + $partner | messag~ messages text~ texts ring~ rings phon~ calls calling contact~ > his her the + ex ex_wife ex_girlfriend ex_partner > fake constantly nonstop repeatedly all_day times_a_day hundreds despite every | breach breached breaches breaching breach_of > non_mol non_molestation non_molestation_order nonmol restraining_order dvpo ro protection_order > $partner',
      'tracks his girlfriends phone : check~ checks track~ tracks monitor~ control~ controls restrict~ withhold~ go~_through goes_through > his her the my > $partner > phone money wages movements location messages finances spending whereabouts benefits bank_account emails social_media car',
      'took his wifes passport : took takes taking kept keeps keeping hides hid hiding holds withheld withholds confiscated steals stole > his her the + $partner wifes girlfriends partners boyfriends husbands exs > passport phone bank_card card cards money wages documents id keys visa benefits',
      'takes his nans pension with threats : takes took taking gets > his_mums her_mums his_nans her_nans his_mams his_dads her_dads his_grans nans mums > money pension benefits > threats with_threats by_threats threatening | took takes taking gets got robs robbed stole steals + his her the nans mums mams grans grandmothers > $relative pension money benefits bank_card savings > threats threat threatened force menaces violence threatening with_threats w_threats by_threats',
      'stole from his grandmother and threatened her : stole steals stealing robbed robs robbing > his her + $relative > and_threatened and_pushed and_hit and_punched and_shoved and_threatens and_hits and_assaulted',
      'trashed his nans house and threatened her : smashed wrecked trashed smash~_up > $relative $partner > and_pushed and_hit and_punched and_shoved and_threatened and_threatens and_assaulted | smash~ smash~_up trash~ wreck~ > while_his while_her while + $partner > hid hides hiding cowered locked screamed cried',
      'sent his exs nudes round : sent sends sending shared shares posted posts put leaked > his her an + $partner exs girlfriends wifes boyfriends > nudes naked intimate pics photos pictures videos',
      'loses his temper with his wife : kick~_off kicks_off flares_up loses_it > at_his at_her with_his with_her on_his on_her + $partner | loses_his_temper loses_her_temper loses_his_rag lashes_out lash~_out hits_out hit~_out > with at on + his her the + $partner $relative | kick~_off kicks_off > at + his her + $relative > when if wont wouldnt for money',
      'frightens his kids mum : frighten~ scar~ scare~ terrify~ terrifies + $whose + $partner',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/perpetrated'],
    [
      'wife left because of his violence : $partner > left leaving leave fled flee ran run moved_out walked_out finished split going went > because_of_his because_of_her due_to_his due_to_her over_his over_her after_his cos_of_his cos_of_her for_his + violence violent temper abuse abusive fists anger aggression threats controlling | $partner > left leaving leave fled ran moved_out walked_out finished > because_he because_she after_he after_she cos_he cos_she when_he when_she since_he as_he > $hurt raped strangled + her him them | $partner > fled flees gone moved > refuge > because_of_him from_him to_get_away_from_him',
      'girlfriend says he hit her : $partner $relative > says said alleges alleged states reports reported claims claimed told discloses disclosed > he_has he_had he_ he she hes shes > $hurt raped strangled + her him them | accused > $by + $partner > of > $hurt hitting strangling smashing raping threatening locking',
      'injured party is his wife : victim victims vic ip injured_party aggrieved complainant complainants aggrieved_party > in_this_case in_this_matter in_this here of_this for_this was_again is_again again > is was being + his her the an + $partner $relative | victim victims vic ip injured_party aggrieved complainant complainants + is was is_again being > his_own her_own his her + $partner $relative | ip injured_party aggrieved + is_his was_his is_her was_her is_the was_the is_an his her is + $partner $relative | $partner > known_victim known_vic named_victim | woman man girl lady > he_lives_with she_lives_with he_was_with he_is_with hes_with shes_with he_lived_with > is was > victim complainant the_victim the_ip',
      'wife got an injunction against him : $partner $relative > got gets has have took taken obtained applied granted served wants > injunction restraining_order non_mol non_molestation_order non_molestation nonmol order dvpo protection_order > against_him on_him out_on_him vs_him agst_him | $partner > called rang phoned reported > police_on_him him_to_police him_to_the_police the_police_on_him the_police_on_her | $partner > all > police > on_him',
      'girlfriend has been on the end of his violence : $partner $relative > on_the_end_of_his on_the_end_of_her receiving_end_of_his receiving_end_of_her suffered_his endured_his put_up_with_his lived_with_his + violence temper fists abuse anger rage drunken_rages controlling',
      'wife has had enough of his fists : $partner > had_enough fed_up sick tired > of_his > fists violence temper violent abuse | $partner $relative > says say said > shes_violent hes_violent she_is_violent he_is_violent hes_abusive shes_abusive hes_aggressive | $relative > had_to_call had_to_ring called rang phoned > police_on_him police_on_her the_police_on_him the_police_on_her | who_beats who_hits who_beat who_abuses who_hurt who_assaulted + his_own her_own his her + $partner | hits hitting beats batters hit > women girlfriends > hes_with he_is_with he_goes_out_with | previous prior prev history > dv da domestic_violence domestic_abuse > convictions conviction offending offences | $hurt + his + bird woman lass other_half old_lady',
      'abusive to his elderly parents : violent violence abusive aggressive controlling threatening bullying nasty possessive jealous + to towards toward against with of over + $whose + $relative $partner | money > off_his off_her > mum mam nan gran dad grandad > threats threatening with_threats menaces | victims vics complainants + are were > his her + parents grandparents',
      'violent to every girlfriend : violent violence abusive controlling aggressive aggression + to towards toward with against > every all each any previous past other most his former + $partner women girlfriends',
      'wants to change how he treats his missus : how_he how_she way_he way_she + treats treat treated speaks_to behaves_with behaves_towards + his her the + $partner | wants want trying needs help > stop change > violent violence aggressive controlling > at_home towards_his to_his with_his in_relationships in_the_home in_his_relationships',
      'he is the son of the victim : he_is_the hes_the she_is_the shes_the def_is_the def_is is_the def + son daughter husband wife partner ex_partner brother sister grandson nephew boyfriend girlfriend + of_the_victim of_victim of_the_complainant of_the_ip | grandson granddaughter stepson + of_the_victim of_victim of_the_complainant',
      'mum bears the brunt of it : mum mam nan gran wife girlfriend missus partner > bear~ bears bore gets takes cops > brunt_of_it brunt_of_his the_brunt',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/honour-based', 'domestic_abuse/perpetrated'],
    [
      'forced his daughter to marry : forc~ forced force~ arrang~ arranged arrange~ > his her + daughter daughters sister niece son > marry married marriage wed',
      'locked his sister up to stop her marrying : beat beats hit attacked assaulted threatened locked > his her + sister daughter niece cousin > having_a_boyfriend having_boyfriend seeing dating marrying shame honour western',
    ],
  ),
];
