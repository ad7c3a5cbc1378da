// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgGallery } from '../gallery/gallery.ts';

// With this export, TypeScript also reads the file of the class, which declares the types of the tag and of its events.
export type { MtqgGallery } from '../gallery/gallery.ts';

register('mtqg-gallery', MtqgGallery);
