import assert from 'node:assert/strict';
import type { Figures, HttpAnswer } from '../../../src/endpoint/endpoint.ts';
import type { GeneratedRequest } from './generate.ts';

/**
 * The entity tags that were sent, and the figures of each. Equal figures must have equal tags, and different figures different tags. The
 * time of the figures does not matter.
 */
export class Tags {
  readonly #tagOf = new Map<string, string>();
  readonly #figuresOf = new Map<string, string>();
  readonly #bySite = new Map<string, string[]>();

  /** The tags that a request names in `If-None-Match`. */
  choose({ site, knownTags }: GeneratedRequest): string[] {
    const sent = this.#bySite.get(site) ?? [];
    const last = sent.slice(-1);
    const older = sent.slice(-5, -4); // The fifth newest tag, if so many were sent.
    switch (knownTags) {
      case 'none':
        return [];
      case 'last':
        return last;
      case 'older':
        return older;
      case 'both':
        return ['"other"', ...older, ...last];
    }
  }

  /** Checks the tag of an answer. Returns whether the request named this tag. */
  check(
    { headers, body }: HttpAnswer,
    figures: Figures,
    namedTags: readonly string[],
    context: string,
  ): boolean {
    const { asOf: _, ...withoutTime } = figures;
    const key = JSON.stringify(withoutTime);
    const tag = headers['etag'];
    assert.ok(tag !== undefined, `no tag: ${context}`);
    assert.equal(this.#tagOf.get(key) ?? tag, tag, `another tag for the same figures: ${context}`);
    assert.equal(this.#figuresOf.get(tag) ?? key, key, `the same tag for other figures: ${context}`);
    this.#tagOf.set(key, tag);
    this.#figuresOf.set(tag, key);
    const sent = this.#bySite.get(figures.site) ?? [];
    this.#bySite.set(figures.site, sent);
    if (sent.at(-1) !== tag) sent.push(tag);
    const isTagInRequest = namedTags.includes(tag);
    if (isTagInRequest) assert.equal(body, null, context);
    return isTagInRequest;
  }
}
