import { pageGlobal } from './page-global.ts';

/** The part of a Trusted Types policy that these widgets use; where a browser knows no such types, one in name only. */
export interface Policy {
  createHTML(html: string): string;
}

/**
 * The page's one Trusted Types policy of these widgets, `mtqg-widgets`. It lets through templates of ours and text for a parser,
 * never for the page itself.
 *
 * @throws TypeError where the page forbids it: its `trusted-types` directive has to name it.
 */
export function policy(): Policy {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  const rules: Policy = { createHTML: (html) => html };
  return pageGlobal('policy', () => trustedTypes?.createPolicy('mtqg-widgets', rules) ?? rules);
}
