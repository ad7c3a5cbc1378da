import { MtqgIndicator } from '../indicator/indicator.ts';
import { register } from '../shared/register.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-indicator': MtqgIndicator;
  }
}

register('mtqg-indicator', MtqgIndicator);
