// Loaded in each page of browser tests, before the tests.
import { AssertionError } from '@esm-bundle/chai';

/**
 * The runner sends the compared values of a failed test as JSON. An element of a widget refers to itself, so it has no JSON: the page would never
 * report, and the run would say after minutes that no test ran. So a value without JSON is sent as a text.
 */
function toSendable(value: unknown): unknown {
  if (value instanceof Element) return value.outerHTML;
  try {
    JSON.stringify(value);
    return value;
  } catch {
    return String(value);
  }
}

for (const name of ['actual', 'expected'])
  Object.defineProperty(AssertionError.prototype, name, {
    set(this: Error, value: unknown) {
      const property = { value: toSendable(value), enumerable: true, writable: true, configurable: true };
      Object.defineProperty(this, name, property);
    },
  });
