import { findNavigation } from '../shared/navigation.ts';
import { keyOfEntry } from './entry-mark.ts';
import { callBefore } from './event-handlers.ts';
import { isBackFromViewer, isBetweenPageAndViewer } from './page-entry.ts';

type Listener = (event: Event) => void;

const listeners = new Set<Listener>();
/** Whether the browser is going between the entry of a page and that of its viewer. Only known in browsers with the Navigation API. */
let isStepping = false;
/** The address after the last step, if that step was between a page and its viewer. The event `hashchange` of the step comes later. */
let addressAfterStep: string | undefined;
/** Whether a gallery changes the history at the moment. */
let isChanging = false;

/**
 * Calls a function after each step in the history and each new fragment. The page does not hear of steps between its entry and that of a
 * viewer. Otherwise, a page that loads itself again at each step would do so when its viewer is closed.
 */
export function startListening(listener: Listener): void {
  if (listeners.size === 0) watch();
  listeners.add(listener);
}

export function stopListening(listener: Listener): void {
  listeners.delete(listener);
  if (listeners.size === 0) unwatch();
}

/** Adds or replaces an entry without an event `navigate` for the page, because a router of the page would load the page again. */
export function changeHistory(change: () => void): void {
  isChanging = true;
  try {
    change();
  } finally {
    isChanging = false;
  }
}

function watch(): void {
  callBefore(window, 'popstate', onPopState);
  callBefore(window, 'hashchange', onHashChange);
  const navigation = findNavigation();
  if (!navigation) return;
  navigation.addEventListener('currententrychange', onEntryChange);
  callBefore(navigation, 'navigate', onNavigate);
}

function unwatch(): void {
  removeEventListener('popstate', onPopState, true);
  removeEventListener('hashchange', onHashChange, true);
  const navigation = findNavigation();
  navigation?.removeEventListener('currententrychange', onEntryChange);
  navigation?.removeEventListener('navigate', onNavigate, true);
}

/** Remembers which step this is for the event `popstate`, which follows in the same task. */
function onEntryChange({ navigationType, from }: NavigationCurrentEntryChangeEvent): void {
  if (navigationType !== 'traverse') return;
  isStepping = isBetweenPageAndViewer(from.key, keyOfEntry());
  setTimeout(() => (isStepping = false));
}

function onNavigate(event: NavigateEvent): void {
  const { navigationType, destination } = event;
  const isStep = navigationType === 'traverse' && isBetweenPageAndViewer(keyOfEntry(), destination.key);
  if (isChanging || isStep) event.stopImmediatePropagation();
  // A listener of the page that was added before ours hears of the step, and must not load the page again.
  const isReload = destination.url === location.href && !destination.sameDocument;
  if (isStepping && isReload) event.preventDefault();
}

function onPopState(event: PopStateEvent): void {
  // Routers of pages also fire this event themselves.
  const isStep = event.isTrusted && (isStepping || isBackFromViewer());
  isStepping = false;
  addressAfterStep = isStep ? location.href : undefined;
  for (const listener of [...listeners]) listener(event);
  if (isStep) event.stopImmediatePropagation();
}

function onHashChange(event: HashChangeEvent): void {
  const isOfStep = event.newURL === addressAfterStep;
  addressAfterStep = undefined;
  for (const listener of [...listeners]) listener(event);
  if (isOfStep) event.stopImmediatePropagation();
}
