import { Random } from '../random.ts';

const beginnings =
  'Ald Ark Ash Bal Bar Beck Bel Birk Bos Bram Brack Brin Cal Carn Cas Chad Cor Cran Crom Dal Den Dor Dray Dun Eld Elm Esk Fal Fen Gar Gil Glen Gren Hal Har Haw Hol Ing Kel Kil Kirk Lan Lath Lin Mal Mar Mel Mor Nor Oak Or Pen Pol Quar Rad Raven Ros Row Sal Sel Sher Skel Stan Tal Tarn Thorn Tor Tre Ull Wal Wen West Whit Wil Win Wood Wyn Yar Yel'.split(
    ' ',
  );
const middles = ['', '', '', 'a', 'e', 'er', 'i', 'ing', 'en', 'ber', 'mar', 'low', 'der'];
const endings =
  'wick ley ton thorpe combe dale ford gate ham hurst mere more ness over ridge shaw side stead stoke stow well worth bourne bridge brook by cliffe croft den fell field garth grove hill holme land leigh lock mead mouth pool ray ring rith sby slade tor vale wade water well son sen man kin ner ett ard ock ell'.split(
    ' ',
  );

/**
 * So many different invented proper names ("Brackermere"): the long tail of a catalogue, where
 * streets, founders and houses give services their names. Names in `taken` (lower case) are left out.
 * Throws when more are asked for than can be made.
 */
export function inventNames(seed: string, count: number, taken: ReadonlySet<string>): readonly string[] {
  const random = new Random(`names ${seed}`);
  const names = new Set<string>();
  for (let tries = 0; names.size < count; tries += 1) {
    if (tries > count * 50) throw new Error(`${count} different names cannot be made.`);
    const name = random.pick(beginnings) + random.pick(middles) + random.pick(endings);
    if (!taken.has(name.toLowerCase())) names.add(name);
  }
  return [...names];
}

/** Plain words that projects are named after, the likelier ones first. */
export const projectWords =
  'hope new bridge step path horizon future open harbour lighthouse compass anchor haven phoenix spring together beacon orchard garden gateway turning doorway crossing lantern ladder willow oak rowan ivy heron kestrel swift robin meadow river tide island summit mill forge foundry loom quarry canal platform junction signal station workshop kitchen allotment bakery library studio theatre choir canvas chapter compassion courage dignity momentum potential progress pioneer acorn almond amber apple arch aspen atlas aurora badger barley basket birch blossom bluebell bramble brook cedar chestnut clover cobalt copper coral cornerstone cottage daybreak dawn dove drift elder ember evergreen fable falcon fern flint foxglove granite grove hawthorn hazel heather hearth hedgerow holly honeycomb jigsaw juniper keystone kindling kite lark laurel lavender linden lodestar magnolia maple marigold mosaic mulberry mustard nest northstar nightingale oasis otter parachute patchwork pebble plough poppy primrose quartz rainbow ripple saffron sail sapling scaffold seedling shelter skylark slate snowdrop sparrow springboard starling steppingstone sunrise swallow tapestry thistle timber topaz trellis umbrella verge vine violet wagtail walnut watermill wayfinder weaver wheatsheaf windmill woodland wren yarrow zenith'.split(
    ' ',
  );
