import { patternRows } from '../../patternRows.ts';

/** Acting first and thinking after, temper, and seeing what it did to others. */
export const plainThinkingPatterns = [
  ...patternRows(
    'lay',
    ['thinking/impulsivity'],
    [
      'i do it and then i think about it : do does did > it + and_then then > think thinks thought > about after | do_it_and_then does_it_and_then did_it_and_then + i_think he_thinks she_thinks think thinks regret regrets | blurts blurting grabs grabbing snatches snatching > regrets regret without_thinking before_thinking says_sorry sorry after > after tools it | mouth body fists hands + runs_before goes_before work_before moves_before ahead_of > brain head he_thinks she_thinks i_think | speaks acts reacts jumps_in dives_in > first > thinks_later later after | speaks acts reacts speak act react + first_and_thinks_later first_and_think_later first_thinks_later first_then_thinks | no_off_switch no_brakes no_filter no_stop_button > in_him in_her on_him mouth head when temper anger',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/anger', 'thinking/impulsivity'],
    [
      'rages at customers and wants it sorted : rages raging flies_off kicks_off goes_mad goes_mental boils_over erupts explodes exploding snaps > at_customers at_staff at_people at_everyone at_strangers with_customers over_nothing at_nothing over_the_slightest at_the_drop at_other_drivers behind_the_wheel when_someone_looks | its_a_red its_like_a_red a_red red + mist | cant_remember dont_remember doesnt_remember > what_they_said what_he_said what_set blacks_out > red_mist mist lost_it rage',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/attitudes'],
    [
      'has no idea why he does these things : no_idea no_clue doesnt_know dont_know doesnt_understand dont_understand cant_explain wants_to_understand want_to_understand wants_to_know needs_to_understand > why > he_does she_does i_do he_did she_did i_did he_keeps she_keeps i_keep he_steals she_steals he_lies she_lies | why > keep keeps > doing_it doing_this doing_these messing_up getting_arrested ending_up coming_back stealing lying reoffending',
      'sick of reoffending : sick tired fed_up weary > of + reoffending offending getting_arrested being_arrested coming_to_court being_in_court going_to_prison the_revolving_door this_cycle the_cycle ending_up_in_court coming_back_to_prison breaking_the_law | revolving_door same_old_cycle > prison jail court offending break | takes taking takes_what nicks > things what_isnt what_doesnt > that_arent his hers theirs belong | thinks think believes says > rules law laws > dont_apply doesnt_apply arent_for > him her them | never > sees_it_coming learns learnt learned > mistakes lesson | chip_on_his chip_on_her chip_on_my + shoulder | blames blaming > everybody_else everyone_else everyone_but the_world the_police the_victim other_people | thinks > world > owes + him her',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/victim-awareness'],
    [
      'needs to understand what he put that shopkeeper through : understand see realise appreciate grasp face accept think_about own_up get > what_he_put what_she_put what_hes_put what_shes_put what_i_put what_he_has_put what_hes_done_to what_she_did_to what_he_did_to what_i_did_to the_harm_he the_harm_she the_damage_he the_damage_she how_it_felt how_the_victim how_she_felt_when how_they_felt effect_on_the impact_on_the the_hurt_he | doesnt_see cant_see wont_see no_idea fails_to_see never_thinks never_thought > harm_he_has harm_hes_done hurt_hes_caused hurt_he_caused who_gets_hurt who_he_hurts who_she_hurts what_it_did_to the_other_side about_the_victim of_the_victim the_person_he > done caused hurts hurt robbed hit them her him | says say said + sorry > but doesnt_mean not_mean no_feeling dont_think_he_means > mean it | shrugs laughs laughing > it_off it_was_only shes_insured theyre_insured they_can_afford insured > insured afford shop victim',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/attitudes'],
    [
      'thinks the victim asked for it : victim she he they her him > asked_for_it had_it_coming deserved_it deserved_what asked_for_what | views attitudes beliefs attitude > about_women to_women towards_women on_women | cannot cant doesnt wont dont > see understand accept > why > hitting hurting stealing taking it_was what_he what_she > wrong | dont dunno doesnt > right_and_wrong right_from_wrong whats_right | always > got_an_excuse an_excuse excuses > never | never > his_fault her_fault his_doing her_doing my_doing | know knows knew > wrong > do does doing did > anyway again still it | get gets getting got > thrill buzz kick > off out_of from > it stealing driving that | cant > stop > picking nicking taking lifting pinching thieving > things stuff up',
      'help to control his urges : go goes went going + along_with_it along_with_them along_with_things along_with_whatever > think after later because why | taking takes take keeps > stupid daft silly mad same > risks | without + a_thought > for | help control cope act > urges',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/anger', 'thinking/impulsivity'],
    [
      'flew at the receptionist over nothing : flew flies fly went_off goes_off > at over > nothing | keep get put > a_lid_on > it temper things | could_kill could_have_killed > someone somebody anyone | someone somebody anyone people > looks look looked > wrong funny sideways twice > swung swing hit kick at | fuse > short too_short > always wants learn his her',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/victim-awareness'],
    [
      'why should i care about some shop : why_should > i he she > care bother worry > shop victim them people | theyve_got they_have theyve theyre + insurance insured got_insurance > care shop so why | other_people + have_feelings matter get_hurt exist',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/impulsivity'],
    [
      'takes your head off : 0 zero nought > to > 100 hundred sixty 60 > when if in over told seconds | reacts react responds > w with > fists violence | look looks looked > at_him at_her at_me > wrong funny > kicks hits swings he she do has | ll_take takes take hell_take bites > your_head my_head peoples_heads > off',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/attitudes'],
    [
      'hatred of foreigners : hatred > foreigners immigrants asians gays muslims jews | lies lying > about_everything all_the_time constantly compulsively | cant wont never couldnt > say > sorry | thinking thinkings > rigid black_and_white | struggles cant never unable > see > things it > anybody_elses anyone_elses other_peoples others_point > side point view',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/anger', 'thinking/impulsivity'],
    [
      'goes looking for a fight : go goes went going > off_like > bottle rocket bomb firework | goes going went always out > looking > for_a_fight for_fights for_trouble for_bother a_fight | walk walking > away > from > arguments fights confrontation | fists > first before_words before_he before_she do_the_talking',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/impulsivity'],
    [
      'should learn to count to ten : learn teach needs should taught > count counting > to_ten | act acts acted > before > brain think thinking thinks | mouth gob > gets_there goes_off runs_away > first before with | knew knows > stupid daft wrong silly > while_i while_he while_she as_i as_he doing',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/problem-solving'],
    [
      'never plans ahead : dont doesnt never cant > plan plans think thinks > ahead | keep keeps kept > making > same > mess mistakes mistake choices | no_idea cant > sort solve > a_problem problems his_problems her_problems',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/attitudes'],
    [
      'only sorry he got caught : sorry > got_caught was_caught hes_caught | takes take > things everything what_people > the_wrong_way personally | everyone everybody > does_it is_at_it fiddles steals > why so he she | no + conscience | cant wont never > back_down > pride from fight argument hes shes | women > there_to put_here_to > wait serve cook | cant cannot doesnt never > see > from > side point_of_view perspective shoes',
    ],
  ),
  ...patternRows(
    'lay',
    ['wellbeing/anger', 'thinking/impulsivity'],
    [
      'learn to walk away from fights : learn wants need needs > walk_away > wound arguments learn from fights',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/attitudes'],
    [
      'justifies theft from chains : justifies justify justifying > theft stealing violence hitting offending fraud lying | doesnt cant wont > see > why > matters | beliefs views > re about on > immigrants foreigners muslims migrants gays | lies lie lying > to_get > out_of > things trouble | thinks believes says > women > lie lying liars asking deserve | holds bears hold nurses + grudges a_grudge',
    ],
  ),
  ...patternRows(
    'lay',
    ['thinking/victim-awareness'],
    [
      'no grasp of the harm : no_grasp no_understanding no_insight little_insight no_concept no_thought > harm impact effect hurt victim | cant doesnt wont > see > other_peoples other_persons anyone_elses > side view point',
    ],
  ),
];
