/**
 * The attributes in which systems and viewers keep the address of a larger picture, the largest first. `data-full-url`: Gutenberg.
 * `data-orig-file`, `data-large-file`: Jetpack. `data-large_image`: WooCommerce. `data-pswp-src`: PhotoSwipe. `data-zoom-image`: elevateZoom.
 * `data-magnify-src`: Magnify. `data-fancybox-src`, `data-high-res-src`, `data-hires`, `data-full-src`, `data-large-src`, `data-large`:
 * themes and other viewers.
 */
export const LARGER_ADDRESSES: readonly string[] = [
  'data-full-url',
  'data-orig-file',
  'data-full-src',
  'data-large_image',
  'data-pswp-src',
  'data-zoom-image',
  'data-zoom-src',
  'data-magnify-src',
  'data-fancybox-src',
  'data-high-res-src',
  'data-highres',
  'data-hires',
  'data-large-src',
  'data-large-file',
  'data-large',
];
