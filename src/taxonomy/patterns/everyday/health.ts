import { patternRows } from '../../patternRows.ts';

/** Bodies and minds, told in everyday things. */
export const everydayHealthPatterns = [
  ...patternRows(
    'lay',
    ['health/physical-health'],
    [
      'his back has gone : his_back her_back his_knees her_knees his_hip her_hip his_hips his_knee her_knee > gone shot knackered packed_up given_out | knees hips + have_gone gone are_shot are_gone are_knackered | backs + gone knackered | cant cannot > breath > stairs',
      'out of breath on the stairs : out_of_breath breathless puffed > stairs walking gate road shop bed | hardly cant barely > get_up_the_stairs up_the_stairs get_up_stairs climb_stairs climb_the_stairs manage_the_stairs do_the_stairs | coughing_up coughs_up coughing passing weeing peeing + blood',
      'cannot hold his water : cant cannot > hold > his_water her_water | wets wetting + the_bed his_bed her_bed the + bed | funny_turn funny_turns > had has having week month again keeps | had has having keeps > funny_turn funny_turns',
      'waiting on a new hip : wait~ > new > hip knee kidney liver heart | cant cannot > hear > half_of what_you_say what_people_say | skin + and_bone and_bones | agony > back knee knees leg hip stomach',
      'hip is knackered : hip hips knee knees back backs shoulder legs feet > knackered buggered killing_him killing_her crocked giving_him_gyp giving_her_gyp seized_up that_bad | cant cannot hardly > walk > without > stopping resting breath | wees pees + blood | lungs liver kidneys > bad shot packing_up packed_up | in + pain > all_the_time every_day day_and_night constantly | bent_double doubled_up > pain',
      'cannot walk far with those legs : cant cannot hardly > walk > far > legs breath back chest hip',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/primary-care'],
    [
      'in agony with his teeth : agony > teeth tooth | not_signed_up not_on_the_books > doctor doctors gp surgery dentist | teeth tooth tooths > killing',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/mental-health'],
    [
      'thinks the telly talks to him : think~ thinks believes convinced swears > telly tv radio television > messages talk~ speak~ about_him about_her | think~ thinks believes convinced swears > cameras microphones chip wires > walls flat house head watching | think~ thinks believes convinced > poison~ something_in_his_food something_in_her_food something_in_his_drink something_in_her_tea | think~ thinks believes convinced > neighbours > listening through_the_wall | hears hearing > people > talking > when_no when_theres nobody no_one',
      'not well in his mind : flat blunted + affect | not_been not never_been hasnt_been > right well > in_his_mind in_her_mind upstairs mentally | stopped_having missed missing refusing refuses > his_jab her_jab his_injection her_injection',
      'thinks they are reading his thoughts : thinks think convinced believes > reading_his_thoughts reading_her_thoughts reading_his_mind reading_her_mind poisoning_him poisoning_her spying_on_him spying_on_her | stop~ > taking having > jabs jab injections',
      'hears the devil talking : hears hearing > devil god demons > talking telling voice speaking',
    ],
  ),
  ...patternRows(
    'lay',
    ['health'],
    [
      'memory is like a sieve : memory memorys > sieve terrible shocking awful | memory memorys + is has + shot gone going poor | memorys + shot gone going | poor terrible shocking awful + memory short_term_memory | forgets > what_day what_hes what_shes his_own her_own where_he where_she | cant_remember > what_he_did_yesterday what_she_did_yesterday from_one_day five_minutes_ago what_day | since + bang_on_the_head knock_on_the_head | since > banged hit knocked > his_head her_head',
      'forgets everything since the accident : forgets forgetting > everything | losing_his losing_her + words thread | since_he_was since_she_was > hit knocked banged > head | cant_remember > where_he_put where_she_put where_he_puts where_she_puts',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/sexual-health'],
    [
      'itching down below : itch~ itchy sore burning discharge rash > down_below downstairs down_there | caught_something > off from > him her girl woman bloke man someone',
    ],
  ),
];
