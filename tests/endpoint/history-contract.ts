import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { HistoryOptions } from '../../src/endpoint/endpoint.ts';
import { assertProblem } from './answers.ts';
import { PAGE, type Send, type Start } from './requests.ts';

const TOKEN = 'rau-muong-xao-toi-0703';
const ORIGINS = ['https://laocai.gov.vn'];
const BEARER = { authorization: `Bearer ${TOKEN}` };

/** The views of each day, of which the first opens a visit. */
const VIEWS: [day: string, views: number][] = [
  ['2024-02-29', 1],
  ['2024-03-03', 2], // A Sunday.
  ['2024-03-04', 3], // The Monday after it.
  ['2024-03-31', 1],
  ['2024-04-02', 2],
];

/** `/laocai/days.csv` and `/laocai/days.json`. */
export function describeHistory(start: Start): void {
  const startCounted = async (t: Parameters<Start>[0], history: HistoryOptions = {}): Promise<Send> => {
    let now = 0;
    const sites = { laocai: { origins: ORIGINS, start: 4798809, history } };
    const send = await start(t, { sites, now: () => now });
    for (const [day, views] of VIEWS) {
      now = Date.parse(`${day}T10:00:00+07:00`);
      for (let view = 0; view < views; view++)
        await send('POST', `/laocai?visit=${view === 0 ? 1 : 0}&alive=0`, PAGE);
    }
    return send;
  };
  const readCsv = async (send: Send, query: string, headers: Record<string, string> = BEARER) => {
    const response = await send('GET', `/laocai/days.csv?${query}`, headers);
    assert.equal(response.status, 200, query);
    const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
    assert.ok(text.startsWith('\ufeff'), 'the byte order mark');
    return text.slice(1).trimEnd().split('\r\n');
  };

  it('gives the figures of each day, week, month, quarter and year as a table for Excel', async (t) => {
    const send = await startCounted(t, { token: TOKEN });
    const days = await readCsv(send, 'by=day');
    assert.equal(days.length, 1 + 34, 'the heading, and all days from 29 February to 2 April');
    assert.deepEqual(days.slice(0, 6), [
      'Ngày;Lượt truy cập;Lượt xem',
      '2024-02-29;1;1',
      '2024-03-01;0;0',
      '2024-03-02;0;0',
      '2024-03-03;1;2',
      '2024-03-04;1;3',
    ]);
    assert.deepEqual((await readCsv(send, 'by=week')).slice(0, 3), [
      'Từ ngày;Đến ngày;Lượt truy cập;Lượt xem',
      '2024-02-26;2024-03-03;2;3',
      '2024-03-04;2024-03-10;1;3',
    ]);
    const months = ['2024-02-01;2024-02-29;1;1', '2024-03-01;2024-03-31;3;6', '2024-04-01;2024-04-30;1;2'];
    assert.deepEqual((await readCsv(send, 'by=month')).slice(1), months);
    assert.deepEqual((await readCsv(send, 'by=quarter')).slice(1), [
      '2024-01-01;2024-03-31;4;7',
      '2024-04-01;2024-06-30;1;2',
    ]);
    assert.deepEqual((await readCsv(send, 'by=year')).slice(1), ['2024-01-01;2024-12-31;5;9']);
    assert.deepEqual((await readCsv(send, 'lang=en'))[0], 'From;To;Visits;Page views');
  });

  it('gives the days from the first to the last one that the address names, in whole periods', async (t) => {
    const send = await startCounted(t, { token: TOKEN });
    const cases: [query: string, rows: string[]][] = [
      ['by=day&from=2024-03-03&to=2024-03-04', ['2024-03-03;1;2', '2024-03-04;1;3']],
      ['by=month&from=2024-03-15&to=2024-03-16', ['2024-03-01;2024-03-31;3;6']],
      ['by=quarter&to=2024-02-29', ['2024-01-01;2024-03-31;4;7']],
      ['by=day&from=0001-01-01&to=2024-02-29', ['2024-02-29;1;1']],
      ['by=day&from=2024-04-02&to=9999-12-31', ['2024-04-02;1;2']],
      ['by=day&to=2023-12-31', []],
    ];
    for (const [query, rows] of cases) assert.deepEqual((await readCsv(send, query)).slice(1), rows, query);
  });

  it('gives the same as JSON', async (t) => {
    const send = await startCounted(t);
    const response = await send('GET', '/laocai/days.json');
    assert.equal(response.headers.get('content-type'), 'application/json');
    assert.equal(response.headers.get('content-disposition'), 'attachment; filename="laocai-month.json"');
    assert.deepEqual(await response.json(), {
      site: 'laocai',
      by: 'month',
      timeZone: 'Asia/Ho_Chi_Minh',
      periods: [
        { from: '2024-02-01', to: '2024-02-29', visits: 1, views: 1 },
        { from: '2024-03-01', to: '2024-03-31', visits: 3, views: 6 },
        { from: '2024-04-01', to: '2024-04-30', visits: 1, views: 2 },
      ],
    });
    const etag = response.headers.get('etag')!;
    assert.equal((await send('GET', '/laocai/days.json', { 'if-none-match': etag })).status, 304);
  });

  it('gives months to everybody, and days and weeks to whoever has the token', async (t) => {
    const send = await startCounted(t, { token: TOKEN });
    for (const step of ['month', 'quarter', 'year']) {
      const response = await send('GET', `/laocai/days.csv?by=${step}`);
      assert.deepEqual([response.status, response.headers.get('cache-control')], [200, 'max-age=60'], step);
    }
    const login = (password: string) => `Basic ${Buffer.from(`quantri:${password}`).toString('base64')}`;
    for (const authorization of [`Bearer ${TOKEN}`, `bearer ${TOKEN}`, login(TOKEN)]) {
      const response = await send('GET', '/laocai/days.csv?by=day', { authorization });
      assert.equal(response.status, 200, authorization);
      assert.equal(response.headers.get('cache-control'), 'private, no-cache');
    }
    for (const authorization of [
      '',
      'Bearer',
      `Bearer ${TOKEN}x`,
      login(''),
      login('x'),
      `Digest ${TOKEN}`,
    ]) {
      const response = await send('GET', '/laocai/days.csv?by=week', { authorization });
      assert.match(response.headers.get('www-authenticate')!, /^Basic realm="/, authorization);
      await assertProblem(
        response,
        401,
        'The history of site "laocai" by week needs the token of the endpoint; use by=month, or send it as the password, or as Authorization: Bearer.',
      );
    }
  });

  it('gives nobody what is not public if the site has no token', async (t) => {
    const send = await startCounted(t);
    const detail = (step: string, advice: string) =>
      `The history of site "laocai" by ${step} is not public; ${advice}set MTQG_HISTORY_TOKEN (history.token in your own server).`;
    await assertProblem(
      await send('GET', '/laocai/days.csv?by=day', BEARER),
      403,
      detail('day', 'use by=month, or '),
    );
    const closed = await startCounted(t, { public: 'none' });
    await assertProblem(await closed('GET', '/laocai/days.json'), 403, detail('month', ''));
    const open = await startCounted(t, { public: 'day' });
    assert.equal((await readCsv(open, '', {})).length, 35, 'by day without `by`');
  });

  it('says which value in the address is not known, and what to use', async (t) => {
    const send = await startCounted(t, { token: TOKEN });
    const cases = [
      ['by=hour', 'Parameter "by" has "hour"; use year, quarter, month, week, day.'],
      ['from=2024-02-30', 'Parameter "from" is "2024-02-30"; use a day such as 2024-03-07.'],
      ['to=07/03/2024', 'Parameter "to" is "07/03/2024"; use a day such as 2024-03-07.'],
      [
        'from=2024-03-08&to=2024-03-07',
        'Parameter "from" is "2024-03-08", which is after "2024-03-07"; exchange the days.',
      ],
    ];
    for (const [query, detail] of cases)
      await assertProblem(await send('GET', `/laocai/days.csv?${query}`, BEARER), 400, detail!);
  });

  it('gives no rows before the first view', async (t) => {
    const send = await start(t);
    assert.deepEqual(await readCsv(send, '', {}), ['Từ ngày;Đến ngày;Lượt truy cập;Lượt xem']);
  });
}
