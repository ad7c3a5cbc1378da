/**
 * Runs `work` in one tab at a time. Without locks, `work` runs without waiting for other tabs: browsers have no locks on plain http, and refuse
 * them where cookies are blocked.
 */
export async function withLock<Result>(name: string, work: () => Result): Promise<Result> {
  let result: { value: Result } | undefined;
  try {
    await window.navigator.locks.request(name, () => {
      result = { value: work() };
    });
  } catch (error) {
    // Without a result, either the lock was refused before `work` ran, or `work` itself failed. In the second case, it fails here again.
    if (result === undefined) return work();
    throw error;
  }
  // A page may have replaced the locks by an object that never calls the function.
  return result ? result.value : work();
}
