import { termRows } from '../termRows.ts';

/** Drinking, as people say it. */
export const alcoholSayings = [
  ...termRows(
    'lay',
    ['dependency/alcohol'],
    [
      'on the pop | on the sauce | on the ale | on the lash | on the vodka | on the cider',
      'on the beers | on the wine | on the whisky | on the cans',
      'drinking himself to death | drinking herself to death | drinks like a fish',
      'cant handle his drink | cant handle her drink | cant hold his drink | likes a drink',
      'likes a drink too much | fond of a drink | partial to a drink',
      'plastered | smashed every night | paralytic | sloshed | bladdered | trollied | tanked up',
      'steaming | rat arsed | leathered',
      'blacks out | blacked out | blacking out | passes out drunk | passed out drunk',
      'wakes up drunk | drunk every day | drunk most nights | drunk by lunchtime',
      'drunk all the time',
      'cans a day | bottles a day | bottle a day | bottle a night | bottle of wine a night',
      'few cans a night | can of lager for breakfast | strongbow | frosty jacks | tennents super',
      'super strength',
      'drinks at work | drinks alone | drinks indoors | drinks all day | drinks all day long',
      'drinks every night | drinks in secret | hides his drinking | hides her drinking',
      'secret drinker | functioning alcoholic',
      'cut down his drinking | cut down her drinking | cut down on drinking | cut down on drink',
      'cutting down drink | cutting back on drink | controlled his drinking',
      'dependent on drink | dependent on alcohol | reliant on alcohol | reliant on drink',
      'relies on drink | relies on alcohol | hooked on drink | addicted to alcohol',
      'addicted to drink | drink is ruining | drinks to cope | drinks to forget | drinking to cope',
      'drinking to forget | drinks to sleep',
      'drink related offending | offends in drink | offending in drink | in drink | when in drink',
      'only when drunk | after a drink | had too much to drink | too much to drink | had a drink',
    ],
  ),
  ...termRows(
    'lay',
    ['dependency/alcohol'],
    [
      'three sheets to the wind | on the bevvy | on the bevvies | bevvied | bevvied up | sozzled | blotto | mullered | on the lash every | half cut most days | drunk as a skunk | blind drunk',
    ],
  ),
  ...termRows(
    'lay',
    ['dependency/recovery', 'accommodation'],
    ['dry house | dry houses | dry housing | abstinence based housing'],
  ),
];
