import { termRows } from '../termRows.ts';

/** Money, as people say it. */
export const moneySayings = [
  ...termRows(
    'lay',
    ['finance'],
    [
      'brassic | boracic | potless | strapped for cash | hard up for cash | on his uppers',
      'not two pennies to rub together',
      'skint by tuesday | skint all the time | always skint | penniless | destitution | cleaned out',
      'money is tight | money tight | short of cash | short on cash | cash strapped | no cash',
      'no funds',
      'cant afford anything | cant afford the basics | cant afford to live | struggling to get by',
      'barely getting by | scraping by',
      'money troubles | trouble with money | money issues | bad financial state',
      'finances are a mess',
      'pawned | pawn shop | selling his stuff | selling her stuff',
    ],
  ),
  ...termRows(
    'lay',
    ['finance/debt'],
    [
      'in debt up to his ears | in debt up to her ears | up to her neck in debt',
      'up to his neck in debt | debts mounting | debts piling up | mounting debts',
      'final demand | final demands | red letters | letters he wont open | doesnt open his post',
      'doesnt open her post | ignores his bills | ignores her bills | ignoring bills',
      'provident loan | wonga | logbook loan | guarantor loan | brighthouse | very catalogue',
      'littlewoods account | catalogues',
      'borrowed too much | borrows from everyone | owes everyone | owes his mates',
      'owes people money | owes people',
      'bailiffs knocking | bailiffs coming round | bailiffs been round | bailiff letter',
      'car finance arrears | repossessed his car | phone bill arrears | owes on his phone',
    ],
  ),
  ...termRows(
    'lay',
    ['finance/food-and-fuel'],
    [
      'put food on the table | no food in the cupboards | cupboards bare | living on toast',
      'living off noodles | living on noodles | going without food',
      'meter on emergency | emergency credit | on emergency credit | sat in the dark | no hot water',
      'no heating or hot water | electric gone | no lights',
      'kids going without | going without so the kids can eat | skips meals | misses meals',
      'cant heat his flat | cant heat her flat | cant heat the house | cold in the flat',
      'freezing in the flat',
      'no furniture | no bed | no cooker | no fridge | sleeping on bare boards | no carpets',
      'no shoes | no winter coat | only the clothes he stands in | needs clothes | no clean clothes',
    ],
  ),
  ...termRows(
    'lay',
    ['finance/benefits'],
    [
      'sort out his benefits | sort out her benefits | sort his benefits | sort her benefits',
      'benefits in a mess | benefits not sorted | no benefits | not claiming anything | not claiming',
      'waiting on universal credit | waiting for universal credit | waiting for benefits',
      'waiting on benefits | nothing from the dss | dss | the social wont pay',
      'knocked back for pip | turned down for pip | pip form | pip assessment | esa assessment',
      'medical for benefits | failed the medical',
      'cant use the uc journal | online claim | universal credit online | put a claim in',
      'needs to claim | needs to make a claim',
    ],
  ),
  ...termRows(
    'lay',
    ['finance/money-management'],
    [
      'blows his money | blows her money | burns through money | money burns a hole | spends it all',
      'spends everything | spends money like water',
      'money gone by the weekend | money gone the day he gets it | money gone in a day',
      'wages gone by friday',
      'no idea how to budget | cant budget | never learned to budget | help to budget',
      'budget better | living beyond means | living within his means',
    ],
  ),
];
