import { warn } from './console.ts';

/** The warnings that were printed. Each is printed once in a page. */
const printedWarnings = new Set<string>();

/**
 * Removes the attribute `slot` from children of a widget if it names a slot that the widget does not have. A browser would not show such a
 * child. Pages of other systems print the attribute (Ionic, Vue 2, Salesforce). On a child of a placeholder the attribute does
 * nothing, until the placeholder is replaced by the widget.
 *
 * @param names The slots that the widget has.
 */
export function removeForeignSlots(host: Element, names: readonly string[]): void {
  for (const child of host.querySelectorAll(':scope > [slot]')) {
    const name = child.getAttribute('slot')!;
    if (name === '' || names.includes(name)) continue;
    child.removeAttribute('slot');
    const warning = `${host.localName}: there is no slot "${name}"; the attribute was removed, so that the content is shown`;
    if (!printedWarnings.has(warning)) warn(warning, child);
    printedWarnings.add(warning);
  }
}
