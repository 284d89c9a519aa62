import { termRows } from '../termRows.ts';

/** Company and time, as people say it. */
export const lifestyleSayings = [
  ...termRows(
    'lay',
    ['lifestyle/associates'],
    [
      'bad lot | got in with a bad lot | in with a bad lot | keeps bad company | bad apples',
      'rough crowd | wrong sort | bad sort | wrong side of the tracks | undesirables',
      'unsavoury characters | dodgy mates | dodgy people | dodgy characters | bad people',
      'wrong friends | not real friends | so called friends',
      'a follower | follower not a leader | follows the crowd | goes along with things | cant say no',
      'cant say no to people | does what hes told | gets talked into things',
      'gets dragged into things | dragged into things | people pleaser | tries to fit in',
      'wants to fit in',
      'needs to cut ties | cut ties | cut ties with old friends | break away from old friends',
      'get away from old mates | away from the wrong people | needs different friends',
      'needs better friends | needs positive friends | needs good people around him',
      'everyone he knows uses | everyone he knows is on drugs | everyone he knows is in trouble',
      'surrounded by criminals | surrounded by drugs | surrounded by users | offends with his mates',
      'offends with friends | offends in a group',
    ],
  ),
  ...termRows(
    'lay',
    ['lifestyle/gangs'],
    [
      'on road | from the hood | bando | plugs | going ot | going out there | postcode gang',
      'drill music and gangs | working off a debt | working off a drug debt',
      'under threat from a gang | threatened by a gang | threats from a gang | gang are after him',
      'marked man | got beef | works for dealers | dealing for someone | holding for dealers',
      'being forced to deal | forced to deal | made to deal | made to sell | exploited by dealers',
      'used by dealers | moving drugs | drugs running',
    ],
  ),
  ...termRows(
    'lay',
    ['lifestyle/weapons'],
    [
      'carrying | carries a blade | carries a knife | carries a weapon | walks around with a knife',
      'found with a knife | caught with a knife | caught carrying | had a knife on him',
      'had a knife on her | machete in his car | feels he needs a knife | knife for protection',
      'air rifle | imitation firearm | bb gun',
    ],
  ),
  ...termRows(
    'lay',
    ['lifestyle/activities'],
    [
      'keep busy | keep him busy | keep her busy | keeping busy | keep occupied | stay busy',
      'needs to be busy | occupied | something constructive | something positive to do',
      'something to do | something to get up for | nothing better to do | nothing going on',
      'nothing in his life | nothing else to do | fill the weekends | fill her days',
      'aimless | drifting | no direction | lacks direction | no purpose | lost his way',
      'lost her way | no aim in life | time on his hands | time on her hands | too much time | idle',
      'sits around all day | sat around all day | in bed till noon | up all night gaming',
      'gaming all night | plays xbox all day | playing xbox all day | glued to his phone',
      'likes football | likes boxing | wants to box | wants to play football | into music | into art',
      'makes music | wants to make music | get fit | getting fit | keep active | stay active',
    ],
  ),
  ...termRows(
    'lay',
    ['lifestyle'],
    [
      'street life | running wild | wild child | living a life of crime | life of crime',
      'life has been crime | career criminal | revolving door | same old cycle | cycle of offending',
      'in and out of prison | in and out of jail | in and out of trouble | in and out of court',
      'keeps reoffending | keeps offending | stop offending | stop reoffending | stopping offending',
      'wants to stop offending | turn over a new leaf | clean up his act | clean up her act',
      'get his act together | back on the straight and narrow | straight and narrow',
      'wants out of this life | leave that life behind | get out of that life | change his ways',
      'mend his ways | better life | wants a better life | new way of life | wants a different life',
    ],
  ),
];
