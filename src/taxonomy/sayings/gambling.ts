import { termRows } from '../termRows.ts';

/** Gambling, as people say it. */
export const gamblingSayings = [
  ...termRows(
    'lay',
    ['dependency/gambling'],
    [
      'flutter | likes a flutter | fond of the horses | too fond of the horses',
      '?punter',
      'having a punt | backs horses | backing horses | follows the horses | the gee gees',
      'plays the slots | playing slots | on the slots | on the fobts | on the machines',
      'plays the machines | on the bandits | puggies',
      'blew the rent money betting | lost everything gambling | lost it all gambling',
      'lost a fortune gambling | gambled the rent | gambles everything | gambles his benefits',
      'gambles the rent money',
      'accumulators | football accas | accas | spread betting | bet365 | paddy power | sky bet',
      'betfred | ladbrokes | william hill | coral bookies | online roulette | online poker',
      'loot boxes | day trading addiction | lottery addiction',
      'cant stop gambling | cant stop betting | gambling problem | problem with gambling',
      'gambling habit | addicted to gambling | addicted to betting | addicted to slots',
      'hooked on betting | in hock to the bookies',
    ],
  ),
];
