/** Why a feed failed to load. */
export type FeedProblem =
  | { kind: 'protocol'; protocol: string }
  | { kind: 'user' }
  | { kind: 'private-address'; host: string }
  | { kind: 'private-name'; host: string }
  | { kind: 'no-address'; host: string }
  | { kind: 'no-answer'; code: string }
  | { kind: 'slow'; seconds: number }
  | { kind: 'redirects'; max: number }
  | { kind: 'invalid-redirect' }
  | { kind: 'status'; status: number }
  | { kind: 'type'; type: string }
  /** `feedLink` is the feed that a web page names. */
  | { kind: 'content'; content: string; type: string; feedLink: string | undefined }
  | { kind: 'compressed'; encoding: string }
  | { kind: 'damaged'; encoding: string }
  | { kind: 'cut-off' }
  | { kind: 'too-large'; megabytes: number };

export type FeedProblemKind = FeedProblem['kind'];

/** What the operator can do. */
export type FeedRemedy =
  | 'public-address'
  | 'host-name'
  | 'dns'
  | 'certificate'
  | 'reachable'
  | 'last-address'
  | 'redirect-target'
  | 'address'
  | 'user-agent'
  | 'rate'
  | 'server-log'
  | 'address-and-server'
  | 'feed-address'
  | 'uncompressed'
  | 'whole'
  | 'smaller';

export function toRemedy(problem: FeedProblem): FeedRemedy {
  switch (problem.kind) {
    case 'protocol':
    case 'user':
    case 'private-address':
    case 'private-name':
      return 'public-address';
    case 'no-address':
      return 'host-name';
    case 'no-answer':
      return toRemedyOfCode(problem.code);
    case 'slow':
      return 'reachable';
    case 'redirects':
      return 'last-address';
    case 'invalid-redirect':
      return 'redirect-target';
    case 'status':
      return toRemedyOfStatus(problem.status);
    case 'type':
    case 'content':
      return 'feed-address';
    case 'compressed':
    case 'damaged':
      return 'uncompressed';
    case 'cut-off':
      return 'whole';
    case 'too-large':
      return 'smaller';
  }
}

function toRemedyOfCode(code: string): FeedRemedy {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'dns';
  return /CERT|SIGNATURE|ALTNAME/.test(code) ? 'certificate' : 'reachable';
}

function toRemedyOfStatus(status: number): FeedRemedy {
  if (status === 404 || status === 410) return 'address';
  if (status === 401 || status === 403) return 'user-agent';
  if (status === 429) return 'rate';
  return status >= 500 ? 'server-log' : 'address-and-server';
}
