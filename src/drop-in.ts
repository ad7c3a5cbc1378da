// The one tag: finds the widgets and placeholders of a page, also those that come later, and loads what they need.

/** Each widget: the attribute that a link inside its placeholder stands for, and where its element comes from. */
const WIDGETS: Record<string, { link: string; load: () => Promise<unknown> }> = {
  'article-card': { link: 'href', load: () => import('./define/article-card.ts') },
  counter: { link: 'src', load: () => import('./define/counter.ts') },
  gallery: { link: 'src', load: () => import('./define/gallery.ts') },
  'latest-news': { link: 'src', load: () => import('./define/latest-news.ts') },
};
const NAMES = Object.keys(WIDGETS);
const FOUND = ['[data-mtqg]', ...NAMES.map((name) => `mtqg-${name},.mtqg-${name}`)].join();
const ENTITIES: Record<string, string> = { amp: '&', quot: '"', '#39': "'", nbsp: ' ' };
const asked = new Set<string>();

function start(): void {
  scan(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) scan(node);
  }).observe(document, { childList: true, subtree: true });
}

function scan(root: Document | Element): void {
  if (root instanceof Element && root.matches(FOUND)) meet(root);
  root.querySelectorAll(FOUND).forEach(meet);
}

function meet(found: Element): void {
  const told = clean(found.getAttribute('data-mtqg') ?? '');
  const name = told || NAMES.find((known) => found.matches(`mtqg-${known},.mtqg-${known}`))!;
  const widget = WIDGETS[name];
  if (!asked.has(name)) {
    asked.add(name);
    const failed = (error?: unknown) =>
      console.warn(`mtqg-widgets: there is no "${name}" on this page`, error ?? `but ${NAMES.join(' ')}`);
    if (widget) widget.load().catch(failed);
    else failed();
  }
  if (widget && found.localName !== `mtqg-${name}`) become(`mtqg-${name}`, found as HTMLElement, widget.link);
}

/** Puts an element in the place of a placeholder, with its options and its content. */
function become(tag: string, placeholder: HTMLElement, link: string): void {
  const element = document.createElement(tag);
  for (const { name, value } of placeholder.attributes) {
    const option = name.replace(/^data-/, '');
    // A CMS that lets editors write data-* has not thought of it as script.
    if (/^(on|style$|mtqg$)/.test(option)) continue;
    if (option.startsWith('mtqg-')) element.style.setProperty(`--${option}`, clean(value));
    else element.setAttribute(option, option === name ? value : clean(value));
  }
  element.style.cssText += placeholder.style.cssText;
  // The only link says where the data is; several are data themselves, and so is one with a picture or in a list.
  const links = placeholder.matches('a') ? [placeholder] : placeholder.querySelectorAll('a[href]');
  const href = links.length < 2 && !placeholder.querySelector('li,img') && links[0]?.getAttribute('href');
  if (href && !element.hasAttribute(link)) element.setAttribute(link, href);
  element.append(...placeholder.childNodes);

  // Editors wrap a paragraph around it, with nothing else in it.
  const parent = placeholder.parentElement;
  const isWrapped = parent?.matches('p') && parent.textContent.trim() === element.textContent.trim();
  (isWrapped && parent.childElementCount === 1 ? parent : placeholder).replaceWith(element);
}

/** What an editor made of a value: spaces, quotes or a semicolon around it, entities that were written twice. */
function clean(value: string): string {
  return value
    .replace(/&(amp|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name]!)
    .trim()
    .replace(/\s*;$/, '')
    .replace(/^(["'])(.*)\1$/, '$2');
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();
