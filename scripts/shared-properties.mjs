// The custom properties that several elements share. src/shared/tokens.styles.ts documents them; src/shared/tokens.ts has the colours.
import { readFileSync } from 'node:fs';
import { COLOURS } from '../src/shared/tokens.ts';
import { filesOf } from './imported-files.mjs';

/** The properties documented in tokens.styles.ts, with their defaults: `@cssproperty [--mtqg-ratio=16 / 9] - The description`. */
function documentedProperties() {
  const source = readFileSync('src/shared/tokens.styles.ts', 'utf8');
  const defaults = new Map(
    COLOURS.map(([name, light, dark]) => [`--mtqg-${name}`, `light-dark(${light}, ${dark})`]),
  );
  return [...source.matchAll(/@cssproperty \[?(--[\w-]+)(?:=([^\]]*)\])? - (.*)/g)].map(
    ([, name, value, description]) => {
      const initial = value ?? defaults.get(name);
      return initial ? { name, default: initial, description } : { name, description };
    },
  );
}

/**
 * The source of an element and of all files that it imports, directly or indirectly. Leaves out the files of tokens, which define
 * the properties but do not use them.
 */
function stylesOf(path) {
  const files = filesOf(path).filter((file) => !/\/tokens(\.styles)?\.ts$/.test(file));
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

/** An element's own custom properties, followed by the shared ones that its styles use. */
export function withSharedProperties(path, ownProperties) {
  const styles = stylesOf(path);
  const used = documentedProperties().filter(({ name }) => {
    // Styles use --mtqg-line itself, or the private --_line with its default. `(?!-)` excludes longer names such as --mtqg-line-x.
    const privateName = name.replace('--mtqg-', '--_');
    return new RegExp(`var\\((${name}|${privateName})\\b(?!-)`).test(styles);
  });
  const isOwn = ({ name }) => ownProperties.some((own) => own.name === name);
  const withDefault = (own) => ({ ...used.find(({ name }) => name === own.name), ...own });
  return [...ownProperties.map(withDefault), ...used.filter((property) => !isOwn(property))];
}
