import { termRows } from '../termRows.ts';

/**
 * What a sentence or a release carries. The search explains each. Only the requirement to treat one
 * thing states the need for it: nobody is assessed for a DRR who does not use drugs.
 */
export const requirementTerms = [
  ...termRows(
    'practice',
    ['rehabilitation-activity'],
    [
      'rehabilitation activity requirement | rehabilitation activity requirements | rehab activity requirement',
      'probation requirement | probation requirements',
      'rehabilitation activity | rehabilitation activity days | rehabilitation days',
      'supervision requirement | specified activity requirement',
    ],
  ),
  ...termRows(
    'abbreviation',
    ['rehabilitation-activity'],
    ['rar | rars', 'rar days | rar day', 'rar activity | rar activities'],
  ),
  ...termRows(
    'practice',
    ['alcohol-treatment', 'dependency/alcohol'],
    ['alcohol treatment requirement | alcohol treatment requirements'],
  ),
  ...termRows('abbreviation', ['alcohol-treatment', 'dependency/alcohol'], ['atr | atrs']),
  ...termRows(
    'practice',
    ['drug-rehabilitation', 'dependency/drugs'],
    [
      'drug rehabilitation requirement | drug rehabilitation requirements | drugs rehabilitation requirement',
      'drug treatment and testing order | drug treatment order',
    ],
  ),
  ...termRows('abbreviation', ['drug-rehabilitation', 'dependency/drugs'], ['drr | drrs', 'dtto | dttos']),
  ...termRows(
    'practice',
    ['mental-health-treatment', 'health/mental-health', 'wellbeing'],
    [
      'mental health treatment requirement | mental health treatment requirements',
      'primary care mental health treatment requirement',
    ],
  ),
  ...termRows(
    'abbreviation',
    ['mental-health-treatment', 'health/mental-health', 'wellbeing'],
    ['mhtr | mhtrs', 'pc mhtr'],
  ),
  ...termRows(
    'practice',
    ['mental-health-treatment', 'drug-rehabilitation', 'alcohol-treatment'],
    [
      'community sentence treatment requirement | community sentence treatment requirements',
      'treatment requirement | treatment requirements',
    ],
  ),
  ...termRows(
    'abbreviation',
    ['mental-health-treatment', 'drug-rehabilitation', 'alcohol-treatment'],
    ['cstr | cstrs'],
  ),
  ...termRows(
    'practice',
    ['alcohol-abstinence-monitoring'],
    [
      'alcohol abstinence and monitoring requirement | alcohol abstinence monitoring requirement | alcohol abstinence',
      'alcohol monitoring on licence | alcohol monitoring',
    ],
  ),
  ...termRows(
    'lay',
    ['alcohol-abstinence-monitoring'],
    ['sobriety tag | sobriety tags | alcohol tag | alcohol tags', 'booze tag | drink tag'],
  ),
  ...termRows('abbreviation', ['alcohol-abstinence-monitoring'], ['aamr | aamrs', 'aml']),
  ...termRows(
    'practice',
    ['unpaid-work'],
    [
      'unpaid work | unpaid work requirement | unpaid work hours',
      'community payback',
      'community punishment order | community service order',
    ],
  ),
  ...termRows(
    'lay',
    ['unpaid-work'],
    ['payback', 'doing his hours | doing her hours | payback hours | doing hours'],
  ),
  ...termRows('abbreviation', ['unpaid-work'], ['upw']),
  ...termRows(
    'practice',
    ['programme'],
    [
      'accredited programme | accredited programmes',
      'programme requirement | programme requirements',
      '?programme | programmes',
    ],
  ),
  ...termRows('abbreviation', ['programme'], ['acp | acps']),
  ...termRows(
    'practice',
    ['curfew'],
    ['curfew | curfews | curfew requirement | curfewed', 'tagged curfew | doorstep curfew | home detention'],
  ),
  ...termRows('practice', ['licence'], ['home detention curfew']),
  ...termRows('abbreviation', ['licence'], ['hdc']),
  ...termRows(
    'lay',
    ['electronic-compliance-monitoring'],
    ['tag | tagged | on tag | on a tag | ankle tag | electronic tag'],
  ),
  ...termRows(
    'practice',
    ['electronic-compliance-monitoring'],
    [
      'electronic monitoring | electronically monitored | electronic compliance monitoring | electronic monitoring requirement',
    ],
  ),
  ...termRows('abbreviation', ['electronic-compliance-monitoring'], ['em', 'ems', 'edm']),
  ...termRows(
    'practice',
    ['electronic-whereabouts-monitoring'],
    [
      'electronic whereabouts monitoring | whereabouts monitoring | trail monitoring | location monitoring',
      'gps tag | gps tagging | gps tags | gps monitoring',
    ],
  ),
  ...termRows('practice', ['exclusion'], ['exclusion requirement | exclusion zone | exclusion zones']),
  ...termRows(
    'practice',
    ['residence'],
    ['residence requirement | requirement to reside | reside as directed'],
  ),
  ...termRows('practice', ['prohibited-activity'], ['prohibited activity | prohibited activity requirement']),
  ...termRows(
    'practice',
    ['foreign-travel-prohibition'],
    ['foreign travel prohibition | foreign travel prohibition requirement | travel ban | foreign travel ban'],
  ),
  ...termRows(
    'practice',
    ['attendance-centre'],
    ['attendance centre | attendance centre requirement | attendance centres'],
  ),
  ...termRows('abbreviation', ['attendance-centre'], ['acr']),
  ...termRows('practice', ['drug-testing'], ['drug testing requirement | drug test requirement']),
  ...termRows(
    'practice',
    ['driving-prohibition'],
    ['driving prohibition | driving prohibition requirement | driving ban requirement'],
  ),
  ...termRows(
    'practice',
    ['public-event-attendance-prohibition'],
    [
      'public event attendance prohibition | public event attendance prohibition requirement | football match ban requirement',
    ],
  ),
  ...termRows(
    'practice',
    ['drinking-establishment-entry-prohibition'],
    [
      'drinking establishment entry prohibition | drinking establishment entry prohibition requirement | pub ban | pub ban requirement',
    ],
  ),
  ...termRows(
    'practice',
    ['restriction-zone'],
    ['restriction zone | restriction zone requirement | restriction zones'],
  ),
  ...termRows(
    'practice',
    ['licence'],
    [
      'licence | license | on licence | on license | licence period',
      'licence condition | licence conditions | license conditions',
      'additional licence condition | additional licence conditions',
      'early release | early release scheme | sds40',
    ],
  ),
  ...termRows('abbreviation', ['licence'], ['ecsl']),
  ...termRows(
    'practice',
    ['post-sentence-supervision'],
    ['post sentence supervision | post sentence supervision period | supervision period'],
  ),
  ...termRows('abbreviation', ['post-sentence-supervision'], ['pss']),
];
