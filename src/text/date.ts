/** `2024-03-07` as `07/03/2024`. Takes the day of a longer RFC 3339 text as it stands, in the zone it was written in. */
export function formatDay(iso: string): string {
  return iso.slice(0, 10).split('-').reverse().join('/');
}

/** The hour and minute of an RFC 3339 text as they stand: `22:31`. */
export function formatTime(iso: string): string {
  return iso.slice(11, 16);
}
