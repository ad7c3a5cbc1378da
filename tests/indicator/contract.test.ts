import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/indicator.ts';
import type { IndicatorRecord, MtqgIndicator } from '../../src/index.ts';
import { describeElement } from '../shared/element-contract.ts';

describeElement<IndicatorRecord>({
  tag: 'mtqg-indicator',
  property: 'record',
  data: { label: 'Tiêu chí mỗi xã đạt được', value: '12,02', unit: 'tiêu chí/xã', period: '2023' },
  shownText: 'Tiêu chí mỗi xã đạt được: 12,02 tiêu chí/xã, năm 2023',
  englishText: 'Tiêu chí mỗi xã đạt được: 12.02 tiêu chí/xã, in 2023',
  change: {
    apply: (copy) => (copy.value = '12,03'),
    shownText: 'Tiêu chí mỗi xã đạt được: 12,03 tiêu chí/xã',
  },
  empty: { data: { label: 'Hộ nghèo', period: '2026' }, sentence: 'Chưa có số liệu' },
  failedSentence: 'Không tải được số liệu',
  unknownValues: [
    ...[
      ['qualifer', 'qualifier'],
      ['vlaue', 'value'],
      ['plan_ratio', 'plan-ratio'],
      ['planratio', 'plan-ratio'],
      ['as_of', 'as-of'],
      ['serie', 'series'],
      ['data-period', 'period'],
      ['data-plan-ratio', 'plan-ratio'],
      ['data-target', 'plan-target'],
      ['previous-value', 'previous, previous-period'],
      ['change-percent', 'change, change-unit, change-direction'],
      ['plan-percent', 'plan-ratio, plan-by, plan-target, plan-status'],
    ].map(([wrong = '', right = '']): [attribute: string, value: string, warning: string] => [
      wrong,
      'x',
      `unknown attribute "${wrong}"; use ${right}`,
    ]),
    ['layout', 'rwo', 'cannot read “rwo” in the attribute “layout”; write row'],
    ['layout', 'big', 'cannot read “big” in the attribute “layout”; write tile, row, compact, headline'],
    ['good', 'donw', 'cannot read “donw” in the attribute “good”; write down'],
    ['heading-level', '9', 'cannot read “9” in the attribute “heading-level”; write 2, 3, 4, 5, 6'],
    ['grouped', 'false', 'grouped="false" counts as true; write grouped="true", or remove the attribute'],
  ],
});

it('shows a record as it was when the page set it, until the page sets it again', async () => {
  const el = await fixture<MtqgIndicator>(html`<mtqg-indicator></mtqg-indicator>`);
  const record: IndicatorRecord = { label: 'Hộ nghèo', value: 5, unit: 'hộ' };
  el.record = record;
  await el.updateComplete;
  record.value = 6;
  el.lang = 'en';
  await el.updateComplete;
  expect(el.shadowRoot!.textContent).to.include('5 hộ');
  el.record = record;
  await el.updateComplete;
  expect(el.shadowRoot!.textContent).to.include('6 hộ');
});
