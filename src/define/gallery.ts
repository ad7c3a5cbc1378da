import { MtqgGallery } from '../gallery/gallery.ts';
import { register } from '../shared/register.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-gallery': MtqgGallery;
  }
}

register('mtqg-gallery', MtqgGallery);
