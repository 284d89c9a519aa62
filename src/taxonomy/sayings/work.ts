import { termRows } from '../termRows.ts';

/** Work and learning, as people say it. */
export const workSayings = [
  ...termRows(
    'lay',
    ['ete/employment'],
    [
      'needs a trade | wants graft | wants to graft | on the tools | get on the tools',
      'get back on the tools',
      'needs to earn | wants to earn | earn a living | earn his own money | earn her own money',
      'bring in a wage',
      'no cv | never had an interview | fails at interview | bad at interviews | hasnt got a cv',
      'get him into work | get her into work | get into work | foot in the door | foot on the ladder',
      'job ready | work ready',
      'nobody will employ him | nobody will employ her | no one will employ him',
      'no one will employ her | no one will take him on | no one will give him a chance',
      'set up on his own | set up on her own | work for himself | work for herself',
      'go self employed | start his own business | start her own business',
      'been out of work | out of work for years | hasnt worked for years | hasnt worked since',
      'not worked since | not worked for years | never held down a job',
      'finished his job | lost his work | lost her work | laid off work | let go from work',
      'got the boot | got fired | fired from his job',
      'looking for a job | hunting for work | after a job',
    ],
  ),
  ...termRows(
    'lay',
    ['ete/training'],
    [
      'wants to retrain | retrain | retraining | get qualified | needs qualifications',
      'get some qualifications',
      'get his ticket | get her ticket | get a ticket | gas ticket | crane ticket | digger ticket',
      'plant ticket | traffic management ticket',
      'didnt finish school | never finished school | missed a lot of school | missed school',
      'no schooling | no education | poor education | left education early',
      'sit his exams | do his gcses | do her gcses | go to night school | do a course',
      'doing a course | get on a course | find a course',
    ],
  ),
  ...termRows(
    'lay',
    ['ete/literacy-numeracy'],
    [
      'not good with words | no good with words | no good at reading | not good at reading',
      'bad at reading | reading age | low reading age | cant read well',
      'cant tell what letters say | someone has to read his letters | someone reads his letters',
      'mum reads his letters | cant understand letters | cant understand forms',
      'cant do maths | no good with numbers | bad with numbers | struggles with numbers',
      'cant add up change',
      'weak reading and writing | needs help to read | help to read | help to write | help reading',
      'help writing',
    ],
  ),
  ...termRows(
    'lay',
    ['ete/english-language'],
    [
      'english not great | english isnt great | english isnt good | english is poor',
      'english is limited | doesnt understand english | cant understand english',
      'understands little english | broken english',
      'wants to learn english | needs english lessons | needs to learn english | improve his english',
      'improve her english',
    ],
  ),
];
