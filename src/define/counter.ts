import { MtqgCounter } from '../elements/counter.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-counter': MtqgCounter;
  }
}

if (!customElements.get('mtqg-counter')) customElements.define('mtqg-counter', MtqgCounter);
