// For each part of src, what it may import; see docs/architecture.md. Any other import is an error.
const allow = (name, from, ...to) => ({
  name,
  severity: 'error',
  from: { path: `^src/${from}` },
  to: { pathNot: to.map((path) => `^${path}`) },
});
const LIT = 'node_modules/(lit|@lit|lit-html|lit-element)/';
const WIDGETS = ['counter', 'gallery', 'indicator', 'news'];

/** Pure modules, which use neither Lit nor the DOM nor browser globals. The endpoint may import them too. */
const SHARED_PURE = ['src/protocol\\.ts$', 'src/text/', 'src/shared/(tokens|built-ins)\\.ts$'];
/** A path for the pure modules of a widget, such as messages.ts, parse-feed.ts and the sub-folders of the indicator. */
const pureOf = (widget) =>
  `src/${widget}/((file|record|sentence)/[a-z-]+|messages|[a-z]+-messages|parse-[a-z-]+|article|address-problems|newest|usual-spelling|weak-picture|photo|file-url|rows|shown-figures)\\.ts$`;
const PURE = [...SHARED_PURE, ...WIDGETS.map(pureOf)];

export default {
  forbidden: [
    allow('text → text, built-ins', 'text/', 'src/text/', 'src/shared/built-ins\\.ts$'),
    allow('protocol → nothing', 'protocol\\.ts$'),
    allow('tokens, built-ins → nothing', 'shared/(tokens|built-ins)\\.ts$'),
    ...WIDGETS.map((widget) =>
      allow(
        `pure modules of ${widget} → pure modules`,
        pureOf(widget).slice('src/'.length), // allow() adds src/ again.
        ...SHARED_PURE,
        pureOf(widget),
      ),
    ),
    allow(
      'record of an indicator → messages, text',
      'indicator/record/',
      'src/indicator/(record/|messages\\.ts$)',
      'src/text/',
    ),
    allow(
      'sentence of an indicator → record, messages, text',
      'indicator/sentence/',
      'src/indicator/(record/|sentence/|messages\\.ts$)',
      'src/text/',
    ),
    allow('file of figures → record, text', 'indicator/file/', 'src/indicator/(file|record)/', 'src/text/'),
    allow('shared → lit, pure modules', 'shared/', 'src/shared/', ...SHARED_PURE, LIT),
    ...WIDGETS.map((widget) =>
      allow(
        `${widget} → shared, pure modules, no other widget`,
        `${widget}/`,
        `src/${widget}/`,
        'src/shared/',
        ...SHARED_PURE,
        LIT,
      ),
    ),
    allow(
      'define/* → widgets, shared',
      'define/',
      ...WIDGETS.map((widget) => `src/${widget}/`),
      'src/shared/',
    ),
    allow('define → define/*, shared', 'define\\.ts$', 'src/define/', 'src/shared/'),
    allow(
      'drop-in → define/*, its own files, parts that it preloads',
      'drop-in(\\.ts$|/)',
      'src/define/',
      'src/drop-in/',
      'src/indicator/record/comparisons\\.ts$',
    ),
    allow(
      'index → widgets, shared, pure modules',
      'index\\.ts$',
      'src/(counter|gallery|indicator|news|shared)/',
      ...PURE,
    ),
    allow(
      'endpoint → pure modules, its own files',
      'endpoint/(?!stores/|cli/)',
      'src/endpoint/(?!cli/)',
      ...PURE,
      'node_modules/(isbot|ipaddr\\.js)/',
      '(node:)?(crypto|dns|http|https|net|stream|util|zlib)$',
    ),
    allow(
      'cli → endpoint, pure modules',
      'endpoint/cli/',
      'src/endpoint/',
      ...PURE,
      'node_modules/commander/',
      '(node:)?(fs|http|net|path|process|util|url)$',
    ),
    allow(
      'stores → the store type, their driver',
      'endpoint/stores/',
      'src/endpoint/stores/',
      '(node:)?(sqlite|fs|path|crypto|url|worker_threads)$',
    ),
    {
      name: 'a store → the store type and its own files',
      severity: 'error',
      // sqlite.ts and sqlite-file.ts are files of the store `sqlite`: $1 is the word before the first "-" or ".".
      from: { path: '^src/endpoint/stores/([^/.-]+)' },
      to: {
        path: '^src/endpoint/stores/',
        pathNot: ['^src/endpoint/stores/$1[-.]', '^src/endpoint/stores/store\\.ts$'],
      },
    },
    {
      name: 'only the cli names a concrete store',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/endpoint/(cli|stores)/' },
      to: { path: '^src/endpoint/stores/', pathNot: '^src/endpoint/stores/store\\.ts$' },
    },
    {
      name: 'a figure without comparisons → no code for comparisons',
      severity: 'error',
      // src/indicator/comparison-code.ts loads that code on demand.
      from: { path: '^src/indicator/(record/parse-figure|sentence/[a-z-]+)\\.ts$' },
      to: {
        path: '^src/indicator/record/(comparisons|parse-(also|change|comparison|plan|rank|series))\\.ts$',
        reachable: true,
      },
    },
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
