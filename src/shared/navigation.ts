import { readGlobal } from './built-ins.ts';

/** The browser's Navigation API, and not a variable of the page or an element such as `<nav id="navigation">`. */
export function findNavigation(): Navigation | undefined {
  const navigation = readGlobal('navigation');
  const isObject = typeof navigation === 'object' && navigation !== null;
  const isBuiltIn = isObject && 'currentEntry' in navigation && 'addEventListener' in navigation;
  return isBuiltIn ? (navigation as Navigation) : undefined;
}
