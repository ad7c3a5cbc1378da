import { readVisibleText } from './visible-text.ts';

/**
 * Classes and ids of menus that share a page: `share`, `social-links`, `btn-share`, `addthis_toolbox`, `a2a_kit` (AddToAny), `sharedaddy`
 * (Jetpack), `zalo-share-button`, `fb-like`, `chia-se`. A class such as `category-social` names the section of an article and is no menu.
 */
const MENU_NAME =
  /^(?!(category|cat|tag|topic|section)[-_])([a-z]+[-_]+)*(share|shares|sharing|social|socials|addthis|a2a|addtoany|sharethis|sharedaddy|shareaholic|chia-se|chiase|fb-like|fb-save)([-_].*)?$/i;
/** A menu has a few words: "Chia sẻ: Facebook Zalo In trang Gửi email". An element with more text is content, whatever its class is. */
const MAX_MENU_LETTERS = 120;

/** Addresses that share a page, print it or write a mail to nobody in particular. A mail address or a telephone number is content. */
const SHARE_ADDRESS = new RegExp(
  [
    String.raw`^(mailto:\?|sms:[?&]|viber://forward|whatsapp://send|fb-messenger://share|tg://msg_url|javascript:.*\b(print|open)\()`,
    String.raw`//([\w-]+\.)*(${[
      String.raw`facebook\.com/(share|dialog)|(twitter|x)\.com/(intent|share|home\?status)`,
      String.raw`linkedin\.com/(shar(e|ing)|cws)|pinterest\.[a-z.]+/pin/create|(t|telegram)\.me/share|zalo\.me/share`,
      String.raw`wa\.me/\?|whatsapp\.com/send|reddit\.com/submit|plus\.google\.com/share`,
      String.raw`tumblr\.com/(widgets/)?share|vk\.com/share|line\.me/(lineit/)?share|skype\.com/share`,
      String.raw`bsky\.app/intent|threads\.(net|com)/intent|getpocket\.com/(save|edit)|linkhay\.com/submit`,
      String.raw`addtoany\.com/(add_to|share)|addthis\.com/`,
    ].join('|')})`,
  ].join('|'),
  'i',
);

/** Whether an element is a menu that shares the page, or a link that does. */
export function isShareMenu(element: Element): boolean {
  if (element.localName === 'a' && SHARE_ADDRESS.test(element.getAttribute('href')?.trim() ?? ''))
    return true;
  const names = [...element.classList, element.id];
  return names.some((name) => MENU_NAME.test(name)) && readVisibleText(element).length <= MAX_MENU_LETTERS;
}

/**
 * Whether an element is such a menu or stands in one.
 *
 * @param container The element whose content is read. Neither the container nor the elements around it are tested.
 */
export function isInShareMenu(element: Element, container: Element): boolean {
  for (let part: Element | null = element; part && part !== container; part = part.parentElement) {
    if (isShareMenu(part)) return true;
  }
  return false;
}
