/** The classes of the copies of slides in slick, Owl Carousel, Swiper, lightSlider, bxSlider, Tiny Slider and Splide. */
export const MARKED_COPIES =
  '.slick-cloned, .cloned, .swiper-slide-duplicate, .clone, .bx-clone, .tns-slide-cloned, .splide__slide--clone';
