import type { Court, Prison } from './gazetteer.ts';
import { GazetteerError } from './gazetteerError.ts';
import type { GazetteerFile } from './gazetteerFile.ts';
import type { HomeArea } from './homeArea.ts';
import type { LinkedAreas } from './linkAreas.ts';
import { positionAt } from './linkCourtsAndPrisons.ts';
import { normalisePlaceName } from './normalisePlaceName.ts';
import { placeKinds, type PlaceKind, type PlaceName } from './placeName.ts';
import { rowAt } from './rowAt.ts';

/** The linked parts that names lead to. */
export interface NameSources {
  readonly linked: LinkedAreas;
  readonly areas: ReadonlyMap<string, HomeArea>;
  readonly courts: readonly Court[];
  readonly prisons: readonly Prison[];
}

/** A name before it is told from its namesakes. `meaning` is what another name stands for. */
export interface UnlabelledName extends Omit<PlaceName, 'label'> {
  /** The usual name, where this is another: "Cardigan" for Aberteifi. Null where this is the usual one. */
  readonly meaning: string | null;
}

const areaWeights: Readonly<Record<HomeArea['kind'], number>> = {
  nation: 100,
  'probation region': 95,
  'police force area': 90,
  county: 85,
  'local authority': 80,
  'delivery unit': 50,
};

type NameParts = Pick<PlaceName, 'name' | 'kind' | 'area' | 'weight' | 'use'> & {
  readonly lat?: number | null | undefined;
  readonly lon?: number | null | undefined;
  readonly meaning?: string | null;
};

/** Every name in the file, namesakes and doubles among them. @throws GazetteerError */
export function unlabelledNames(file: GazetteerFile, sources: NameSources): readonly UnlabelledName[] {
  const ordinary = new Set(file.ordinaryWords);
  const make = (parts: NameParts): UnlabelledName => {
    const normalised = normalisePlaceName(parts.name);
    return {
      ...parts,
      lat: parts.lat ?? null,
      lon: parts.lon ?? null,
      meaning: parts.meaning ?? null,
      normalised,
      isOrdinaryWord: ordinary.has(normalised),
    };
  };
  const areaOf = (code: string): HomeArea => {
    const area = sources.areas.get(code);
    if (!area) throw new GazetteerError(`The gazetteer names the area ${code}, which is not in it.`);
    return area;
  };

  const areas = [...sources.areas.values()].map((area) =>
    make({
      name: area.name,
      kind: kindOf(area),
      area,
      weight: areaWeights[area.kind],
      use: 'home',
      ...sources.linked.authorities.get(area.code)?.centre,
    }),
  );
  const towns = file.places.names.map((name, row) =>
    make({
      name,
      kind: 'town',
      area: areaOf(rowAt(file.authorities.codes, rowAt(file.places.authorities, row))),
      weight: rowAt(file.places.weights, row),
      use: 'home',
      ...positionAt(file.places, row),
    }),
  );
  const courts = sources.courts.flatMap(({ name, types, ladCode, position }) =>
    courtNames(name, types).map((called) =>
      make({
        name: called,
        kind: 'court',
        area: areaOf(ladCode),
        weight: 30,
        use: 'near',
        ...position,
        meaning: called === name ? null : name,
      }),
    ),
  );
  const prisons = sources.prisons.map(({ name, ladCode, position }) =>
    make({ name, kind: 'prison', area: areaOf(ladCode), weight: 30, use: 'not home', ...position }),
  );
  const others = file.otherNames.names.map((name, row) => {
    const usual = towns[rowAt(file.otherNames.places, row)] ?? prisons[rowAt(file.otherNames.prisons, row)];
    const kind = rowAt(placeKinds, rowAt(file.otherNames.kinds, row));
    if (usual) return make({ ...usual, name, kind, meaning: usual.name });
    const area = areaOf(rowAt(file.otherNames.areas, row));
    const centre = sources.linked.authorities.get(area.code)?.centre;
    return make({
      name,
      kind,
      area,
      weight: areaWeights[area.kind],
      use: 'home',
      ...centre,
      meaning: area.name,
    });
  });
  return [...areas, ...towns, ...courts, ...prisons, ...others];
}

function kindOf(area: HomeArea): PlaceKind {
  return area.code.startsWith('area-') ? 'everyday name' : area.kind;
}

/** A combined court or a justice centre is called by what it sits as, too: "Leeds Crown Court". */
function courtNames(name: string, types: readonly string[]): readonly string[] {
  const [, town] = /^(.+?) (?:Combined Court|Law Courts|Justice Centre|Courts? of Justice)/.exec(name) ?? [];
  if (!town) return [name];
  const sitsAs = ['Crown Court', "Magistrates' Court"].filter((type) => types.includes(type));
  return [name, ...sitsAs.map((type) => `${town} ${type}`)];
}
