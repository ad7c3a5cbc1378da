const PICTURE_EXTENSION = /\.(jpe?g|png|gif|webp|avif|heic|bmp|tiff?|svg)$/i;

/**
 * Default names given by cameras, phones and design programs, with an optional number: `IMG_0265`, `DSCF0001`, `P1010020`,
 * `z5212345678901`, `Screenshot (12)`, `Untitled 2`, `Thiết kế chưa có tên`, `Hình ảnh 3`. A number alone is a default name too.
 */
const DEFAULT_NAME =
  /^(img|image|photo|picture|pxl|p\d|z\d{6}|dsc[nf]?|screen ?shot|un(titl|nam)ed|no ?name|thiết kế chưa có tên|ảnh chụp màn hình|h[iì]nh( ảnh)?|[aả]nh)?[-_ ()\d]*$/i;

/** An underscore or six digits in a row, as in `hoi-nghi_tinh` and `anh20240307`. They make a text a file name only if it has no space. */
const CODE = /_|\d{6}/;

/** Whether a text that should describe a picture is only a file name or a default name. An empty text counts as a default name. */
export function isFileName(text: string): boolean {
  const name = text.trim().normalize('NFC');
  return PICTURE_EXTENSION.test(name) || DEFAULT_NAME.test(name) || isCodedWord(name);
}

function isCodedWord(name: string): boolean {
  return CODE.test(name) && !/\s/.test(name);
}
