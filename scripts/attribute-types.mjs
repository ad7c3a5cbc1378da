// The types of fields as TypeScript resolves them: `'visits' | 'views'` where the source names the alias `Unit`.
import ts from 'typescript';

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: [],
};
/** TypeScript's program of the last call. The next program reuses the files that this one has parsed. */
let program;

/**
 * Returns the type of each field of a class, by the name of the field. Includes only fields whose type is a primitive or a union of
 * primitives. `undefined` in a union is left out of the text.
 */
export function attributeTypes(path, className) {
  if (!program?.getSourceFile(path)) program = ts.createProgram([path], options, undefined, program);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const declaration = file.statements.find(
    (statement) => ts.isClassDeclaration(statement) && statement.name?.text === className,
  );
  const types = new Map();
  for (const member of declaration.members) {
    if (!ts.isPropertyDeclaration(member) || !ts.isIdentifier(member.name)) continue;
    const type = checker.getNonNullableType(checker.getTypeAtLocation(member));
    const text = primitiveText(type, checker);
    if (text) types.set(member.name.text, text);
  }
  return types;
}

function primitiveText(type, checker) {
  if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean';
  const members = type.isUnion() ? type.types : [type];
  const isPrimitive = members.every(
    ({ flags }) => flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike),
  );
  if (!isPrimitive) return undefined;
  return members
    .map((member) => (member.isStringLiteral() ? `'${member.value}'` : checker.typeToString(member)))
    .join(' | ');
}
