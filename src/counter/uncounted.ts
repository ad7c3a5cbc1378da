import { inform, warn, warnOfError, withoutTag } from '../shared/console.ts';
import { oncePerPage } from '../shared/page-global.ts';
import { toCounterUrl } from './counter-url.ts';
import type { EndpointAnswer } from './endpoint-client.ts';
import { countedNothing, EndpointError } from './endpoint-error.ts';

// A reader sees figures whether or not the view was counted. So the console says once per page what was not counted, and why.

/** Reports that this page counts nothing. This is intended, so it is no warning. */
export function reportObstacle(obstacle: string): void {
  const message = `mtqg-counter: views of this page are not counted, because ${obstacle}`;
  oncePerPage(message, () => inform(message));
}

/** Reports the answer to a view, unless the view was counted. */
export function reportAnswer(counterUrl: string, answer: EndpointAnswer): void {
  if (answer.figures.counted === true) return;
  const result = isUncounted(answer) ? 'was not counted' : 'may not have been counted';
  warnOnce(`a view ${result}, because ${describeReason(counterUrl, answer)}`);
}

/** Whether an answer says that the view was not counted. A redirect without `counted` has turned the request into a read. */
export function isUncounted({ figures, redirectedTo }: EndpointAnswer): boolean {
  const isAnswerToRead = figures.counted === undefined && redirectedTo !== undefined;
  return figures.counted === false || isAnswerToRead;
}

function describeReason(url: string, { figures, redirectedTo }: EndpointAnswer): string {
  if (figures.counted === false) {
    return `${url} answered "counted: false": it takes the browser for a bot, excludes its address, or got too many views from it`;
  }
  if (redirectedTo === undefined) return `the answer of ${url} has no field "counted"`;
  const address = toCounterUrl(redirectedTo, url);
  if (address !== url) return `${url} redirects to ${address}; use that address as src`;
  return `${url} redirects to ${redirectedTo}; remove this redirect from the web server (a slash at the end of src does not help, because the counter leaves it out)`;
}

/** Reports a view or a heartbeat that failed, if a view is not counted because of that. */
export function reportFailure(counterUrl: string, error: unknown, isView: boolean): void {
  const reason = describeError(counterUrl, error);
  if (error instanceof EndpointError && error.isRefusal) {
    warnOnce(`views of this page are not counted: ${reason}`, error);
  } else if (!isView) {
    return; // The heartbeats go on, and no view is lost.
  } else if (error instanceof EndpointError && error.canRetryLater) {
    warnOnce(`a view is not counted yet and will be sent again if this page stays open: ${reason}`, error);
  } else if (countedNothing(error)) {
    warnOnce(`a view was not counted: ${reason}`, error);
  } else {
    warnOnce(`a view may not have been counted and is not sent again: ${reason}`, error);
  }
}

function describeError(counterUrl: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const reason = withoutTag(message);
  return reason.includes(counterUrl) ? reason : `${counterUrl}: ${reason}`;
}

function warnOnce(text: string, error?: unknown): void {
  const message = `mtqg-counter: ${text}`;
  oncePerPage(message, () => (error === undefined ? warn(message) : warnOfError(message, error)));
}
