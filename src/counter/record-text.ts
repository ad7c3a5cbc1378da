import { isKnownZone } from './site-zone.ts';
import type { VisitRecord } from './visit-record.ts';

/** The stored form of a record. */
const RECORD_TEXT = /^\{"day":"(\d{4}-\d\d-\d\d|)","active":(-?\d+),"alive":(-?\d+),"zone":"([^"\\]+)"\}$/;

/**
 * The record as a JSON text, with the field names of `VisitRecord`. A renamed field would lose the record of every browser. The text is
 * built without `JSON.stringify`, because a page may have replaced `JSON`, or may have a `toJSON` of its own. Times are rounded down, because
 * `RECORD_TEXT` accepts only whole numbers.
 */
export function toRecordText({ day, active, alive, zone }: VisitRecord): string {
  return `{"day":"${day}","active":${Math.floor(active)},"alive":${Math.floor(alive)},"zone":"${zone}"}`;
}

/** Reads a stored record. Returns `undefined` for a damaged record, and for one with a time zone that this browser does not know. */
export function parseRecordText(text: string): VisitRecord | undefined {
  const [, day, active, alive, zone] = RECORD_TEXT.exec(text) ?? [];
  if (day === undefined || !isKnownZone(zone)) return undefined;
  return { day, active: Number(active), alive: Number(alive), zone };
}
