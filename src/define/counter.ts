// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgCounter } from '../counter/counter.ts';

// The `.d.ts` of this file keeps only this export. Through it, TypeScript finds the types of the tag and of its events.
export type { MtqgCounter } from '../counter/counter.ts';

register('mtqg-counter', MtqgCounter);
