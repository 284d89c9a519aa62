import { patternRows } from '../patternRows.ts';

/** Acting before thinking, and how somebody sees what they did. */
export const thinkingPatterns = [
  ...patternRows(
    'lay',
    ['thinking/impulsivity'],
    [
      'never thinks before he acts : never doesnt dont didnt not without rarely hardly need_to needs_to learn~_to act~ acts > think~ thinks thinking stop_and_think > before first ahead through act~ acts acting consequences things twice',
      'acts on the spur of the moment : act~ acts acting react~ reacts do~ does things > impulse impulsively without_thinking spur_of_the_moment before_thinking rashly',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/problem-solving'],
    [
      'makes daft decisions : daft stupid bad poor rash silly wrong dumb foolish terrible better snap rubbish > decisions choices mistakes things_when_drunk decision_making choice',
      'does not think of the consequences : doesnt never dont didnt not no without cant > think~ thinks thinking see~ consider~ weigh~ thought > consequences outcome future knock_on',
      'repeats the same mistakes : keep~ keeps repeat~ > same > mistakes things mistake offences',
      'does not learn from mistakes : doesnt never dont not > learn~ learns > mistakes lesson past',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/attitudes'],
    [
      'cannot see why it was wrong : doesnt dont didnt cant cannot wont not never fails_to refuses_to > see~ accept~ understand~ admit~ own~ take~ get think~ recognise~ > wrong responsibility blame anything_wrong what_he_did what_she_did his_offence her_offence seriousness a_problem the_harm guilty',
      'blames everybody else : blame~ blames blaming > everyone everybody others victim partner police system alcohol everything else other_people',
      'no insight into what he did : lack~ lacks no little limited poor minimal zero > insight remorse motivation_to_change responsibility understanding_of_the_offence',
      'thinks the rules do not apply : think~ thinks believe~ > rules law > apply him her stupid joke',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/victim-awareness'],
    [
      'no empathy for the victim : lack~ lacks no little limited shows_no without doesnt_show any > empathy remorse victim_awareness sympathy feeling_for compassion',
      'does not think about how the victim feels : doesnt dont never didnt not cant need~_to > think~ see~ care~ understand~ consider~ > victim victims other_people people_he_hurts people_she_hurts other_peoples_feelings harm',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/attitudes'],
    [
      'could not care what happens : doesnt dont couldnt not didnt > care_less bothered give_a give_two care > less about what happens victim others anyone consequences police court',
      'does not give a toss : doesnt not dont > give > toss damn monkeys shit stuff hoot fuck',
      'thinks the world owes him : world everyone everybody society > owe~',
      'will not listen to anybody : wont doesnt never refuses_to not > listen~ take_advice be_told take_orders > anyone anybody people advice staff others reason police him her',
      'laughs about what he did : laugh~ joke~ jok~ brag~ boast~ proud > offence what_he_did what_she_did it crime offending victim',
      'problem with authority : problem problems issue issues hate~ no_respect trouble disrespect~ > authority police rules being_told the_law',
      'negative view of the police : view views attitude attitudes opinion > women police gay race others',
      'does it for the buzz : for > buzz thrill kicks adrenaline laugh excitement',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/impulsivity'],
    [
      'rushes into things and regrets it : rush~ rushes jump~ dive~ > into in > things it stuff anything everything',
      'regrets it afterwards : regret~ > after afterwards later what_he_did what_she_did it_straight',
      'lives for the moment : liv~ live~ act~ > for_the_moment for_today in_the_moment day_to_day_without',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/attitudes'],
    [
      'sees himself as the victim : see~ sees > himself herself > victim wronged innocent hard_done_by',
      'does not accept the verdict : doesnt not wont never refuses > accept~ > conviction verdict guilt responsibility sentence offence',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/impulsivity'],
    [
      'acts first and thinks after : does do acts act speaks talks reacts jumps_in swings > first_and_thinks first_and_think first_thinks first_think first_then_thinks first_then_think first_asks first_and_asks > after afterwards later second about questions',
    ],
  ),
];
