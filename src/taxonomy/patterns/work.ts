import { patternRows } from '../patternRows.ts';

/** Work, learning, reading and writing. */
export const workPatterns = [
  ...patternRows(
    'lay',
    ['ete/employment'],
    [
      'cannot hold down a job : cant cannot struggl~ struggle~ never unable keep~ keeps_losing hold~ find~ finding get getting wants want~ need~ look~_for looking lost lose~ losing no_luck knocked_back turned_down refused apply~_for applied_for > job jobs employment apprenticeship shifts hours interview interviews',
      'nobody will take him on because of his record : nobody no_one noone employers jobs places work > take_him_on take_her_on employ~ hire~ give_him_a_chance give_her_a_chance look_at_him look_at_her',
      'wants to be a plumber : want~ become train~ learn~ qualify~ work~_as job_as hoping would_like > plumber plumbing electrician sparky brickie bricklayer chef barber hairdresser mechanic builder plasterer joiner carpenter scaffolder roofer welder welding painter painting_and_decorating decorator groundworker personal_trainer gardener carer nurse tattooist driver lorry_driver hgv_driver',
      'been out of work for years : out_of between no > work job jobs employment',
      'got sacked last week : sack~ got_the_sack laid_off let_go fired dismissed made_redundant > work job last_week last_month yesterday for',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/training'],
    [
      'wants to drive lorries : drive~ driving > lorry lorries hgv hgvs van vans forklift forklifts bus buses taxi artic digger',
      'wants to go to college : want~ need~ go go_to going_to get get_into getting_into start~ sign_up_for enrol~ finish~ interested_in look~_for looking > college college_course training_course uni university training qualification qualifications ticket licence forklift cscs hgv apprenticeship nvq gcse gcses class classes evening_class',
      'excluded from her college : kick~_out_of chuck~_out_of thrown_out_of excluded_from expelled_from excluded expelled dropped_out_of left leave~ never_went_to missed truant~ bunked_off > school college education',
      'left school with no qualifications : no without hasnt_any not_got never_got few > qualifications gcses quals exams o_levels education schooling certificates',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/literacy-numeracy'],
    [
      'can barely read : $struggle cant cannot help~ learn~ poor improve~ difficulty > read reading write writing spell spelling read_and_write read_or_write forms letters maths sums numbers add_up literacy numeracy paperwork',
      'reading is poor : reading writing spelling literacy maths numeracy > poor bad weak struggle~ difficulty difficulties low limited basic',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/english-language'],
    [
      'speaks very little english : no little poor limited broken basic speak~_no speak~_little hardly barely doesnt_speak cant_speak learn~ improve~ learning struggl~ struggle~ not_much without > english',
      'english is not his first language : english > first_language not_first_language isnt_first_language not_good isnt_good poor limited shaky basic rusty not_great isnt_great second_language',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/disclosure'],
    [
      'how to tell employers about his record : tell~ told disclose~ explain~ declare~ declaring > employer employers boss work > record conviction convictions offence offences past criminal_record',
      'his record stops him working : record conviction convictions criminal_record dbs > stop~ holding against prevent~ barrier ruin~ cost > work working job jobs employment him her',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/employment'],
    [
      'lost her job at the factory : lost lose~ losing finished > job work employment position contract hours shifts',
      'boss sacked him : boss manager employer company firm work > sack~ fired let_him_go let_her_go dismissed laid_off got_rid',
      'never had a proper job : never not hasnt > done_a_days_work worked work_in done_a_days_work held_a_job kept_a_job had_a_proper had_work > life years job',
      'wants to earn an honest living : earn~ make~ > living own_money wage honest_living money_legally legit',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/training'],
    [
      'wants to get back into education : want~ get~ back go~ interested > into to in > education learning studying study school classes course training',
      'get through a driving test : get~ getting pass~ passing want~ need~ learn~ > driving_test theory_test driving_lessons hgv_licence forklift_licence',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/literacy-numeracy'],
    [
      'cannot fill in a form : cant cannot struggl~ struggle~ help~ trouble difficulty needs_help > fill~_in fill~_out fill~ complet~ complete~ understand~ read~ > form forms letters letter paperwork application',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/employment'],
    [
      'fancies going on the building sites : fancies fancy wants want~ keen like looking hoping interested > building_sites building_site the_sites site_work the_railways railways the_rails scaffolding the_bins roofing groundworks rail_work',
      'give a man with a record a start : give giving gives take_on taking_on hire employ employs hires takes_on > record convictions conviction criminal_record past > start chance job shot work',
      'firms that take people with a record : employers employer firms firm companies company bosses anyone > take takes hire hires employ employs > record convictions conviction',
    ],
  ),
];
