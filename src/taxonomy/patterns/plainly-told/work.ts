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
];
