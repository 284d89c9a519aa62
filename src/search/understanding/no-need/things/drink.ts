/** Drink, tobacco and gambling, and places of them. */
export const drink =
  'accas; accumulators; acid; aerosols; alc; alcohol; bet365; betfred; betting shop; betting shops; bingo; ' +
  'bookie; bookmakers; booze; boozer; canisters; casino; casinos; cider; co codamol; coral bookies; etoh; ' +
  'fixed odds machine; fixed odds terminals; flutter; follows the horses; football accas; frosty jacks; ' +
  'fruit machine; fruit machines; gear; gee gees; ladbrokes; lager; lighter gas; loot boxes; one armed ' +
  'bandit; one armed bandits; online bingo; paddy power; poker; puggies; scratch card; scratch cards; ' +
  'scratchcards; sky bet; slot machine; slot machines; sm; sms; sober; special brew; sponsor; sponsors; ' +
  'steroids; strong cider; strong lager; strongbow; super strength; tennents super; the gee gees; topping ' +
  'up; tramadol; vodka; whisky; william hill';
