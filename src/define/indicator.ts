import { MtqgIndicator } from '../indicator/indicator.ts';
import { register } from '../shared/register.ts';

// An import of this file also brings the types of the tag, because this type is exported.
export type { MtqgIndicator } from '../indicator/indicator.ts';

register('mtqg-indicator', MtqgIndicator);
