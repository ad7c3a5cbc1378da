/** Work that is done in steps: each `yield` ends a step that takes a few milliseconds. The result is returned. */
export type Steps<T> = Generator<undefined, T>;

/** Does all steps at once. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
