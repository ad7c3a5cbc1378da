import assert from 'node:assert/strict';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { tempFolder } from '../endpoint/temp.ts';
import { packageJson, ROOT } from './files.ts';
import { FIXTURES, WITHOUT_IMPORT } from './type-fixtures.ts';
import { packAndUnpack } from './unpacked.ts';

/** The packages whose types mtqg-widgets uses. npm would install them with it. */
const INSTALLED = ['lit', 'lit-html', 'lit-element', '@lit', '@lit-labs', '@types'];

const RESOLUTIONS: Record<string, ts.CompilerOptions> = {
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
};

const project = tempFolder();

before(() => {
  const { folder } = packAndUnpack(project);
  mkdirSync(join(project, 'node_modules'));
  renameSync(folder, join(project, 'node_modules/mtqg-widgets'));
  for (const name of INSTALLED)
    symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});

/** Compiles one file in the project, strictly, with the types of the packages checked too. */
function errorsOf(code: string, resolution: ts.CompilerOptions): string[] {
  const file = join(project, 'app.ts');
  writeFileSync(file, code);
  const program = ts.createProgram([file], {
    ...resolution,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    noEmit: true,
  });
  return ts.getPreEmitDiagnostics(program).map(({ file: at, start = 0, messageText }) => {
    const line = at ? at.getLineAndCharacterOfPosition(start).line : 0;
    const source = at?.text.split('\n')[line]?.trim() ?? '';
    return `${ts.flattenDiagnosticMessageText(messageText, '\n')} (${at?.fileName.replace(project, '') ?? ''}: ${source})`;
  });
}

it('every entry for a browser has a fixture', () => {
  const entries = Object.keys(packageJson.exports).filter((name) =>
    /^\.(\/define(\/[\w-]+)?|\/drop-in)?$/.test(name),
  );
  const names = entries.map((name) => name.replace('.', 'mtqg-widgets'));
  assert.deepEqual(Object.keys(FIXTURES).sort(), names.sort());
});

for (const [name, resolution] of Object.entries(RESOLUTIONS)) {
  describe(`types with moduleResolution ${name}`, () => {
    for (const [entry, code] of Object.entries(FIXTURES)) {
      it(`${entry} brings the types of its tags and their events`, () => {
        assert.deepEqual(errorsOf(code, resolution), []);
      });
    }

    it('include the style sheet of the placeholders', () => {
      assert.deepEqual(errorsOf("import 'mtqg-widgets/mtqg.css';", resolution), []);
    });

    it('are missing without an import', () => {
      // This code compiles only if the tag has the general type `Element`.
      assert.deepEqual(errorsOf(WITHOUT_IMPORT, resolution), []);
    });
  });
}
