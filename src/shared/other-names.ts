/**
 * Names that authors use for attributes and fields, after HTML, RSS, JSON Feed and statistics, and the names that they may mean. It depends on
 * the element which of these it has.
 */
const OTHER_NAMES: Record<string, string> = {
  title: 'heading label',
  headline: 'heading label',
  heading: 'label',
  label: 'heading',
  url: 'href src',
  link: 'href more-href source-href src',
  href: 'more-href source-href src',
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

/** The name among the known ones that an author may mean by another one. */
export function findOtherName(name: string, known: readonly string[]): string | undefined {
  const meant = new Map(Object.entries(OTHER_NAMES)).get(name.toLowerCase());
  return meant?.split(' ').find((candidate) => known.includes(candidate));
}
