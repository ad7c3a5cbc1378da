import { beginsLikeJson, nameContent } from '../text/content-kind.ts';
import { BuiltInUrl, pageOrigin } from './built-ins.ts';
import { baseAddress } from './page-document.ts';

/** What a widget requests, for the messages of failed requests. */
export interface Requested {
  /** The tag of the widget. */
  tag: string;
  /** What the answer should be: `a feed`. */
  expected: string;
  /** What the author can do if the address is right, but the server of another site does not let this page read it. */
  otherSite: string;
  /** What the author can do if the address is wrong. */
  wrongAddress: string;
}

/** What the author can do if a file of this site is missing. */
export const CHECK_FILE = 'check the address in src; upper and lower case differ';

/** The error of a request. Its message says what is wrong with the address, and what to do. */
export function toRequestError({ tag }: Requested, url: string, reason: string, cause?: unknown): Error {
  return new Error(`${tag}: ${url} ${reason}`, { cause });
}

/** Why a request got no answer. Browsers do not say whether a server refuses this page or does not answer at all. */
export function describeNoAnswer({ otherSite }: Requested, url: string): string {
  const { protocol, origin } = new BuiltInUrl(url, baseAddress());
  const isHttp = protocol === 'http:' || protocol === 'https:';
  if (!isHttp) return 'is not an http or https address';
  if (protocol === 'http:' && location.protocol === 'https:')
    return 'is not loaded, because a page with https may load only addresses with https';
  if (origin !== pageOrigin())
    return `does not answer, or does not let pages of ${pageOrigin()} read it (CORS); ${otherSite}`;
  return 'does not answer; check the server, ad blockers and the Content-Security-Policy of the page';
}

/** What an error status means. */
export function describeStatus({ wrongAddress }: Requested, status: number): string {
  const answer = `answered ${status}`;
  if (status === 404 || status === 410) return `${answer} (not found); ${wrongAddress}`;
  if (status === 401 || status === 403)
    return `${answer} (not allowed); change the settings of the server, so that all readers may load it`;
  return status >= 500 ? `${answer} (a failure of the server); see the log of the server` : answer;
}

/** What is wrong with an answer that is not what was requested. */
export function describeContent({ expected, wrongAddress }: Requested, text: string): string {
  const content = text.trim();
  const mistake = findJsonMistake(content);
  if (mistake !== undefined)
    return `answered JSON with a mistake (${mistake}), not ${expected}; correct the JSON`;
  return `answered ${nameContent(content)}, not ${expected}; ${wrongAddress}`;
}

/** What the browser says about JSON that it cannot read; `undefined` for other content. */
function findJsonMistake(content: string): string | undefined {
  if (!beginsLikeJson(content)) return undefined;
  try {
    JSON.parse(content);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
