import { expect } from '@open-wc/testing';
import '../../src/define/counter.ts';
import { parseFigures } from '../../src/counter/parse-figures.ts';
import { figures } from './figures.ts';
import { addCounter, answered, newPage, restorePage } from './page.ts';

const withWeek = (week: unknown) => ({ ...figures, views: { ...figures.views, week } });

/** A damaged answer, and the sentence that says what is wrong with it. */
const DAMAGED: [unknown, string][] = [
  [null, 'protocol is missing or not 1: undefined'],
  [{ ok: true }, 'protocol is missing or not 1: undefined'],
  [{ ...figures, protocol: 2 }, 'protocol is missing or not 1: 2'],
  [{ ...figures, protocol: '1' }, 'protocol is missing or not 1: "1"'],
  [{ ...figures, visits: undefined }, 'visits.today is missing or not a whole number from 0 up: undefined'],
  ...[undefined, null, '5', -1, 10.5, 1e30, 2 ** 53].map((week): [unknown, string] => [
    withWeek(week),
    `views.week is missing or not a whole number from 0 up: ${JSON.stringify(week)}`,
  ]),
  [{ ...figures, online: 1.5 }, 'online is missing or not a whole number from 0 up: 1.5'],
  [{ ...figures, online: '12' }, 'online is missing or not a whole number from 0 up: "12"'],
  [{ ...figures, counted: 'true' }, 'counted is missing or neither true nor false: "true"'],
  [{ ...figures, since: '2024-02-31' }, 'since is missing or not a day that exists: "2024-02-31"'],
  [{ ...figures, since: 'hôm qua' }, 'since is missing or not a day that exists: "hôm qua"'],
  [{ ...figures, since: 20240307 }, 'since is missing or not a day that exists: 20240307'],
  [{ ...figures, asOf: undefined }, 'asOf is missing or not a time that exists: undefined'],
  [{ ...figures, asOf: '2026-11-23' }, 'asOf is missing or not a time that exists: "2026-11-23"'],
  [
    { ...figures, asOf: '2026-11-31T22:31:05+07:00' },
    'asOf is missing or not a time that exists: "2026-11-31T22:31:05+07:00"',
  ],
  [
    { ...figures, asOf: '2026-11-23T25:31:05+07:00' },
    'asOf is missing or not a time that exists: "2026-11-23T25:31:05+07:00"',
  ],
];

describe('the figures of an answer', () => {
  afterEach(restorePage);

  for (const [answer, sentence] of DAMAGED) {
    it(`are refused: ${sentence}`, () => {
      expect(() => parseFigures(answer)).to.throw(TypeError, `figures: ${sentence}`);
    });
  }

  for (const [name, answer] of [
    ['with the number 0', withWeek(0)],
    ['with the largest whole number', withWeek(Number.MAX_SAFE_INTEGER)],
    ['without a first day', { ...figures, since: null }],
    ['without the number of readers online', { ...figures, online: null }],
    ['with a first day that has a time', { ...figures, since: '2024-03-07T09:36:00+07:00' }],
    ['with a time in UTC', { ...figures, asOf: '2026-11-23T15:31:05Z' }],
    ['with fields of a later version', { ...figures, newField: 'x' }],
  ] as const) {
    it(`are accepted ${name}`, () => expect(parseFigures(answer)).to.deep.equal(answer));
  }

  it('are not shown if they are damaged, and the error names the field', async () => {
    let error: unknown;
    const src = newPage(() => answered(withWeek('nhiều')));
    const keepError = (event: Event) => (error = (event as HTMLElementEventMap['mtqg-error']).error);
    document.addEventListener('mtqg-error', keepError);
    try {
      const el = await addCounter(src);
      expect(el.figures).to.equal(undefined);
    } finally {
      document.removeEventListener('mtqg-error', keepError);
    }
    expect((error as Error).message).to.equal(
      `mtqg-counter: ${new URL(src, location.href).href} answered wrong figures: views.week is missing or not a whole number from 0 up: "nhiều"`,
    );
  });
});
