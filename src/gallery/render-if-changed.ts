import { noChange } from 'lit';
import { Directive, directive, type Part } from 'lit/directive.js';

/**
 * Renders again only if the key has changed. Lit's own directive `guard` copies its keys with `Array.from`, which some pages replace.
 */
class RenderIfChanged extends Directive {
  #key: string | undefined;

  override render(_key: string, renderContent: () => unknown): unknown {
    return renderContent();
  }

  override update(_part: Part, [key, renderContent]: [string, () => unknown]): unknown {
    if (key === this.#key) return noChange;
    this.#key = key;
    return this.render(key, renderContent);
  }
}

export const renderIfChanged = directive(RenderIfChanged);
