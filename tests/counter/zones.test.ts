import { expect } from '@open-wc/testing';
import '../../src/define/counter.ts';
import { figures } from './figures.ts';
import {
  addCounter,
  answered,
  clock,
  expectSent,
  newPage,
  openAgain,
  openPage,
  recordKey,
  replace,
  restorePage,
  sent,
} from './page.ts';

const VIETNAM = 'Asia/Ho_Chi_Minh';
/** Browsers know zones of this form since 2024. */
const OFFSET = '+07:00';

/** Makes `Intl` refuse a time zone, as in a browser that does not know it. */
function forgetZone(zone: string): void {
  const { DateTimeFormat } = Intl;
  const create = function (locale: string, options: Intl.DateTimeFormatOptions) {
    if (options.timeZone === zone) throw new RangeError(`Invalid time zone specified: ${zone}`);
    return new DateTimeFormat(locale, options);
  };
  replace(Intl, 'DateTimeFormat', create as unknown as typeof DateTimeFormat);
}

/** At these times, Viet Nam and the time zone have different days. */
const OTHER_DAYS = [
  ['Europe/Paris', '2026-11-26T19:30:00Z'],
  ['America/New_York', '2026-11-26T22:00:00Z'],
  ['America/New_York', '2026-11-27T04:59:00Z'],
  ['Pacific/Kiritimati', '2026-11-26T11:00:00Z'],
  ['UTC', '2026-12-31T20:00:00Z'],
] as const;

describe('the time zone of the site', () => {
  afterEach(restorePage);

  for (const [timeZone, time] of OTHER_DAYS) {
    it(`counts a new reader of a site in ${timeZone} as one visit at ${time}`, async () => {
      const src = newPage(() => answered({ ...figures, timeZone }));
      clock.setTo(time);
      await addCounter(src);
      await expectSent('POST ?visit=1');
      for (let page = 0; page < 3; page++) {
        await openAgain(src, 10);
        await expectSent('POST ?visit=0&alive=10');
      }
    });
  }

  it('is taken from a read of the figures if the view fails: midnight in Viet Nam opens no visit on a site in UTC', async () => {
    // With 502 it is unknown whether the view was counted, so the visit is regarded as opened.
    const src = newPage(({ method }) =>
      method === 'POST' ? new Response('', { status: 502 }) : answered({ ...figures, timeZone: 'UTC' }),
    );
    clock.setTo('2026-11-26T16:59:00Z'); // 23:59 in Viet Nam.
    await addCounter(src);
    await openAgain(src, 120); // Now it is the next day in Viet Nam, and still the same day in UTC.
    // Only the requests of the last page load; `openAgain` forgets the earlier ones.
    await expectSent('POST ?visit=0', 'GET ');
  });

  it('opens a visit on the new day of the site, and none on the new day of Viet Nam', async () => {
    const src = newPage(() => answered({ ...figures, timeZone: 'Europe/Paris' }));
    clock.setTo('2026-11-26T16:50:00Z'); // 23:50 in Viet Nam, 17:50 in Paris.
    await addCounter(src);
    await openAgain(src, 20 * 60);
    await expectSent('POST ?visit=0');
    clock.setTo('2026-11-26T22:50:00Z'); // 23:50 in Paris.
    await openAgain(src, 0); // Opens a visit, because the last view was some hours ago.
    await openAgain(src, 20 * 60); // Within half an hour, only the new day in Paris can open another visit.
    // Only the request of the last page load; `openAgain` forgets the earlier ones.
    await expectSent('POST ?visit=1');
  });

  it('keeps a visit open when the operator gives the site another zone', async () => {
    let timeZone = VIETNAM;
    const src = newPage(() => answered({ ...figures, timeZone }));
    clock.setTo('2026-11-26T19:30:00Z');
    await addCounter(src);
    timeZone = 'Europe/Paris';
    for (let page = 0; page < 3; page++) {
      await openAgain(src, 60);
      await expectSent('POST ?visit=0&alive=60');
    }
  });

  for (const timeZone of [
    'Asia/Unknown_2030',
    '',
    'Asia/Ho_Chi_Minh"',
    null,
    undefined,
    7,
    {},
    [VIETNAM, 'x'],
  ]) {
    it(`counts when the answer has the zone ${JSON.stringify(timeZone)}, and does not store it`, async () => {
      const src = await openPage(() => answered({ ...figures, timeZone }));
      await expectSent('POST ?visit=1');
      await openAgain(src, 10);
      await expectSent('POST ?visit=0&alive=10');
      // The record at the second page load, after the answer to the first.
      expect(sent[0]!.record).to.include({ zone: VIETNAM });
    });
  }

  for (const isOld of [false, true]) {
    it(`counts when the answer has the zone +07:00, in ${isOld ? 'an old browser, which does not know it' : 'a browser that knows it'}`, async () => {
      if (isOld) forgetZone(OFFSET);
      const src = await openPage(() => answered({ ...figures, timeZone: OFFSET }));
      await openAgain(src, 10);
      await expectSent('POST ?visit=0&alive=10');
    });
  }
});

describe('a damaged record', () => {
  afterEach(restorePage);

  const now = Date.now();
  const DAMAGED = [
    '',
    'null',
    '{}',
    '[]',
    '"chữ"',
    '{"day":',
    'undefined',
    `{"day":"2026-11-26","active":${now},"alive":${now},"zone":"Asia/Unknown_2030"}`,
    `{"day":"2026-11-26","active":${now},"alive":${now},"zone":""}`,
    `{"day":"2026-11-26","active":${now},"alive":${now},"zone":null}`,
    `{"day":"2026-11-26","active":${now},"alive":${now}}`,
    `{"day":null,"active":null,"alive":null,"zone":"${VIETNAM}"}`,
    `{"day":"\\"2026-11-26\\"","active":${now},"alive":${now},"zone":"${VIETNAM}"}`,
    `{"day":"hôm nay","active":"${now}","alive":"${now}","zone":"${VIETNAM}"}`,
    `{"day":"2026-11-26","active":1e999,"alive":1e999,"zone":"${VIETNAM}"}`,
  ];
  for (const record of DAMAGED) {
    it(`is dropped and written again: ${record.replaceAll(String(now), '…')}`, async () => {
      const src = newPage();
      localStorage.setItem(recordKey(src), record);
      await addCounter(src);
      await expectSent('POST ?visit=1');
      await openAgain(src, 10);
      await expectSent('POST ?visit=0&alive=10');
    });
  }

  it('is dropped if its zone is +07:00 and the browser is old, and written again', async () => {
    const src = newPage();
    forgetZone(OFFSET);
    localStorage.setItem(
      recordKey(src),
      `{"day":"2026-11-26","active":${Date.now()},"alive":${Date.now()},"zone":"${OFFSET}"}`,
    );
    await addCounter(src);
    await expectSent('POST ?visit=1');
    await openAgain(src, 10);
    await expectSent('POST ?visit=0&alive=10');
  });

  it('is dropped if its times lie in the far future, and written again with the next view', async () => {
    const src = newPage();
    const future = '9'.repeat(20);
    localStorage.setItem(
      recordKey(src),
      `{"day":"2026-11-26","active":${future},"alive":${future},"zone":"${VIETNAM}"}`,
    );
    await addCounter(src);
    await expectSent('POST ?visit=1');
    await openAgain(src, 10);
    await expectSent('POST ?visit=0&alive=10');
  });
});
