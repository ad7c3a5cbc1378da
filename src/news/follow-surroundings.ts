import type { LitElement } from 'lit';
import type { OwnContent } from '../shared/own-content.ts';
import { Surroundings } from '../shared/surroundings.ts';

/** Reads the content between the tags again when a style sheet may show or hide other parts of it than before. */
export function followSurroundings(host: LitElement, content: OwnContent<unknown>): void {
  new Surroundings(host, {
    hasContent: () => content.isRead && host.firstElementChild !== null,
    onChange: () => void content.read(),
  });
}
