import { MtqgIndicator } from '../indicator/indicator.ts';
import { register } from '../shared/register.ts';

// Importing this file also brings the types of the tag.
export type { MtqgIndicator } from '../indicator/indicator.ts';

register('mtqg-indicator', MtqgIndicator);
