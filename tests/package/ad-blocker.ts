import { FiltersEngine, Request } from '@ghostery/adblocker';
import { readText } from './files.ts';

/** What a browser loads: a script, a style sheet, `fetch`, a picture, a frame. */
export type ResourceType = 'script' | 'stylesheet' | 'xhr' | 'image' | 'sub_frame';

/** Lists of the npm package @adguard/dnr-rulesets, with the number that each has there. */
const LISTS = {
  'AdGuard Base filter (contains EasyList)': 2,
  'AdGuard Tracking Protection filter (contains EasyPrivacy)': 3,
  'ABPVN List (Vietnam)': 214,
};

/** Rules of EasyPrivacy against counters. AdGuard's list leaves these rules out, but ad blockers with the original list apply them. */
const MORE_RULES = [
  '/js/counter.js?',
  '/stat/count',
  '/api/stat?',
  '://analytics.*/collect',
  '/counter.php?',
  '/count.php?',
  '/hit.php?',
  '/hitcount/*',
  '/hit-counter/*',
  '/hit_counter',
  '/collect?',
  '/stats/collect?',
  '/log_hit.',
];

/** An ad blocker with lists for English and Vietnamese pages. */
export class AdBlocker {
  readonly #engine: FiltersEngine;

  constructor() {
    const rules = [...Object.values(LISTS).map(readList), ...MORE_RULES].join('\n');
    this.#engine = FiltersEngine.parse(rules, { loadCosmeticFilters: false, debug: true });
  }

  /** The rule that blocks a request of a page; `undefined` for an allowed request. */
  blockingRule(url: string, pageUrl: string, type: ResourceType): string | undefined {
    const { match, filter } = this.#engine.match(Request.fromRawDetails({ url, sourceUrl: pageUrl, type }));
    return match ? String(filter) : undefined;
  }
}

/** The rules as their authors wrote them. The package keeps this text in the description of each converted list. */
function readList(id: number): string {
  const folder = `node_modules/@adguard/dnr-rulesets/dist/filters/declarative/ruleset_${id}`;
  const [first] = JSON.parse(readText(`${folder}/ruleset_${id}.json`)) as [
    { metadata: { metadata: { rulesCount: number }; rawFilterList: string } },
  ];
  return first.metadata.rawFilterList;
}
