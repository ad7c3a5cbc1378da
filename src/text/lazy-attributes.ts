// The attributes in which scripts that load pictures later keep the values for `src`, `srcset` and `sizes`.

/**
 * `data-src`: lazysizes, vanilla-lazyload, lozad, LazyLoad XT, a3 Lazy Load, Smush, LiteSpeed, NukeViet. `data-lazy-src`: WP Rocket, Jetpack,
 * BJ Lazy Load. `data-original`: jquery_lazyload. `data-lazy`: slick. `data-ll-src`: Lazy Loader. `data-cfsrc`: Cloudflare. `data-ezsrc`: Ezoic.
 * `nitro-lazy-src`: NitroPack. `data-pagespeed-lazy-src`: PageSpeed. `data-echo`: Echo.
 * `data-iesrc`: lozad, in a `<picture>` without an `<img>`.
 */
export const LAZY_ADDRESSES: readonly string[] = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-lazyload',
  'data-ll-src',
  'data-cfsrc',
  'data-ezsrc',
  'nitro-lazy-src',
  'data-pagespeed-lazy-src',
  'data-echo',
  'data-iesrc',
];

/** Addresses of pictures that become the background of an element: vanilla-lazyload, lazysizes, WP Rocket, lozad, Swiper. */
export const LAZY_BACKGROUNDS: readonly string[] = [
  'data-bg',
  'data-background-image',
  'data-background',
  'data-bg-url',
];

export const LAZY_SRCSETS: readonly string[] = [
  'data-srcset',
  'data-lazy-srcset',
  'data-original-set',
  'data-cfsrcset',
  'nitro-lazy-srcset',
];

export const LAZY_SIZES: readonly string[] = ['data-lazy-sizes', 'data-sizes'];
