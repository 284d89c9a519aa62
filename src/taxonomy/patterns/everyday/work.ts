import { patternRows } from '../../patternRows.ts';

/** Work, learning and reading, told in everyday things. */
export const everydayWorkPatterns = [
  ...patternRows(
    'lay',
    ['ete/employment'],
    [
      'lost his post at the mill : lose~ lost losing > his_post her_post my_post his_position her_position > mill school factory firm warehouse shop hospital council docks office works yard garage farm hotel',
      'boss finished him up : boss gaffer firm foreman company manager > finish~ paid laid > him_up her_up him_off her_off | let_go_from > factory warehouse firm shop site garage works mill school kitchen pub hotel office farm | got finished > at > abattoir factory warehouse mill docks bakery yard garage works farm',
      'the pit shut : firm company factory pit mill works plant steelworks colliery shipyard > shut shut_down went_bust gone_bust went_under folded closed_down',
      'has never done days of graft : never > done > days > graft | hours shifts > cut dropped dried_up > nothing half',
      'wants to get off the dole : get~_off getting_off come_off sick fed_up tired > dole signing_on signing | earn~ > crust',
      'would take any job going : do take try have > any > job work > going',
      'fancies the building sites : fancies fancy want~ like love keen get~ getting dream~ always_wanted > building_sites building_site on_the_sites on_the_railway on_the_railways on_the_lorries on_the_buildings on_the_buses on_the_bins lorries railway railways | start job > on_the_railways on_the_railway on_site on_the_sites on_the_lorries on_the_tools on_the_buildings',
      'wants to run her own salon : want~ love like dream~ fancies fancy always_wanted keen hop~ hope~ > own > salon cafe van garage shop | want~ love like fancies fancy always_wanted keen hop~ hope~ > work > animals horses dogs wood hands outdoors outside',
      'nobody will give him a start : nobody no_one nobodyll noone whod wholl wont cant cannot > give~ > him_a_start her_a_start a_lad_a_start | cant cannot > foot_in > anywhere door',
      'goes to pieces in interviews : go~ goes fall~ freez~ freeze~ clam~ crumbl~ crumble~ panic~ stammers nervous scared terrified dread~ hopeless useless blank > in_interviews at_interviews of_interviews for_interviews about_interviews job_interview job_interviews an_interview_for | ask~ > why > hire_him hire_her employ_him employ_her take_him_on take_her_on | doesnt_know_what_to_say never_knows_what_to_say > interview interviews | never > filled_in filled_out made written > application cv',
      'always fancied being a chef : always_fancied always_wanted would_love fancies hopes dreams keen > chef barber hairdresser plumber mechanic electrician builder carer baker gardener scaffolder roofer joiner painter | somebody someone nobody anyone employer > take give~ > chance_on him_a_chance her_a_chance | too_old > taken_on hired',
      'got his cards from the bakery : got_his_cards got_her_cards given_his_cards > from last at this | agency agencies > never dont doesnt > ring~ call~ phone~ | hasnt not + worked > since',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/training'],
    [
      'cannot get on site without a card : need~ get getting without no lost want~ renew~ > site_card construction_card safety_card | cant cannot > on_site on_a_site > card ticket | site_card lorry_licence hgv_licence forklift_licence > lapse~ run_out ran_out expired renew~',
      'would love to cut hair : want~ learn~ love like fancies fancy always_wanted keen train~ hop~ hope~ > cut_hair cutting_hair do_nails doing_nails do_hair lay_bricks laying_bricks fix_cars weld cook_properly',
      'left school with nowt : left came_out_of leave~ > school > nothing nowt | bits_of_paper bit_of_paper certificates > show > employer employers for_it boss | no hasnt > certificates qualifications tickets > name | no without > bits_of_paper bit_of_paper > name',
      'wants to better herself : want~ trying like > better_himself better_herself',
      'wants some papers behind him : papers ticket tickets qualification certificate certificates trade > behind_him behind_her under_his_belt under_her_belt',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/literacy-numeracy'],
    [
      'somebody has to fill his forms in : somebody someone > has_to have_to > fill~ read~ write~ > forms form letters post | get~ gets has have having > his_missus his_wife his_mum his_mam his_sister his_daughter his_son his_girlfriend his_partner her_daughter her_son her_mum her_sister her_husband her_partner > read~ fill~ write > letters letter post forms form | $partner daughter son mum mam sister > read~ > letters post > for_him for_her to_him to_her',
      'never got on with reading : never_got_on_with never_took_to never_mastered never_got_the_hang_of > reading writing letters spelling sums | reading spelling writing sums > strong_point strong_suit | never_picked_up never_learnt > reading writing spelling',
      'letters jump about on the page : letters words > jump~ danc~ dance~ swim~ jumbl~ jumble~ > page about around up',
      'cannot count his change : cant cannot struggl~ struggle~ > work_out count~ tell > his_change the_change her_change change_in his_money her_money the_time coppers | couldnt > work_out > change | cant cannot couldnt never > times_tables | sign~ > with > cross | barely hardly cant cannot > write > own_name | not_so_hot not_much_good rubbish no_good not_great hopeless useless > adding_up sums reading spelling figures numbers | pretend~ > forgot_his_glasses forgotten_his_glasses forgot_her_glasses forgotten_her_glasses',
      'words are just squiggles to him : words letters page > squiggles gobbledegook double_dutch | get~ gets + his her > $child > read > him her forms letters times labels signs post',
      'reads like a five year old : reads read > like > five_year_old child kid | ask~ > $partner mate mum sister neighbour > what_the_letter what_the_letters',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/english-language'],
    [
      'only has a few words of english : few_words couple_of_words two_words hardly_a_word barely_a_word not_a_word > of > english | english > isnt_up_to not_up_to isnt_much not_much | want~ learn~ like need~ > speak talk > english | doesnt_speak cant_speak > the_language',
      'children translate for her : son daughter kids children wife husband friend cousin neighbour > translate~ interpret~ > for_him for_her for_them everywhere | cant cannot struggl~ > make_himself_understood make_herself_understood make_themselves_understood',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/disclosure'],
    [
      'never been in work : never > been had held > in_work in_employment in_a_job a_proper_job a_steady_job',
      'one look at his record : one_look > record convictions past | scared worried afraid dread~ terrified > find_out finding_out found_out > past record prison inside convictions | job jobs employers boss bosses gaffers > ask~ hear~ find_out > record past been_inside prison convictions | tick~ > box > convictions record | nobody no_one > wants_to_know > been_inside record prison | tell~ telling told > boss gaffer employer foreman work > been_inside prison | record > puts > off | see~ > record > say~_no says_no bin',
      'they see prison on the form : see~ > prison record convictions > form application',
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/volunteering'],
    [
      'would work for nothing to get experience : work~ > for_nothing for_free > experience',
      'wants to help out at the charity shop : help_out helping_out > food_bank charity charity_shop community_centre shelter soup_kitchen | help_out helping_out > for_free for_nothing',
    ],
  ),
];
