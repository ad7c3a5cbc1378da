import type { Language } from '../text/language.ts';

export interface GalleryMessages {
  heading: string;
  /** Which of how many, counted from 1. */
  position: (place: number, count: number) => string;
  /** Shows so many more. */
  more: (count: number) => string;
  previous: string;
  next: string;
  close: string;
  zoomIn: string;
  zoomOut: string;
  fullScreen: string;
  download: string;
  /** Goes before who took it. */
  credit: string;
  /** In place of a photo, or of all of them, that could not be had. */
  failed: string;
  again: string;
  loading: string;
  empty: string;
}

export const galleryMessages: Record<Language, GalleryMessages> = {
  vi: {
    heading: 'Thư viện ảnh',
    position: (place, count) => `Ảnh ${place} trên ${count}`,
    more: (count) => `Xem thêm ${count} ảnh`,
    previous: 'Ảnh trước',
    next: 'Ảnh sau',
    close: 'Đóng',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    fullScreen: 'Toàn màn hình',
    download: 'Tải ảnh về',
    credit: 'Ảnh:',
    failed: 'Chưa tải được ảnh',
    again: 'Tải lại',
    loading: 'Đang tải ảnh',
    empty: 'Chưa có ảnh',
  },
  en: {
    heading: 'Photo gallery',
    position: (place, count) => `Photo ${place} of ${count}`,
    more: (count) => `Show ${count} more photo${count > 1 ? 's' : ''}`,
    previous: 'Previous photo',
    next: 'Next photo',
    close: 'Close',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    download: 'Download photo',
    credit: 'Photo:',
    failed: 'Photo could not be loaded',
    again: 'Try again',
    loading: 'Loading photos',
    empty: 'No photos yet',
  },
};
