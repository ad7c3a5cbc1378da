import { normalizeName } from '../record/name-accents.ts';

/**
 * Names as they are easy to write in an address: `Thành phố X` as `thanh-pho-x`. Names that differ only in accents or signs, `Nam` and
 * `Nấm`, stay as they are.
 */
export function toSlugs(names: readonly string[]): string[] {
  const namesBySlug = new Map<string, Set<string>>();
  for (const name of names) {
    const slug = toSlug(name);
    namesBySlug.set(slug, (namesBySlug.get(slug) ?? new Set()).add(name));
  }
  return names.map((name) => {
    const slug = toSlug(name);
    const isClear = slug !== '' && namesBySlug.get(slug)?.size === 1;
    return isClear ? slug : name;
  });
}

/** The colon in front of an area stays: `dan-so:thanh-pho-x`. */
function toSlug(name: string): string {
  return name.split(':').map(normalizeName).join(':');
}
