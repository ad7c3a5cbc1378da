/** Whether a media query holds; `false` if the page has replaced `matchMedia`. */
export function matchesMedia(query: string): boolean {
  try {
    return matchMedia(query).matches;
  } catch {
    return false;
  }
}
