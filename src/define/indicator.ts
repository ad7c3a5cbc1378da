// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgIndicator } from '../indicator/indicator.ts';

// An import of this file also brings the types of the tag, because this type is exported.
export type { MtqgIndicator } from '../indicator/indicator.ts';

register('mtqg-indicator', MtqgIndicator);
