import { patternRows } from '../../patternRows.ts';

/** What ails the body and the mind, as people and their families put it. */
export const ownWordsHealthPatterns = [
  ...patternRows(
    'lay',
    ['health/physical-health'],
    [
      'lost feeling in his arm : lost losing no > feeling > arm leg hand legs hands feet side | rash rashes > all_over itching itches scratching spreading | never hasnt > got > breath > back | hand wrist leg ankle arm jaw nose > never didnt > set healed mended > right properly | lost broke broken without smashed > hearing_aid hearing_aids specs dentures false_teeth inhaler walking_stick | piles haemorrhoids hernia gout shingles > got and bad embarrassed pain in',
      'cannot lift his arm : cant cannot struggl~ > lift raise bend straighten grip hold_a > arm arms leg hand hands neck shoulder fingers cup pen | waterworks > right bad trouble problem playing wrong | tablets meds medication inhalers insulin > werent_sent not_sent didnt_come never_came wasnt_sent not_transferred | bag + on_his_stomach on_her_stomach on_his_belly on_his_side | infection infected abscess abscesses > injects injecting injection_site groin where_he where_she | caught got > hep hep_c hepatitis hiv > off from needle | pain pains > in_her_side in_his_side in_his_stomach in_her_stomach in_his_chest in_her_chest in_his_groin down_his_leg > for weeks months days again | hands fingers > arthritis bad > hold grip cup',
      'lump in his neck : lump lumps + in on under > his her the > neck breast throat armpit testicle groin back stomach balls leg | found got finds has > lump lumps > breast neck throat armpit balls groin scared looked checked seen doctor months | mole moles > changed bleeding growing bigger | got has > lump lumps > and_wont and_scared and_hasnt and_too too_scared > looked seen see checked',
      'kidney trouble : kidney kidneys liver thyroid prostate bladder bowel bowels gallbladder pancreas lung lungs heart > trouble problems problem disease stones failing failure infection infections packing_in packed_up damage | kidneys liver lungs hips knees > bad knackered shot failing wrecked worn_out | going gone turned turning looks looking > yellow | eyes skin > yellow yellowing',
      'cannot catch his breath going upstairs : cant cannot > catch_his_breath catch_her_breath get_his_breath get_her_breath breathe > upstairs stairs hill walking corner lying_down night | chest > terrible rattling rattles wheezing wheezy bad_again playing_up tight_when_he_walks | coughs coughing bringing_up > blood phlegm | puffing wheezing out_of_puff > stairs upstairs walking road',
      'her sugars are all over the shop : sugars blood_sugars blood_sugar sugar_levels sugar > all_over high low up_and_down hypo hypos everywhere haywire sky_high out_of_control | blood_pressure bp > high sky_high through_the_roof up bad dangerous | skips stopped missing forgets not_taking > insulin inhaler heart_tablets blood_thinners warfarin epilepsy_tablets',
      'his leg is weeping and stinks : leg legs foot feet groin wound arm > weeping stinks stinking smells oozing black gone_black infected ulcer ulcers ulcerated swollen burst | ulcerated ulcers ulcer weeping infected > leg legs foot feet groin arm | cant_feel cannot_feel numb > feet foot legs hands fingers | pins_and_needles > feet hands legs arms',
      'goes stiff and shakes : goes_stiff drops_to_the_floor collapses blacks_out passes_out > and_shakes shakes doesnt_remember fits cant_remember no_warning out_of_the_blue in_the_street | keep~ keeps having has > fits blackouts seizures turns collapsing dizzy_spells',
      'hips are bad on the stairs : hips hip knees knee back legs > bad gone dodgy done_in playing_up murder agony giving_way > stairs walk work bend stand cant | hips hip knees > bad > stairs | cant cannot struggl~ struggle~ hardly barely > walk stand bend climb lift get_up > pain sticks stick frame far long crutches hip back knees | pain > all_day constant constantly every_day agony > back hip leg knees shoulder legs',
      'his hormones were stopped : hormones hormone hrt insulin inhaler inhalers epilepsy_meds heart_meds blood_thinners > stopped not_given taken_off run_out ran_out withheld without | tablets meds medication > run_out ran_out running_out none_left not_given_any | tablets meds medication > prison inside hospital doctor > run_out ran_out | had_a_stroke a_stroke stroke heart_attack > weak cant left side year walk speech no_check',
      'cannot hold his bladder : cant cannot doesnt > hold control > bladder bowels wee bowel | wet~ soils soiling > himself herself bed trousers > night every again | going gone + deaf blind | cant cannot > hear see > properly proper out_of telly board read left right',
      'needs a wheelchair : need~ waiting > wheelchair walking_frame walking_stick crutches hearing_aid hearing_aids false_teeth dentures new_hip new_knee hip_op knee_op operation scan biopsy',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/primary-care'],
    [
      'needs his ears seeing to : ears eyes feet teeth hearing eyesight ear tooth > seeing_to looking_at testing checking doing syringing | hasnt_seen not_seen never_seen havent_seen not_been_seen > anyone anybody doctor someone > about_the about_it about_his about_her about_that | doctors doctor gp surgery dentist > struck > off him her',
      'not seen a doctor about it : not never hasnt wont refuses too_scared > seen see seeing been been_to go_to go_near > doctor doctors gp dentist optician anyone_about_it about_it | not hasnt never isnt > registered signed_up signed_on > doctor doctors gp dentist anywhere surgery practice | toothache abscess tooth teeth > dentist agony falling rotten rotting pulling pulled_out pliers killing black | cant cannot no > get_in get_an_appointment get_through appointment appointments > doctor doctors gp surgery dentist | needs need want > glasses eyes_testing hearing_test teeth_doing teeth_sorting check_up jabs vaccinations',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/mental-health'],
    [
      'talks really fast on no sleep : talks talking speaks > fast really_fast nineteen > sleep sleeping famous rich | think~ thinks convinced believes > famous been_replaced an_imposter royalty chosen_one being_filmed | psychosis psychotic schizophrenia bipolar > off_his_meds off_her_meds not_taking stopped untreated no_meds',
      'refuses to take his injections : wont refuses refusing > to_take_his to_take_her take_his take_her take_any have_his have_her > injections injection tablets meds medication jab depot | says thinks reckons > theyre_poison its_poison theyre_poisoning tablets_are_poison | hear~ hearing hears > name > called calling shouted | people voices someone somebody > in_the_walls behind_the_walls through_the_walls in_the_loft in_his_head in_her_head > says thinks talk talking hears | says thinks reckons > people voices someone > in_the_walls in_the_loft behind_the_walls in_the_attic watching_her watching_him | under_the > mental_health_team cmht crisis_team psychiatrist > nobody but moved here | gets gets_that > high > crashes crash > month days weeks',
      'cameras in the light fittings : put planted hidden hiding bugged bugs > cameras bugs microphones listening_devices > house flat light fittings lamp smoke_alarm telly walls phone teeth | cameras bugs microphones > light fittings lamp smoke_alarm telly walls teeth head | taped foil covered covers > windows mirrors telly > watching spying listening they | thinks convinced believes reckons > hes_god hes_jesus shes_dead on_the_telly police_are_after mi5 government aliens possessed devil being_followed spied_on poisoned chipped',
      'hears his dead brother talking : hear~ hears hearing > dead > talking telling calling voice shouting | talks_to talking_to chatting_to > himself herself people_who the_walls the_telly nobody no_one someone_who > arent isnt there street day all loud laughing | talks talking laughs laughing > to_himself to_herself > washed eat street all loud | voices voice > telling tell tells > him her to stuff hurt',
      'came off his tablets and going downhill : not_been hasnt_been isnt not_had stopped came_off come_off off missed refused > again taking tablets meds medication jab depot injection lithium clozapine olanzapine her_tablets his_tablets > gone strange funny odd manic high going downhill and_going and_gone sectioned unwell weeks paranoid | hasnt_been not_been isnt wont_be stops > taking > tablets meds medication antidepressants | hasnt not > washed showered changed > weeks days months > talks himself herself voices odd bed | psych psychiatrist psychiatric cmht cpn > appt appointment appts review never missed dna turns | going_downhill gone_downhill > mentally head mind | head mind > gone going > funny strange since again drugs crash',
      'been sectioned before : been was got > sectioned > twice before again last in times | he_is_high hes_high shes_high he_is_manic hes_manic > spending sleeping not_slept days',
    ],
  ),
  ...patternRows(
    'lay',
    ['health'],
    [
      'different since his head injury : head_injury bang_on_the_head knock_to_the_head > different changed memory not_the_same since now | different changed not_the_same > since > head_injury bang knock crash | months_gone weeks_gone months_pregnant weeks_pregnant > no not not_had hasnt never > scan midwife had seen checked',
      'keeps forgetting what day it is : keep~ keeps always > forgetting forgets losing > day names words who where what appointments > it he she people is | memory > bad going gone poor failing worse > since crash accident misses drink now forgets | memory + bad going poor worse | minds mind memorys + going going_on_him gone slipping | forgot forgets forgotten > own > daughters sons name birthday address | leaves left > gas cooker oven > on | put puts > kettle keys phone > in_the_fridge in_the_oven in_the_bin | gets getting > lost > on_his_own_street his_own her_own going way_home way_to_the_shop',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/sexual-health'],
    [
      'burns when he pees : burns stings hurts burning stinging > when_he when_she > pees wees goes weeing peeing | need~ wants want~ > implant coil > out removed fitted changed | think~ thinks scared worried > caught picked_up got > something > off him her slept | chlamydia gonorrhoea syphilis herpes sti std hiv > clinic test tested number check treatment results | needs want~ wants > contraception morning_after_pill condoms smear smear_test',
      'pregnant with no midwife yet : pregnant expecting > no_midwife no_antenatal no_antenatal_care and_no_antenatal midwife antenatal scan hasnt_seen not_seen not_booked > yet never no seen care had in',
    ],
  ),
  ...patternRows(
    'lay',
    ['health', 'dependency'],
    [
      'pregnant and using : pregnant expecting carrying > and_using and_drinking using still_using drinking still_drinking on_heroin',
    ],
  ),
];
