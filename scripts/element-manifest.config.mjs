// The settings of `cem analyze`. See element-manifest.mjs.
import { readFileSync } from 'node:fs';
import { attributeTypes } from './attribute-types.mjs';
import { withImportedParts } from './element-parts.mjs';
import { withSharedProperties } from './shared-properties.mjs';

/** Methods of every DOM element. Our classes declare them only to type their events, so the manifest leaves them out. */
const PLATFORM_MEMBERS = ['addEventListener', 'removeEventListener'];

/** `MtqgLatestNews` has the tag `mtqg-latest-news`. */
const toTag = (className) =>
  className.replace(/[A-Z]/g, (letter, index) => `${index ? '-' : ''}${letter.toLowerCase()}`);

/** Adds what the analyzer does not find: the tag, resolved types and shared custom properties. Leaves out private members. */
function describeElement(declaration, path) {
  const types = attributeTypes(path, declaration.name);
  const isPublic = ({ name, privacy = 'public' }) =>
    privacy === 'public' && !name.startsWith('#') && !PLATFORM_MEMBERS.includes(name);
  const withType = (field, name) => (types.has(name) ? { ...field, type: { text: types.get(name) } } : field);
  return {
    ...declaration,
    tagName: toTag(declaration.name),
    members: declaration.members
      .filter((member) => isPublic(member) && !member.static)
      .map((member) => withType(member, member.name)),
    attributes: declaration.attributes.map((attribute) => withType(attribute, attribute.fieldName)),
    cssParts: withImportedParts(path, declaration.cssParts ?? []),
    cssProperties: withSharedProperties(path, declaration.cssProperties ?? []),
  };
}

/** The modules of the manifest: one that exports all classes, and for each element one that registers its tag. */
function packageModules(elements) {
  const classes = 'dist/index.js';
  return [
    {
      kind: 'javascript-module',
      path: classes,
      declarations: elements,
      exports: elements.map(({ name }) => ({
        kind: 'js',
        name,
        declaration: { name, module: classes },
      })),
    },
    ...elements.map(({ name, tagName }) => ({
      kind: 'javascript-module',
      path: `dist/define/${tagName.replace('mtqg-', '')}.js`,
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: classes } }],
    })),
  ];
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

export default {
  globs: ['src/{counter,gallery,indicator,news}/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [
    {
      name: 'package-modules',
      packageLinkPhase({ customElementsManifest }) {
        const elements = customElementsManifest.modules.flatMap(({ path, declarations }) =>
          declarations
            .filter(({ customElement }) => customElement)
            .map((declaration) => describeElement(declaration, path)),
        );
        elements.sort((a, b) => (a.name < b.name ? -1 : 1));
        customElementsManifest.modules = packageModules(elements);
        customElementsManifest.package = { name: 'mtqg-widgets', version };
      },
    },
  ],
};
