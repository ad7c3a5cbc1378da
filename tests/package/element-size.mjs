// What an element adds to a page, in bytes of gzip -9: one file of it with everything it needs, made as for a page. Lit is outside, and so
// is what loads on demand. Once more with what every element shares, which a page has once.
//   node tests/package/element-size.mjs [--modules]
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { small } from '../../rollup.small.mjs';

const LIT = /^(lit|@lit)\b/;
const SHARED =
  /src\/(lib\/(tokens\.styles|host\.styles|css|language|register|shared|version|loader|events)|text\/date)\.ts$/;
const ELEMENTS = ['article-card', 'gallery', 'indicator', 'latest-news'];

/** The bytes of an element without the modules that match, and the modules it is made of. */
async function measure(element, ...outside) {
  const matches = (id) => outside.some((pattern) => pattern.test(id));
  const bundle = await rollup({
    input: `src/define/${element}.ts`,
    external: (id) => LIT.test(id),
    plugins: small({ preamble: '' }),
    onwarn() {},
  });
  const { output } = await bundle.generate({
    format: 'es',
    chunkFileNames: '[name].js',
    manualChunks: (id) => (matches(id) ? 'outside' : undefined),
  });
  const [{ code, modules }, ...others] = output;
  const toBytes = (text) => gzipSync(text, { level: 9 }).length;
  const onDemand = others.filter(({ name }) => name !== 'outside').map((chunk) => toBytes(chunk.code));
  return { bytes: toBytes(code), modules: Object.keys(modules), code, onDemand };
}

for (const element of ELEMENTS) {
  const { bytes, modules, code, onDemand } = await measure(element, SHARED);
  const shared = (await measure(element)).bytes;
  console.log(`${element} ${bytes}, with what all share ${shared}; on demand ${onDemand.join(' + ') || 0}`);
  if (process.argv.includes('--code')) console.log(code);
  if (!process.argv.includes('--modules')) continue;
  for (const path of modules.slice(0, -2).map((module) => module.replace(/.*\/src\//, ''))) {
    const without = await measure(element, SHARED, new RegExp(`${path.replaceAll('.', '\\.')}$`));
    console.log(`  ${bytes - without.bytes} for ${path}`);
  }
}
