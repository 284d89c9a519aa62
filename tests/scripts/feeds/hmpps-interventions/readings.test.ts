import { describe, expect, it } from 'vitest';
import { toActivityNames } from '../../../../scripts/feeds/hmpps-interventions/activityNames.ts';
import { toActivityNeeds } from '../../../../scripts/feeds/hmpps-interventions/activityNeeds.ts';
import { toDeliveryFormats } from '../../../../scripts/feeds/hmpps-interventions/deliveryMethods.ts';
import { toContractNeeds, toNeedArea } from '../../../../scripts/feeds/hmpps-interventions/needAreas.ts';
import { knownPlaces } from '../../../../scripts/feeds/hmpps-interventions/knownPlaces.ts';
import { toDeliveryLocation } from '../../../../scripts/feeds/hmpps-interventions/places.ts';
import {
  toConditions,
  toPreRelease,
  toSentenceUses,
} from '../../../../scripts/feeds/hmpps-interventions/statements.ts';
import { toDisplayTitle } from '../../../../scripts/feeds/hmpps-interventions/titles.ts';

describe('need areas', () => {
  it.each([
    ['Family & Significant Others\n', ['family']],
    ['Education, Training & Employment (3) High Complexity', ['ete']],
    ['ETE', ['ete']],
    ['Finance Benefits & Debt', ['finance']],
    ['Finance, Benefit & Debt (1) Low Intensity', ['finance']],
    ['Finance, benefits and debt', ['finance']],
    ['Dependency & Recovery (2), Medium Complexity', ['dependency']],
    ['Social Inclusion Pre-release', ['inclusion']],
    ['Emotional Wellbeing Core Activities', ['wellbeing']],
    ['Personal Wellbeing', ['lifestyle', 'family', 'wellbeing', 'inclusion']],
  ])('%j', (spelling, needs) => {
    expect(toNeedArea(spelling, ['finance'])?.needs).toEqual(needs);
  });

  it('that are really activities keep their name under the contract’s need', () => {
    expect(toNeedArea('Access to benefits', ['finance'])).toEqual({
      needs: ['finance'],
      activity: 'Access to benefits',
    });
  });

  it('that nobody knows are not guessed', () => {
    expect(toNeedArea('Etecetera', ['finance'])).toBeNull();
    expect(toContractNeeds('constructor')).toBeNull();
  });

  it('of regional contract types go by their family', () => {
    expect([toContractNeeds('DNR-NEN'), toContractNeeds('FBD-SA'), toContractNeeds('MTR')]).toEqual([
      ['dependency'],
      ['finance'],
      ['inclusion'],
    ]);
  });
});

describe('needs an activity states in its own name', () => {
  it.each([
    ['Domestic Abuse - Safety Planning', ['family', 'domestic_abuse']],
    ['Brief Mental Health Advice', ['family', 'health']],
    ['Decision Making and Consequential Thinking', ['family', 'thinking']],
    ['Positive Women around Substance Misuse', ['family', 'dependency']],
    ['Parenting Skills', ['family']],
    ['Freedom Programme', ['family']],
    ['Apparent gains', ['family']],
  ])('%s', (activity, needs) => {
    expect(toActivityNeeds(['family'], activity)).toEqual(needs);
  });
});

describe('delivery methods', () => {
  it.each([
    ['1-2-1', ['one-to-one']],
    ['1 -2 1', ['one-to-one']],
    ['1;1 support, groupwork,comminity support', ['one-to-one', 'group']],
    ['1-to- 1; Group', ['one-to-one', 'group']],
    ['Group / 1:2-1', ['one-to-one', 'group']],
    ['Delivery method -121 and work book', ['one-to-one', 'self-study']],
    ['Delivery method -1-12 one to one sessions and group sessions', ['one-to-one', 'group']],
    ['Group 12-20 sessions', ['group']],
    ['Group basis 5 sessions each of 2 hours duration', ['group']],
    ['Group / 1-1 / remote delivery', ['one-to-one', 'group', 'remote']],
    ['Face to face/online group - 8 weeks', ['group', 'remote']],
    ['1:1 support,groupwork,drop ins ,community', ['one-to-one', 'group', 'drop-in']],
    ['weekly drop in', ['drop-in']],
    [
      'Digital one-to-one learning, Face-to-face one-to-one delivery, Self-study',
      ['one-to-one', 'remote', 'self-study'],
    ],
    ['<html><b>Visits, phone contact or video link</b></html>', ['remote']],
    ['36893', []],
    ['Barista Training/Volunteering', []],
    ['', []],
  ])('%j', (method, formats) => {
    expect(toDeliveryFormats(method)).toEqual(formats);
  });
});

describe('activities', () => {
  it.each([
    ['•\tTenancy  course ;', ['Tenancy course']],
    [
      '<html>Family Advice &amp; Support including the <b>Freedom Programme</b></html>',
      ['Family Advice & Support including the Freedom Programme'],
    ],
    ['access to specialist money advice services', ['Access to specialist money advice services']],
    [
      'Dependancy & Recovery Advice and Support, Service including workshops',
      ['Dependency & Recovery Advice and Support, Service including workshops'],
    ],
    ['Advice/Guidance &amp; Information; Brief interventions', ['Brief interventions']],
    [
      "Provision of additional Support for high complexity POP's",
      ['Provision of additional Support for high complexity people on probation'],
    ],
    [
      'Alcohol Brief Intervention – one-off identification and brief advice support session',
      ['Alcohol brief intervention'],
    ],
    ['12-step recovery groups to address factos relevent to reoffending', ['12-step recovery groups']],
  ])('%j', (activity, names) => {
    expect(toActivityNames(activity)).toEqual({ names, warning: null });
  });

  it('that are only a level of need are left out with a warning', () => {
    expect(toActivityNames('High Complexity')).toEqual({
      names: [],
      warning: 'not the name of an activity: “High Complexity”',
    });
  });
});

describe('delivery locations', () => {
  it.each([
    [
      'Ashington,, North Tyneside,, Newcastle,, Gateshead, HMP Low Newton',
      ['Ashington', 'North Tyneside', 'Newcastle upon Tyne', 'Gateshead'],
      ['HMP Low Newton'],
    ],
    [
      'HMP Durham HMP Holme House HMP Northumberland',
      [],
      ['HMP Durham', 'HMP Holme House', 'HMP Northumberland'],
    ],
    ['Newport, Caerphilly, HMP Usk, HMP Prescoed', ['Newport', 'Caerphilly'], ['HMP Usk', 'HMP Prescoed']],
    [
      'Cardiff, Swansea,Bridgend, HMP Cardiff, Swansea, Parc',
      ['Cardiff', 'Swansea', 'Bridgend'],
      ['HMP Cardiff', 'HMP Swansea', 'HMP Parc'],
    ],
    ['Norwich King’s Lynn', ['Norwich', "King's Lynn"], []],
    ['Taunton, Yeovil and Street', ['Taunton', 'Yeovil', 'Street (Somerset)'], []],
    ['Peterborough, Huntington, Cambridge.', ['Peterborough', 'Huntingdon', 'Cambridge'], []],
    [
      'Burry St Edmonds, Newton Aycliffe, Southbank',
      ['Bury St Edmunds', 'Newton Aycliffe', 'South Bank'],
      [],
    ],
    ['Cambourne, Truro', ['Camborne', 'Truro'], []],
    [
      'Grimsby\u202f, Scunthorpe Hull\u202f, HMP Hull HMP Humber',
      ['Grimsby', 'Scunthorpe', 'Hull'],
      ['HMP Hull', 'HMP Humber'],
    ],
  ])('%j', (location, places, prisons) => {
    expect(toDeliveryLocation(location)).toEqual({ places, prisons, unread: [] });
  });

  it('are looked for under names that are whole', () => {
    expect(knownPlaces.filter((name) => !/^[A-Z][\w'&() -]+$/.test(name))).toEqual([]);
    expect(knownPlaces).toContain('Waltham Forest');
  });

  it('that are addresses give their town, not the streets named after towns', () => {
    const { places, unread } = toDeliveryLocation(
      'Norwich Way, Kirkby, L32 8SE, 43 Derby Road, Blackbrook Rugby Club, Liverpool',
    );
    expect(places).toEqual(['Kirkby', 'Liverpool']);
    expect(unread).toEqual(['Norwich Way', 'L32 8SE', '43 Derby Road', 'Blackbrook Rugby Club']);
  });

  it('do not make a town of a prison that is not one of ours', () => {
    expect(toDeliveryLocation('Harlow, HMP Colchester')).toEqual({
      places: ['Harlow'],
      prisons: [],
      unread: ['HMP Colchester'],
    });
  });
});

describe('what the text states', () => {
  it('about release', () => {
    expect(toPreRelease('The service will also be delivered pre-release for those who return.')).toBe('yes');
    expect(toPreRelease('They will not be delivered pre-release.')).toBe('no');
    expect(toPreRelease('For all adult men.')).toBe('not stated');
  });

  it('about what can carry it', () => {
    expect(toSentenceUses('on an order with a RAR or on Licence/Post-Sentence Supervision')).toEqual([
      'rehabilitation-activity',
      'licence',
      'post-sentence-supervision',
    ]);
    expect(toSentenceUses('for adults in library groups')).toEqual([]);
  });

  it('about conditions, one a topic, in our words', () => {
    expect(
      toConditions(
        'Open irrespective of risk level or complexity level. Services are offered as either Low, Medium or High complexity.',
      ),
    ).toEqual(['Open at any risk level and any complexity level.']);
    expect(toConditions('Services are offered as either, Medium or High complexity.')).toEqual([
      'Offered at medium and high complexity, not at low.',
    ]);
  });
});

describe('titles', () => {
  it.each([
    ['Personal Wellbeing Services in Gwent DA', 'Personal Wellbeing Services in Gwent'],
    ['Big Life Group - Personal Wellbeing Services In Bury', 'Personal Wellbeing Services in Bury'],
    ["GMWSA - Women's Support Service - Wigan and Leigh", "Women's Support Service in Wigan and Leigh"],
    [
      'Finance,Benefit and Debt in Custody in the North East',
      'Finance, Benefit and Debt in Custody in the North East',
    ],
    ['Women Services in Gwent', "Women's Services in Gwent"],
    ['Accommodation Services - North East', 'Accommodation Services in the North East'],
    ['Accommodation Services - Dyfed-Powys', 'Accommodation Services in Dyfed-Powys'],
    ['GM - ETE', 'Education, Training and Employment in Greater Manchester'],
  ])('%s', (title, shown) => {
    expect(toDisplayTitle(title)).toBe(shown);
  });
});
