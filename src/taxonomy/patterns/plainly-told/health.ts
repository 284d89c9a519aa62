import { patternRows } from '../../patternRows.ts';

/** Bodies and minds that want a doctor, told without a doctor's words. */
export const plainHealthPatterns = [
  ...patternRows(
    'lay',
    ['health/physical-health'],
    [
      'a liver the hospital has warned him about : liver kidneys heart lungs sugar blood_pressure cholesterol lump mole feet > hospital doctor doctors gp consultant warned > warned_him warned_her warned_me told_him told_her told_me warned worried scan packing_up failing give_out | doctor doctors hospital gp consultant > warned > liver heart lungs kidneys sugar weight blood_pressure stroke diabetes',
      'smokes forty a day : smokes smoking smoke on > forty twenty thirty sixty 20 30 40 60 > a_day per_day daily > fags cigs chest cough | smokes smoking + forty twenty thirty sixty 20 30 40 60 + a_day a_day_and | pack two_packs packs > fags cigarettes cigs > day | wants want trying needs help > off_the_fags off_cigarettes to_stop_vaping to_pack_in_the_fags to_pack_in_smoking to_quit_the_fags to_give_up_the_fags to_stop_smoking',
      'missed my jabs and my scan : missed missing misses keeps_missing lost > jab jabs scan scans hospital_appointment hospital_appointments blood_test blood_tests dialysis clinic_appointment clinic_appointments insulin inhaler injection injections check_up | doesnt_know dont_know > who_to_ring who_to_see who_to_call > scan doctor tablets prescription jabs pain lump | run_out ran_out running_out run_short > inhaler insulin tablets medication meds epilepsy_tablets blood_pressure_tablets heart_tablets',
      'needs plates in his cheek after the bottle : needs need needing waiting_for wants > plates pins skin_graft an_operation surgery operation metal stitches_out dressing_changed dressings > cheek jaw leg arm ankle face hand hip knee wrist back after | wound cut burn burns scar > wont_heal not_healing hasnt_healed infected weeping gone_bad turned_septic > dressing leg arm doctor nurse foot hand',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/mental-health'],
    [
      'will not wash and says the radio is warning him : radio telly tv neighbours walls lights phone adverts plug sockets number_plates > warning_him warning_her warning_me talking_to_him talking_to_her talking_to_me talks_to_him talks_to_her talks_to_me sending_messages sends_messages watching_him watching_her watching_me listening_to_him listening_to_her spying speaks_to_him speaks_to_her | radios tvs tellys + warning talking sending watching > him her me messages | thinks believes says convinced > people_are neighbours_are they_are theyre police_are mi5_is > poisoning following_him following_her watching_him watching_her in_the_walls listening bugging reading_his_mind reading_her_mind | chip microchip > in_his_head in_her_head in_my_head in_his_teeth in_her_arm | wears covers covered > tin_foil foil > windows head walls',
      'checking the locks over and over : has_to have_to got_to > check checks checking count counting wash washing tap touch clean sorted line > over_and_over ten_times twenty_times a_hundred_times right_or times_before again_and_again | checks checking washes washing counts counting > locks lock door hands taps cooker oven steps > over_and_over times all_day for_hours again_and_again until_they_bleed raw',
      'makes herself sick after tea : makes making > herself_sick himself_sick myself_sick > after meals eating tea food dinner every | fingers > down_her_throat down_his_throat down_my_throat | binges bingeing binge_eats > then_sick purges makes_herself_sick and_purges and_sick | wont_eat wont_eat_a not_eating refuses_to_eat stopped_eating starving_herself starves_herself living_on_air > thin skinny weight bones fat calories thing',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/primary-care'],
    [
      'cannot get past the receptionist : cant cannot couldnt never > get_past get_through get_in > receptionist doctor doctors gp surgery dentist | no_doctor no_gp no_dentist > will_take will_have takes registered_with round_here near since will_touch | struck_off removed_from kicked_off taken_off thrown_off > doctors_list gps_list gp_list surgery dentists practice_list the_surgery | toothache tooth teeth gums > killing agony abscess rotten rotting black pulled pliers falling_out dentist infected swollen',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/physical-health'],
    [
      'sight going from glaucoma : memory > shot gone going terrible shocking > since injury now forgets | sight eyesight vision > going gone failing fading > glaucoma clinic eye diabetes | glaucoma cataracts cataract macular > eye sight going clinic both | legs knees hips knee hip hearing > have_gone has_gone going_on_me packed_up given_up give_out > shop road walk stairs cant no_more | bladder kidneys liver stomach > gone shot ruined in_bits wrecked destroyed packed_in > ketamine ket drink using urology | mouth mouths teeth > broken rotten black falling_out stumps > chew eat pain dentist teeth | teeth > broken rotten > chew eat pain dentist | toes feet fingers hands > numb tingling blue black swollen > told nurse doctor custody for | hurts > to + sit stand walk pee breathe swallow eat | worries worried > about > weight breathing heart chest lump | headaches headache migraines > daily every_day constant all_the_time | fits seizures > every_night every_day every_week in_his_sleep in_her_sleep no_neurologist when_she_stops when_he_stops | cant cannot > see > hand front far telly > face front these',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/physical-health', 'disability'],
    [
      'lost an arm in an accident : lost losing > an_arm his_leg her_leg a_leg his_arm her_arm my_leg his_foot her_foot both_legs > in accident prosthetic appointment struggles daily cant since | prosthetic > leg arm limb appointment clinic | blind > in_one > eye | cant cannot couldnt > hear > saying groups people telly you > in these what group',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/mental-health'],
    [
      'voices have come back : voices > back come_back came_back worse again returned louder | hear hears hearing > them people voices things whispering > in_the_walls through_the_walls in_my_head in_his_head in_her_head | talking talks talk > to > telly radio tv > talks_back says back | bring brings bringing brought > it_up it_back_up it_all_up > eat eats food after | eats eat ate > lot everything > bring brings comes > up back | everything > eats eat > comes_back comes_up | thinks thinking believes convinced sure > followed being_followed being_watched poisoned being_poisoned bugged > bus everyone neighbours police he she without',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/mental-health', 'wellbeing/mood'],
    [
      'goes back to check the gas nine times : goes_back go_back going_back has_to_go_back > to_check check > gas locks lock door oven cooker iron > times again | washes washing wash > hands > until till > bleed raw sore red | all_day > washing > hands',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/mental-health', 'neurodivergent'],
    [
      'waiting for an adhd assessment : waiting wait waits > adhd autism autistic > assessment titrated titration diagnosis test | adhd autism autistic asd > waiting tested assessed titrated titration undiagnosed > years list never nobody no_one year months',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/physical-health'],
    [
      'feet are in a terrible state : feet legs teeth skin foot leg hands > terrible_state bad_state awful_state right_state shocking_state | bladder kidneys liver heart > packing_up packing_in | legs leg > gone_numb are_numb going_numb | memory memorys > dreadful terrible awful worse > been since assault bleed stroke injury | wobbly unsteady shaky > on_his_pins on_her_pins on_his_feet on_her_feet on_his_legs on_her_legs',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/physical-health'],
    [
      'keeps fainting at work : keeps keep kept > fainting collapsing blacking_out passing_out falling_over > and at on in wont bus shop work | insulin inhaler tablets jabs medication meds > ran_out run_out running_out runs_out > week last doctor days | done > my_back his_back her_back my_knee his_knee > in | hasnt_had never_had not_had > a_scan scan check_up smear blood_test eye_test | leg legs foot feet hand hands > gone turned going > purple black blue yellow | plate metal > in_his_head in_her_head in_my_head | had having has > fits seizures > month week year stairs this | found find > a_lump lump > ringing doctor breast neck scared and | list waiting_list waiting > for > hip knee an_operation his_operation her_operation my_operation surgery | pain pains > down_his down_her down_my in_his in_her in_my > arm chest leg side stomach | rash > scratching itching spread spreading gone everywhere | hand leg arm knee back shoulder > never > right > since',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/mental-health'],
    [
      'sees shapes in the corner : sees seeing see > shapes shadows figures > corner walls curtains room | hear hears hearing > voice voices > pipes walls radio dead | food water tea > tampered poisoned drugged > with he she reckons wont | been_up awake > for > days > talking painting cleaning | changed stopped > his_tablets her_tablets my_tablets his_meds her_meds my_meds > worse place since all again',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/mental-health', 'wellbeing/mood'],
    ['cannot stop checking the gas : stop > checking > gas door locks cooker taps oven'],
  ),
  ...patternRows(
    'lay',
    ['health/physical-health'],
    ['lungs gone after the pit : lungs hip hips knee knees hearing eyesight + gone shot knackered'],
  ),
  ...patternRows(
    'lay',
    ['health/mental-health', 'neurodivergent'],
    [
      'adhd unmedicated since school : adhd autism > undiagnosed unmedicated no_meds > wants assessment since cant waiting',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/mental-health'],
    ['voices all night : voices > at_night at_nite all_night telling_him telling_her telling_me'],
  ),
];
