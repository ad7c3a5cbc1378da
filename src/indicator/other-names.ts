/** Names that authors may use for attributes of the indicator. The console then names the attribute. */
export const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['target', 'plan-target'],
  ['total', 'of'],
  ['percent', 'plan-ratio'],
  ['trend', 'change-direction'],
  ['direction', 'change-direction'],
  ['year', 'period'],
  ['date', 'as-of'],
]);
