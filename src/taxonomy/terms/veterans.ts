import { termRows } from '../termRows.ts';

/** People who served in the armed forces, any of them, for any time, and their families. */
export const veteranTerms = [
  ...termRows(
    'practice',
    ['veteran'],
    [
      'vet | vets',
      'hm forces | hmf | ex hmf | ex hm forces',
      'veteran | veterans | vetran | vetrans',
      'service family | service families | army family | army families',
      'armed forces | armed services | armed forces veteran | armed forces covenant | armed forces champion',
      'ex armed forces | ex armed services | ex armed service personnel | ex service personnel | ex service | former armed forces | former service personnel',
      'military | military service | ex military | military background | military veteran',
      'served in the forces | served in the armed forces | served in afghanistan | since iraq | since afghanistan | since afghan | back from afghan | back from afghanistan | back from iraq | iraq and afghan | served in afghan | serving in afghanistan | serving in iraq | served in iraq | served in northern ireland | combat veteran',
      'service leaver | early service leaver | medical discharge from forces',
      'veterans in custody',
    ],
  ),
  ...termRows(
    'lay',
    ['veteran'],
    [
      'army in afghanistan | army in iraq | tour of afghanistan | northern ireland tour',
      'ex forces | exforces | ex services | exservices | ex force',
      'squaddie | squaddies | ex squaddie',
      'soldier | soldiers | ex soldier | former soldier',
      'been in the forces | was in the forces | in the forces | the forces',
      'civvy street',
      'ex serviceman | ex servicemen | ex servicewoman | servicemen | serviceman | servicewoman',
      'did tours | tours of afghanistan | tour of iraq',
      'the paras | ex para | paratrooper',
    ],
  ),
  ...termRows(
    'lay',
    ['veteran:Army'],
    [
      'ex army | exarmy | army | in the army | was in the army | army veteran | british army | territorial army',
    ],
  ),
  ...termRows(
    'lay',
    ['veteran:Royal Navy'],
    ['ex navy | navy | royal navy | was in the navy | ex sailor | merchant navy'],
  ),
  ...termRows('lay', ['veteran:Royal Air Force'], ['ex raf | raf | royal air force']),
  ...termRows(
    'lay',
    ['veteran:Royal Marines'],
    ['royal marine | royal marines | ex marine | marines | bootneck'],
  ),
  ...termRows('practice', ['veteran:Gurkhas'], ['gurkha | gurkhas']),
  ...termRows('practice', ['veteran:Reservists'], ['reservist | reservists | army reserve | army reserves']),
  ...termRows(
    'practice',
    ['veteran:Families'],
    ['veterans families | families of veterans | army wife | forces families | forces family'],
  ),
  ...termRows(
    'scheme',
    ['veteran'],
    [
      'op nova | opnova | operation nova',
      'op courage | opcourage | operation courage',
      'op fortitude | operation fortitude',
      'op restore | operation restore',
      'ssafa',
      'royal british legion | british legion',
      'combat stress',
      'help for heroes',
      'walking with the wounded',
      'veterans uk | veterans gateway',
      'project nova',
      'blind veterans | blesma',
      'all call signs',
      'care after combat',
      'forces employment charity',
      'change step',
    ],
  ),
  ...termRows('abbreviation', ['veteran'], ['rbl', 'wwtw']),
];
