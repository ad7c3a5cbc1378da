// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgIndicator } from '../indicator/indicator.ts';

// Because this class type is exported, an import of this file also makes TypeScript know the tag and its events.
export type { MtqgIndicator } from '../indicator/indicator.ts';

register('mtqg-indicator', MtqgIndicator);
