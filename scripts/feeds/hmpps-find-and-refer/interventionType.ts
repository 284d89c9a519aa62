/** The kinds of intervention that become services here. */
export type TakenType = 'structured intervention' | 'toolkit';

/** What the type of an intervention makes of it. */
export type TypeReading =
  { readonly ok: true; readonly type: TakenType } | { readonly ok: false; readonly reason: string };

/** Reads the type (ACP, SI, CRS, TOOLKITS, in any case, or in words): what is kept elsewhere is refused, with where. */
export function readType(text: string | null): TypeReading {
  if (text === null) return { ok: false, reason: 'it names no type of intervention' };
  const word = text.toLowerCase().replace(/[^a-z]/g, '');
  if (/^(?:si|structuredinterventions?)$/.test(word)) return { ok: true, type: 'structured intervention' };
  if (/^toolkits?$/.test(word)) return { ok: true, type: 'toolkit' };
  if (/^(?:acp|accreditedprogrammes?)$/.test(word)) {
    return {
      ok: false,
      reason:
        'it is an accredited programme: the Effective Proposal Framework says who may take one, not this catalogue',
    };
  }
  if (/^(?:crs|commissionedrehabilitativeservices?)$/.test(word)) {
    return {
      ok: false,
      reason:
        'it is a commissioned rehabilitative service: its contracts come in by the feed hmpps-interventions',
    };
  }
  return { ok: false, reason: `its type “${text.slice(0, 40)}” is not one that is known` };
}
