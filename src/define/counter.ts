// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgCounter } from '../counter/counter.ts';

// Because this class type is exported, an import of this file also makes TypeScript know the tag and its events.
export type { MtqgCounter } from '../counter/counter.ts';

register('mtqg-counter', MtqgCounter);
