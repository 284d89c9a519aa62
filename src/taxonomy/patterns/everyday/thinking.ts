import { patternRows } from '../../patternRows.ts';

/** Acting first, and whose fault it is, told in everyday things. */
export const everydayThinkingPatterns = [
  ...patternRows(
    'lay',
    ['thinking/impulsivity'],
    [
      'does it first and thinks after : does acts do act > first > and_thinks and_think then_thinks thinks > after later afterwards | think~ thinking > before_you before_he before_she > act acts speak speaks',
      'never stops to think : never doesnt > stop~ stops > to_think | mouth > before > brain gear | goes_in jump~_in > feet_first both_feet | happen~ > before_he_knows before_she_knows',
      'never thinks past today : cant never doesnt > see~ look~ think~ thinks > further past beyond > end_of_his_nose end_of_her_nose nose today tomorrow',
      'does things without a thought : does do > without_a_thought without_a_second_thought | never doesnt > look~ > before > leap~ | acts act does > now first > and_worries and_asks > later after | mouth tongue > runs_away | does do says > first_thing > comes_into comes_in pops_into > head | never doesnt > think_twice',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/problem-solving'],
    [
      'keeps making a mess of things : keep~ keeps always > making_a_mess makes_a_mess messing_things_up messes_things_up takes_the_wrong_turn taking_the_wrong_turn | sort~ settle~ solve~ > with > his_fists her_fists',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/attitudes'],
    [
      'takes what he wants from people : takes > what_he_wants what_she_wants',
      'never his fault at all : always never > somebody_elses someone_elses everybody_elses everyone_elses > fault doing | nothing_is_ever nothings_ever never > his_fault her_fault | its > never_him never_her > always',
      'says they had it coming : say~ says said think~ thinks reckons > had_it_coming they_asked_for_it she_asked_for_it he_asked_for_it asking_for_it she_made_him_do_it everyone_does_it everybody_does_it victimless | says thinks reckons > shop shops > afford insured insurance',
      'reckons the rules are for other people : rules law laws > for_mugs for_other_people everyone_but everybody_but for_everyone_else for_everybody_else dont_count | think~ thinks reckons > above_the_law | think~ thinks treats > its_all everything > joke game | thinks_only_of only_thinks_of only_cares_about > himself herself number_one | looks_after looks_out_for > number_one | hates hate~ > uniform uniforms | cant_take wont_take hates > being_told | think~ thinks treats > its_all > laugh',
      'cannot see what the fuss is about : cant cannot doesnt > see > fuss > about',
      'always blames his mates : always > blames blaming | thinks feels reckons > world everyone everybody > against_him against_her | cant_stand hates > anyone anybody people coppers > telling tell',
      'blames the wife for it all : blames > wife missus ex mum social_worker girlfriend mates | rules > arent_for arent_meant > him her',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/victim-awareness'],
    [
      'never gives a thought to who he hurts : never doesnt dont not hasnt > give_a_thought gives_a_thought given_a_thought think~ thinks care cares spare~ > who_hes who_shes who_he who_she who_gets people_he people_she whoever > hurt~ hurts hurting hurt robs robbed upset~ upsets | never doesnt not > think~ thinks care cares > how_they_must how_they_feel how_others how_it_must | hasnt no doesnt_know never > clue idea know > what_he_put what_she_put > through',
      'never once said sorry : never_said never_once hasnt_said + sorry said_sorry | doesnt never > think~ thinks > how_she_must how_he_must how_she_felt how_he_felt',
    ],
  ),
];
