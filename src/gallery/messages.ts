import type { Language } from '../text/language.ts';

interface GalleryMessages {
  /** The name of a gallery without `label`. */
  heading: string;
  /** Which photo of how many: the first is 1. */
  position: (number: number, count: number) => string;
  /** The button that shows more photos. */
  more: (count: number) => string;
  previous: string;
  next: string;
  close: string;
  zoomIn: string;
  zoomOut: string;
  fullScreen: string;
  exitFullScreen: string;
  download: string;
  /** Before the name of the photographer. */
  credit: string;
  /** The list of photos failed to load. */
  failed: string;
  /** The reader waits for a photo. */
  photoLoading: string;
  /** One photo failed to load. */
  photoFailed: string;
  /** The reader has asked for a failed photo again, and it is loading. */
  photoRetrying: string;
  /** The photo was loaded at last. */
  photoReloaded: string;
  /** A newer list failed to load, and the time of the list shown is unknown. */
  newerFailed: string;
  /** Before the time of an older list. */
  asOf: string;
  empty: string;
}

export const galleryMessages: Record<Language, GalleryMessages> = {
  vi: {
    heading: 'Thư viện ảnh',
    position: (number, count) => `Ảnh ${number} trong số ${count} ảnh`,
    more: (count) => `Xem thêm ${count} ảnh`,
    previous: 'Ảnh trước',
    next: 'Ảnh sau',
    close: 'Đóng',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    fullScreen: 'Toàn màn hình',
    exitFullScreen: 'Thoát toàn màn hình',
    download: 'Tải ảnh về',
    credit: 'Ảnh:',
    failed: 'Không tải được ảnh',
    photoLoading: 'Đang tải ảnh',
    photoFailed: 'Không tải được ảnh',
    photoRetrying: 'Đang tải lại ảnh',
    photoReloaded: 'Đã tải được ảnh',
    newerFailed: 'Không tải được ảnh mới',
    asOf: 'Danh sách ảnh lúc',
    empty: 'Chưa có ảnh',
  },
  en: {
    heading: 'Photo gallery',
    position: (number, count) => `Photo ${number} of ${count}`,
    more: (count) => `Show ${count} more photo${count > 1 ? 's' : ''}`,
    previous: 'Previous photo',
    next: 'Next photo',
    close: 'Close',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    exitFullScreen: 'Exit full screen',
    download: 'Download photo',
    credit: 'Photo:',
    failed: 'The photos could not be loaded',
    photoLoading: 'Loading the photo',
    photoFailed: 'The photo could not be loaded',
    photoRetrying: 'Loading the photo again',
    photoReloaded: 'The photo has been loaded',
    newerFailed: 'Newer photos could not be loaded',
    asOf: 'Photos as of',
    empty: 'No photos yet',
  },
};
