/** Spellings of dates that do not change their meaning, and the usual ones. */
const SPELLINGS: readonly [spelling: RegExp, usual: string][] = [
  // 9g36, 09giờ36
  [/(?<!\d)(\d\d?) ?(?:giờ|g) ?(\d\d)(?!\d)/giu, '$1:$2'],
  // 09:36'
  [/(:\d\d)['’′]/g, '$1'],
  // 15:36 PM of .NET, because no hour above 12 needs it
  [/(?<!\d)((?:1[3-9]|2[0-3]):\d\d(?::\d\d)?) ?(?:PM|CH)\b/gi, '$1'],
  // 20:0:0
  [/(?<![\d:])(\d\d?):(\d):(?=\d)/g, '$1:0$2:'],
  [/(\d:\d\d):(\d)(?!\d)/g, '$1:0$2'],
  // 7-Thg3-2024
  [/(\d)-Thg ?(\d\d?)-(?=\d)/gi, '$1 thg $2 '],
  // 07 / 03 / 2024, 2024–03–07
  [/(\d) ?([/.]) ?(\d\d?) ?\2 ?(?=\d{4})/g, '$1$2$3$2'],
  [/(\d)[–‑](\d\d?)[–‑](?=\d)/g, '$1-$2-'],
  [/\[(GMT|UTC) ?([+-]\d\d?(?::?\d\d)?)\]/gi, '$1$2'],
  [/ SE Asia Standard Time$/i, ' ICT'],
  [/(\d)\.$/, '$1'],
];

/** Writes a date as `parseDate` reads it: `07 / 03 / 2024 9g36` becomes `07/03/2024 9:36`. */
export function toUsualSpelling(date: string): string {
  let text = date;
  for (const [spelling, usual] of SPELLINGS) text = text.replace(spelling, usual);
  return text;
}
