import { MtqgCounter } from '../counter/counter.ts';
import { register } from '../shared/register.ts';

export type { MtqgCounter } from '../counter/counter.ts';

register('mtqg-counter', MtqgCounter);
