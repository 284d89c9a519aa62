import { patternRows } from '../../patternRows.ts';

/** Acting first, not saying no, and whose fault it is, as people and their families put it. */
export const ownWordsThinkingPatterns = [
  ...patternRows(
    'lay',
    ['thinking/problem-solving'],
    [
      'ends up in the same mess : never doesnt > sees_it_coming see_it_coming | end~_up ends_up > same > mess boat place situation again',
      'cannot weigh things up : cant cannot never doesnt > weigh~ weighs > things it up options | never doesnt cant > work_out works_out > what_will_happen what_would_happen what_happens what_could | takes take always > easy_way_out easy_option easy_road quick_fix | gives_in give~_in gives > whoever anyone everyone pressure > shouts asks loudest says | cant cannot > plan > past beyond ahead lunchtime',
      'wants to know how to say no to people : know~ learn~ > how_to_say_no to_say_no > people anyone anybody others | doesnt_know never_learnt no_idea > how_to > say_no | says_yes say_yes > anyone anybody everyone everything anything | cant cannot struggles > make > decision decisions mind_up choice choices | cant cannot > make_a > decision choice plan',
      'wants to understand why he keeps offending : understand work_out know figure_out find_out > why > he_keeps she_keeps he_does she_does he_offends she_offends offends offending does_it keeps_doing | keeps keep always > making doing making_the > same > mistakes mistake thing stupid wrong | wants want trying needs > make > better right good different > choices decisions | never doesnt > learn~ > mistakes lesson | takes makes > daft stupid silly wrong bad > decisions choices turn road | thinks think > hes she > no other choice option way_out',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/impulsivity'],
    [
      'wants everything yesterday : wants want > everything it_all > yesterday now right_now straight_away | says > sorry > does_the_same does_it_again same_again same_thing next_day | mouth > opens engages gear > before thinking',
      'does it for a laugh : does do nick nicks steals robs did > it anything things stuff > for_the_fun for_fun for_a_laugh for_a_dare for_kicks for_the_hell for_the_craic for_a_bet | does > whatever anything > comes_into pops_into takes > head fancy',
      'wants it now and takes it : wants want sees > it_now it_there something > and_takes takes and_nicks has_to_have now | no never > thought thinking thinks > for_tomorrow of_tomorrow about_tomorrow for_the_future of_the_future consequences consequence after next | act~ acts does > b4 > thinks think thinking he | doesnt never not > think thinks > what_will_happen whatll_happen about_after ahead it_through things_through twice of_the_consequences about_consequences | like~ loves enjoys lives_for gets chases > the_excitement the_buzz the_thrill the_rush the_adrenaline a_buzz a_thrill a_kick > of from out nicking fighting chase driving it risk | rush~ jump~ dives > into in > things everything without thinking head_first',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/attitudes'],
    [
      'prison is part of the job : prison nicked jail getting_caught > part > of_the_job of_the_game of_life | can always > justify justifies > anything everything it what | women > objects meat things property > to_him for_him to | untouchable invincible > thinks he is | thinks think reckons > untouchable invincible > is hes he police | as_long_as > hes_alright shes_alright hes_ok hes_all_right > care anyone',
      'always the victim in her own head : always + the_victim > in mind head own her his | thinks says reckons > everybody_elses everyone_elses somebody_elses someone_elses > fault problem | says thinks reckons > shop shops store bank supermarket > can_stand stand_it afford_it wont_miss can_take insured | says saying comes_out_with > all_that things stuff > about > blacks asians muslims foreigners immigrants women gays jews | rules law laws > doesnt_apply dont_apply for_others for_everyone for_mugs | says reckons thinks > girl lass she woman > led_him_on wanted_it asking_for gave_him',
      'says she had it coming : she he they victim vic + had_it_coming deserved_it deserved_everything asked_for_it was_asking_for_it brought_it_on got_what_was_coming started_it_so | say~ says thinks reckons > deserved deserves own_fault asking_for_it their_own_fault her_own_fault his_own_fault started_it wound_him_up winds_him_up > it leaving shouldnt for | did done does doing > nowt nothing owt anything > wrong > reckons says thinks | reckons says thinks swears > did done doing hes_done he_did she_did shes_done > nowt nothing > wrong | doesnt cant cannot > see think thinks > he_did she_did hes_done what_he_did its_a_crime its_wrong anything_wrong problem > wrong crime fuss with in',
      'thinks women should know their place : women woman wife wives girls > know_their_place know_her_place as_theyre_told as_she_is_told what_theyre_told do_as belong in_the_kitchen | hate~ hates cant_stand blames despises > foreigners immigrants muslims blacks gays jews gypsies asians poles refugees migrants travellers whites women | call~ calls shouts > people > names all_sorts racist > laugh joke banter | thinks reckons says > its_banter just_banter banter its_only_banter only_joking its_a_laugh just_a_laugh only_a_joke just_a_joke | racist homophobic sexist > banter joke jokes laugh thinks',
      'thinks stealing is fine when you are skint : thinks think reckons says believes > stealing robbing nicking thieving dealing fighting shoplifting fraud speeding drink_driving hitting carrying > ok okay fine alright nothing_wrong normal not_a_crime justified skint no_harm | sees see > no_problem nothing_wrong no_harm > with in carrying dealing stealing nicking | thinks reckons says > rich_enough can_afford wont_miss nobody_got_hurt nobody_gets_hurt no_one_got_hurt insurance > it pays shops them | laughs laughing smirks brags bragging boasts > about_it about_what his_offence her_offence the_offence about_hitting about_robbing | wont_accept wont_admit never_admits refuses_to_accept > blame fault responsibility wrong hes_done what_he | blame~ blames blaming > everyone everybody others anyone drink police world > but_himself but_herself else except for apart',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/victim-awareness'],
    [
      'cannot see why she was scared : cannot_see doesnt_get doesnt_understand cant_understand cant_see > why > she they he victim > scared upset frightened hurt angry bothered crying',
      'no idea what it did to the family he robbed : no_idea no_clue doesnt_know never_thinks > what_it_did what_he_did_to what_it_does what_she_did_to how_it_felt how_it_feels > family victim people them her him old | laughs laughed smirks > when_you_mention when_anyone_mentions when_you_talk at_the about > victim robbed hit old woman man fella hurt | cant doesnt > see > hes shes > done > harm damage hurt',
      'cannot see it from anyone elses side : cant cannot doesnt never wont > see look think > from > anyone other others victims their her his someone everyone > side point_of_view view shoes perspective eyes | never doesnt hasnt > gave gives give given > second_thought a_thought thought > her him them people victim old who | not doesnt isnt couldnt > bothered care cares give_a > about_the_victim about_who about_victims who_he_hurts who_she_hurts about_people victim damn toss > hurt robbed hurts anyone about | doesnt never hasnt > think thinks thought > about_who about_the_person about_people about_victims about_the_victim of_who of_the_victim > he she robs robbed hurt hurts | no > remorse regret guilt empathy > for victim says shows what at',
    ],
  ),
];
