/** Whether a text is an existing day, `YYYY-MM-DD`. `2024-02-30` is not. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  const isReadable = !Number.isNaN(date.getTime());
  // `Date` reads 30 February as 1 March.
  return isReadable && date.toISOString().startsWith(`${text}T`);
}

/** Converts `2024-03-07` to the number 20240307, which a store can keep. */
export function toDayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** Converts 20240307 back to `2024-03-07`; `null` for 0, the value of a key that was never written. */
export function toDay(dayNumber: number): string | null {
  if (dayNumber === 0) return null;
  const digits = String(dayNumber);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
