import { isShareMenu } from '../shared/share-menu.ts';
import { readVisibleText } from '../shared/visible-text.ts';

const CONTROLS = 'button, summary, select, [role="button"], a[download]';
/** Classes of controls of a photo: `btn`, `btn-primary`, `zoom`, `img-zoom`, `download-link`, `phong-to`, `tai-anh`. */
const CONTROL_NAME =
  /^(?:[a-z]+[-_])*(?:btn|button|zoom|enlarge|magnify|expand|download|fullscreen|phong-?to|tai-?anh|tai-?ve)(?:[-_][a-z]+)*$/i;
/** An element with such a class and more text is a caption or a box around one. */
const MAX_LABEL_LENGTH = 40;

/** Labels of controls that are plain text: "Xem ảnh lớn", "Phóng to ảnh", "Tải ảnh gốc", "Nhấn vào ảnh để phóng to", "Chia sẻ". */
const LABEL = new RegExp(
  String.raw`^(?:${[
    '(?:bấm|nhấn|nhấp|kích|click|chạm)(?: chuột)?(?: vào)?(?: (?:ảnh|hình))? để .*',
    '(?:xem|phóng to|tải|tải về|tải xuống)(?: (?:ảnh|hình))?(?: (?:lớn|gốc|to|về|xuống|cỡ lớn|đầy đủ))?',
    'in (?:ảnh|trang|bài)|chia sẻ(?: (?:ảnh|bài viết|trang))?|sao chép(?: liên kết)?',
    String.raw`enlarge|zoom(?: in)?|(?:view|see) (?:full|larger)\b.*`,
    'download(?: image)?|share|copy(?: link)?|print',
  ].join('|')})$`,
  'iu',
);

/** Whether an element is a control of the page, such as a button or a menu that shares the photo. */
export function isControl(element: Element): boolean {
  if (element.matches(CONTROLS) || isShareMenu(element)) return true;
  const hasName = [...element.classList].some((name) => CONTROL_NAME.test(name));
  return hasName && readVisibleText(element).length <= MAX_LABEL_LENGTH;
}

/** Whether an element is or contains a control of the page. */
export function hasControl(element: Element): boolean {
  return [element, ...element.querySelectorAll('*')].some(isControl);
}

/** Whether a text is the label of a control. */
export function isControlLabel(text: string): boolean {
  return text.length <= MAX_LABEL_LENGTH && LABEL.test(text);
}
