import type { Language } from '../text/language.ts';
import type { FailedPictures } from './failed-pictures.ts';
import type { LoadedPictures } from './loaded-pictures.ts';
import type { Photo } from './photo.ts';

/** What the gallery gives its viewer to show. */
export interface ViewerContent {
  photos: readonly Photo[];
  /** The name of the dialog. */
  label: string;
  language: Language;
  /** Whether the viewer has a link that downloads the picture. */
  hasDownload: boolean;
}

/** What the viewer shows now. */
export interface ViewerState extends ViewerContent {
  index: number;
  photo: Photo;
  /** The address of the thumbnail, if it is loaded. The viewer shows it until the larger picture is loaded. */
  preview: string | undefined;
  /** Whether the next photo is on the left, as on a page in Arabic. */
  isRightToLeft: boolean;
  isZoomed: boolean;
  /** Whether the caption is longer than its box. */
  isCaptionLong: boolean;
  isFullScreen: boolean;
  failedPictures: FailedPictures;
  loadedPictures: LoadedPictures;
  /** Called when the larger picture of a photo was loaded. */
  onLoad: (index: number) => void;
}

/** What the reader can do with the buttons of the viewer. */
export interface ViewerActions {
  showPrevious: () => void;
  showNext: () => void;
  zoomIn: () => void;
  zoomOut: () => void;
  toggleFullScreen: () => void;
  close: () => void;
}
