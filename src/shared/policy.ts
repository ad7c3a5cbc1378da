import { pageGlobal } from './page-global.ts';

/** The part of a Trusted Types policy that these widgets use. In browsers without Trusted Types it returns text unchanged. */
export interface Policy {
  createHTML(html: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/**
 * The Trusted Types policy `mtqg-widgets`, created once per page. It accepts our own templates and text for a parser. Nothing from
 * outside reaches the page through it.
 *
 * @throws TypeError when the page's `trusted-types` directive does not list it.
 */
export function policy(): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const rules: Policy = { createHTML: (html) => html };
  return pageGlobal('policy', () => trustedTypes?.createPolicy('mtqg-widgets', rules) ?? rules);
}
