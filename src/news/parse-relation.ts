/** The full name of a relation, which RFC 4287 allows: `http://www.iana.org/assignments/relation/alternate` is `alternate`. */
const FULL_NAME = /^https?:\/\/www\.iana\.org\/assignments\/(?:link-)?relations?\//;

/** Whether the attribute `rel` of a link names a relation, alone or among others: `alternate`, `Alternate nofollow`. */
export function hasRelation(rel: string | undefined, relation: string): boolean {
  const names = (rel ?? '').toLowerCase().split(/\s+/);
  return names.some((name) => name.replace(FULL_NAME, '') === relation);
}
