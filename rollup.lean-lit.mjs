// Takes out of Lit what the scripts for a page never use: hooks for polyfills, directives, reflection, decorators on accessors,
// parts in comments, in raw text and on whole elements, SVG fragments, and what it says to authors of templates. A quarter of it.
// Everything here names what Lit 3.3 has; where a new version no longer has it, the build stops and says so.

import { fileURLToPath, URL } from 'node:url';

const POLICY = fileURLToPath(new URL('src/lib/policy.ts', import.meta.url));

const CUTS = {
  'reactive-element/reactive-element.js': [
    [/\w+\.reactiveElementPolyfillSupport/, 'undefined'],
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    // decorators
    [/Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
    [/const \w=this\[Symbol\.metadata\];if.*?\.set\(\w,\w\)\}/, ''],
    [/static addInitializer\(.*?\.push\(\w\)\}/, ''],
    [/,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
    [/this\.prototype\.hasOwnProperty\(\w\)&&\(\(\w=Object\.create\(\w\)\)\.wrapped=!0\),/, ''],
    [/const (\w)=this\.constructor\.elementProperties;if\(\1\.size>0\)for.*?\}(?=\}let)/, ''],
    // properties that go back into attributes, and attributes that hold JSON
    [/toAttribute\(\w,\w\)\{switch.*?return \w\},/, ''],
    [/case Object:case Array:try\{.*?\}catch\(\w\)\{\w=null\}/, ''],
    [/reflect:!1,useDefault:!1,/, ''],
    [/_\$ET\(\w,\w\)\{.*?\}(?=_\$AK)/, ''],
    [/this\._\$Eq&&=.*?\)\),/, ''],
    [
      /C\((\w),(\w),\{useDefault:.*?\}(?=async)/,
      'C($1,$2){this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)}',
    ],
    [/\|\|\w\.useDefault&&.*?_\$Eu\(\w,\w\)\)/, ''],
    [/\?\?this\._\$Ej\?\.get\(\w\)\?\?\w/, ''],
    [/&&this\._\$Em!==\w/, ''],
    [/this\._\$Em=\w;/, ''],
    [/,this\._\$Em=null\}/, '}'],
    [/this\._\$Em=null,/, ''],
    [/"function"==typeof (\w)\.converter\?.*?\?\1\.converter:/, '$1.converter??'],
    [/removeController\(\w\)\{.*?\}/, ''],
  ],
  'lit-element/lit-element.js': [
    [/\w+\.litElementHydrateSupport/, 'undefined'],
    [/\w+\.litElementPolyfillSupport/, 'undefined'],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [/connectedCallback\(\)\{.*?disconnectedCallback\(\)\{.*?\}/, ''],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
  ],
  'lit-html/lit-html.js': [
    [/\w+\.litHtmlPolyfillSupport/, 'undefined'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [/\w\?\w\.createPolicy\("lit-html".*?\):void 0/, 'policy()'],
    [/if\(!\w\(\w\)\|\|!\w\.hasOwnProperty\("raw"\)\)throw Error\(".*?"\);/, ''],
    // directives
    [/function (\w)\((\w),(\w),\w=\w,\w\)\{if\(.*?,\3\}(?=class)/, 'function $1($2,$3){return $3}'],
    [/get _\$AU\(\)\{.*?\}/g, ''],
    [/this\._\$AN=void 0,/g, ''],
    [/,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
    [/this\._\$AP\?\.\(!1,!0,\w\)/, ''],
    [/setConnected\(\w\)\{.*?\}/, ''],
    [/get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/, ''],
    // templates that were compiled, SVG and MathML fragments
    [/"number"==typeof \w\?(this\._\$AC\(\w\)):.*?,\w\)(?=;)/, '$1'],
    [/\(\w\?\.creationScope\?\?(\w)\)/, '$1'],
    [/=2===\w\?"<svg>":3===\w\?"<math>":""/, '=""'],
    [/\+\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/, ''],
    [
      /if\((this\.el=\w\.createElement\(\w,\w\),\w\.currentNode=this\.el\.content),2===\w\|\|3===\w\)\{.*?\}/,
      '$1;',
    ],
    // parts within script, style, textarea and title, in comments, and on elements
    [/\w\.test\(\w\[2\]\)&&\(\w=RegExp\("<\/"\+\w\[2\],"g"\)\),/, ''],
    [/if\(\w\.test\(\w\.tagName\)\)\{.*?\}\}(?=\}else if\(8)/, ''],
    [/else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\)/, ''],
    [/:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, ':0'],
    [/else\{let \w=-1;for\(.*?type:7.*?-1\}/, ''],
  ],
  // Only the reader of rows: another one builds functions from text, which no strict page allows.
  'd3-dsv/dist/d3-dsv.mjs': [
    [/parse: parse,\s+(parseRows: parseRows),.*?formatValue: formatValue/s, '$1'],
    [/var csv = .*?(?=export \{)/s, ''],
    [/export \{.*?\}/s, 'export { dsv as dsvFormat }'],
  ],
};

/** A rollup plugin. Lit's templates then go through the page's one Trusted Types policy, too. */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      const file = Object.keys(CUTS).find((name) => id.endsWith(name));
      if (!file) return null;
      let lean = code;
      for (const [pattern, instead] of CUTS[file]) {
        if (lean.search(pattern) < 0) this.error(`${file} has no ${pattern} any more: see what became of it`);
        lean = lean.replace(pattern, instead);
      }
      lean = lean.replace(/Error\("[^"]+"\)/g, 'Error()');
      return lean.includes('policy()') ? `import{policy}from${JSON.stringify(POLICY)};${lean}` : lean;
    },
  };
}
