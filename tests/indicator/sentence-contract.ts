import { toErrorSentence } from '../../src/indicator/record/error-sentence.ts';
import { IndicatorError } from '../../src/indicator/record/indicator-error.ts';
import type { Direction } from '../../src/indicator/messages.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import { toShownText } from '../../src/indicator/sentence/phrase.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import { toPhrases } from '../../src/indicator/sentence/phrases.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import type { Language } from '../../src/text/language.ts';
import type { Runner } from '../text/text-contract.ts';

/** The fields of a record besides its label, the visible lines below the label, and the sentence for screen readers behind the label. */
type Row = [record: object, lines: string[], heard: string];

/** The visible lines and the sentence of a record; for a mistake, no lines and the sentence of the mistake. */
function say(
  record: object,
  desired: Direction = 'none',
  language: Language = 'vi',
): [lines: string[], heard: string] {
  try {
    const indicator = parseIndicator({ label: 'X', ...record } as IndicatorRecord);
    const lines = toPhrases(indicator, desired, language).map(toShownText);
    return [lines, toSentence(indicator, desired, language).slice('X: '.length)];
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    return [[], toErrorSentence(error, language).replace(/^X: /, '')];
  }
}

/** The sentence of a record that a Vietnamese page has written, or the sentence of its mistake. */
function sayOfPage(record: Partial<IndicatorRecord>): string {
  try {
    const indicator = parseIndicator({ label: 'X', ...record }, undefined, 'vi');
    return toSentence(indicator, 'none', 'vi').slice('X: '.length);
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    return toErrorSentence(error, 'vi');
  }
}

const values: Row[] = [
  [{ value: 62, of: 127, unit: 'xã' }, ['62/127 xã'], '62 trong tổng số 127 xã'],
  [{ value: '1.200', unit: 'tỷ đồng', qualifier: 'gần' }, ['Gần 1.200 tỷ đồng'], 'gần 1.200 tỷ đồng'],
  [{ value: '12,02', unit: '%' }, ['12,02%'], '12,02%'],
  [{ value: '10,8', unit: '‰' }, ['10,8‰'], '10,8‰'],
  [{ value: '10,8', unit: '% dân số' }, ['10,8% dân số'], '10,8% dân số'],
  [{ text: '111/2024/QH15', qualifier: 'số' }, ['Số 111/2024/QH15'], 'số 111/2024/QH15'],
  [
    { value: 172, unit: 'dự án', also: 'vốn 10,3 tỷ USD; chiếm 9,6%' },
    ['172 dự án', 'Vốn 10,3 tỷ USD', 'Chiếm 9,6%'],
    '172 dự án, vốn 10,3 tỷ USD, chiếm 9,6%',
  ],
  [
    { value: 172, unit: 'dự án', also: 'vốn 10,3 tỷ USD, giảm 9,1%', period: '2023', change: '-32%' },
    ['172 dự án', 'Vốn 10,3 tỷ USD, giảm 9,1%', 'Năm 2023', '▼ Giảm 32%'],
    '172 dự án, năm 2023, giảm 32%; vốn 10,3 tỷ USD, giảm 9,1%',
  ],
  [
    { value: '7,7', unit: '%', also: ['tương đương 1,6 triệu đồng'] },
    ['7,7%', 'Tương đương 1,6 triệu đồng'],
    '7,7%, tương đương 1,6 triệu đồng',
  ],
  [
    { value: 1, also: 'vốn 12.02 tỷ USD' },
    [],
    'không đọc được “vốn 12.02 tỷ USD” ở thuộc tính “also”; hãy viết vốn 12,02 tỷ USD',
  ],
  [
    { value: 1, also: 'theo Nghị quyết 111/2024/QH15 ngày 18/01/2024' },
    ['1', 'Theo Nghị quyết 111/2024/QH15 ngày 18/01/2024'],
    '1, theo Nghị quyết 111/2024/QH15 ngày 18/01/2024',
  ],
  [{ value: 5, text: 'đang rà soát' }, ['5', 'Đang rà soát'], '5, đang rà soát'],
  [{ unit: 'xã' }, ['Chưa có số liệu'], 'Chưa có số liệu'],
];

/** Figures counted from the start: `lũy kế đến hết năm 2023`. */
const cumulative: Row[] = [
  [
    { value: 252, unit: 'thôn', qualifier: 'lũy kế', period: '2023' },
    ['Lũy kế đến hết năm 2023: 252 thôn'],
    'lũy kế đến hết năm 2023, 252 thôn',
  ],
  [
    { value: 252, unit: 'thôn', qualifier: 'lũy kế', period: '2023', change: 35 },
    ['Lũy kế đến hết năm 2023: 252 thôn', '▲ Tăng 35 thôn'],
    'lũy kế đến hết năm 2023, 252 thôn; tăng 35 thôn',
  ],
  [
    { value: 252, qualifier: 'Lũy kế', asOf: '31/12/2023', period: '2023' },
    ['Lũy kế đến ngày 31/12/2023: 252'],
    'lũy kế đến ngày 31/12/2023, 252',
  ],
  [
    { value: 252, qualifier: 'lũy kế', asOf: '30/06/2024', period: 'quý II/2024' },
    ['Lũy kế đến ngày 30/06/2024: 252', 'Quý II/2024'],
    'lũy kế đến ngày 30/06/2024, 252; quý II/2024',
  ],
  [
    { value: 252, qualifier: 'lũy kế', period: '6 tháng đầu năm 2024' },
    ['Lũy kế 6 tháng đầu năm 2024: 252'],
    'lũy kế 6 tháng đầu năm 2024, 252',
  ],
  [
    { value: 252, qualifier: 'lũy kế', period: '2021-2025' },
    ['Lũy kế giai đoạn 2021–2025: 252'],
    'lũy kế giai đoạn 2021–2025, 252',
  ],
  [
    { value: 252, qualifier: 'lũy kế', asOf: 'cuối năm 2023' },
    ['Lũy kế đến cuối năm 2023: 252'],
    'lũy kế đến cuối năm 2023, 252',
  ],
  [{ value: 252, unit: 'thôn', qualifier: 'lũy kế' }, ['Lũy kế 252 thôn'], 'lũy kế 252 thôn'],
  [{ qualifier: 'lũy kế', period: '2023' }, ['Chưa có số liệu', 'Năm 2023'], 'Chưa có số liệu, năm 2023'],
];

const plans: Row[] = [
  [{ planRatio: '95,8' }, ['Đạt 95,8% kế hoạch'], 'đạt 95,8% kế hoạch'],
  [
    { planRatio: '90', qualifier: 'gần', planBy: 'kế hoạch vốn Trung ương giao' },
    ['Đạt gần 90% kế hoạch vốn Trung ương giao'],
    'đạt gần 90% kế hoạch vốn Trung ương giao',
  ],
  [{ planRatio: '95,8', qualifier: 'ước' }, ['Ước đạt 95,8% kế hoạch'], 'ước đạt 95,8% kế hoạch'],
  [
    { value: 1200, unit: 'tỷ đồng', planRatio: '60,26' },
    ['1.200 tỷ đồng', 'Bằng 60,26% kế hoạch'],
    '1.200 tỷ đồng, bằng 60,26% kế hoạch',
  ],
  [
    { value: '95,8', unit: '%', planBy: 'chỉ tiêu Trung ương giao', planTarget: 95, planStatus: 'đạt' },
    ['95,8%', 'Đạt chỉ tiêu Trung ương giao (95%)'],
    '95,8%, đạt chỉ tiêu Trung ương giao (95%)',
  ],
  [
    { value: 5, unit: 'xã', planBy: 'tỉnh', planTarget: '4-6' },
    ['5 xã', 'Kế hoạch tỉnh giao: 4–6 xã'],
    '5 xã, kế hoạch tỉnh giao là 4 đến 6 xã',
  ],
  [
    { value: 5, planBy: 'Trung ương' },
    ['5', 'Theo kế hoạch Trung ương giao'],
    '5, theo kế hoạch Trung ương giao',
  ],
  [{ value: 5, planStatus: 'vượt kế hoạch' }, ['5', 'Vượt kế hoạch'], '5, vượt kế hoạch'],
  [
    { value: 5, planStatus: 'vượt kế hoạch', planBy: 'tỉnh' },
    ['5', 'Vượt kế hoạch tỉnh giao'],
    '5, vượt kế hoạch tỉnh giao',
  ],
];

/** How the tile calls a plan with this `planBy`. */
const planNames: [planBy: string, name: string][] = [
  ['', 'kế hoạch'],
  ['Trung ương', 'kế hoạch Trung ương giao'],
  ['Trung ương giao', 'kế hoạch Trung ương giao'],
  ['HĐND tỉnh', 'kế hoạch HĐND tỉnh giao'],
  ['HĐND tỉnh giao', 'kế hoạch HĐND tỉnh giao'],
  ['tỉnh và Trung ương', 'kế hoạch tỉnh và Trung ương giao'],
  ['Thủ tướng Chính phủ', 'kế hoạch Thủ tướng Chính phủ giao'],
  ['Bộ Kế hoạch và Đầu tư', 'kế hoạch Bộ Kế hoạch và Đầu tư giao'],
  ['Đồng Nai', 'kế hoạch Đồng Nai giao'],
  ['cả năm', 'kế hoạch cả năm'],
  ['năm 2024', 'kế hoạch năm 2024'],
  ['Giai đoạn 2021–2025', 'kế hoạch giai đoạn 2021–2025'],
  ['vốn đã phân bổ', 'vốn đã phân bổ'],
  ['Vốn đã phân bổ', 'vốn đã phân bổ'],
  ['cùng kỳ năm trước', 'cùng kỳ năm trước'],
  ['mục tiêu Trung ương giao', 'mục tiêu Trung ương giao'],
  ['dự toán HĐND tỉnh giao', 'dự toán HĐND tỉnh giao'],
  ['nhu cầu', 'nhu cầu'],
  ['tổng mức đầu tư', 'tổng mức đầu tư'],
  ['số phải thu', 'số phải thu'],
  ['mức bình quân cả nước', 'mức bình quân cả nước'],
];

const ranks: Row[] = [
  [{ rank: 17 }, ['Xếp thứ 17'], 'xếp thứ 17'],
  [{ rank: '17/63' }, ['Xếp thứ 17/63'], 'xếp thứ 17 trong số 63'],
  [
    { rank: 17, rankOf: 63, rankScope: 'tỉnh, thành phố' },
    ['Xếp thứ 17/63 tỉnh, thành phố'],
    'xếp thứ 17 trong số 63 tỉnh, thành phố',
  ],
  [
    { value: 5, rank: 'thứ 17/63 tỉnh, thành phố' },
    ['5', 'Xếp thứ 17/63 tỉnh, thành phố'],
    '5, xếp thứ 17 trong số 63 tỉnh, thành phố',
  ],
  [{ rank: 'xếp thứ 17' }, ['Xếp thứ 17'], 'xếp thứ 17'],
  [{ rank: 'Xếp hạng 5 / 34 ' }, ['Xếp thứ 5/34'], 'xếp thứ 5 trong số 34'],
  [{ rank: '17/63', rankOf: 63, rankScope: 'tỉnh' }, ['Xếp thứ 17/63 tỉnh'], 'xếp thứ 17 trong số 63 tỉnh'],
  [{ rank: 'đứng đầu cả nước' }, ['Đứng đầu cả nước'], 'đứng đầu cả nước'],
  [
    { value: '1,2', unit: '%', rank: 'thấp nhất trong 4 năm' },
    ['1,2%', 'Thấp nhất trong 4 năm'],
    '1,2%, thấp nhất trong 4 năm',
  ],
  [
    { value: 5, rank: 'thứ 8 cả nước và cao nhất vùng' },
    ['5', 'Xếp thứ 8 cả nước và cao nhất vùng'],
    '5, xếp thứ 8 cả nước và cao nhất vùng',
  ],
  [
    { rank: '17/63', rankOf: 64 },
    [],
    '“17/63” ở thuộc tính “rank” mâu thuẫn với “64”; hãy giữ một trong hai',
  ],
  [
    { rank: '17/63 tỉnh', rankScope: 'xã' },
    [],
    '“17/63 tỉnh” ở thuộc tính “rank” mâu thuẫn với “xã”; hãy giữ một trong hai',
  ],
  [
    { rank: 'đứng đầu cả nước', rankOf: 63 },
    [],
    '“đứng đầu cả nước” ở thuộc tính “rank” mâu thuẫn với “63”; hãy giữ một trong hai',
  ],
  [{ rank: '70/63' }, [], 'thứ hạng “70” không đúng; hãy viết số nguyên từ 1 đến 63'],
  [{ rank: 'thứ 1,5' }, [], 'thứ hạng “1,5” không đúng; hãy viết số nguyên từ 1'],
  [
    { rank: 17, qualifier: 'gần' },
    [],
    '“gần” ở thuộc tính “qualifier” không đi cùng thứ hạng; hãy bỏ từ này hoặc thêm giá trị',
  ],
];

const times: Row[] = [
  [{ value: 62, period: 2023 }, ['62', 'Năm 2023'], '62, năm 2023'],
  [{ value: 62, period: '2021 - 2025' }, ['62', 'Giai đoạn 2021–2025'], '62, giai đoạn 2021–2025'],
  [{ value: 62, period: 'Giai đoạn 2021-2025' }, ['62', 'Giai đoạn 2021–2025'], '62, giai đoạn 2021–2025'],
  [{ value: 62, period: 'Tháng 12/2023' }, ['62', 'Tháng 12/2023'], '62, tháng 12/2023'],
  [{ value: 62, period: '12/2023' }, ['62', 'Tháng 12/2023'], '62, tháng 12/2023'],
  [{ value: 62, period: '2023-12' }, ['62', 'Tháng 12/2023'], '62, tháng 12/2023'],
  [{ value: 62, period: 'Quý IV/2023' }, ['62', 'Quý IV/2023'], '62, quý IV/2023'],
  [{ value: 62, period: '6 tháng đầu năm 2024' }, ['62', '6 tháng đầu năm 2024'], '62, 6 tháng đầu năm 2024'],
  [{ value: 62, period: 'Vụ Đông Xuân 2024' }, ['62', 'Vụ Đông Xuân 2024'], '62, vụ Đông Xuân 2024'],
  [{ value: 62, period: '31.12.2023' }, ['62', 'Ngày 31/12/2023'], '62, ngày 31/12/2023'],
  [{ value: 62, asOf: '31-12-2023' }, ['62', 'Đến ngày 31/12/2023'], '62, đến ngày 31/12/2023'],
  [{ value: 62, asOf: '31/12/2023 00:00:00' }, ['62', 'Đến ngày 31/12/2023'], '62, đến ngày 31/12/2023'],
  [{ value: 62, asOf: 'Đến ngày 31/12/2023' }, ['62', 'Đến ngày 31/12/2023'], '62, đến ngày 31/12/2023'],
  [{ value: 62, asOf: '12/2023' }, ['62', 'Đến hết tháng 12/2023'], '62, đến hết tháng 12/2023'],
  [{ value: 62, asOf: '2023', period: '2023' }, ['62', 'Đến hết năm 2023'], '62, đến hết năm 2023'],
  [{ value: 62, asOf: 'Quý IV/2023' }, ['62', 'Đến hết quý IV/2023'], '62, đến hết quý IV/2023'],
  [{ value: 62, asOf: 'Cuối năm 2023' }, ['62', 'Cuối năm 2023'], '62, cuối năm 2023'],
  // A document is of a day. A number is counted until a day, `đến ngày`.
  [
    { text: 'Nghị quyết 111', asOf: '18/01/2024' },
    ['Nghị quyết 111', 'Ngày 18/01/2024'],
    'Nghị quyết 111, ngày 18/01/2024',
  ],
  [
    { value: 62, period: '202' },
    [],
    'không đọc được “202” ở thuộc tính “period”; hãy viết 2023, tháng 12/2023, quý IV/2023, 31/12/2023',
  ],
  [{ value: 62, status: 'sơ bộ' }, ['62', 'Số liệu sơ bộ'], '62, số liệu sơ bộ'],
  [{ value: 62, status: 'Ước tính' }, ['62', 'Số liệu ước tính'], '62, số liệu ước tính'],
  [{ value: 'ước tính đạt 62' }, ['Ước tính đạt 62'], 'ước tính đạt 62'],
  [{ value: 'ước thực hiện gần 62' }, ['Ước thực hiện gần 62'], 'ước thực hiện gần 62'],
  [{ value: 62, status: 'Tạm tính' }, ['62', 'Số liệu tạm tính'], '62, số liệu tạm tính'],
  [{ value: '62 (tạm tính)' }, ['62', 'Số liệu tạm tính'], '62, số liệu tạm tính'],
  [{ value: 62, qualifier: 'tạm tính' }, ['Tạm tính 62'], 'tạm tính 62'],
  [{ value: 62, status: 'official' }, ['62', 'Số liệu chính thức'], '62, số liệu chính thức'],
  [
    { value: 62, status: 'xong' },
    [],
    'không đọc được “xong” ở thuộc tính “status”; hãy viết ước tính, sơ bộ, tạm tính, chính thức',
  ],
];

/** Changes given as numbers, and values of the previous period. */
const changes: Row[] = [
  [{ value: 62, unit: 'hộ', change: '+12' }, ['62 hộ', '▲ Tăng 12 hộ'], '62 hộ, tăng 12 hộ'],
  [
    { value: '39,82', unit: 'triệu đồng/người', change: '6,38', previousPeriod: '2022' },
    ['39,82 triệu đồng/người', '▲ Tăng 6,38 triệu đồng/người so với năm 2022'],
    '39,82 triệu đồng/người, tăng 6,38 triệu đồng/người so với năm 2022',
  ],
  [
    { value: '4,2', unit: '%', change: '-1,6', changeUnit: 'điểm phần trăm', previousPeriod: 'Quý IV/2023' },
    ['4,2%', '▼ Giảm 1,6 điểm phần trăm so với quý IV/2023'],
    '4,2%, giảm 1,6 điểm phần trăm so với quý IV/2023',
  ],
  [
    { value: 5, change: 0, previousPeriod: 'so với cùng kỳ' },
    ['5', '■ Không đổi so với cùng kỳ'],
    '5, không đổi so với cùng kỳ',
  ],
  [
    { value: '12,02', unit: 'tiêu chí/xã', previous: '10,48', previousPeriod: '2022' },
    ['12,02 tiêu chí/xã', 'Năm 2022: 10,48 tiêu chí/xã'],
    '12,02 tiêu chí/xã, năm 2022 là 10,48 tiêu chí/xã',
  ],
  [{ value: 5, previous: 4 }, ['5', 'Kỳ trước: 4'], '5, kỳ trước là 4'],
];

/** Changes and other comparisons given in words. */
const comparisons: Row[] = [
  [
    { change: 'tăng 0,55% so với tháng trước', period: '12/2023' },
    ['▲ Tăng 0,55% so với tháng trước', 'Tháng 12/2023'],
    'tháng 12/2023, tăng 0,55% so với tháng trước',
  ],
  [
    { change: '3,02', changeUnit: '%', previousPeriod: 'cùng kỳ năm 2023' },
    ['▲ Tăng 3,02% so với cùng kỳ năm 2023'],
    'tăng 3,02% so với cùng kỳ năm 2023',
  ],
  [
    { change: 'tăng 0,55% so với tháng trước; tăng 3,52% so với cùng kỳ' },
    ['▲ Tăng 0,55% so với tháng trước', '▲ Tăng 3,52% so với cùng kỳ'],
    'tăng 0,55% so với tháng trước, tăng 3,52% so với cùng kỳ',
  ],
  [
    { value: 5, unit: 'hộ', change: 'tăng 0,55% so với tháng trước, giảm 3,52% cùng kỳ' },
    ['5 hộ', '▲ Tăng 0,55% so với tháng trước', '▼ Giảm 3,52% cùng kỳ'],
    '5 hộ, tăng 0,55% so với tháng trước, giảm 3,52% cùng kỳ',
  ],
  [
    {
      value: 5,
      unit: 'hộ',
      change: '+2',
      previousPeriod: '2022',
      changes: [{ change: '-17%', previousPeriod: 'Quý I/2023', previous: '6' }],
    },
    ['5 hộ', '▲ Tăng 2 hộ so với năm 2022', '▼ Giảm 17% so với quý I/2023', 'Quý I/2023: 6 hộ'],
    '5 hộ, tăng 2 hộ so với năm 2022, giảm 17% so với quý I/2023, quý I/2023 là 6 hộ',
  ],
  [
    { value: 252, unit: 'thôn', qualifier: 'lũy kế', period: '2023', change: 'công nhận thêm 35 thôn' },
    ['Lũy kế đến hết năm 2023: 252 thôn', '▲ Công nhận thêm 35 thôn'],
    'lũy kế đến hết năm 2023, 252 thôn; công nhận thêm 35 thôn',
  ],
  [{ change: 'bằng 109,42% so với cùng kỳ' }, ['Bằng 109,42% so với cùng kỳ'], 'bằng 109,42% so với cùng kỳ'],
  [
    { value: 5, change: 'chỉ đạt 28% so với cùng kỳ' },
    ['5', 'Chỉ đạt 28% so với cùng kỳ'],
    '5, chỉ đạt 28% so với cùng kỳ',
  ],
  [
    { value: 5, change: 'tương đương 37% cùng kỳ' },
    ['5', 'Tương đương 37% cùng kỳ'],
    '5, tương đương 37% cùng kỳ',
  ],
  [{ value: 5, change: 'bằng 103,5% cùng kỳ' }, ['5', 'Bằng 103,5% cùng kỳ'], '5, bằng 103,5% cùng kỳ'],
  [
    { value: 5, change: 'bằng 109,42%', previousPeriod: 'cùng kỳ' },
    ['5', 'Bằng 109,42% so với cùng kỳ'],
    '5, bằng 109,42% so với cùng kỳ',
  ],
  [
    { value: 5, change: 'bằng 109,42 so với cùng kỳ' },
    [],
    'không đọc được “bằng 109,42 so với cùng kỳ” ở thuộc tính “change”; hãy viết bằng 109,42% so với cùng kỳ',
  ],
  [
    { value: 5, change: 'gấp 1,5 lần so với năm 2022' },
    ['5', '▲ Gấp 1,5 lần so với năm 2022'],
    '5, gấp 1,5 lần so với năm 2022',
  ],
  [{ value: 5, change: 'gấp đôi năm 2022' }, ['5', '▲ Gấp đôi năm 2022'], '5, gấp đôi năm 2022'],
  [
    { value: 5, change: 'cao gấp hơn 1,2 lần so với cả nước' },
    ['5', '▲ Cao gấp hơn 1,2 lần so với cả nước'],
    '5, cao gấp hơn 1,2 lần so với cả nước',
  ],
  [
    { value: 5, change: 'gấp 1,2 lần mức bình quân cả nước' },
    ['5', '▲ Gấp 1,2 lần mức bình quân cả nước'],
    '5, gấp 1,2 lần mức bình quân cả nước',
  ],
  [{ value: 5, change: 'Gấp hơn 2 lần' }, ['5', '▲ Gấp hơn 2 lần'], '5, gấp hơn 2 lần'],
  [
    { value: 5, unit: 'hộ', change: 'tăng thêm hơn 3.500 hộ so với 2022' },
    ['5 hộ', '▲ Tăng thêm hơn 3.500 hộ so với năm 2022'],
    '5 hộ, tăng thêm hơn 3.500 hộ so với năm 2022',
  ],
  [
    { value: 5, unit: '%', change: 'thấp hơn 1,2 điểm phần trăm so với bình quân cả nước' },
    ['5%', '▼ Thấp hơn 1,2 điểm phần trăm so với bình quân cả nước'],
    '5%, thấp hơn 1,2 điểm phần trăm so với bình quân cả nước',
  ],
  [{ value: 5, change: 'vượt 5% kế hoạch' }, ['5', '▲ Vượt 5% kế hoạch'], '5, vượt 5% kế hoạch'],
  [
    { value: 5, change: 'vượt 5% so với kế hoạch' },
    ['5', '▲ Vượt 5% so với kế hoạch'],
    '5, vượt 5% so với kế hoạch',
  ],
  [{ value: 5, change: 'vượt kế hoạch' }, ['5', '▲ Vượt kế hoạch'], '5, vượt kế hoạch'],
  [{ value: 5, change: 'giảm thêm 5%' }, ['5', '▼ Giảm thêm 5%'], '5, giảm thêm 5%'],
  [{ value: 5, change: 'Tăng nhẹ 0,7%' }, ['5', '▲ Tăng nhẹ 0,7%'], '5, tăng nhẹ 0,7%'],
  [{ value: 5, change: 'giảm mạnh 29,4%' }, ['5', '▼ Giảm mạnh 29,4%'], '5, giảm mạnh 29,4%'],
  [{ value: 5, change: 'giảm được 2 hộ' }, ['5', '▼ Giảm được 2 hộ'], '5, giảm được 2 hộ'],
  [
    { value: '5,1', unit: '%', change: 'giảm hơn một nửa so với năm 2015' },
    ['5,1%', '▼ Giảm hơn một nửa so với năm 2015'],
    '5,1%, giảm hơn một nửa so với năm 2015',
  ],
  [{ change: 'giảm 1/2 so với đầu kỳ' }, ['▼ Giảm 1/2 so với đầu kỳ'], 'giảm 1 phần 2 so với đầu kỳ'],
  [{ value: 5, change: 'tăng 5,77%/năm' }, ['5', '▲ Tăng 5,77%/năm'], '5, tăng 5,77%/năm'],
  [
    { value: 5, unit: 'xã', change: 'tăng 3 xã so cuối năm 2021; tăng 2% so cùng kỳ' },
    ['5 xã', '▲ Tăng 3 xã so với cuối năm 2021', '▲ Tăng 2% so với cùng kỳ'],
    '5 xã, tăng 3 xã so với cuối năm 2021, tăng 2% so với cùng kỳ',
  ],
  [
    { value: 5, change: 'tăng 6% theo giá so sánh so với năm 2022' },
    ['5', '▲ Tăng 6% theo giá so sánh so với năm 2022'],
    '5, tăng 6% theo giá so sánh so với năm 2022',
  ],
  [
    { value: 5, change: 'tăng 95% trở lên so với năm 2022' },
    ['5', '▲ Tăng 95% trở lên so với năm 2022'],
    '5, tăng 95% trở lên so với năm 2022',
  ],
  [{ value: 5, change: 'giảm từ 5 đến 8%' }, ['5', '▼ Giảm từ 5 đến 8%'], '5, giảm từ 5 đến 8%'],
  [{ value: 5, change: 'tăng 61–62 hộ' }, ['5', '▲ Tăng 61–62 hộ'], '5, tăng 61 đến 62 hộ'],
  [
    { value: 5, change: 'giữ nguyên so với quý trước' },
    ['5', '■ Giữ nguyên so với quý trước'],
    '5, giữ nguyên so với quý trước',
  ],
  [{ value: 5, change: 'không tăng' }, ['5', '■ Không tăng'], '5, không tăng'],
  [{ value: 5, change: '- 5', unit: 'hộ' }, ['5 hộ', '▼ Giảm 5 hộ'], '5 hộ, giảm 5 hộ'],
  [{ value: 5, change: '–5 hộ' }, ['5', '▼ Giảm 5 hộ'], '5, giảm 5 hộ'],
  // A change by zero has no arrow.
  [{ value: 5, change: 'tăng 0%' }, ['5', 'Tăng 0%'], '5, tăng 0%'],
  [
    { rank: '17/63', change: 'tăng 5 bậc' },
    ['Xếp thứ 17/63', '▲ Tăng 5 bậc'],
    'xếp thứ 17 trong số 63, tăng 5 bậc',
  ],
  [
    { rank: 'mức tăng cao nhất trong 4 năm', change: 'tăng 5%', qualifier: 'ước', period: '2023' },
    ['▲ Ước tăng 5%', 'Mức tăng cao nhất trong 4 năm', 'Năm 2023'],
    'năm 2023, ước tăng 5%, mức tăng cao nhất trong 4 năm',
  ],
  [{ change: 'tăng 3,02%', qualifier: 'ước' }, ['▲ Ước tăng 3,02%'], 'ước tăng 3,02%'],
  [{ change: 'tăng 3%', qualifier: 'gần' }, ['▲ Tăng gần 3%'], 'tăng gần 3%'],
  [
    { value: 5, change: 'tăng 5% so với năm 2021', previousPeriod: '2022' },
    [],
    '“2022” ở thuộc tính “previous-period” mâu thuẫn với “tăng 5% so với năm 2021” ở thuộc tính “change”; hãy bỏ “2022” nếu “tăng 5% so với năm 2021” đúng, hoặc sửa “tăng 5% so với năm 2021” nếu sai',
  ],
];

/** Comparisons that cannot be read for certain. Without a `suggestion`, the tile suggests three examples. */
const refusedComparisons: [change: string, suggestion?: string][] = [
  ['nhiều'],
  ['tăng không đáng kể'],
  ['không vượt 5%'],
  ['chưa tăng 5%'],
  ['mức tăng thấp hơn 5%'],
  ['tăng -5%'],
  ['giảm +5%'],
  ['giảm xuống 5%'],
  ['tăng lên 5%'],
  ['không tăng quá 5%'],
  ['gấp nhiều'],
  ['gấp 1,5'],
  ['tăng 5 so với năm 2022, 3% so với cùng kỳ'],
  ['tăng 12.02%', 'tăng 12,02%'],
  ['tăng 5 hộ 3'],
  ['giảm được xuống 5%'],
  ['giảm 3/2'],
  ['giảm 1/2 hộ'],
  ['đạt 28 xã'],
];

const severalPlans: Row[] = [
  [
    { planRatio: '59,9% dự toán Trung ương giao; 58% dự toán HĐND tỉnh giao' },
    ['Đạt 59,9% dự toán Trung ương giao', 'Bằng 58% dự toán HĐND tỉnh giao'],
    'đạt 59,9% dự toán Trung ương giao, bằng 58% dự toán HĐND tỉnh giao',
  ],
  [
    {
      value: 5,
      unit: 'xã',
      planRatio: '59,9',
      planBy: 'Trung ương',
      plans: [
        { planRatio: '58', planBy: 'HĐND tỉnh' },
        { planBy: 'huyện', planTarget: 6, planStatus: 'chưa đạt' },
      ],
    },
    [
      '5 xã',
      'Bằng 59,9% kế hoạch Trung ương giao',
      'Bằng 58% kế hoạch HĐND tỉnh giao',
      'Chưa đạt kế hoạch huyện giao (6 xã)',
    ],
    '5 xã, bằng 59,9% kế hoạch Trung ương giao, bằng 58% kế hoạch HĐND tỉnh giao, chưa đạt kế hoạch huyện giao (6 xã)',
  ],
  [
    { planRatio: 'đạt 95,8% kế hoạch', planBy: 'tỉnh' },
    [],
    '“kế hoạch” ở thuộc tính “plan-ratio” mâu thuẫn với “tỉnh”; hãy giữ một trong hai',
  ],
  [
    { plans: [{ planRatio: '12.5' }] },
    [],
    'không đọc được “12.5” ở thuộc tính “plans[0].planRatio”; hãy viết 12,5',
  ],
  [
    { value: 1, plans: [{ ratio: 5 }] },
    [],
    '“ratio” trong “plans[0]” không phải là tên trường; hãy viết “planRatio”, hoặc bỏ trường này',
  ],
  [
    { value: 1, changes: 'tăng 5' },
    [],
    'không đọc được “"tăng 5"” ở thuộc tính “changes”; hãy viết [{"change": "tăng 5%"}]',
  ],
];

/** Fields that belong to a number that is missing: `rankOf` without `rank`. */
const incomplete: Row[] = [
  [
    { value: 5, rankOf: 63 },
    [],
    'có “63” ở thuộc tính “rank-of” nhưng thiếu “rank”; hãy ghi thêm, hoặc bỏ “63”',
  ],
  [
    { value: 5, changeUnit: 'hộ' },
    [],
    'có “hộ” ở thuộc tính “change-unit” nhưng thiếu “change”; hãy ghi thêm, hoặc bỏ “hộ”',
  ],
  [
    { value: 5, previousPeriod: '2022' },
    [],
    'có “2022” ở thuộc tính “previous-period” nhưng thiếu “change”; hãy ghi thêm, hoặc bỏ “2022”',
  ],
  [{ rank: 5, of: 127 }, [], 'có “127” ở thuộc tính “of” nhưng thiếu “value”; hãy ghi thêm, hoặc bỏ “127”'],
  // Without a figure, a whole and a number of the ranked are accepted, because the cell of the figure in a file may be empty.
  [{ of: 127, rankOf: 63, unit: 'xã' }, ['Chưa có số liệu'], 'Chưa có số liệu'],
];

const english: Row[] = [
  [{ value: '62', of: 127, unit: 'communes' }, ['62 of 127 communes'], '62 of 127 communes'],
  [
    { planRatio: '95,8', planBy: 'HĐND tỉnh giao' },
    ['95.8% of the plan assigned by the provincial People’s Council'],
    '95.8% of the plan assigned by the provincial People’s Council',
  ],
  [
    { planRatio: 90, planBy: 'the province' },
    ['90% of the plan assigned by the province'],
    '90% of the plan assigned by the province',
  ],
  [{ planRatio: 90, planBy: 'the annual plan' }, ['90% of the annual plan'], '90% of the annual plan'],
  [
    { planRatio: 90, planBy: 'target of the province' },
    ['90% of target of the province'],
    '90% of target of the province',
  ],
  [
    { planRatio: 90, planBy: 'Ministry of Planning' },
    ['90% of the plan assigned by Ministry of Planning'],
    '90% of the plan assigned by Ministry of Planning',
  ],
  [{ planRatio: 90 }, ['90% of the plan'], '90% of the plan'],
  [{ rank: '17/63', rankScope: 'provinces' }, ['Ranked 17 of 63 provinces'], 'ranked 17 of 63 provinces'],
  [
    { value: 5, previous: 4, previousPeriod: '2022', period: '2023' },
    ['5', 'In 2023', '2022: 4'],
    '5, in 2023, in 2022 it was 4',
  ],
  [
    { value: 252, unit: 'villages', qualifier: 'cumulative', period: '2023', status: 'preliminary' },
    ['Cumulative to the end of 2023: 252 villages', 'Preliminary figure'],
    'cumulative to the end of 2023, 252 villages; preliminary figure',
  ],
  [{ value: 5, period: '31/12/2023' }, ['5', 'On 31 December 2023'], '5, on 31 December 2023'],
  [{ value: 5, asOf: '2023' }, ['5', 'As of the end of 2023'], '5, as of the end of 2023'],
];

/** Tests of the lines and the sentence of a figure, for Node and for browsers. */
export function sentenceContract({ it, equal }: Runner): void {
  const tables = {
    values,
    'cumulative figures': cumulative,
    plans,
    'several plans': severalPlans,
    ranks,
    times,
    'changes as numbers': changes,
    'comparisons in words': comparisons,
    'fields that belong to a missing number': incomplete,
  };

  it('refuses a field that belongs to a missing field, such as `rankOf` without `rank`, unless the record has an empty figure', () => {
    const rows: [fields: Partial<IndicatorRecord>, missing: string][] = [
      [{ rankOf: 63 }, 'thiếu “rank”'],
      [{ rankScope: 'xã' }, 'thiếu “rank”'],
      [{ of: 127 }, 'thiếu “value”'],
      [{ decimals: 2 }, 'thiếu “value”'],
      [{ qualifier: 'gần' }, 'thiếu “value”'],
      [{ changeUnit: '%' }, 'thiếu “change”'],
      [{ previousPeriod: '2022' }, 'thiếu “change”'],
      [{ sourceHref: '/bao-cao' }, 'thiếu “source”'],
    ];
    for (const [fields, missing] of rows) {
      equal(sayOfPage(fields).includes(missing), true, JSON.stringify(fields));
      equal(
        sayOfPage({ ...fields, rank: null as unknown as undefined }),
        'Chưa có số liệu',
        'null is an empty field',
      );
      equal(sayOfPage({ ...fields, value: '' }), 'Chưa có số liệu', 'the figure is published later');
    }
    equal(sayOfPage({ unit: 'xã', period: '2026' }), 'Chưa có số liệu, năm 2026');
  });

  for (const [name, rows] of Object.entries(tables))
    it(`shows and says ${name}, or what is wrong with them`, () => {
      equal(rows.length > 0, true);
      for (const [record, lines, heard] of rows) equal(say(record), [lines, heard], JSON.stringify(record));
    });

  it('refuses a comparison that cannot be read for certain', () => {
    equal(refusedComparisons.length > 0, true);
    for (const [change, suggestion] of refusedComparisons) {
      const advice =
        suggestion ?? 'như “tăng 5% so với cùng kỳ”, “bằng 109,42% cùng kỳ” hoặc “gấp 1,5 lần năm 2022”';
      equal(
        say({ value: 1, change })[1],
        `không đọc được “${change}” ở thuộc tính “change”; hãy viết ${advice}`,
      );
    }
    // Only the second of two comparisons is wrong.
    equal(
      say({ value: 1, change: 'giảm 0,5% so với tháng trước; 3,52% so với cùng kỳ' })[1],
      'không đọc được “3,52% so với cùng kỳ” ở thuộc tính “change”; hãy viết giảm 3,52% so với cùng kỳ',
    );
  });

  it('names a plan as an editor would', () => {
    equal(planNames.length > 0, true);
    for (const [planBy, name] of planNames)
      equal(say({ planRatio: 90, planBy })[1], `đạt 90% ${name}`, planBy);
  });

  it('shows and says figures in English', () => {
    equal(english.length > 0, true);
    for (const [record, lines, heard] of english)
      equal(say(record, 'none', 'en'), [lines, heard], JSON.stringify(record));
  });

  it('says that a change is favourable or not only if a direction is desired', () => {
    const record = { value: 5, unit: 'hộ', change: 2, previousPeriod: '2022' };
    equal(say(record, 'up'), [
      ['5 hộ', '▲ Tăng 2 hộ so với năm 2022 (thuận lợi)'],
      '5 hộ, tăng 2 hộ so với năm 2022 (thuận lợi)',
    ]);
    equal(say(record, 'down')[1], '5 hộ, tăng 2 hộ so với năm 2022 (chưa thuận lợi)');
    equal(say(record, 'none')[1], '5 hộ, tăng 2 hộ so với năm 2022');
    equal(say(record, 'down', 'en')[1], '5 hộ, up 2 hộ compared with 2022 (unfavourable)');
  });
}
