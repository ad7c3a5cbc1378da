// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgIndicator } from '../indicator/indicator.ts';

// With this export, TypeScript also reads the file of the class, which declares the types of the tag and of its events.
export type { MtqgIndicator } from '../indicator/indicator.ts';

register('mtqg-indicator', MtqgIndicator);
