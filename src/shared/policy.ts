import { pageGlobal } from './page-global.ts';

/** The part of a Trusted Types policy that Lit uses. */
export interface Policy {
  createHTML(html: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/**
 * The Trusted Types policy `mtqg-widgets`, created once per page. The build makes Lit use this policy. The policy returns the text
 * unchanged: Lit gives it only our own templates, and the gallery only HTML whose text it reads in a `<template>`, where no script runs.
 * Browsers without Trusted Types get an object with the same method.
 *
 * @throws TypeError when the page's `trusted-types` directive does not list `mtqg-widgets`.
 */
export function policy(): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const rules: Policy = { createHTML: (html) => html };
  // In a browser without Trusted Types, a page may have a variable of this name.
  const isFactory = typeof trustedTypes?.createPolicy === 'function';
  return pageGlobal('policy', () => (isFactory ? trustedTypes.createPolicy('mtqg-widgets', rules) : rules));
}
