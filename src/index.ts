export type { Figures, Sums, Unit } from './data/figures.ts';
export { MtqgCounter } from './elements/counter.ts';
export { MtqgErrorEvent, MtqgLoadEvent } from './lib/events.ts';
export type { Source } from './lib/loader.ts';
