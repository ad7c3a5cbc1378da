/**
 * Names from HTML, RSS, JSON Feed and statistics that authors write for attributes and fields, and the names that they may mean. Each element
 * has only some of the meant names.
 */
const OTHER_NAMES: Record<string, string> = {
  title: 'heading label',
  headline: 'heading label',
  heading: 'label',
  label: 'heading',
  url: 'href src',
  link: 'href source-href src more-href',
  href: 'source-href src more-href',
  feed: 'src',
  rss: 'src',
  date: 'datetime as-of',
  time: 'datetime',
  published: 'datetime',
  pubdate: 'datetime',
  date_published: 'datetime',
  description: 'summary',
  desc: 'summary',
  excerpt: 'summary',
  sapo: 'summary',
  img: 'image',
  picture: 'image',
  photo: 'image',
  thumbnail: 'image',
  alt: 'image-alt imageAlt',
  category: 'section',
  count: 'limit',
  max: 'limit',
  'more-label': 'more-href',
  target: 'plan-target',
  total: 'of',
  percent: 'plan-ratio',
  trend: 'change-direction',
  direction: 'change-direction',
  year: 'period',
};

/** The known name that an author may mean by another one; `undefined` if there is none. */
export function findOtherName(name: string, known: readonly string[]): string | undefined {
  const meant = new Map(Object.entries(OTHER_NAMES)).get(name.toLowerCase());
  return meant?.split(' ').find((candidate) => known.includes(candidate));
}
