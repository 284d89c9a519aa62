import { patternRows } from '../../patternRows.ts';

/** Wanting work or a trade, and what stands in the way, as people and their families put it. */
export const ownWordsWorkPatterns = [
  ...patternRows(
    'lay',
    ['ete/employment'],
    [
      'needs work boots to start monday : need~ needs > steel_toe_caps toecaps work_boots safety_boots hi_vis ppe tools > start starts starting work job monday site | nobody no_one > look_past see_past > tag record past | gets_by get_by lives_on living_on > scrap odd_jobs cash_jobs bits_of_work | qualified trained worked > abroad back_home in_his_country > count recognised recognise doesnt | was a_nurse a_teacher a_carer > struck_off barred > job work nurse teacher carer now | doesnt_know dont_know no_idea not_sure > what > hes_good shes_good job career he_wants_to_be she_wants_to_be',
      'never had a wage slip : never hasnt > had seen got earned > wage_slip payslip pay_slip wage honest_wage p60 | something proper decent > with_a_payslip with_payslips on_the_books off_the_cards | love like want~ hoping > get_back back > into in on > kitchen kitchens sites garage factory warehouse salon trade | agency agencies > stopped wont never doesnt dont > ringing ring calling call phoning phone | reason > to_get_up to_get_out > job work | some_one someone somebody boss > took take takes give > chance_on_him chance_on_her him_a_start her_a_start him_a_go her_a_go',
      'has not worked in years : hasnt_worked not_worked havent_worked hasnt_had_a_job not_had_a_job hasnt_done_a_days out_of_work not_done_a_days > in for since > yrs years yr year months age school lockdown left | never > held_down kept had done stuck > job work days_work proper_job real_job',
      'sent hundreds of cvs : application applications cvs cv jobs > hears heard hear hearing gets > nothing nowt back no_reply knocked_back | sends sending sent applies applied applying > cv cvs everywhere hundreds loads jobs > cvs applications nothing never back nowt no_reply no_luck',
      'wants more hours : want~ need~ looking after > more_hours more_shifts full_time_hours full_time_work regular_work steady_work proper_work proper_job better_job real_job decent_job 9_to_5 | hours shifts > not_enough cut dropped too_few | not_enough cant_get > hours shifts',
      'got his p45 : got given handed sent had > his_p45 her_p45 p45 marching_orders | laid_off let_go paid_off sacked > last_week last_month from_the from_his from_her when since | want~ wants like > back_on back_in back_at > sites site tools buses building kitchens work | boss gaffer firm agency > let_him_go let_her_go laid_him_off laid_her_off finished_him finished_her got_rid | lost losing > his_job her_job > when after since over cos because',
      'job centre are no help : job_centre jobcentre dole > no_help no_use useless no_good wont_help hasnt_helped nothing_for | doesnt_know dont_know no_idea not_sure > how where > to_find to_get to_start to_look > job work jobs',
      'wants to get back to graft : want~ like ready keen need~ > graft to_graft labouring a_start a_trade_job driving_job warehouse_work factory_work cleaning_work kitchen_work bar_work farm_work cash_in_hand site_work | fed_up sick bored tired > of_benefits of_signing on_benefits sitting_on doing_nowt_wants | wants want > earn earning > living own wage money honest | get get_him get_her getting > back_into back_to > work working a_job',
      'wants to go self employed : set_up setting_up start starting go going > sole_trader self_employed own_business on_his_own on_her_own his_own_business her_own_business window_round gardening_round | want~ like > be work > own_boss for_himself for_herself',
      'scared of interviews : scared frightened nervous terrified anxious panics freezes > interviews job_interview job_interviews | no without needs need help > cv > idea do write writing interview job',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/training'],
    [
      'wants his lorry licence back : want~ need~ > his_lgv his_hgv his_cscs his_sia her_sia his_lorry_licence his_badge > back renew~ sorted | learn > cook weld build code sew plaster bake garden paint > for_a_living properly trade living',
      'wants to drive wagons : want~ like love hoping dream~ > drive driving operate > wagons lorries hgvs buses trains taxis trucks diggers cranes forklifts coaches | like love want~ hoping dream~ training > be become a_be > teaching_assistant care_worker nurse paramedic joiner chef mechanic counsellor support_worker drugs_worker youth_worker barber beautician pt personal_trainer vet electrician plumber bricklayer teacher | cards tickets card ticket licence cscs > ran_out run_out expired lapsed > while away inside prison remand | didnt_finish never_finished missed walked_out_in > year_9 year_10 year_11 year_8 school schooling | trade > no_tickets no_certificates no_papers no_qualifications nothing_to_show',
      'asked about a plumbing course : plumbing bricklaying brickwork electrical hairdressing barbering welding catering joinery mechanics carpentry plastering decorating beauty forklift security hgv cscs tiling roofing scaffolding nursing childcare computer food_hygiene first_aid > course courses apprenticeship college nvq training ticket | access_to > nursing social_work higher_education he uni | want~ like hoping keen > do train study > plumbing bricklaying hairdressing barbering welding catering joinery mechanics carpentry plastering hgv nursing forklift | wants want like hoping fancies > sparky chippy brickie plasterer mechanic joiner welder barber plumber electrician nurse paramedic hgv_driver',
      'dropped out of college and wants to go back : gave_up dropped_out left quit packed_in finish > college uni course school apprenticeship degree nvq gcses a_levels > and_wants wants want go_back again regret regrets back | want~ like hoping > go_back go_back_to return re_enrol reenrol enrol back > college uni university school education studying course | chucked_out kicked_out thrown_out expelled excluded left dropped_out > school > nothing never exams qualifications 13 14 15 no without nowt',
      'wants to do something with his life : wants want trying > make_something do_something > life himself herself | wants want like > prove retrain learn_something learn_a_skill skill get_a_skill better_himself | no hasnt_got never_got without > qualifications gcses exams certificates > name school job work any',
      'site card has run out : cscs cscs_card site_card hgv_licence forklift_ticket sia_badge sia_licence > run_out ran_out has_run_out expired renew back lapsed needs need lost',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/literacy-numeracy'],
    [
      'mam fills his forms in for him : mam mum wife missus sister partner dad daughter girlfriend son > fills fill~ writes reads > in for > for_him for_her for_them | glasses > excuse form forms pretend pretends always | never not > hang got_the_hang > reading letters writing spelling numbers | spelling handwriting reading > wont_go holds holding embarrass~ embarrassed > him her job jobs | cant cannot > understand follow make_sense > letters forms paperwork > court council job_centre say send',
      'gets his sister to read it out : get~ gets asks has relies > sister mum mam wife girlfriend missus daughter son dad partner staff someone somebody me > to_read to_fill to_write read_it read_out > out letters everything forms for him her letter post | cant cannot struggl~ struggle~ > make_out follow understand > words letters writing print forms',
      'never learnt his alphabet : doesnt_know never_learnt never_learned cant_do cant_say couldnt > alphabet abc his_abc her_abc times_tables tell_the_time letters_of | reads reading read spells writes > level age like > year_old yr_old year_olds 7 8 seven eight six five infant | nobody no_one noone never > taught_him taught_her taught > read write spell | missed missing > most lot half all years > schooling school education | hardly barely never rarely didnt > went_to went_to_school goes_to > school > read write forms so cant',
      'hides that he cannot read : hides hiding pretends pretending bluffs covers ashamed embarrassed > cant_read he_cant she_cant couldnt_read read write spell reading spelling | signs sign signed > whatever anything things > in_front cant without_reading doesnt_read understand | read write > hardly barely struggles cant > forms letters name own',
      'useless at sums : useless hopeless rubbish no_good bad terrible crap > sums maths adding numbers reading spelling writing reading_and_writing | wants want like > read > to_his to_her to_the > kids children daughter son little grandkids | cant cannot > spell write read > own name address word properly letter letters signs menu timetable',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/english-language'],
    [
      'his daughter speaks for him : daughter son husband friend neighbour > has_to_come comes_with speaks_for > speak translate her him appointments',
      'only speaks a bit of english : only hardly barely > speaks speak a_bit little > of_english bit_of_english english | english > not_very_good isnt_very_good isnt_great not_great poor broken bad not_good no_good | needs want~ like > better_english improve_english improve_his_english improve_her_english learn_english english_classes english_lessons > job work college speak',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/disclosure'],
    [
      'interview goes quiet when he says about prison : interview interviews > goes_quiet go_quiet changes ends over > when_he when_she once_he > prison inside record conviction convictions | worr~ worries worried scared frightened > boss employer job gaffer manager > google googles look_him look_her find_out check',
      'knocked back because of his past : knocked_back turned_down rejected refused turned_away > cos_of_his because_of_his over_his due_to_his cos_of_her because_of_her over_her cos_of_my because_of_my + past record convictions conviction criminal_record tag | soon_as as_soon_as once when > they_see they_hear they_find see > record convictions past prison conviction | what_to_put what_to_say how_to_explain how_to_tell whether_to_tell > form boss employer conviction convictions record about_his about_her | nobody no_one wont noone > employ hire take_on touch > record convictions conviction past tag offence',
    ],
  ),
];
