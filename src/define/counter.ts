// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgCounter } from '../counter/counter.ts';

// With this export, TypeScript also reads the file of the class, which declares the types of the tag and of its events.
export type { MtqgCounter } from '../counter/counter.ts';

register('mtqg-counter', MtqgCounter);
