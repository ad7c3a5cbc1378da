// Who may import whom: each folder of src, and all that it may reach. What is not allowed here is forbidden.
const may = (name, from, ...to) => ({
  name,
  severity: 'error',
  from: { path: `^src/${from}` },
  to: { pathNot: to.map((path) => `^${path}`) },
});
const lit = 'node_modules/(lit|@lit|lit-html|lit-element)/';

export default {
  forbidden: [
    may('text → nothing', 'text/', 'src/text/'),
    may(
      'data → text, a reader of tables',
      'data/',
      'src/data/',
      'src/text/',
      'node_modules/(@types/)?d3-dsv/',
    ),
    may('lib → lit, text, data', 'lib/', 'src/(lib|text|data)/', lit),
    may('elements → lib, data, text', 'elements/', 'src/(elements|lib|text|data)/', lit),
    may('drop-in → define', 'drop-in', 'src/define/'),
    may('define → elements, lib', 'define', 'src/(define|elements|lib)/'),
    may('index → elements, lib, data', 'index', 'src/(elements|lib|data)/'),
    may(
      'endpoint → text, data/figures',
      'endpoint/[^/]+$',
      'src/endpoint/[^/]+$',
      'src/endpoint/stores/',
      'src/text/',
      'src/data/figures',
      'node_modules/(isbot|ipaddr.js)/',
      '(node:)?(crypto|dns|fs|http|https|net|util|path)$',
    ),
    may(
      'stores → store, their driver',
      'endpoint/stores/',
      'src/endpoint/store\\.ts$',
      'src/endpoint/stores/',
      '(node:)?(sqlite|fs|path)$',
    ),
    {
      name: 'only the cli names a store',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/endpoint/(cli\\.ts|stores/)' },
      to: { path: '^src/endpoint/stores/' },
    },
    {
      name: 'no element → another element',
      severity: 'error',
      from: { path: '^src/elements/([^/.]+)' },
      to: { path: '^src/elements/', pathNot: '^src/elements/$1[/.]' },
    },
    {
      name: 'a store → its own files',
      severity: 'error',
      from: { path: '^src/endpoint/stores/([^/.-]+)' },
      to: { path: '^src/endpoint/stores/', pathNot: '^src/endpoint/stores/$1[-.]' },
    },
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing unknown', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
