import { MtqgIndicator } from '../indicator/indicator.ts';
import { register } from '../shared/register.ts';

export type { MtqgIndicator } from '../indicator/indicator.ts';

register('mtqg-indicator', MtqgIndicator);
