// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgCounter } from '../counter/counter.ts';

// An import of this file also brings the types of the tag, because this type is exported.
export type { MtqgCounter } from '../counter/counter.ts';

register('mtqg-counter', MtqgCounter);
