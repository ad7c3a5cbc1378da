import {
  type FileKind,
  findFileKind,
  nameContent,
  nameText,
  quoteBeginning,
} from '../../text/content-kind.ts';
import type { Language } from '../../text/language.ts';

const VIETNAMESE_KINDS: Record<FileKind, string> = {
  'an empty file': 'một tệp rỗng',
  'a web page (HTML)': 'một trang web (HTML)',
  'a list of feeds (OPML)': 'một danh sách nguồn tin (OPML)',
  'a list of sitemaps': 'một danh sách sitemap',
  'an Excel, Word or ZIP file': 'một tệp Excel, Word hoặc ZIP',
  'an Excel or Word file': 'một tệp Excel hoặc Word',
  'a PDF file': 'một tệp PDF',
  'a picture': 'một ảnh',
  'a file that is no text': 'một tệp không phải văn bản',
};

/** What a text that was expected to be a feed is, in a sentence. */
export function nameContentIn(language: Language, content: string): string {
  if (language === 'en') return nameContent(content);
  const kind = findFileKind(content);
  if (kind) return VIETNAMESE_KINDS[kind];
  const name = nameText(content);
  return `${name === 'a text' ? 'văn bản' : name} bắt đầu bằng ${quoteBeginning(content)}`;
}
