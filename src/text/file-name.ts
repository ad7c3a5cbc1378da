const EXTENSION = /\.(jpe?g|png|gif|webp|avif|heic|bmp|tiff?|svg)$/i;
/** What cameras, phones and design programs call a picture that nobody named. */
const UNNAMED =
  /^(img|dsc[nf_]?|pxl|p\d|image|photo|picture|screenshot|screen shot|thiết kế chưa có tên|ảnh chụp màn hình|untitled|unnamed|no ?name|z\d{6,}|hinh|anh|hình ảnh|hình|ảnh)?[-_ ()\d]*( ?\(\d+\))?$/i;

/** Whether a text that ought to describe a picture is only the name of its file, or what a device called it. */
export function isFileName(text: string): boolean {
  const name = text.normalize('NFC').trim();
  return EXTENSION.test(name) || UNNAMED.test(name) || /^[^\s]*(_{1,}|\d{6,})[^\s]*$/.test(name);
}
