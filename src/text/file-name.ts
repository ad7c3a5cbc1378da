const EXTENSION = /\.(jpe?g|png|gif|webp|avif|heic|bmp|tiff?|svg)$/i;
/** What cameras, phones and design programs call a picture that nobody named. */
const UNNAMED =
  /^(img|image|photo|picture|pxl|p\d|z\d{6,}|dsc[nf]?|screen ?shot|un(titl|nam)ed|no ?name|thiết kế chưa có tên|ảnh chụp màn hình|h[iì]nh( ảnh)?|[aả]nh)?[-_ ()\d]*$/i;
/** A word that nobody would say: with an underscore, or a long number. */
const UNSAYABLE = /^\S*(_|\d{6})\S*$/;

/** Whether a text that ought to describe a picture is only the name of its file, or what a device called it. */
export function isFileName(text: string): boolean {
  return [EXTENSION, UNNAMED, UNSAYABLE].some((pattern) => pattern.test(text.trim().normalize()));
}
