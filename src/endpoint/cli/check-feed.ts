import { findAddressProblems } from '../../news/address-problems.ts';
import type { Article } from '../../news/article.ts';
import { findFuture, newestOf } from '../../news/newest.ts';
import { MAX_ARTICLES, type UnreadField } from '../../news/parse-article.ts';
import { parseFeed } from '../../news/parse-feed.ts';
import { formatDate, toVietnamTime } from '../../text/date.ts';
import type { Language } from '../../text/language.ts';
import { toContentProblem } from '../feeds/content-problem.ts';
import { describeErrorAnswer, describeJsonMistake } from '../feeds/feed-reasons.ts';
import { describeRemedy } from '../feeds/feed-remedies.ts';
import { nameContentIn } from '../feeds/name-content.ts';
import { isInternalHost } from '../feeds/public-address.ts';
import { type CheckFeedMessages, checkFeedMessages } from './check-feed-messages.ts';

/** A feed as `check-feed` prints it. */
export interface FeedReport {
  /** What a widget shows of each article, in the order of the widget. */
  articles: string[];
  /** What the author should know, although nothing is wrong. */
  notes: string[];
  problems: string[];
}

/** How much of a text a message quotes. */
const QUOTED_LETTERS = 60;
/** Stands for the unknown site of a file: relative addresses are resolved against it, and printed without it. No real site has this name. */
const UNKNOWN_SITE = 'https://feed.invalid';

/**
 * Creates the report.
 *
 * @param address The address of the feed for readers; `undefined` for a file whose address is not given.
 */
export function reportFeed(text: string, address: string | undefined, language: Language): FeedReport {
  const words = checkFeedMessages[language];
  const feed = parseFeed(text, address ?? UNKNOWN_SITE, address);
  if (!feed)
    return {
      articles: [],
      notes: [],
      problems: [describeOtherContent(text.trim(), address ?? UNKNOWN_SITE, language)],
    };
  const shown = newestOf(feed.articles, Date.now());
  const lines = shown.map((article, index) => `${index + 1}: ${describeArticle(article, words, language)}`);
  const hasRelative = lines.some((line) => line.includes(UNKNOWN_SITE));
  const undated = shown.filter(({ datetime }) => !datetime).length - countOf(feed.unread, 'date');
  const future = findFuture(feed.articles, Date.now()).size;
  const repeated = feed.articles.length - shown.length;
  const describe = ({ field, count, text }: UnreadField) => words.unread[field](count, quotable(text));
  return {
    articles: lines.map((line) => line.replaceAll(UNKNOWN_SITE, '')),
    notes: [
      ...(feed.older === undefined ? [] : [words.older(feed.older, MAX_ARTICLES)]),
      ...(undated > 0 ? [words.withoutDate(undated)] : []),
      ...feed.unread.filter(isNote).map(describe),
      ...(future > 0 ? [words.inFuture(future)] : []),
      ...(repeated > 0 ? [words.repeated(repeated)] : []),
      ...(hasRelative ? [words.relative] : []),
    ],
    problems: [
      ...(feed.articles.length === 0 && feed.unread.length === 0 ? [words.noArticle] : []),
      ...feed.unread.filter((unread) => !isNote(unread)).map(describe),
      ...findAddressProblems(feed.articles, feed.unread).map(describe),
      ...findInternal(feed.articles, words),
    ],
  };
}

/** Whether an unread field is only worth a note: a feed may have further lists, but the author should know that a widget does not show them. */
function isNote({ field }: UnreadField): boolean {
  return field === 'list';
}

/** Says what a content is that is not a feed, and what to do. */
function describeOtherContent(content: string, address: string, language: Language): string {
  const words = checkFeedMessages[language];
  const problem = toContentProblem(content, '', address);
  const remedy = describeRemedy(problem, language, false).replace(UNKNOWN_SITE, '');
  if (problem.kind === 'json')
    return words.json(describeJsonMistake(language, problem.line, problem.text), remedy);
  return problem.kind === 'error-answer'
    ? words.json(describeErrorAnswer(language, problem.message), remedy)
    : words.noFeed(nameContentIn(language, content), remedy);
}

function describeArticle(article: Article, words: CheckFeedMessages, language: Language): string {
  const { heading, href, image, datetime } = article;
  const date = toVietnamTime(datetime);
  return [
    heading,
    ...(date ? [words.date + formatDate(date, language)] : []),
    ...(href ? [words.address + href] : []),
    ...(image ? [words.picture + image] : []),
  ].join(' | ');
}

/** A problem for each host that only machines of one network can open: how many articles have an address or a picture there. */
function findInternal(articles: readonly Article[], words: CheckFeedMessages): string[] {
  const counts = new Map<string, number>();
  for (const { href, image } of articles) {
    const urls = [href, image].filter((url) => url !== undefined).map((url) => new URL(url));
    const hosts = new Set(urls.filter(isInternalHost).map(({ host }) => host));
    for (const host of hosts) counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return [...counts].map(([host, count]) => words.internal(count, host));
}

function countOf(unread: readonly UnreadField[], field: UnreadField['field']): number {
  return unread.find((other) => other.field === field)?.count ?? 0;
}

function quotable(text: string): string {
  return text.trim().slice(0, QUOTED_LETTERS);
}
