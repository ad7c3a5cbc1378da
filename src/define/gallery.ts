import { MtqgGallery } from '../gallery/gallery.ts';
import { register } from '../shared/register.ts';

export type { MtqgGallery } from '../gallery/gallery.ts';

register('mtqg-gallery', MtqgGallery);
