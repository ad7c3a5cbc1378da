import type { MtqgCounter } from '../../src/counter/counter.ts';

/** A `load` function that fails. */
export const failing = () => Promise.reject(new Error('không trả lời'));
/** A `load` function that never answers. */
export const waiting = () => new Promise<never>(() => undefined);

/** Label and value of each row, with the text for screen readers. */
export function rowsOf(el: MtqgCounter): [string, string][] {
  const rows = el.shadowRoot!.querySelectorAll('dl > div');
  const text = (node: Element | null) => node!.textContent.trim().replace(/\s+/g, ' ');
  return [...rows].map((row) => [text(row.querySelector('dt')), text(row.querySelector('dd'))]);
}

/** The element with this part. */
export const part = (el: MtqgCounter, name: string) =>
  el.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`);
export const textOf = (el: MtqgCounter, name: string) =>
  part(el, name)?.textContent.trim().replace(/\s+/g, ' ');
