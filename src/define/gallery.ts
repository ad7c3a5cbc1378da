// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgGallery } from '../gallery/gallery.ts';

// An import of this file also brings the types of the tag, because this type is exported.
export type { MtqgGallery } from '../gallery/gallery.ts';

register('mtqg-gallery', MtqgGallery);
