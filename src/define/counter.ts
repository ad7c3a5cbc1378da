import { MtqgCounter } from '../counter/counter.ts';
import { register } from '../shared/register.ts';

// Importing this file also brings the types of the tag.
export type { MtqgCounter } from '../counter/counter.ts';

register('mtqg-counter', MtqgCounter);
