import { findFileKind, nameText } from '../../text/content-kind.ts';
import { connectionMessages } from './connection-messages.ts';
import type { FeedProblem } from './feed-problem.ts';
import { toReason } from './feed-problem-messages.ts';

/**
 * Why a feed failed to load, for everyone who can ask the endpoint: without a host, an address or a text of the feed's server, which can be in an
 * internal network.
 */
export function toReasonForClients(problem: FeedProblem, isRedirected: boolean): string {
  const reason = withoutDetails(problem);
  return isRedirected ? `after a redirect, ${reason}` : reason;
}

function withoutDetails(problem: FeedProblem): string {
  switch (problem.kind) {
    case 'protocol':
      return 'its address is neither http nor https';
    case 'private-address':
    case 'private-name':
      return 'its server has an address that is not public';
    case 'no-address':
      return 'its host name has no address';
    case 'connection':
      return connectionMessages.en[problem.failure][0];
    case 'type':
      return 'its content type is neither XML nor JSON';
    case 'content':
      return `its server sent ${findFileKind(problem.content) ?? nameText(problem.content)}, not a feed`;
    case 'json':
      return 'its server sent JSON with a mistake';
    case 'error-answer':
      return 'its server sent JSON that describes an error and has no articles';
    case 'compressed':
    case 'damaged':
      return 'its server sent a compressed answer that cannot be read';
    default:
      return toReason(problem, 'en');
  }
}
