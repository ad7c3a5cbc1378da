import { MtqgGallery } from '../gallery/gallery.ts';
import { register } from '../shared/register.ts';

// An import of this file also brings the types of the tag, because this type is exported.
export type { MtqgGallery } from '../gallery/gallery.ts';

register('mtqg-gallery', MtqgGallery);
