/** The names of all elements of HTML and of its earlier versions, and the most frequent ones of SVG and MathML. */
const NAMES = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas ' +
    'caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font ' +
    'footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label layer ' +
    'legend li link listing main map mark marquee menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol ' +
    'optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select slot small ' +
    'source spacer span strike strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track tt u ul ' +
    'var video wbr xml xmp svg g path rect circle ellipse line polyline polygon defs use symbol text tspan textpath stop lineargradient ' +
    'radialgradient clippath mask pattern foreignobject math semantics annotation mrow mi mo mn mtext mspace msup msub msubsup mfrac msqrt ' +
    'mroot mover munder munderover mtable mtr mtd mfenced mstyle'
  ).split(' '),
);
/** Elements of Word and of frameworks have a colon or a hyphen within their name: `<o:p>`, `<app-root>`; not `<Video: …>`, `<Covid-19>`. */
const OTHER_NAME = /^[a-z\d]+(?:[:-][a-z][a-z\d]*)+$/;
/** The start or end of an element. */
const TAG = /<\/?([a-z][a-z\d:-]*)(?=[\s/>])([^<>]*)>/gi;
/** Attributes that stand without a value in real feeds, some by mistake. */
const WITHOUT_VALUE =
  /^(?:hidden|controls|autoplay|loop|muted|playsinline|async|defer|nomodule|allowfullscreen|ismap|nowrap|noshade|compact|disabled|checked|selected|readonly|required|open|reversed|start|download|itemscope|inert|default|href|src|alt|title|class|style|id|border)$/i;
/** `data-id`, `v-cloak`, `_ngcontent-c1`. */
const OF_FRAMEWORK = /^[a-z_]\w*[-:][\w:-]*$/i;

/**
 * Replaces tags in a text. What only looks like a tag stays: `<Thông báo>`, `<Quan trọng>`, and the comparisons in `a<b và c>d`.
 *
 * @param toText What stands in place of a tag, by the name of its element in lower case.
 */
export function replaceTags(html: string, toText: (name: string) => string): string {
  return html.replace(TAG, (tag, name: string, attributes: string) => {
    const element = name.toLowerCase();
    return isElementName(element) && isAttributes(attributes) ? toText(element) : tag;
  });
}

/** Whether HTML, SVG or MathML has an element with this name, in lower case. */
export function isHtmlElement(name: string): boolean {
  return NAMES.has(name);
}

function isElementName(name: string): boolean {
  return isHtmlElement(name) || OTHER_NAME.test(name);
}

/**
 * Whether the rest of a tag can be attributes: a word has a value, or all words are attributes without a value. Attributes may be damaged, so a
 * quotation mark alone counts as a value.
 */
function isAttributes(text: string): boolean {
  const hasValue = /[\w-]\s*=/.test(text) || /["']/.test(text);
  const words = text.split(/[\s/]+/).filter((word) => word !== '');
  return hasValue || words.every((word) => WITHOUT_VALUE.test(word) || OF_FRAMEWORK.test(word));
}
