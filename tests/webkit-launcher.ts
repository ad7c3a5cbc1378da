import { WebdriverLauncher } from '@web/test-runner-webdriver';

/**
 * After how many test files WebKit is started again. WebKit opens all pages of a browser in one process, which never gives back its memory
 * areas. After about 55 of our test files, WebKitGTK 2.50 has as many areas as Linux allows (`vm.max_map_count`, 65 530), and then it repeats
 * the same failing system call for ever.
 */
const MAX_FILES_PER_BROWSER = 12;
/** A page that has not answered after this time hangs. The test runner itself would wait as long as `testsFinishTimeout`. */
const MAX_ANSWER_MS = 10_000;

/** Runs the tests in WebKit, with a new browser after every few test files, and after a page that hangs. */
export class WebKitLauncher extends WebdriverLauncher {
  #fileCount = 0;

  override async stopSession(id: string): ReturnType<WebdriverLauncher['stopSession']> {
    let isHanging = true;
    try {
      const result = await answerInTime(super.stopSession(id));
      isHanging = false;
      return result;
    } finally {
      this.#fileCount++;
      // `startSession` starts a browser where there is none.
      if (isHanging || this.#fileCount % MAX_FILES_PER_BROWSER === 0) await this.stop();
    }
  }
}

/** @throws Error when the answer does not come in time. */
async function answerInTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    const error = new Error(`WebKit did not answer within ${MAX_ANSWER_MS} ms; the page hangs`);
    timer = setTimeout(() => reject(error), MAX_ANSWER_MS);
  });
  try {
    return await Promise.race([answer, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
