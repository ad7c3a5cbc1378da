import { cleanValue } from './clean-value.ts';
import { setCustomProperty } from './custom-properties.ts';
import { matches, member } from './members.ts';
import { OPTION_NAMES } from './option-names.ts';
import { warnOnce } from './warn.ts';

const DATA_PREFIX = /^data-/;
const CUSTOM_PROPERTY_PREFIX = 'mtqg-';
/** Attributes that are not copied: event handlers, the name of the widget, and the style, which is added to that of the element. */
const NOT_COPIED = /^(on.*|style|data-mtqg)$/;
/** Attributes of a placeholder that is a link. Its address becomes an option of the widget, see `placeholder.ts`. */
const OF_LINKS = /^(download|href|hreflang|ping|referrerpolicy|rel|target|type)$/;

/** Copies `data-src` as `src`, `data-mtqg-accent` as the custom property `--mtqg-accent`, and other attributes as they are. */
export function copyOptions(placeholder: HTMLElement, element: HTMLElement): void {
  const isLink = matches(placeholder, 'a');
  for (const attribute of member(placeholder, 'attributes')) {
    const { name, value } = attribute;
    const option = name.replace(DATA_PREFIX, '');
    const isData = name !== option;
    const isLeftOut = NOT_COPIED.test(name) || (isLink && OF_LINKS.test(name));
    if (option.startsWith(CUSTOM_PROPERTY_PREFIX))
      setCustomProperty(element, option.slice(CUSTOM_PROPERTY_PREFIX.length), cleanValue(value));
    // A CMS that removes attributes which run code, such as `onclick` or the `x-init` of Alpine.js, often lets authors write any data-*
    // attribute. So only known options lose their `data-`.
    else if (isData && OPTION_NAMES.includes(option)) element.setAttribute(option, cleanValue(value));
    else if (!isLeftOut) copyAttribute(attribute, element);
  }
  const { cssText } = member(placeholder, 'style');
  if (cssText !== '') element.style.cssText += cssText;
}

/**
 * Copies an attribute as it is. A quote within a value ends the value, so that `data-label="Thống "kê""` also gives an attribute with the name
 * `kê""`. Some browsers refuse to set such a name. Then the attribute is cloned, because its name shows the widget that the value before it
 * ended too early.
 */
function copyAttribute(attribute: Attr, element: HTMLElement): void {
  const { name, value } = attribute;
  try {
    element.setAttribute(name, value);
  } catch {
    element.setAttributeNode(attribute.cloneNode() as Attr);
    warnOnce(
      `mtqg-widgets: the attribute "${name}" of a placeholder is ignored; is there a quote too many or too few before it?`,
    );
  }
}
