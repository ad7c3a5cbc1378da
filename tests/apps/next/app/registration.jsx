'use client';

// The import registers the five elements in the browser.
import 'mtqg-widgets/define';

export function Registration() {
  return null;
}
