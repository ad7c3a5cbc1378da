import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { it } from 'node:test';
import ts from 'typescript';
import { ROOT } from './files.ts';

// Every object has properties that nobody put there: `table['constructor']` is a function. So names from outside, such as attributes,
// headings of columns and `&constructor;`, are looked up in a Map or searched in a list.

/** Whether a value can be any text, and not only one of a closed list. */
function isAnyText(checker: ts.TypeChecker, node: ts.Expression): boolean {
  return (checker.getTypeAtLocation(node).flags & ts.TypeFlags.String) !== 0;
}

function isLookupByAnyText(checker: ts.TypeChecker, node: ts.Node): boolean {
  if (ts.isElementAccessExpression(node)) return isAnyText(checker, node.argumentExpression);
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
    isAnyText(checker, node.left)
  );
}

function lookupsIn(checker: ts.TypeChecker, file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isLookupByAnyText(checker, node)) found.push(`${relative(ROOT, file.fileName)}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

it('code in src, except src/endpoint, never looks up a name from outside in a plain object', () => {
  const config = ts.getParsedCommandLineOfConfigFile(`${ROOT}tsconfig.json`, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: () => assert.fail('tsconfig.json cannot be read'),
  });
  const program = ts.createProgram(config!.fileNames, config!.options);
  const files = program
    .getSourceFiles()
    .filter(({ fileName }) => /^src\/(?!endpoint\/)/.test(relative(ROOT, fileName)));
  assert.ok(files.length > 200, `${files.length} files`);
  const checker = program.getTypeChecker();
  assert.deepEqual(
    files.flatMap((file) => lookupsIn(checker, file)),
    [],
  );
});
