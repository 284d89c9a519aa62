import { patternRows } from '../../patternRows.ts';

/** Going without, owing, and getting what is due, as people and their families put it. */
export const ownWordsMoneyPatterns = [
  ...patternRows(
    'lay',
    ['finance'],
    [
      'nothing to wear for court : stitch nothing no_clothes nowt > to_wear > court interview job work winter | pays feeds > everyone kids bills > first > eats eat last goes | never > filled > benefit form_for claim forms_for',
      'has not got two quid for the bus : hasnt hasnt_got not_got havent havent_got no without > two_quid quid fiver tenner pound two_pound bus_fare penny few_quid > for till til until > bus food milk nappies meter tea bread get week month thursday friday payday | hasnt hasnt_got havent not_got without no > a_penny pennies > till til until > week month thursday friday payday wednesday monday tuesday',
      'nothing left by the time the rent goes out : nothing nowt fiver tenner > left > after_rent after_the_rent after_bills after_the_bills by_the_time once_the_rent when_the_rent once_bills once_the_bills to_live | money wages giro > doesnt_last dont_last never_lasts runs_out wont_stretch doesnt_stretch never_stretches | scrimp~ struggl~ struggle~ juggl~ juggle~ > make_ends_meet to_the_end_of_the_month from_week_to_week bills',
      'without a pot to piss in : hasnt hasnt_got not_got havent without > pot > p piss pee wee | not_two_pennies not_two_halfpennies two_pennies > rub | on + the_bones > backside arse | skint potless boracic brassic > again always every by till until since weeks',
      'destitute since his claim was refused : destitute penniless + since after and with now | asylum claim_refused > destitute penniless | no + money_coming_in money_at_all income_at_all income_coming_in | not_had hasnt_had no > money payment penny > weeks months since',
      'borrowing off his nan to get by : borrow~ sub~ lend~ > mum mam nan dad sister mates neighbours > get_by eat live manage tide | depend~ rely relies > mum mam nan sister > money food electric everything',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/food-and-fuel'],
    [
      'sold her phone to get shopping in : sold sells selling pawn~ pawned > phone telly ring jewellery laptop console xbox > shopping food gas leccy eat electric | cant cannot couldnt > put > any > gas leccy electric meter | bed school > no_tea no_dinner no_breakfast hungry without_any | cant cannot couldnt > keep + warm | kids children > no_tea no_dinner no_breakfast | food_money shopping_money > nappies gas bills debt rent',
      'nothing in for the kids tea : nothing nowt no_food > in_for in_the_house > tea dinner kids eat | hasnt_eaten not_eaten havent_eaten hasnt_had_a_meal not_had_a_meal > for in since > days day yesterday two three monday | nothing nowt > to_eat to_feed > till until kids in | kids children babies > hungry going_without go_without no_dinner > bed school cos because money',
      'on emergency on the gas : emergency + on > gas electric meter leccy | emergency_credit emergency > gas electric meter leccy | lecky leccy electric gas > run_out ran_out gone_off went_off off cut_off > no cant money till again skint | sat sits sit sitting > in_the_dark in_the_cold > electric leccy gas meter money cant',
      'either eat or heat : either > eat heat food gas > or > gas heat heating eat food electric leccy | choose~ choosing chooses choice between > heating eating food gas feeding > and_eating and_heating or and_feeding eating',
      'living on toast and beans : liv~ live~ surviv~ survive~ > toast noodles pot_noodles beans crisps cereal biscuits food_bank_parcels food_parcels | skip~ skips miss~ missing goes_without going_without > meals dinner tea food > so_the_kids so_kids kids afford money cos',
      'kids have no shoes for school : kids children baby > no_shoes no_coats no_coat no_uniform no_nappies needs_shoes need_shoes holes | cant cannot > buy afford > shoes coats uniform nappies milk formula food sanitary prom | no > beds cooker fridge washing_machine bedding furniture cot carpets > in_the_flat in_the_house flat house place for_the_kids kids',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/debt'],
    [
      'every penny goes on paying people back : every_penny all_his_money all_her_money all_the_money > goes went going > paying_people paying_back paying_off paying on_debts back_to debts | signed_for took_out > car loan phone contract > mate mates friend ex wants want | klarna clearpay buy_now > out_of_hand owes missed behind piling',
      'pays one card off with another : pay~ pays paying borrow~ > one_card one_loan one_off off_one from_one one > with to_pay pay > another other next | loan loans card cards credit_card credit_cards > maxed maxed_out up_to_the_limit sky_high | borrow~ borrows + off > one > pay > other',
      'knocking for what he borrowed : knock~ coming come comes came round after chasing ringing > for > what_he_borrowed what_she_borrowed what_he_owes what_she_owes their_money his_money money_he money_she | doubles double doubled goes_up > each every + week month day | fellas blokes men lads somebody someone > want wanting after coming > their_money money_back what_hes_owed',
      'men with clipboards come for the telly : men man blokes fella fellas lads > clipboard clipboards come_for came_for keep_coming coming_for came_to_take > telly tv stuff things money car furniture | letters letter post envelopes > red red_print final_demand > open opens bins bin hides ignores pile | red_letters red_reminders final_demands + come keep piling every in through | hides hiding ducks duck > behind_the_sofa behind_the_settee upstairs > loan man bailiffs knock knocks door',
      'owes hundreds to the catalogue : owe~ owes owing owed > dealer dealers lender loan_shark catalogue hundreds thousands grand payday everyone everybody left_right money_to money_all friends family mates phone_bill council_tax water_board | owe~ owes > boys_on lads_on boys_from lads_from the_boys the_lads',
      'ran up debts in her name : ran_up run_up racked_up racks_up got_into left_with lumbered_with > debt debts bills arrears loans cards | debts loans bills credit > in_her_name in_his_name | in_over > head > money debt cards loans | tapped tap~ > loan_shark shark lender | bailiff bailiffs > knocking coming round been letters letter door again',
      'cannot face what he owes : cant cannot never scared wont > see look face open keep_up clear pay_off get_on_top > what_he_owes what_she_owes debts debt bills statements the_bills | phone > rings ringing > money debt owes loan company companies | loan_company loan_companies debt_collectors catalogue > ring~ rings ringing chas~ chasing write~ writing',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/benefits'],
    [
      'his money has been stopped : money dole benefits claim uc pip esa giro > stopped cut messed_up sanctioned suspended not_come not_gone_in short wrong late taken_off | stopped cut messed_up sanctioned > his_money her_money his_claim her_claim his_dole her_dole his_uc | no_benefits + in_payment in_place being_paid set_up | help hand need~ needs > claim claiming fill~ filling > pip uc universal_credit esa benefits benefit form | doesnt_know never_knew no_idea not_sure > what > entitled claim_for can_claim',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/identity'],
    [
      'lost his wallet with everything in it : lost stolen nicked > wallet purse handbag > everything id cards card papers | want wants wanting ask asking > passport id birth_certificate > hasnt doesnt not claim',
      'something that says who he is : something nothing no_way anything > says_who proves_who to_prove_who showing_who to_say_who | prove~ prove show > who > he_is she_is they_are he_says | birth_certificate birth_cert passport driving_licence > replace~ replacing replacement replaced lost copy new get another paid_for | replace~ replacement new copy lost > birth_cert birth_certificate birth_certificates | lost lost_all no > paperwork documents passport > move fire custody birth none',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/fines'],
    [
      'letter from the court wanting money : letter letters > from_the_court from_court from_the_magistrates > wanting demanding asking saying > pounds money fine pay owes hundred',
      'they take it off him for the fine : take takes taking took deduct~ stop~ > off_him off_her from_his from_her out_of_his out_of_her > fine fines court_costs costs | fine fines > mounting piling building going_up doubled cant_pay unpaid not_paid hanging bins behind',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/money-management'],
    [
      'never knows where his money goes : never doesnt no_idea dont > know knows > where > money wages > goes went | hopeless useless rubbish terrible no_good bad > with_money with_his_money with_her_money at_budgeting with_bills | spends blows spend burns > it all whole > day first_day same_day night weekend | money wages giro > burns_a_hole through_his_fingers through_her_fingers | gets get paid > and_its_gone and_blows and_spends > by day night',
    ],
  ),
];
