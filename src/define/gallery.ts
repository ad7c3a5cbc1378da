import { MtqgGallery } from '../elements/gallery/gallery.ts';
import { register } from '../lib/register.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-gallery': MtqgGallery;
  }
}

register('mtqg-gallery', MtqgGallery);
