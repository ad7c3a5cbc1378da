/**
 * Runs `work` in one tab at a time. Without locks, `work` runs at once: browsers have no locks on plain http, and refuse them where cookies
 * are blocked.
 */
export async function withLock<Result>(name: string, work: () => Result): Promise<Result> {
  let result: { value: Result } | undefined;
  try {
    await window.navigator.locks.request(name, () => {
      result = { value: work() };
    });
  } catch (error) {
    if (result === undefined) return work();
    throw error;
  }
  return result ? result.value : work();
}
