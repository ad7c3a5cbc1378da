import { MtqgCounter } from '../counter/counter.ts';
import { register } from '../shared/register.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-counter': MtqgCounter;
  }
}

register('mtqg-counter', MtqgCounter);
