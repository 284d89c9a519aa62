import { patternRows } from '../patternRows.ts';
import { harmPatterns } from './harm.ts';

/** Abuse by a partner and of one: who does what to whom is in the order of the words. */
export const abusePatterns = [
  ...harmPatterns,
  ...patternRows(
    'lay',
    ['domestic_abuse/experienced'],
    [
      'ex keeps battering her : $partner > $hurt knock~_about knocks_about push~_about push~_around shove~ > her him them',
      'boyfriend controls all she does : $partner > control~ controls controlling_her controlling_him track~ tracks isolate~ isolates follow~ follows harass~ harasses harassing stalk~ stalks blackmail~ > her him everything phone money family friends what who where she he',
      'knocks her about at home : knock~ push~ shove~ slap~ beat~ > her_about him_about her_up him_up her_around him_around',
      'partner kicks off at home : $partner > handy_with_his_fists handy_with_her_fists kick~_off kicks_off rages explodes lashes_out loses_it loses_his_temper flies_off smashes blows_up',
      'boyfriend is abusive : $partner > violent abusive controlling_and aggressive_towards_her aggressive_towards_him threatening',
      'frightened he will hurt her : scared frightened afraid terrified worried fear~ > hurt kill hit find attack > her him them me',
      'terrified of the ex : scared_of frightened_of afraid_of petrified_of terrified_of fear~_of fleeing flee~ fled escaping hiding_from running_from get_away_from in_fear_of > $partner',
      'with a violent man : with from to married_to left leaving living_with > violent abusive controlling jealous > man bloke fella lad guy woman',
      'in a violent relationship : in been_in from left leaving stuck_in history_of came_out_of > violent abusive toxic controlling coercive > relationship relationships marriage home',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/perpetrated'],
    [
      'batters his girlfriend : $hurt strangl~ chok~ throttl~ raped push~ shove~ grab~ beat~_up + his her their the every his_pregnant his_then + $partner',
      'wants to stop hitting his missus : stop~ stopping + hitting abusing controlling hurting + his her the + $partner',
      'violent to the mother of his kids : violent violence abusive aggressive controlling threatening nasty threats + to towards toward against with over + his her the + $partner | jealous possessive controlling + of over with + his her + $partner | violent violence abusive aggressive controlling threatening nasty + to towards toward against with over + baby_mum baby_mother the_mother_of his_kids_mum women females',
      'checks his girlfriends phone : check~ checks track~ tracks control~ controls go~_through goes_through look~_through take~ takes + his > $partner girlfriends boyfriends partners wifes exs > phone phones money messages texts movements',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/stalking'],
    [
      'turned up drunk at his exs : turned_up turns_up turning_up > at_his_exs at_exs at_the_exs at_her_exs > work house home flat door gym | turned_up turns_up turning_up > at_his_exs at_exs at_the_exs at_his_ex at_her_exs at_ex at_his_ex_wifes at_his_ex_partners at_his_ex_girlfriends at_ex_partners at_ex_wifes',
      'keeps turning up at her work : keep~ kept keeps wont_stop always constantly > turn~_up turning_up show~_up showing_up driving_past watching > her_work her_house her_home her_flat her_address his_house his_flat the_victims victims $partner | keep~ kept keeps wont_stop always constantly > ring~ ringing phone~ phoning text~ texting call~ calling message~ messaging follow~ following contact~ contacting + her him his_ex her_ex the_ex the_victim victim',
      'cannot leave his ex alone : cant wont cannot refuses_to > leave > $partner her him > alone be',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/experienced'],
    [
      'boyfriend will not let her go out : $partner > wont_let doesnt_let never_lets not_let stops wont_allow doesnt_allow doesnt_like > go_out out leave friends her_family his_family work speak wear spend phone have_money drive anyone anybody',
      'husband takes all her money : $partner > takes controls has_control_of steals keeps holds spends withholds > money wages benefits bank_card phone passport bank_account',
      'partner put her in hospital : $partner > put~ > hospital | $partner > smash~ trash~ wreck~ > phone place house flat things up | $partner > shout~ scream~ > at_her at_him | $partner > lock~ locked > her_in him_in',
      'he wont let her leave the house : he she hes shes + wont_let doesnt_let never_lets not_let + her him > leave go_out out',
      'wants to leave him but is scared : leave leaving get_away escape > him her partner husband boyfriend > scared afraid frightened terrified violent abusive threaten~ safe safely hurt kill',
      'scared of what he will do : scared frightened afraid terrified > what > he she ex partner > do does did',
      'scared to go back to him : scared frightened afraid terrified > go_back return going_back go_home > him her partner husband boyfriend home ex',
      'lives in fear of him : liv~ live~ > fear',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/perpetrated'],
    [
      'never lets his wife out : doesnt_let wont_let never_lets not_letting + his + $partner > out leave go_out work wear',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse'],
    [
      'put his hands round her throat : hands hand + round around > throat neck',
      'violent to her : violent violence abusive aggressive controlling threatening nasty + to towards toward against with + her him them',
      'jealous over texts on her phone : jealous possessive controlling > phone texts facebook messages movements',
      'checks up on her all the time : check~_up keep~_tabs spy~ spies snoop~ > on > her him $partner',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse'],
    ['threatens to kill her : threaten~ > kill hurt stab burn harm attack > her him $partner'],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/honour-based'],
    [
      'family are making her marry : forc~ force~ mak~ make~ making pressur~ pressure~ > marry marriage wedding | pressured forced made > $kin husband > marry marriage wedding',
      'family say she brought shame : family brothers father uncles > shame dishonour dishonoured disgraced honour',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/experienced'],
    [
      'he took her phone and locked her in : $partner he she hes shes + lock~ locked took takes hid~ hides smash~ > her_in her_phone her_keys her_passport her_bank_card her_money him_in',
      'not allowed to see friends by him : not_allowed isnt_allowed never_allowed > out friends family phone work money by > her his him partner husband boyfriend',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/experienced'],
    [
      'wont let her see her mates : wont_let doesnt_let never_lets not_let stops stopped > her_see him_see her_seeing him_seeing > mates friends family mum sister kids',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/stalking', 'domestic_abuse/perpetrated'],
    [
      'harasses the mother of his child : harass~ stalk~ + his her the + $partner | harass~ harassed > his_childs_mother his_kids_mum his_kids_mother his_babys_mum mother_of_his_child',
    ],
  ),
];
