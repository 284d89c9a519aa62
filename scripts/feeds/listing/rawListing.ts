/** A contact or a phone as a feed gives it. */
export interface RawContact {
  readonly name: string | null;
  /** A job title, a department or what the number is for. */
  readonly purpose: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** A place as a feed gives it. Degrees may be numbers, texts, swapped or nonsense. */
export interface RawLocation {
  readonly name: string | null;
  /** Lines of an address, without the postcode where the feed has that apart. */
  readonly addressLines: readonly string[];
  readonly postcode: string | null;
  readonly latitude: unknown;
  readonly longitude: unknown;
}

/** Opening times as a feed gives them: iCalendar days (`MO,TU`), times in any form, or words. */
export interface RawSchedule {
  readonly byday: string | null;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly note: string | null;
}

/** A term of a taxonomy as a feed gives it. */
export interface RawTerm {
  readonly id: string | null;
  readonly name: string | null;
  /** The vocabulary it belongs to: `esdNeeds`, `Open Eligibility` … */
  readonly vocabulary: string | null;
}

/**
 * One service as a feed of councils or of regional teams gives it, in HSDS's terms but before
 * anything was cleaned, decided or left out. Every adapter of such a feed makes these; one
 * place (`toServiceRecord.ts`) turns them into records, so that every trap is met once.
 */
export interface RawListing {
  readonly sourceId: string;
  readonly sourceUrl: string | null;
  readonly name: string | null;
  /** Plain text, HTML or Markdown. */
  readonly description: string | null;
  readonly organizationId: string | null;
  readonly organizationName: string | null;
  readonly url: string | null;
  readonly status: string | null;
  readonly contacts: readonly RawContact[];
  readonly locations: readonly RawLocation[];
  /** Names or codes of the areas served. */
  readonly serviceAreas: readonly string[];
  readonly schedules: readonly RawSchedule[];
  readonly costOptions: readonly { readonly option: string | null; readonly amount: unknown }[];
  readonly languages: readonly string[];
  /** Who may use it, in words. */
  readonly eligibility: readonly string[];
  readonly minimumAge: unknown;
  readonly maximumAge: unknown;
  readonly terms: readonly RawTerm[];
  /** How to get in, in words. */
  readonly accessNotes: readonly string[];
  /** When a person last checked it, as the feed writes it (`assured_date`). */
  readonly assuredDate: string | null;
  readonly lastModified: string | null;
  /**
   * Fields of a service record that the source states in the catalogue's own codes, such as the
   * columns of the team's own template. They win over everything that is read from text.
   */
  readonly stated: Readonly<Record<string, unknown>>;
}
