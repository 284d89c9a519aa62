import { patternRows } from '../patternRows.ts';

/** Children, parents, partners: contact, falling out, breaking up. */
export const familyPatterns = [
  ...patternRows(
    'lay',
    ['family/children', 'parent'],
    [
      'never gets to see his little girl : see~ seeing seen contact access miss~ rebuild~ visit~ speak_to talk_to allowed_near stop~_from get~_back getting_back want~_back reunit~ reunite~ relationship_with bond~_with > $child',
      'social services took the baby : take~ took taken remove~ lose~ lost losing adopt~ foster~ care_of > $child',
      'baby went into care : $child > care foster_care adopted adoption removed taken taken_away taken_off social_services contact visits fostered',
      'not there for his children : not never > there_for there_with in_touch_with in_contact_with > $child',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/social-care', 'women:Mothers', 'parent:Mothers'],
    [
      'mums whose kids are in care : mum mums mother mothers mam > kids children child baby > care adopted removed',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/parenting', 'parent'],
    [
      'wants to be a better dad : better good proper decent > dad father mum mother parent mam daddy',
      'cannot cope with the kids : cope~ coping manage~ managing handle~ handling control~ struggl~ deal_with look_after looking_after behaviour_of boundaries > $child',
      'does nothing to help with the kids : help~ help_with helps_with lift~_a_finger share~ > $child',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/relationships'],
    [
      'fell out with her whole family : fell_out fallen_out falling_out fall_out row~ argu~ argue~ arguing fight~ fighting not_speaking not_spoken doesnt_speak no_contact lost_contact lost_touch cut_off disown~ estranged bust_up clash~ conflict tension~ > $kin $partner',
      'mum has washed her hands of him : $kin eldest youngest son daughter kids > disown~ washed_her_hands washed_his_hands washed_their_hands want_nothing_to_do wants_nothing_to_do dont_speak doesnt_speak wont_speak not_speaking cut_him_off cut_her_off given_up_on turned_their_backs stopped_talking turned_her_back turned_his_back',
      'split up from his girlfriend : split splitting broke_up break~_up separat~ separate~ divorc~ divorce~ left_by dumped dump~ leaving > $partner',
      'wife has left him : $partner > left_him left_her dumped_him dumped_her ended_it kicked_him_out leaving_him walked_out finished_with moved_out',
      'relationship has broken down : relationship marriage things > broken_down broke_down break~_down breaking_up ended over on_the_rocks falling_apart strained difficult',
      'wants to mend things with his dad : mend~ repair~ patch~ rebuild~ fix~ build~ make~_up reconnect~ get_back_in_touch make_peace contact_with > $kin $partner relationship family_ties bridges',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/children', 'parent'],
    [
      'wants to be there for his son : be_there being_there there > for > $child',
      'has not been allowed near her kids : not no stopped barred hasnt > allowed near access contact > $child',
      'two girls he never sees : girls boys lads $child > never doesnt hardly not rarely > see sees seen sees_them',
      'does not know his own children : not doesnt never hasnt > know met meet seen bonded > $child',
      'about to become a dad : about_to_become becoming going_to_be soon_to_be expecting > dad father mum mother parent',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/relationships'],
    [
      'does not get on with his stepdad : doesnt_get_on dont_get_on not_getting_on never_got_on never_gets_on not_get_on doesnt_see_eye_to_eye hates cant_stand > $kin stepdad stepmum $partner',
      'family have cut him off : $kin > cut > off',
      'girlfriend has finished with him : $partner > finish~ ended end~ walk~_out leav~ leave~ left chuck~ dump~ > him her it with relationship',
      'girlfriend is having a baby : girlfriend partner wife missus gf > pregnant expecting having_a_baby',
      'cannot trust his partner : trust trusting trust_issues cheat~ cheated affair unfaithful > $partner relationship relationships',
      'ended a long relationship : end~ ended finish~ came_out_of come_out_of > relationship marriage engagement',
    ],
  ),
  ...patternRows(
    'lay',
    ['family'],
    [
      'looks after his elderly mum : look~_after looking_after car~_for care~_for caring_for carer_for full_time_carer > mum mam dad mother father parents nan nana gran grandma grandad brother sister uncle aunt relative partner wife husband',
    ],
  ),
  ...patternRows(
    'lay',
    ['family/social-care', 'parent'],
    [
      'lost her kids to the care system : lose~ lost losing taken took > $child > care_system into_care to_care in_care',
    ],
  ),
  ...patternRows(
    'lay',
    ['family'],
    [
      'no dad in his life : no never absent without > dad father mum mother parents family > life growing_up around upbringing',
    ],
  ),
];
