import { MtqgIndicator } from '../elements/indicator/indicator.ts';
import { register } from '../lib/register.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-indicator': MtqgIndicator;
  }
}

register('mtqg-indicator', MtqgIndicator);
