import { expect } from '@open-wc/testing';
import type { Requested } from '../../src/shared/failed-request.ts';
import { fetchBytes } from '../../src/shared/fetch.ts';
import { replace, restorePage } from './page-changes.ts';

/** A request without an answer fails after this time. */
const TIMEOUT_MS = 20_000;

const TEST: Requested = {
  tag: 'mtqg-test',
  expected: 'a file',
  otherSite: 'chép tệp về',
  wrongAddress: 'sửa địa chỉ',
};

/** The signal of the last request. */
let signal: AbortSignal;

function answerWith(answer: () => Response | Promise<Response>): void {
  replace(window, 'fetch', async (_input, init) => {
    signal = init!.signal!;
    return answer();
  });
}

/** Lets requests wait for an answer forever. They fail when they are aborted, as in a browser. */
function answerNever(): void {
  answerWith(
    () =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      }),
  );
}

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('the promise did not reject');
}

const neverAborted = new AbortController().signal;

describe('fetchBytes', () => {
  afterEach(restorePage);

  it('returns the bytes, the content type and the address', async () => {
    answerWith(() => new Response('tin', { headers: { 'content-type': 'text/csv; charset=utf-8' } }));
    const { bytes, contentType, url } = await fetchBytes(TEST, '/tin.csv', neverAborted);
    expect(new TextDecoder().decode(bytes)).to.equal('tin');
    expect(contentType).to.equal('text/csv; charset=utf-8');
    expect(url).to.equal('/tin.csv');
  });

  it('returns the address after redirects', async () => {
    const response = new Response('tin');
    Object.defineProperty(response, 'url', { value: 'https://tinh.gov.vn/moi.csv' });
    answerWith(() => response);
    expect((await fetchBytes(TEST, '/cu.csv', neverAborted)).url).to.equal('https://tinh.gov.vn/moi.csv');
  });

  it('returns an empty content type when the answer has none', async () => {
    answerWith(() => new Response(new Uint8Array([1])));
    expect((await fetchBytes(TEST, '/tin', neverAborted)).contentType).to.equal('');
  });

  it('fails with the tag, the address and the status, and ends the download', async () => {
    answerWith(() => new Response('không có', { status: 404 }));
    const error = await failureOf(fetchBytes(TEST, '/tin.csv', neverAborted));
    expect(error.message).to.equal('mtqg-test: /tin.csv answered 404 (not found); sửa địa chỉ');
    expect(signal.aborted).to.equal(true);
  });

  it('fails after 20 seconds without an answer', async () => {
    const delays: number[] = [];
    const realSetTimeout = window.setTimeout.bind(window);
    replace(window, 'setTimeout', ((run: () => void, delay = 0) => {
      delays.push(delay);
      return realSetTimeout(run, delay === TIMEOUT_MS ? 0 : delay);
    }) as typeof setTimeout);
    answerNever();
    const error = await failureOf(fetchBytes(TEST, '/tin.csv', neverAborted));
    expect(delays).to.include(TIMEOUT_MS);
    expect(error.message).to.equal('mtqg-test: /tin.csv did not answer within 20 s');
  });

  it('clears the time limit after the answer', async () => {
    const cleared: unknown[] = [];
    const ids: number[] = [];
    const realSetTimeout = window.setTimeout.bind(window);
    replace(window, 'setTimeout', ((run: () => void, delay: number) => {
      const id = realSetTimeout(run, delay);
      if (delay === TIMEOUT_MS) ids.push(id);
      return id;
    }) as typeof setTimeout);
    replace(window, 'clearTimeout', (id) => void cleared.push(id));
    answerWith(() => new Response('tin'));
    await fetchBytes(TEST, '/tin.csv', neverAborted);
    expect(ids).to.have.length(1);
    expect(cleared).to.include(ids[0]);
  });

  it('aborts the request with the reason of the caller', async () => {
    answerNever();
    const caller = new AbortController();
    const failure = failureOf(fetchBytes(TEST, '/tin.csv', caller.signal));
    caller.abort(new Error('left the document'));
    expect((await failure).message).to.equal('left the document');
  });

  it('sends no request when the caller has aborted already', async () => {
    let requests = 0;
    answerWith(() => {
      requests++;
      return new Response('tin');
    });
    const error = await failureOf(fetchBytes(TEST, '/tin.csv', AbortSignal.abort(new Error('cũ'))));
    expect(error.message).to.equal('cũ');
    expect(requests).to.equal(0);
  });
});
