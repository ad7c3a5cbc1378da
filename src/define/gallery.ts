import { MtqgGallery } from '../gallery/gallery.ts';
import { register } from '../shared/register.ts';

// Importing this file also brings the types of the tag.
export type { MtqgGallery } from '../gallery/gallery.ts';

register('mtqg-gallery', MtqgGallery);
