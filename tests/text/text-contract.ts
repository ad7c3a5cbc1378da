import { dateContract } from './date-contract.ts';
import { decodeContract } from './decode-contract.ts';
import { fileNameContract } from './file-name-contract.ts';
import { lastResultsContract } from './last-results-contract.ts';
import { numberContract } from './number-contract.ts';
import { otherPicturesContract } from './other-pictures-contract.ts';
import { parseDateContract } from './parse-date-contract.ts';
import { pictureContract } from './picture-contract.ts';
import { sentenceContract } from './sentence-contract.ts';
import { similarNameContract } from './similar-name-contract.ts';
import { urlContract } from './url-contract.ts';

/** What a contract needs from the test runner, in Node and in browsers. */
export interface Runner {
  it: (name: string, test: () => void) => void;
  equal: (actual: unknown, expected: unknown, message?: string) => void;
}

/** All tests of `src/text`. They run in Node and in every browser, because the widgets and the command `check-figures` use these modules. */
export function textContract(runner: Runner): void {
  numberContract(runner);
  dateContract(runner);
  parseDateContract(runner);
  sentenceContract(runner);
  fileNameContract(runner);
  pictureContract(runner);
  otherPicturesContract(runner);
  decodeContract(runner);
  similarNameContract(runner);
  urlContract(runner);
  lastResultsContract(runner);
}
