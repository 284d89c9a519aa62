import { termRows } from '../termRows.ts';

/** Gypsy, Roma and Traveller people: different peoples, kept apart where the word names one. */
export const gypsyRomaTravellerTerms = [
  ...termRows(
    'practice',
    ['gypsy_roma_traveller'],
    [
      'gypsy roma and traveller | gypsy roma traveller | gypsies roma and travellers | gypsy and traveller | gypsies and travellers | roma gypsy and traveller',
      'traveller | travellers | traveler | travelers | traveller community | travelling community | traveller background',
      'traveller pitch | travellers pitch | travelers pitch',
      'traveller site | travellers site | caravan site | halting site | on a site | roadside encampment | unauthorised encampment',
      'nomadic | nomadic community',
      'ethnic traveller',
    ],
  ),
  ...termRows(
    'lay',
    ['gypsy_roma_traveller'],
    [
      'lives in a caravan | living in a caravan | caravan dweller',
      'from the travelling community | travelling family',
      'settled traveller',
    ],
  ),
  ...termRows('abbreviation', ['gypsy_roma_traveller'], ['grt | grts', 'gtrsb']),
  ...termRows(
    'practice',
    ['gypsy_roma_traveller:Gypsy'],
    [
      'gypsy | gypsies | gipsy | gipsies',
      'romany | romani | romanies | romany gypsy | romany gypsies | english gypsy | welsh gypsy',
      'romanichal',
    ],
  ),
  ...termRows(
    'practice',
    ['gypsy_roma_traveller:Irish Traveller'],
    ['irish traveller | irish travellers', 'pavee', 'mincier', 'irish traveller community'],
  ),
  ...termRows(
    'practice',
    ['gypsy_roma_traveller:Roma'],
    [
      'roma | roma people | roma community',
      'romanian roma | slovak roma | czech roma | eastern european roma',
    ],
  ),
  ...termRows(
    'practice',
    ['gypsy_roma_traveller:Showmen'],
    [
      'showman | showmen | showpeople | show people | travelling showmen | travelling showpeople',
      'fairground | fairground family | fairground workers',
    ],
  ),
  ...termRows(
    'practice',
    ['gypsy_roma_traveller:Boaters'],
    [
      'boater | boaters | live aboard boaters | bargee | bargees | bargee traveller',
      'narrowboat | canal boat | living on a boat | lives on a boat | lives on a narrowboat',
    ],
  ),
  ...termRows(
    'practice',
    ['gypsy_roma_traveller:New Traveller'],
    ['new traveller | new travellers | new age traveller | new age travellers | van dweller | van dwellers'],
  ),
  ...termRows(
    'scheme',
    ['gypsy_roma_traveller'],
    ['travellers times', 'traveller movement', 'friends families and travellers'],
  ),
];
