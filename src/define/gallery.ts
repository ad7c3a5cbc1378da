// First, because it prepares the page for Lit.
import { register } from '../shared/register.ts';
import { MtqgGallery } from '../gallery/gallery.ts';

// Because this class type is exported, an import of this file also makes TypeScript know the tag and its events.
export type { MtqgGallery } from '../gallery/gallery.ts';

register('mtqg-gallery', MtqgGallery);
