import type { LitElement } from 'lit';
import { findMeantAttribute } from '../shared/attribute-names.ts';
import { toLabel } from './label.ts';
import { toAttribute } from './record/attribute-name.ts';
import { IndicatorError } from './record/indicator-error.ts';
import { INDICATOR_FIELDS, type IndicatorRecord } from './record/record.ts';

const FIGURE_ATTRIBUTES: readonly string[] = INDICATOR_FIELDS.map(toAttribute);
/** A name that an author may have mistyped. Scripts of pages use other names for themselves: `x-text`, `@change`, `data-value`. */
const WRITTEN_NAME = /^(?!data-)[a-z]{2}[a-z_-]*$/;

/**
 * Throws for a misspelt attribute of the figure, `valeu="1.050"`. Without its value, the tile would say "Chưa có số liệu", and without its
 * plan it would leave out the plan.
 */
export function checkAttributes(host: LitElement, { label }: IndicatorRecord): void {
  for (const name of host.getAttributeNames()) {
    // A page may use `title` for a tooltip, so `title` in place of `label` is only reported in the console.
    const mayBeMisspelt = WRITTEN_NAME.test(name) && name !== 'title';
    const meant = mayBeMisspelt ? findMeantAttribute(host, name) : undefined;
    if (meant === undefined) continue;
    // `meant` can be a list: `plan-ratio, plan-by, plan-target`.
    const [firstMeant = ''] = meant.split(',');
    if (!FIGURE_ATTRIBUTES.includes(firstMeant)) continue;
    const place = { suggestion: meant, label: toLabel(label) || undefined };
    throw new IndicatorError('unknown-attribute', name, place);
  }
}
