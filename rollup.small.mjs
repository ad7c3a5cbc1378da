// How scripts for a page are made: as small as they get.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { leanLit } from './rollup.lean-lit.mjs';

const LICENSES = '/* mtqg-widgets, MIT. Includes Lit, © Google LLC, BSD-3-Clause */';

export const types = (options) =>
  typescript({ filterRoot: process.cwd(), include: ['src/**/*.ts'], rootDir: 'src', ...options });

/** Names of properties that match may be shortened where all that uses them is in the same file. */
export const small = ({ properties, preamble = LICENSES } = {}) => [
  types({ declaration: false }),
  minifyTemplateLiterals(),
  nodeResolve(),
  leanLit(),
  terser({
    ecma: 2022,
    module: true,
    compress: {
      passes: 3,
      unsafe_arrows: true,
      unsafe_methods: true,
      pure_getters: true,
      keep_fargs: false,
    },
    mangle: properties ? { properties: { regex: properties } } : true,
    format: { comments: false, preamble },
  }),
];
