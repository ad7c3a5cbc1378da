/**
 * The attributes that a placeholder can give as `data-…`: those that the elements declare, and `theme` and `lang`. One list for all elements
 * keeps the script small.
 */
export const OPTION_NAMES: readonly string[] = (
  'also area as-of author change change-direction change-unit datetime decimals digits display-only download good grouped ' +
  'heading heading-level href ignore-columns image image-alt image-focus image-sizes image-srcset label label-month ' +
  'label-online label-today label-total label-week label-year label-yesterday lang layout limit method more-href new-for ' +
  'note number-format of offset period photo-links plan-by plan-ratio plan-status plan-target previous previous-period ' +
  'programme qualifier rank rank-of rank-scope refresh relative rows section series source source-href src status summary ' +
  'text theme unit value'
).split(' ');
