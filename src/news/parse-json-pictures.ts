import { addressIn, type Fields, fieldsOf, listIn, textIn } from './parse-json-fields.ts';

/** Lists of the files of an article: of JSON Feed, of RSS that was converted to JSON, and of feed readers. */
const FILES = ['attachments', 'enclosure', 'enclosures'];
/** No article has so many pictures. */
const MAX_PICTURES = 100;

/** Names of fields with a picture, in lower case: `urltoimage`, `feature_image`. */
const PICTURE_NAME = /image|img|picture|photo|thumb/;
/** Names of fields that may have a picture, a video or a document: `mediapicker`. */
const MEDIA_NAME = /media|banner|cover/;
/** Names of fields that say something about a picture, `image_alt`, or have the picture of something else. */
const OTHER_NAME = /alt|caption|credit|title|desc|text|type|name|author|avatar|logo|icon/;
const IMAGE_FILE = /\.(?:jpe?g|png|webp|gif|avif)\b/i;

/** The pictures among the files of an article. */
export function attachedPictures(fields: Fields): string[] {
  const values = FILES.map((name) => fields.get(name));
  const files = values.flatMap((value) => (Array.isArray(value) ? listIn(value) : [value]));
  const isPicture = (file: Fields) =>
    ['mime_type', 'type'].some((name) => textIn(file.get(name)).startsWith('image/'));
  return files.filter((file) => isPicture(fieldsOf(file))).map((file) => addressIn(file));
}

/** The pictures in fields that servers name as they like: `urlToImage`, `BannerImageUrl`, `better_featured_image`. */
export function namedPictures(fields: Fields): string[] {
  const named = [...fields].filter(([name]) => !OTHER_NAME.test(name));
  const addressesIn = (pattern: RegExp) => {
    const found = named.filter(([name]) => pattern.test(name)).slice(0, MAX_PICTURES);
    return found.map(([, value]) => addressIn(value));
  };
  const ofPictures = addressesIn(PICTURE_NAME);
  const ofMedia = addressesIn(MEDIA_NAME);
  return [...ofPictures, ...ofMedia.filter((address) => IMAGE_FILE.test(address))];
}
