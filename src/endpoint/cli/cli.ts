#!/usr/bin/env node
// Checks the version of Node, then starts the program. This file and its static imports must run on Node 12 too, so they use
// no top-level `await` and no newer syntax; everything else is imported after the check.
import { describeOldNode } from './node-version.ts';
import { findLanguage } from './language.ts';

const args = process.argv.slice(2);
const language = findLanguage(args, process.env);
const problem = describeOldNode(process.versions.node, language);

if (problem) {
  console.error(`mtqg-widgets: ${problem}`);
  process.exitCode = 1;
} else {
  void import('./program.ts')
    .then(({ runProgram }) => {
      const packageFile = new URL('../../../package.json', import.meta.url);
      return runProgram({ args, environment: process.env, language, packageFile });
    })
    .then((exitCode) => {
      process.exitCode = exitCode;
    });
}
