import { describe, expect, it } from 'vitest';
import { hasEnded } from '../../src/catalogue/freshness.ts';
import { coveredLads } from '../../src/geography/coveredLads.ts';
import { findArea } from '../../src/geography/findArea.ts';
import { toPasteText } from '../../src/report/toPasteText.ts';
import { toReportHome, type ReportHome } from '../../src/report/reportContext.ts';
import { makeCoverage, makeService } from '../factories/serviceFactory.ts';
import { makeContext } from './reportContext.ts';
import { starterGazetteer, starterServices } from './starterCatalogue.ts';
import { brokenRules } from './textRules.ts';

const leeds = 'E08000035';
const torbay = 'E06000027';
const plymouth = 'E06000026';

function homeOf(code: string): ReportHome {
  const area = findArea(starterGazetteer, code);
  if (!area) throw new Error(`no area ${code}`);
  return toReportHome(area, starterGazetteer);
}

const areaWords = (home: ReportHome | null, coverage: Parameters<typeof makeCoverage>[0]) =>
  toPasteText([makeService({ coverage: makeCoverage(coverage) })], makeContext({ home })).text;

describe('the home area in a text, with the real areas', () => {
  it('a Torbay service is not put into a Plymouth report without saying so', () => {
    const coverage = { ladCodes: [torbay], areaName: 'Torbay' };
    expect(areaWords(homeOf(plymouth), coverage)).toContain(
      'The home area, Plymouth, is not in its listed area (Torbay).',
    );
    expect(areaWords(homeOf(torbay), coverage)).toContain('It serves people living in Torbay.');
  });

  it('a service for one city serves only part of its police force area', () => {
    expect(areaWords(homeOf('E23000010'), { ladCodes: [leeds], areaName: 'Leeds' })).toContain(
      'It serves only part of the West Yorkshire police force area (listed area: Leeds).',
    );
  });

  it('a service for the force area serves the city in it', () => {
    expect(areaWords(homeOf(leeds), { pfaCodes: ['E23000010'], areaName: 'West Yorkshire' })).toContain(
      'It serves people living in Leeds (listed area: West Yorkshire).',
    );
  });

  it('an area that the service is named after is not said again', () => {
    const coverage = makeCoverage({ pfaCodes: ['E23000010'], areaName: 'West Yorkshire' });
    const named = makeService({ name: 'Housing Support in West Yorkshire', coverage });
    const { text } = toPasteText([named], makeContext({ home: homeOf(leeds) }));
    expect(text).toContain('Housing Support in West Yorkshire: ');
    expect(text).toContain('It serves people living in Leeds.');
  });

  it('a service that works in the city among many places is said to, where its summary is not enough', () => {
    const plymouthToo = 'Plymouth is among the places where sessions are held.';
    const textFor = (summary: string, code: string) =>
      toPasteText(
        [makeService({ summary, deliveryPlaces: ['Bath', 'Plymouth'] })],
        makeContext({ home: homeOf(code) }),
      ).text;
    expect(textFor('Sessions are held in Bath and 1 other place.', plymouth)).toContain(plymouthToo);
    expect(textFor('Sessions are held in Bath and Plymouth.', plymouth)).not.toContain(plymouthToo);
    expect(textFor('Sessions are held in Bath and 1 other place.', leeds)).not.toContain('among the places');
  });

  it('a national service is not said to be in the city', () => {
    expect(areaWords(homeOf(leeds), { national: true, areaName: 'England and Wales' })).toContain(
      'It is national (listed area: England and Wales); the listing does not say what there is in Leeds.',
    );
  });

  it('a national helpline can be used by phone, and one for England not from Wales', () => {
    const england = { national: true, remote: true, excludedLadCodes: ['W06000015'], areaName: 'England' };
    expect(areaWords(homeOf(leeds), england)).toContain('It can be used from Leeds by phone or online.');
    expect(areaWords(homeOf('W06000015'), england)).toContain(
      'The home area, Cardiff, is not in its listed area (England).',
    );
    expect(areaWords(null, england)).toContain('Its listed area is England, also by phone or online.');
  });

  it('a helpline can be used from anywhere', () => {
    expect(areaWords(homeOf(leeds), { remote: true, areaName: 'England and Wales' })).toContain(
      'It can be used from Leeds by phone or online.',
    );
  });

  it.each(['E08000035', 'W06000001', 'region-c', 'wales'])(
    'the rules of words hold for every real service, seen from %s',
    (code) => {
      const context = makeContext({ home: homeOf(code) });
      const broken = starterServices.flatMap((service) =>
        brokenRules(toPasteText([service], context, 600), service, context).map((rule) => [service.id, rule]),
      );
      expect(broken).toEqual([]);
    },
  );

  it('every real service that is not over fits 500 characters, for somebody who lives where it works', () => {
    const live = starterServices.filter((service) => !hasEnded(service, makeContext().today));
    const tooLong = live.flatMap((service) => {
      const covered = coveredLads(service.coverage, starterGazetteer);
      const [home] = [...covered.local, ...covered.area, ...covered.region, ...covered.national];
      if (!home) throw new Error(`${service.id} covers nowhere`);
      const text = toPasteText([service], makeContext({ home: homeOf(home) }), 500);
      return text.fits ? [] : [text.text];
    });
    expect(tooLong).toEqual([]);
    expect(live.length).toBeGreaterThan(300);
  });
});
