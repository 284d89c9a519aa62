import { patternRows } from '../../patternRows.ts';

/** Owing, running short, and bills that cannot be met. */
export const plainMoneyPatterns = [
  ...patternRows(
    'lay',
    ['finance/debt'],
    [
      'four grand deep in klarna : grand thousand hundred quid pounds k > deep in_debt in_the_hole in_the_red down owing > klarna clearpay wonga provident cards credit_cards loans catalogues catalogue littlewoods very next studio brighthouse cash_converters payday_loans | klarna clearpay wonga provident quickquid amigo vanquis capital_one > owe~ owes owing debt debts chasing deep arrears piece letters default defaults all_of_them the_lot',
      'letters with red on : letters letter bills bill demands envelopes > red_on in_red red_ink final_demand final_notice | letters bills post envelopes > unopened in_the_oven in_a_drawer in_the_bin in_a_carrier in_a_bag behind_the_clock wont_open cant_open not_opened never_opened never_opens doesnt_open too_scared_to_open scared_to_open',
      'owes money all over town : owes owe owing > everybody everyone all_over half_the_town half_the_estate half_the_street left_right | owes owe owing > money grand thousands hundreds quid > dealers tick laid_on lender lenders shark sharks catalogues cousin neighbour brother_in_law to_the_wrong | they debt_collectors collectors lenders > all_got > piece_of_me piece_of_him piece_of_her',
      'the electric company put a debt on the meter : debt arrears old_debt > on_the_meter on_his_meter on_her_meter on_my_meter off_the_meter through_the_meter > company gas electric energy top heating paying | company supplier board british_gas eon edf octopus > put puts putting loaded loads added adds > debt arrears > meter | meter > takes taking eats eating > half most all > debt arrears top_up top_ups | gas electric water energy > bill bills account > behind arrears cant_pay owe owing debt',
      'cards maxed and nothing left : cards credit_cards overdraft > maxed maxed_out to_the_limit up_to_the_limit at_the_limit used_up',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/food-and-fuel'],
    [
      'cannot pay the lecky : cant cannot couldnt unable struggling struggles scared afraid dreading > pay afford meet top_up put keep_up > lecky leccy electric electricity gas energy heating water_rates water_bill council_tax electric_bill gas_bill heating_bill',
      'nothing left on the meter : nothing nowt nothink > left + on > meter lecky leccy electric gas key | meter > run_out ran_out empty on_zero on_emergency beeping dead flashing > gas electric cold dark tonight kids baby since | sitting sits sat living lives > in_the_dark in_the_cold with_no_lights by_candlelight > meter electric leccy lecky gas credit money bill cut_off',
      'one meal a day so the kids can eat : one_meal skipping_meals skips_meals missing_meals goes_without going_without went_without > day so_the_kids so_her so_his for_the_kids kids_can food | living lives surviving getting_by > on_toast on_beans on_bread on_cereal on_pot_noodles on_noodles on_crisps on_biscuits on_fresh_air on_tea_and_toast',
      'relying on food banks : relying rely relies dependent living > on_food_banks on_the_food_bank on_foodbanks on_handouts on_food_parcels on_neighbours_for_food',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance'],
    [
      'broke and payday is a fortnight off : broke skint brassic potless boracic > payday pay_day giro till_friday till_monday until_friday until_payday till_payday next_week end_of_the_month again every_month by_the | payday pay_day giro > weeks days fortnight ages miles > off away | wages money giro uc universal_credit benefit benefits pay > gone_by gone_in gone_before spent_by spent_before doesnt_last wont_last never_lasts dont_last + monday tuesday wednesday thursday friday saturday sunday the_weekend two_days three_days a_day the_day the_end the_month the_week payday',
      'more month than money : more_month more_days more_week > than_money than_wages than_cash than_pay | robbing_peter rob_peter robs_peter > pay_paul | money > runs_out ran_out running_out > before week month days payday every',
      'on the bones of his backside : on_the_bones > backside arse bum | not_two > pennies coins coppers pence > rub | hasnt_a hasnt_got_a havent_a havent_got_a without_a hasnt_two > pot bean penny brass_farthing sausage',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/benefits'],
    [
      'dole wont pay him : dole social jobcentre job_centre dwp uc universal_credit pip > wont refuses refusing stopped stopping turned_him turned_her turned_me says_no knocked_back > pay paying money claim claims | turned_down refused knocked_back rejected > pip uc universal_credit esa benefits benefit crisis_loan hardship budgeting_loan | appeal appealing mandatory_reconsideration tribunal > pip uc universal_credit benefit benefits esa dwp sanction',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/identity'],
    [
      'nothing to prove who he is : nothing no_way hasnt_anything cant_prove unable_to_prove no_proof nowt > prove who_he who_she who_i proof_of_id of_identity > is am says | no lost hasnt_got without > passport birth_certificate driving_licence photo_id > or_anything or_id to_prove to_open to_claim to_get for_a_job',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/debt'],
    [
      'owes six thousand on two cards : owes owe owing > card cards credit_cards loans catalogues payday_loans store_cards lenders | chased hounded pursued > by > catalogues catalogue debt_collectors lenders creditors bailiffs loan loans card companies collectors | wages pay money salary > swallowed eaten taken gobbled > by > payday_loans loans repayments cards debts debt card | remortgaged + twice again the_house his_house her_house the_flat',
      'scared of opening the post : scared scared_stiff afraid terrified frightened dread dreads dreading cant cannot couldnt > of face open opening look_at > bills post letters mail postman envelopes envelope | no_idea doesnt_know dont_know lost_track > what how_much > owed owes owe | bills letters post envelopes > shoebox carrier_bag carrier_bags bin_bag bag_of behind_the_door | carrier_bag carrier_bags shoebox bag bags drawer > of full > envelopes bills letters post > opened unopened never | letters bills > and_i_put_them and_puts_them and_he_puts_them and_she_puts_them and_shoves_them and_bins_them and_i_bin_them | coming come > to_take take > telly tv cooker furniture sofa goods belongings',
      'loan from a man at the pub : loan loans lends > from off > a_man a_bloke a_fella man_called bloke_called a_feller a_lad fella_called a_woman some_bloke | man_in_a_van bloke_in_a_van > adds every week money bit | doubles doubling + weekly every_week each_week by_the_week | goes pays paying pay > to_a_man a_man man > every_week weekly adds_a_bit interest',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/food-and-fuel'],
    [
      'hasnt eaten since tuesday : hasnt_eaten havent_eaten not_eaten last_ate nothing_to_eat > since > monday tuesday wednesday thursday friday saturday sunday yesterday weekend last | cant cannot couldnt struggling > keep > lights_on the_lights_on heating_on the_heating_on warm_this kids_warm the_kids_warm house_warm | feeding feeds living > toast beans_on bread cereal pot_noodles noodles | going_without goes_without go_without went_without > children kids they so_the_children so_the_kids so_they > eat can have | cupboards cupboard fridge freezer + are_bare is_bare bare are_empty is_empty | watering + down_the_milk the_milk_down | no_tokens no_credit no_token > leccy electric gas meter stopped',
      'nothing left for food : nothing nowt no_money not_enough > left > for_food for_the_kids for_rent for_bills for_the_meter to_eat to_live_on for_gas for_shopping for_the_shopping | find get afford pay > quid pounds money > school_shoes uniform uniforms school_trip shoes coats nappies | where > quid pounds money > school_shoes uniform shoes food nappies coats | put puts putting > back > price till checkout total | heating heat > beyond > means | beyond + his_means her_means my_means their_means',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance'],
    [
      'not a bean left in the house : not_a_bean not_a_penny nothing nowt not_a_pound > left > in_the_house in_the_purse in_the_bank in_my_purse in_her_purse in_his_pocket in_the_tin | by_the by > monday tuesday wednesday thursday friday midweek > nowt nothing not_a_bean not_a_penny no_money skint penniless broke | nowt nothing > in_the_purse in_my_purse in_her_purse in_his_pocket in_the_bank put_by coming_in saved | no_wage no_wages no_income + nothing coming_in and_nothing until_spring | wages money benefits giro pay > gone spent go goes > by + monday tuesday wednesday thursday saturday sunday the_weekend teatime noon',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/benefits'],
    [
      'his dole has been stopped for weeks : socials social dole giro uc benefit benefits esa pip money > been_stopped got_stopped was_stopped has_been_stopped been_cut got_cut been_docked > penny month weeks since because | docked docking stopped cut sanctioned > my_dole his_dole her_dole my_money my_benefits his_benefits her_benefits dole giro | overpaid overpayment overpayments > back grand pounds uc benefits tax_credits dwp pay repay want | claim > shut closed lapsed has_lapsed expired been_closed > help reclaim again migration uc | migration_notice managed_migration uc50 > expired unopened letter help missed',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/money-management'],
    [
      'spends it the minute he gets it : spend spends spent burn burns blow blows > the_minute the_day the_second as_soon day_one > get gets got lands comes paid in i he she | no_money_sense no_sense_with_money no_idea_with_money useless_with_money hopeless_with_money rubbish_with_money terrible_with_money bad_with_money + and burns day never but though at | never > paid > a_bill bills rent council_tax | show showing teach learn learning > how > pay_bills pay_a_bill pay_for_stuff budget bills run_a_home run_a_house | how_you how_to > pay_for_stuff pay_bills pay_a_bill make_it_last make_money_last',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/debt'],
    [
      'envelopes she darent open : in + hock | envelopes letters post bills > darent_open dare_not_open she_darent he_darent wont_open | thousand hundred pounds quid grand > of_fines of_court_fines in_fines in_court_fines',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/debt', 'wellbeing/mood'],
    [
      'worried sick about the bills : anxious worried stressed panicking fretting > about over > bills debts debt rent_arrears',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/debt'],
    [
      'new loan to pay off cards : cards card loan loans > pay_off paying_off pays_off > cards card loan loans old_ones | paying_off > ran_up run_up | take takes taking > back > each every > month week | council_tax rent debts bills > caught_up catching_up > with | was been + overpaid',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance'],
    [
      'not enough for coal : not_enough nothing nowt > for + coal oil gas electric heating rent bus_fare | nothing no_money cant > pay > undertaker funeral headstone | purse_was purse_is wallet_is pockets_are + empty bare | cant cannot > put_petrol afford_petrol buy_petrol put_diesel afford_the_bus | get_through > to_payday till_payday until_payday | fell_for scammed conned > scam scams lost the_lot savings | cant never > make_it_last make_money_last make_his_money_last make_her_money_last | dont_know doesnt_know > what > to_claim meant_to_claim can_claim entitled | court > wants want > pound pounds quid > fortnight week month',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/banking'],
    [
      'wages go into her cousins account : into > cousins mates friends sisters brothers girlfriends boyfriends > account | bank banks > shut_him shut_her shut_me closed_his closed_her closed_my frozen froze > down account out',
    ],
  ),
];
