/** `2024-03-07` as `07/03/2024`. Takes the day of a longer RFC 3339 text as it stands, in the zone it was written in. */
export function formatDay(iso: string): string {
  return iso.slice(0, 10).split('-').reverse().join('/');
}

/** The hour and minute of an RFC 3339 text as they stand: `22:31`. */
export function formatTime(iso: string): string {
  return iso.slice(11, 16);
}

/** A moment as Viet Nam's clocks show it, whatever the reader's zone: `2026-11-23T22:31:05.000+07:00`. Ahead of UTC by 7 hours since 1975. */
export function toVietnamTime(milliseconds: number): string {
  return new Date(milliseconds + 25_200_000).toISOString().replace('Z', '+07:00');
}
