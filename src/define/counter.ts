import { MtqgCounter } from '../elements/counter.ts';
import { register } from '../lib/register.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-counter': MtqgCounter;
  }
}

register('mtqg-counter', MtqgCounter);
