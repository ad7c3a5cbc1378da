import { expect } from '@open-wc/testing';
import { isShareMenu } from '../../src/shared/share-menu.ts';

/** Classes and ids of menus that share a page, each with the system that prints it. */
const MENU_NAMES: readonly [name: string, source: string][] = [
  ['share', 'portals'],
  ['btn-share', 'portals'],
  ['share-buttons', 'portals'],
  ['news_share', 'portals'],
  ['shares', 'portals'],
  ['sharing', 'portals'],
  ['social', 'portals'],
  ['social-button', 'Hexo'],
  ['box-social', 'portals'],
  ['socials', 'portals'],
  ['addthis_toolbox', 'AddThis'],
  ['addthis', 'AddThis'],
  ['a2a_kit', 'AddToAny'],
  ['addtoany_share_save_container', 'AddToAny'],
  ['addtoany', 'AddToAny'],
  ['sharethis', 'ShareThis'],
  ['sharethis-inline-share-buttons', 'ShareThis'],
  ['sharedaddy', 'Jetpack'],
  ['shareaholic-canvas', 'Shareaholic'],
  ['zalo-share-button', 'Zalo'],
  ['chia-se', 'portals'],
  ['chiase', 'portals'],
  ['fb-like', 'Facebook'],
  ['fb-save', 'Facebook'],
  ['Share', 'portals'],
];
/** Names of sections and of other content. */
const OTHER_NAMES = [
  'category-social',
  'cat-social',
  'tag-share',
  'topic-social',
  'section_social',
  'category_share',
  'socialist',
  'shareholders',
  'co-dong-shareholder',
  'an-sinh-xa-hoi',
  'post',
  'resharing2',
  'a2ab',
];

/** Links that share a page, print it or write a mail to nobody in particular. */
const SHARE_ADDRESSES = [
  'mailto:?subject=Tin&body=/tin/1',
  ' mailto:?subject=Tin',
  'sms:?body=/tin/1',
  'sms:&body=/tin/1',
  'viber://forward?text=/tin/1',
  'javascript:window.print()',
  'whatsapp://send?text=/tin/1',
  'fb-messenger://share/?link=/tin/1',
  'tg://msg_url?url=/tin/1',
  "javascript:window.open('/in/1')",
  'JavaScript:print()',
  'https://www.facebook.com/sharer/sharer.php?u=/tin/1',
  'https://www.facebook.com/sharer.php?u=/tin/1',
  'https://www.facebook.com/share.php?u=/tin/1',
  'https://www.facebook.com/dialog/share?href=/tin/1',
  '//facebook.com/sharer.php?u=/tin/1',
  'https://twitter.com/intent/tweet?url=/tin/1',
  'https://twitter.com/share?url=/tin/1',
  'http://twitter.com/home?status=/tin/1',
  'https://x.com/intent/post?url=/tin/1',
  'https://www.linkedin.com/sharing/share-offsite/?url=/tin/1',
  'https://www.linkedin.com/shareArticle?mini=true&url=/tin/1',
  'https://www.linkedin.com/cws/share?url=/tin/1',
  'https://www.pinterest.com/pin/create/button/?url=/tin/1',
  'https://pinterest.co.uk/pin/create/link/?url=/tin/1',
  'https://t.me/share/url?url=/tin/1',
  'https://telegram.me/share/url?url=/tin/1',
  'https://zalo.me/share?url=/tin/1',
  'https://button-share.zalo.me/share_external?d=/tin/1',
  'https://wa.me/?text=/tin/1',
  'https://api.whatsapp.com/send?text=/tin/1',
  'https://www.reddit.com/submit?url=/tin/1',
  'https://plus.google.com/share?url=/tin/1',
  'https://www.addtoany.com/add_to/email?linkurl=/tin/1',
  'https://www.addtoany.com/share?url=/tin/1',
  'https://www.addthis.com/bookmark.php',
  'https://www.tumblr.com/widgets/share/tool?canonicalUrl=/tin/1',
  'https://www.tumblr.com/share/link?url=/tin/1',
  'https://vk.com/share.php?url=/tin/1',
  'https://social-plugins.line.me/lineit/share?url=/tin/1',
  'https://line.me/share?url=/tin/1',
  'https://web.skype.com/share?url=/tin/1',
  'https://bsky.app/intent/compose?text=/tin/1',
  'https://www.threads.net/intent/post?text=/tin/1',
  'https://www.threads.com/intent/post?text=/tin/1',
  'https://getpocket.com/save?url=/tin/1',
  'https://getpocket.com/edit?url=/tin/1',
  'http://linkhay.com/submit?url=/tin/1',
];
/** Links to a person, an office or an article. */
const OTHER_ADDRESSES = [
  'mailto:so@tinh.gov.vn?subject=Tin',
  'sms:+84912345678',
  'tel:+842143840034',
  'javascript:mo(1)',
  'javascript:reprints(1)',
  'https://www.facebook.com/ubndtinh',
  'https://twitter.com/ubndtinh',
  'https://zalo.me/0912345678',
  'https://t.me/ubndtinh',
  'https://wa.me/84912345678',
  'https://www.linkedin.com/company/tinh',
  'https://www.pinterest.com/tinh/',
  'https://www.reddit.com/r/tinh/',
  'https://notfacebook.com/sharer.php?u=/tin/1',
  '/tin/facebook-chia-se',
];

function createElement(tag: string, attributes: Record<string, string>, text = 'Chia sẻ'): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

describe('a menu that shares the page is known', () => {
  for (const [name, source] of MENU_NAMES)
    it(`by its class or id: ${name}, ${source}`, () => {
      expect(isShareMenu(createElement('div', { class: `box ${name}` }))).to.equal(true);
      expect(isShareMenu(createElement('ul', { id: name }))).to.equal(true);
      const letters = 'Tin của tỉnh. '.repeat(9);
      expect(isShareMenu(createElement('div', { class: name }, letters)), 'much text').to.equal(false);
    });

  for (const address of SHARE_ADDRESSES)
    it(`by the address of its link: ${address}`, () => {
      expect(isShareMenu(createElement('a', { href: address }))).to.equal(true);
      expect(isShareMenu(createElement('div', { href: address })), 'no link').to.equal(false);
    });
});

describe('content is not a menu that shares the page:', () => {
  for (const name of OTHER_NAMES)
    it(`the class ${name}`, () => {
      expect(isShareMenu(createElement('div', { class: name, id: name }))).to.equal(false);
    });

  for (const address of OTHER_ADDRESSES)
    it(`a link to ${address}`, () => {
      expect(isShareMenu(createElement('a', { href: address }))).to.equal(false);
    });
});
