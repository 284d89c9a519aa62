import { patternRows } from '../../patternRows.ts';

/** Wanting work or a trade, and what stands in the way: a record, papers, reading. */
export const plainWorkPatterns = [
  ...patternRows(
    'lay',
    ['ete/employment'],
    [
      'cannot get hired anywhere : nobody_will no_one_will nobody_wants_to > hire_him hire_her hire_me give_him_a_start give_her_a_start give_me_a_start give_him_a_job give_her_a_job give_me_a_job employ_him employ_her employ_me | cant cannot couldnt never wont > get_hired get_taken_on be_hired hire_him hire_her hire_me take_him_on take_her_on take_me_on give_him_a_start give_her_a_start give_me_a_start give_him_a_job give_her_a_job give_me_a_job employ_him employ_her employ_me | they boss employer firm firms > look looks looked see sees saw hear hears > hijab record tag conviction convictions tattoos accent postcode prison gap_in dbs > job gone no_job position interview filled | job position vacancy > has_gone is_gone filled vanishes disappears > when_they as_soon once_they then',
      'agency work dried up : agency_work work shifts jobs cash_in_hand site_work casual_work contracts > dried_up drying_up stopped_coming gone_quiet fell_through packed_in run_out | wants want needs need looking_for > shifts more_shifts hours more_hours steady_hours regular_hours agency_work steady_work regular_work a_start a_wage | ni_number national_insurance_number > work shifts job agency wants needs',
      'sick of signing on : sick tired fed_up had_enough > of + signing_on the_dole being_on_the_dole sitting_at_home_on being_out_of_work no_work unemployment | wants want would_like like > off_the_dole to_come_off_benefits earn_my_own earn_his_own earn_her_own honest_living to_earn a_proper_job proper_work an_honest',
      'no job since prison : no_job no_work not_worked havent_worked aint_worked unemployed > since for > prison jail release came_out got_out covid lockdown years accident school two three five ten',
      'all he knows is thieving : all + he_knows she_knows i_know hes_known ive_known + is hes > nicking thieving robbing stealing grafting_drugs dealing selling crime | like want wants > to_know to_learn to_do > something_else something_different owt_else anything_else another_trade proper_trade',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/training'],
    [
      'good with wood but no papers : good_with handy_with good_at good_hand clever_with brilliant_at > wood engines cars bikes hands machines computers hair plants animals tools bricks > no_papers no_qualifications no_ticket no_tickets no_certificate no_certificates nothing_to_show | papers ticket tickets certificate certificates piece_of_paper bit_of_paper > to_prove to_show for_it > it hand wood trade experience | time_served experienced skilled years_on_the_tools > no_ticket no_tickets no_cards no_papers card_expired tickets_expired lapsed',
      'left school with nothing and wants a trade : left_school out_of_school expelled excluded kicked_out_of_school > with_nothing without with_no no_exams at_fourteen at_fifteen at_14 at_15 > trade college course learn qualification wants | wants want > a_trade to_retrain to_train_as to_qualify_as to_go_to_college qualifications to_study',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/literacy-numeracy'],
    [
      'cannot hold a pen right : cant cannot never couldnt > hold_a_pen read_a_word read_or read_the read_his read_her read_my read_it read_a read_much spell_his spell_her spell_my write_his_name write_her_name write_my_name fill_in_a_form fill_a_form fill_forms fill_in_forms do_forms | words letters forms numbers print writing > turn_to swim dance jump_about jump_around move_about blur go_blurry make_no_sense mean_nothing to_soup all_over_the_page',
      'can you learn a man of forty to read : learn teach taught help show > man woman him her me adult lad grown_man > to_read to_spell to_write his_letters her_letters my_letters reading writing spelling | never was_never wasnt > taught learned learnt shown > to_read to_spell to_write letters reading | gets get got has have > to_read read fill > letters post forms letter mail > for_him for_her for_me to_him to_her to_me | read > tenancy letter letters forms form bus_timetable instructions labels > cant_read cant_do unable | what_he_cant what_she_cant he_cant she_cant i_cant + do_is_read do_is_write',
      'forms turn to soup : forms form + turn are_gibberish is_gibberish make_no_sense are_double_dutch are_beyond is_beyond',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/employment'],
    [
      'who is going to take her on now : who_is whos who_ll wholl who > take employ hire want give > me_on him_on her_on me_a_job him_a_job her_a_job me_now hire_me + now with at | whos_going who_would whod wholl who_will > take_me_on take_him_on take_her_on employ_me employ_him employ_her hire_me hire_him hire_her | give gives > lad him her boy me > a_trade a_start an_apprenticeship a_chance_at_work | looking wants want needs need after > part_time full_time evening weekend zero_hours + work job hours | part_time_work part_time_job + around round in near',
      'cannot get past the application form : cant cannot couldnt never unable > get_past get_through face > the_form the_forms the_application the_interview interviews | hopeless useless rubbish bad no_good > at > filling_in forms applications interviews spelling maths | ran run did running > check dbs checks > let > him_go her_go me_go | box boxes > about > convictions record criminal | civvy civilian + job jobs work employment',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/training'],
    [
      'would like to train as a fitter : like wants want hopes hoping wanting looking love > train retrain qualify > as_a as_an | love like wants wanting want loves > to + go_to_college go_back_to_college go_to_uni do_a_course get_qualified learn_a_trade go_back_to_school finish_his_course finish_her_course | never hardly barely > got_on_at_school went_to_school attended_school finished_school liked_school did_well_at_school | no_idea doesnt_know dont_know cant never_used never_learned never_learnt couldnt > use work understand > smartphone computer computers internet tablet laptop | cant_work cant_use cant_do dont_understand > them_computers computers a_computer the_internet',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/literacy-numeracy'],
    [
      'wants to read a story to his lad : able want wants like learn wanting > read > a_story stories a_book a_bedtime the_paper a_letter | nobody no_one need needs someone somebody > read > me him her + papers letters post forms the_court the_letters the_papers my his her | cant cannot couldnt > spell > own street name address | only + word_i_know word_he_knows word_she_knows word_i_can word_he_can word_she_can',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/employment'],
    [
      'interviews make him freeze up : interviews interview > freeze freezes panic panics nervous shake | degree qualification qualifications certificates > recognised transferred converted | learn learning teach taught show > to_use use using > laptop computer tablet internet smartphone',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/employment'],
    [
      'boss let him go : not_keeping isnt_keeping arent_keeping wont_keep > her_on him_on me_on > job shop work probation they after | boss firm company > let > him_go her_go me_go | nobody nobodys no_one > taken_me_on taken_him_on taken_her_on | put_in sent_off sent_out sent > applications cvs > heard had back reply nothing | never cant > stuck_at stick_at hold_down > one job jobs a_job kitchen | in_my_country in_her_country in_his_country > i_was he_was she_was was > doctor dentist teacher engineer nurse accountant lawyer | cant cannot > attach email scan download upload > file form cv document | fill filling filled > job_forms job_form job_applications',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/literacy-numeracy'],
    [
      'gets his letters back to front : letters words > back_to_front jumbled muddled | laughed_at > reading_out spelling | go_back_and finish > finish school college gcses course > always meant wants wanted',
    ],
  ),
];
