/** Names of buttons, of icons, and of pictures that stand for a missing one: `printButton.png`, `zalo.png`, `no-photo.png`. */
const WEAK_NAME =
  /^(?:print(?:er)?|pdf|e?mail|share|like|facebook|fb|zalo|twitter|youtube|star|rating|speaker|audio|play|video|rss|xml|attach|line|captcha|no[-_]?(?:image|img|photo|thumb(?:nail)?)|default[-_]?(?:image|img|photo|thumb(?:nail)?)?|placeholder|image[-_]not[-_]found)(?:[-_]?(?:button|icon|on|off))?\.[a-z]+$/i;
/** Addresses that only the computer or the mail program of the author knows. */
const LOCAL = /^\s*(?:cid|mid|file|blob|webkit-fake-url):/i;

/** Whether a picture is shown only if its article has no other one. */
export function isWeakPicture(address: string): boolean {
  const [path = ''] = address.split(/[?#]/, 1);
  return LOCAL.test(address) || WEAK_NAME.test(path.slice(path.lastIndexOf('/') + 1));
}
