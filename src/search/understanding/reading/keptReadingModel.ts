import { onceMade } from '../../onceMade.ts';
import { parseReadingModel } from './readingModel.ts';
import kept from './readingModel.json' with { type: 'json' };

/** The model that the app comes with. It is large: the search worker loads this file after the first results. */
export const keptReadingModel = onceMade(() => parseReadingModel(kept));
