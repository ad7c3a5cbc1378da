import { cleanValue } from './clean-value.ts';
import { setCustomProperty } from './custom-properties.ts';
import { warnOnce } from './warn.ts';

const DATA_PREFIX = 'data-';
const CUSTOM_PROPERTY_PREFIX = 'mtqg-';

/** Copies attributes: `data-src` as `src`, and `data-mtqg-accent` as the custom property `--mtqg-accent`. */
export function copyOptions(placeholder: HTMLElement, element: HTMLElement): void {
  for (const { name, value } of placeholder.attributes) {
    const isData = name.startsWith(DATA_PREFIX);
    const option = isData ? name.slice(DATA_PREFIX.length) : name;
    // A CMS that forbids editors `onclick` and `style` may still let them write any data-* attribute, so `data-onclick` and `data-style`
    // are not copied. If the CMS allowed the attribute `style` itself, it is added after this loop.
    const isForbidden = option.startsWith('on') || option === 'style';
    const isWidgetName = option === 'mtqg'; // `data-mtqg="counter"`
    if (isForbidden || isWidgetName) continue;
    if (option.startsWith(CUSTOM_PROPERTY_PREFIX))
      setCustomProperty(element, option.slice(CUSTOM_PROPERTY_PREFIX.length), cleanValue(value));
    else setAttribute(element, option, isData ? cleanValue(value) : value);
  }
  const { cssText } = placeholder.style;
  if (cssText !== '') element.style.cssText += cssText;
}

/**
 * Sets an attribute. A quote within a value ends the value, so that `data-label="Thống "kê""` also gives an attribute with the name `kê""`.
 * Some browsers refuse such names.
 */
function setAttribute(element: HTMLElement, name: string, value: string): void {
  try {
    element.setAttribute(name, value);
  } catch {
    warnOnce(
      `mtqg-widgets: the attribute "${name}" of a placeholder is ignored; is there a quote too many or too few before it?`,
    );
  }
}
