import { expect } from '@open-wc/testing';
import type { Requested } from '../../src/shared/failed-request.ts';
import { pageFetch } from '../../src/shared/page-fetch.ts';
import { replace, restorePage } from './page-changes.ts';

const TEST: Requested = {
  tag: 'mtqg-test',
  expected: 'a file',
  otherSite: 'chép tệp về',
  wrongAddress: 'sửa địa chỉ',
};

type Init = RequestInit & { headers: Headers & Record<string, string> };

/** What scripts of pages do with the options of each request, to add a header to it. */
const CHANGES: Record<string, (init: Init) => RequestInit> = {
  'assigns a header': (init) => {
    init.headers['X-CSRF-Token'] = '1';
    return init;
  },
  'appends a header': (init) => {
    init.headers.append('X-CSRF-Token', '1');
    return init;
  },
  'sets a header': (init) => {
    init.headers.set('X-CSRF-Token', '1');
    return init;
  },
  'copies the headers into an object': (init) => ({
    ...init,
    headers: { ...(init.headers as Record<string, string>), 'X-CSRF-Token': '1' },
  }),
  'copies the headers into a Headers object': (init) => {
    const headers = new Headers(init.headers);
    headers.set('X-CSRF-Token', '1');
    return { ...init, headers };
  },
  'looks for a header': (init) => (init.headers.has('X-CSRF-Token') ? {} : init),
};

async function failureOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the promise did not reject');
}

describe('pageFetch', () => {
  afterEach(restorePage);

  it('adds no header', async () => {
    let sent: RequestInit | undefined;
    replace(window, 'fetch', async (_url, init) => {
      sent = init;
      return new Response('');
    });
    await pageFetch(TEST, '/tin.json', { method: 'POST' });
    expect(sent!.method).to.equal('POST');
    expect([...new Headers(sent!.headers)]).to.deep.equal([]);
  });

  for (const [change, changeInit] of Object.entries(CHANGES)) {
    it(`sends the request on a page whose script has replaced fetch and ${change}`, async () => {
      const realFetch = window.fetch.bind(window);
      replace(window, 'fetch', (url, init) => realFetch(url, changeInit(init as Init)));
      expect((await pageFetch(TEST, '/package.json', { method: 'GET' })).status).to.equal(200);
    });
  }

  it('sends the request on a page that has replaced the class Headers', async () => {
    replace(window as { Headers: unknown }, 'Headers', 'đầu trang');
    expect((await pageFetch(TEST, '/package.json', {})).status).to.equal(200);
  });

  it('says that a script has replaced fetch when that script fails', async () => {
    replace(window, 'fetch', () => {
      throw new TypeError('token is undefined');
    });
    expect(await failureOf(pageFetch(TEST, '/tin.json', {}))).to.equal(
      'mtqg-test: /tin.json is not loaded, because a script of this page has replaced fetch and fails (token is undefined)',
    );
  });

  it('does not blame the script when the request that the script sent fails', async () => {
    replace(window, 'fetch', () => Promise.reject(new TypeError('no network')));
    expect(await failureOf(pageFetch(TEST, '/tin.json', {}))).to.match(
      /^mtqg-test: \/tin\.json does not answer; check the server, .* \(no network\)$/,
    );
  });
});
