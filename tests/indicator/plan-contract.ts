import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import type { Runner } from '../text/text-contract.ts';
import { showRecord as show } from './show.ts';

type Row = [fields: Partial<IndicatorRecord>, lines: string];

const RATIO = 'một tỷ lệ như 95,8 hoặc “95,8% kế hoạch tỉnh giao”';

const unnamedMistake = (text: string) =>
  `không rõ mỗi tỷ lệ trong “${text}” ở thuộc tính “plan-ratio” là của kế hoạch nào; hãy viết như “59,9% dự toán Trung ương giao; 58% dự toán HĐND tỉnh giao”`;
const unreadMistake = (text: string, attribute: string, suggestion: string) =>
  `không đọc được “${text}” ở thuộc tính “${attribute}”; hãy viết ${suggestion}`;
/** The mistake of a comparison in place of a ratio. */
const changeMistake = (text: string, suggestion?: string) => {
  const suggested = suggestion === undefined ? '' : `“${suggestion}” `;
  return `“${text}” ở thuộc tính “plan-ratio” là một so sánh; hãy ghi ${suggested}ở thuộc tính “change” hoặc cột “tăng giảm”`;
};

/** Several ratios. Each belongs to another plan, so each needs the name of its plan. */
const severalRatios: Row[] = [
  [
    { planRatio: '59,9; 58', planBy: 'Trung ương; HĐND tỉnh' },
    'Đạt 59,9% kế hoạch Trung ương giao · Bằng 58% kế hoạch HĐND tỉnh giao',
  ],
  [{ planRatio: '59,9; 58% dự toán tỉnh giao' }, 'Đạt 59,9% kế hoạch · Bằng 58% dự toán tỉnh giao'],
  [
    { planRatio: '59,9; 58% dự toán tỉnh giao', planBy: 'Trung ương' },
    'Đạt 59,9% kế hoạch Trung ương giao · Bằng 58% dự toán tỉnh giao',
  ],
  [{ planRatio: '59,9; 58' }, unnamedMistake('59,9; 58')],
  [{ planRatio: '59,9; 58', planBy: 'Trung ương' }, unnamedMistake('59,9; 58')],
  [{ planRatio: '59,9% kế hoạch; 58% kế hoạch' }, unnamedMistake('59,9% kế hoạch; 58% kế hoạch')],
  [{ planRatio: '59,9', plans: [{ planRatio: '58' }] }, unnamedMistake('59,9')],
  [
    { planRatio: '59,9', planBy: 'Trung ương; HĐND tỉnh' },
    '“Trung ương; HĐND tỉnh” ở thuộc tính “plan-by” mâu thuẫn với “59,9”; hãy giữ một trong hai',
  ],
];

/** Plans by an office, a document or a full name, and how the tile calls them. */
const planNames: Row[] = [
  [{ planRatio: 95, planBy: 'Bộ Tài chính giao đầu năm' }, 'Đạt 95% kế hoạch Bộ Tài chính giao đầu năm'],
  [{ planRatio: 95, planBy: 'Bộ Giao thông vận tải' }, 'Đạt 95% kế hoạch Bộ Giao thông vận tải giao'],
  [{ planRatio: 95, planBy: 'KH năm' }, 'Đạt 95% kế hoạch năm'],
  [{ planRatio: 95, planBy: 'KH' }, 'Đạt 95% kế hoạch'],
  [{ planRatio: 95, planBy: 'TW' }, 'Đạt 95% kế hoạch Trung ương giao'],
  [{ planRatio: 95, planBy: 'KH TW giao' }, 'Đạt 95% kế hoạch Trung ương giao'],
  [{ planRatio: 95, planBy: 'DT tỉnh giao' }, 'Đạt 95% dự toán tỉnh giao'],
  [{ planRatio: 95, planBy: 'Sở KH&ĐT' }, 'Đạt 95% kế hoạch Sở KH&ĐT giao'],
  [{ planRatio: 95, planBy: 'Sở KH và ĐT' }, 'Đạt 95% kế hoạch Sở KH và ĐT giao'],
  [{ planRatio: '95% KH; 80% DT HĐND tỉnh giao' }, 'Đạt 95% kế hoạch · Bằng 80% dự toán HĐND tỉnh giao'],
  [{ value: 5, planStatus: 'vượt KH' }, '5 · Vượt kế hoạch'],
  [{ value: 5, planStatus: 'đạt KH', planBy: 'tỉnh' }, '5 · Đạt kế hoạch tỉnh giao'],
  [{ planRatio: '58,3', previous: '63,9', previousPeriod: '2021' }, 'Đạt 58,3% kế hoạch · Năm 2021: 63,9%'],
  [{ planRatio: 95, planBy: 'Quyết định 1719/QĐ-TTg' }, 'Đạt 95% kế hoạch theo Quyết định 1719/QĐ-TTg'],
  [
    { planRatio: 95, planBy: 'nông thôn mới' },
    unreadMistake('nông thôn mới', 'plan-by', 'kế hoạch nông thôn mới'),
  ],
  [{ planRatio: '60% so với kế hoạch' }, 'Đạt 60% so với kế hoạch'],
  [{ planRatio: '60% so với dự toán tỉnh giao' }, 'Đạt 60% so với dự toán tỉnh giao'],
];

/** Ratios with a status, ratios that are missing (`-`, as yearbooks print it), and changes in place of a ratio. */
const ratios: Row[] = [
  [{ planRatio: '95,8', planStatus: 'không đạt' }, 'Bằng 95,8% kế hoạch, không đạt'],
  [{ planRatio: '95,8', planStatus: 'đạt' }, 'Bằng 95,8% kế hoạch, đạt'],
  [{ planRatio: '-', planBy: 'tỉnh' }, 'Tỷ lệ so với kế hoạch tỉnh giao: không phát sinh'],
  [{ value: 5, planRatio: '-', planBy: 'tỉnh' }, '5 · Tỷ lệ so với kế hoạch tỉnh giao: không phát sinh'],
  [{ planRatio: 'vượt 5% kế hoạch' }, changeMistake('vượt 5% kế hoạch')],
  [{ planRatio: '1,5 lần' }, changeMistake('1,5 lần', 'bằng 1,5 lần kế hoạch')],
  [{ planRatio: '1,5 lần', planBy: 'tỉnh' }, changeMistake('1,5 lần', 'bằng 1,5 lần kế hoạch tỉnh giao')],
  [{ planRatio: 'hơn 2 lần dự toán' }, changeMistake('hơn 2 lần dự toán', 'bằng hơn 2 lần dự toán')],
  [{ planRatio: 'gấp 1,5 lần kế hoạch' }, changeMistake('gấp 1,5 lần kế hoạch', 'gấp 1,5 lần kế hoạch')],
  [{ planRatio: '5 tỷ đồng tỉnh giao' }, unreadMistake('5 tỷ đồng tỉnh giao', 'plan-ratio', RATIO)],
  [{ planRatio: '5 xã tỉnh giao' }, unreadMistake('5 xã tỉnh giao', 'plan-ratio', RATIO)],
  [{ planRatio: '59,9 dự toán tỉnh giao' }, 'Đạt 59,9% dự toán tỉnh giao'],
  [{ planRatio: '60% so với năm 2022' }, changeMistake('60% so với năm 2022')],
];

/** Tests of how plans are read and shown, for Node and for browsers. */
export function planContract({ it, equal }: Runner): void {
  const tables = {
    'shows several ratios with the names of their plans, and refuses them without names': severalRatios,
    'names a plan by an office, a document or a full name, and refuses words without an office or `kế hoạch`':
      planNames,
    'shows a ratio with the status of the plan, or that it is missing, and refuses a comparison': ratios,
  };
  for (const [name, rows] of Object.entries(tables))
    it(name, () => {
      equal(rows.length > 0, true);
      for (const [fields, lines] of rows) equal(show(fields), lines, JSON.stringify(fields));
    });
}
