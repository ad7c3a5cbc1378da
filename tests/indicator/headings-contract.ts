import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** The sentence of the record X of a table; if X has a mistake, `! ` and the sentence of the mistake. */
const show = (table: string, period?: string) => showFile(table, 'X', period);

/** The heading and the cell of the only column of figures, and the sentence that they make, without the label. */
type Case = readonly [heading: string, cell: string, sentence: string];

/** Headings of values. They contain how a value was counted, how final it is, and its time. */
const VALUES: readonly Case[] = [
  ['Ước đạt', '5', 'ước 5 xã'],
  ['Ước thực hiện', '5', 'ước 5 xã'],
  ['ƯTH 2023', '5', 'ước 5 xã, năm 2023'],
  ['UTH2023', '5', 'ước 5 xã, năm 2023'],
  ['Ước TH năm 2024', '5', 'ước 5 xã, năm 2024'],
  ['2024 (ước TH)', '5', 'ước 5 xã, năm 2024'],
  ['TH2023', '5', '5 xã, năm 2023'],
  ['Năm 2023 (TH)', '5', '5 xã, năm 2023'],
  ['2024 sơ bộ', '5', '5 xã, năm 2024, số liệu sơ bộ'],
  ['2025 (ước)', '5', '5 xã, năm 2025, số liệu ước tính'],
  ['2023 (ước tính)', '5', '5 xã, năm 2023, số liệu ước tính'],
  ['2025 ước', '5', '5 xã, năm 2025, số liệu ước tính'],
  ['Ước tính tháng 9', '5', '5 xã, tháng 9, số liệu ước tính'],
  ['Chính thức tháng 8', '5', '5 xã, tháng 8, số liệu chính thức'],
  ['Thực hiện tháng 2', '5', '5 xã, tháng 2'],
  ['Dự báo 2024', '5', 'dự báo 5 xã, năm 2024'],
  ['Dự báo 2024', 'khoảng 5', 'dự báo khoảng 5 xã, năm 2024'],
  ['Dự kiến năm 2024', '5', 'dự kiến 5 xã, năm 2024'],
  ['Quyết toán năm 2022', '5', 'quyết toán 5 xã, năm 2022'],
  ['Bình quân 2021-2023', '5', 'bình quân 5 xã, giai đoạn 2021–2023'],
  ['BQ giai đoạn 2021-2025', '5', 'bình quân 5 xã, giai đoạn 2021–2025'],
  ['Lũy kế từ đầu năm', '5', 'lũy kế từ đầu năm 5 xã'],
  ['Lũy kế đến hết tháng 9/2023', '5', 'lũy kế đến hết tháng 9/2023, 5 xã'],
  ['01/04/2019', '5', '5 xã, ngày 01/04/2019'],
  ['Ngày 1-4-2019', '5', '5 xã, ngày 01/04/2019'],
  ['Đến 31/12/2023', '5', '5 xã, đến ngày 31/12/2023'],
];
/** Headings of ratios and changes. */
const COMPARISONS: readonly Case[] = [
  ['% so KH', '95', 'đạt 95% kế hoạch'],
  ['% so với KH', '95', 'đạt 95% kế hoạch'],
  ['So KH (%)', '95', 'đạt 95% kế hoạch'],
  ['So sánh với kế hoạch (%)', '95', 'đạt 95% kế hoạch'],
  ['% TH', '95', 'đạt 95% kế hoạch'],
  ['% TH so với KH', '95', 'đạt 95% kế hoạch'],
  ['So sánh TH/KH (%)', '95', 'đạt 95% kế hoạch'],
  ['Tỷ lệ % thực hiện/kế hoạch', '95', 'đạt 95% kế hoạch'],
  ['Tỷ lệ thực hiện (%)', '95', 'đạt 95% kế hoạch'],
  ['% KH', '95', 'đạt 95% kế hoạch'],
  ['TH/DT (%)', '95', 'đạt 95% dự toán'],
  ['TH 2023/KH 2023 (%)', '95', 'đạt 95% kế hoạch, năm 2023'],
  ['TH/CK (%)', '109,4', 'bằng 109,4% so với cùng kỳ'],
  ['% so CK', '109,4', 'bằng 109,4% so với cùng kỳ'],
  ['% TH/CK', '109,4', 'bằng 109,4% so với cùng kỳ'],
  ['So cùng kỳ (%)', '+9,4', 'tăng 9,4% so với cùng kỳ'],
  ['So sánh 2023/2022 (%)', '109,4', 'năm 2023, bằng 109,4% so với năm 2022'],
  ['% 2023/2022', '109,4', 'năm 2023, bằng 109,4% so với năm 2022'],
  ['Năm 2023/2022 (%)', '109,4', 'năm 2023, bằng 109,4% so với năm 2022'],
  ['2023 so 2022 (%)', '109,4', 'năm 2023, bằng 109,4% so với năm 2022'],
  ['UTH 2024 so TH 2023 (%)', '109,4', 'năm 2024, ước bằng 109,4% so với thực hiện năm 2023'],
  ['Chỉ số 2024 so ƯTH 2023 (%)', '109,4', 'năm 2024, bằng 109,4% so với ước thực hiện năm 2023'],
  ['So với ước TH năm 2023 (%)', '109,4', 'bằng 109,4% so với ước thực hiện năm 2023'],
  ['UTH2024/TH2023 (%)', '109,4', 'năm 2024, ước bằng 109,4% so với năm 2023'],
  ['TH 2023/CK 2022 (%)', '109,4', 'năm 2023, bằng 109,4% so với cùng kỳ năm 2022'],
  ['Tăng (%)', '5', 'tăng 5%'],
  ['Tăng (%)', '+5', 'tăng 5%'],
  ['% tăng', '5', 'tăng 5%'],
  ['Giảm (%)', '5', 'giảm 5%'],
  ['Giảm so với cùng kỳ (%)', '5', 'giảm 5% so với cùng kỳ'],
  ['Mức giảm', '5', 'giảm 5 xã'],
  ['Tăng (+)/Giảm (-) so với cùng kỳ (%)', '-5', 'giảm 5% so với cùng kỳ'],
  ['Tốc độ tăng bình quân 2021-2023 (%)', '5', 'giai đoạn 2021–2023, bình quân tăng 5%'],
  ['Tăng BQ 2021-2023 (%/năm)', '5', 'giai đoạn 2021–2023, bình quân tăng 5%/năm'],
  ['Tăng bình quân giai đoạn 2021-2025 (%)', '-5', 'giai đoạn 2021–2025, bình quân giảm 5%'],
  ['Tốc độ tăng bình quân hằng năm', '5', 'bình quân tăng 5%'],
  ['Tốc độ tăng bình quân', '5', 'bình quân tăng 5%'],
  ['Tốc độ tăng trưởng BQ (%/năm)', 'khoảng 5', 'bình quân tăng khoảng 5%/năm'],
];

/** Tests of the words of headings; for Node and for browsers. */
export function headingsContract({ it, equal }: Runner): void {
  it('reads how a value was counted, how final it is, and its period from the heading', () => {
    for (const [heading, cell, sentence] of VALUES)
      equal(show(`chỉ tiêu;đơn vị;${heading}\nX;xã;${cell}`), `X: ${sentence}`, heading);
  });

  it('reads ratios and changes from the heading', () => {
    for (const [heading, cell, sentence] of COMPARISONS)
      equal(show(`chỉ tiêu;đơn vị;${heading}\nX;xã;${cell}`), `X: ${sentence}`, heading);
  });

  it('reads `1000 tấn` in brackets as the unit `nghìn tấn`', () => {
    for (const unit of ['1000 tấn', '1.000 tấn'])
      equal(show(`chỉ tiêu;2022 (${unit})\nX;5`), 'X: 5 nghìn tấn, năm 2022', unit);
  });

  it('reads a figure, a plan and a ratio of the same year from short headings', () => {
    const table =
      'Chỉ tiêu;ĐVT;TH2023;KH2024;UTH2024;UTH2024/TH2023 (%);UTH2024/KH2024 (%)\nX;xã;100;110;105;105;95,5';
    equal(show(table, '2023'), 'X: 100 xã, năm 2023');
    equal(
      show(table, '2024'),
      'X: ước 105 xã, bằng 95,5% kế hoạch (110 xã), năm 2024, bằng 105% so với năm 2023',
    );
  });

  it('reads a plan of another year than the value, with the year in front of the words or behind them', () => {
    for (const heading of ['KH2024', 'KH năm 2024', 'Năm 2024 (KH)', '2024 (kế hoạch)'])
      equal(
        show(`chỉ tiêu;TH2023;${heading}\nX;5;6`, '2024'),
        'X: Chưa có số liệu, kế hoạch là 6, năm 2024',
        heading,
      );
  });

  it('reads days as the periods of columns, in any spelling', () => {
    const table = 'Chỉ tiêu;01/04/2009;Ngày 1-4-2019\nX;5;6';
    for (const period of ['01/04/2019', '1/4/2019', '2019-04-01'])
      equal(show(table, period), 'X: 6, ngày 01/04/2019', period);
    const american = show('Chỉ tiêu;12/31/2019\nX;5');
    equal(american.startsWith('! Không có mục nào tên “12/31/2019”'), true, american);
  });

  it('takes the direction of a change from the heading `Tăng` or `Giảm`, and refuses a plus or minus beside it', () => {
    const table = (row: string) => show(`chỉ tiêu;Thực hiện;Tăng (%);Giảm (%)\nX;${row}`);
    equal(table('9;5;'), 'X: 9, tăng 5%');
    equal(table('9;;5'), 'X: 9, giảm 5%');
    equal(table('9;-5;'), '! X: “-5” ở cột “Tăng (%)” khác “tăng” trên tên cột; hãy giữ một trong hai');
    equal(table('9;;-5'), '! X: “-5” ở cột “Giảm (%)” khác “giảm” trên tên cột; hãy giữ một trong hai');
    equal(
      table('9;;khoảng +5'),
      '! X: “khoảng +5” ở cột “Giảm (%)” khác “giảm” trên tên cột; hãy giữ một trong hai',
    );
    equal(
      table('9;khoảng -5;'),
      '! X: “khoảng -5” ở cột “Tăng (%)” khác “tăng” trên tên cột; hãy giữ một trong hai',
    );
    equal(table('9;khoảng +5;'), 'X: 9, tăng khoảng 5%');
    equal(table('9;;+5'), '! X: “+5” ở cột “Giảm (%)” khác “giảm” trên tên cột; hãy giữ một trong hai');
    equal(
      table('9;5;4'),
      '! Hai cột “Tăng (%)” và “Giảm (%)” cùng là một mục; hãy ghi rõ kỳ hoặc nội dung khác nhau trong tên hai cột, hoặc thêm # trước tên cột không dùng',
    );
  });

  it('refuses headings with several meanings, and suggests clear ones', () => {
    const showBelow = (heading: string, other = 'Nội dung') => show(`chỉ tiêu;${other};${heading}\nX;9;5`);
    // Beside a column of values, `Tỷ lệ (%)` is not suggested, because it would be a second column of values.
    equal(
      showBelow('Đạt (%)', 'Thực hiện'),
      '! Cột “Đạt (%)” không ghi là tỷ lệ của số nào; hãy đổi tên cột thành “So với kế hoạch (%)” nếu là tỷ lệ so với kế hoạch, “Cơ cấu (%)” nếu là tỷ trọng, hoặc thêm # trước tên cột',
    );
    for (const [heading, suggestions] of [
      ['Đạt (%)', '% kế hoạch, Tỷ lệ (%)'],
      ['% đạt', '% kế hoạch, Tỷ lệ (%)'],
      ['So sánh (%)', 'So với kế hoạch (%), Tăng, giảm so với cùng kỳ (%)'],
      // A total may be the whole of which the figure is a part, or the figure itself if other columns have its parts.
      ['Tổng số', 'giá trị, trên tổng số'],
      ['Tổng (hộ)', 'giá trị, trên tổng số'],
      // The beginning of a known name, or a known name with a wrong accent.
      ['trên tổng', 'trên tổng số, trên tổng xếp hạng'],
      ['nguồn số', 'nguồn số liệu'],
      ['kỳ trươc', 'kỳ trước'],
    ] as const)
      equal(
        showBelow(heading),
        `! Không có mục nào tên “${heading}”; hãy đổi thành ${suggestions} hoặc một tên trong tệp mẫu chi-tieu-mau.csv; nếu không dùng cột này, hãy thêm # trước tên hoặc ghi tên ở ignore-columns (lệnh check-figures: --ignore-columns)`,
      );
    // `CK` may be the end of a period, `DT` an area or a revenue, and `TT 2023` an institution.
    for (const heading of ['CK', 'CK 2022', 'DT 2023', 'TT 2023', 'TH 2023/KH 2024 (%)', '2022/2023 (%)'])
      equal(showBelow(heading).startsWith(`! Không có mục nào tên “${heading}”`), true, heading);
  });

  it('reads the names of plans, of settled figures and of multiples', () => {
    for (const [headings, cells, sentence] of [
      ['Kế hoạch điều chỉnh;Thực hiện', '10;9', 'X: 9, kế hoạch điều chỉnh là 10'],
      ['KH đầu năm 2023;Thực hiện 2023', '10;9', 'X: 9, kế hoạch đầu năm là 10, năm 2023'],
      ['Dự toán điều chỉnh;Thực hiện', '10;9', 'X: 9, dự toán điều chỉnh là 10'],
      ['Thực hiện;% so KH năm', '9;90', 'X: 9, bằng 90% kế hoạch năm'],
      ['Thực hiện;% so KH 6 tháng', '9;90', 'X: 9, bằng 90% kế hoạch 6 tháng'],
      ['2023;QT/DT (%)', '9;90', 'X: 9, bằng 90% dự toán, năm 2023'],
      ['2023;So với 2022 (lần)', '9;1,5', 'X: 9, năm 2023, bằng 1,5 lần so với năm 2022'],
    ] as const)
      equal(show(`chỉ tiêu;${headings}\nX;${cells}`), sentence, headings);
  });

  it('refuses the heading `Năm trước` above figures, because such a column may also have the names of periods', () => {
    equal(
      show('chỉ tiêu;Thực hiện;Năm trước\nX;9;8').includes(
        '“Năm trước”; hãy đổi thành Thực hiện năm trước hoặc',
      ),
      true,
    );
    equal(show('chỉ tiêu;Thực hiện;tăng giảm;so với\nX;9;1;2022'), 'X: 9, tăng 1 so với năm 2022');
  });

  it('reports a second row of headings, and not the mistakes that follow from it', () => {
    const file = parseFigures(new TextEncoder().encode('Huyện;Trong đó;\n;Nam;Nữ\nA;4;6'), '');
    equal(
      file.mistakes.map(({ problem }) => problem),
      ['second-headings'],
    );
  });

  it('reports a heading without accents, or without a period, only once', () => {
    for (const [table, problems] of [
      ['chỉ tiêu;giá trị;Nam\nX;10;4', ['accents']],
      ['chỉ tiêu;2022;2023;Bình quân\nX;1;2;3\nY;1;2;3', ['no-period']],
    ] as const) {
      const file = parseFigures(new TextEncoder().encode(table), '');
      const labels = [...file.listRecords().values()].flat().map(({ entry, period }) => {
        const { label } = entry.toFileRecord(period).record;
        return label;
      });
      equal(
        file.mistakes.map(({ problem }) => problem),
        problems,
      );
      equal(labels.includes('X'), true);
    }
  });

  it('refuses a ratio between a plan and the figures of another period, because no tile can show it', () => {
    for (const heading of ['KH 2024/TH 2023 (%)', 'KH2024/UTH2023', 'Kế hoạch so với cùng kỳ (%)'])
      equal(
        show(`chỉ tiêu;Thực hiện;${heading}\nX;9;105`),
        `! Cột “${heading}” so sánh kế hoạch với số liệu của kỳ khác, nên không hiện được; hãy thêm # trước tên cột`,
      );
  });

  it('completes `9 tháng` with the year above the table', () => {
    const table = 'Năm 2023\nChỉ tiêu;Ước tính tháng 9;Lũy kế 9 tháng\nX;5;6';
    equal(show(table, 'tháng 9/2023'), 'X: 5, tháng 9/2023, số liệu ước tính');
    equal(show(table, '9 tháng năm 2023'), 'X: lũy kế 9 tháng năm 2023, 6');
  });

  it('says that the parts of figures need rows of their own', () => {
    for (const [table, name, part] of [
      ['Chỉ tiêu;Năm 2023;Trong đó: nữ\nLao động;5;4', 'Trong đó: nữ', 'nữ'],
      ['Chỉ tiêu;Giá trị;Tr. đó: nông thôn\nLao động;5;4', 'Tr. đó: nông thôn', 'nông thôn'],
      ['Chỉ tiêu;Giá trị;Trong đó:;\n;;Nông thôn;Thành thị\nLao động;5;4;1', 'Trong đó:', 'Nông thôn'],
      ['Chỉ tiêu;Giá trị;Chia ra;\n;;Nam;Nữ\nLao động;5;4;1', 'Chia ra', 'Nam'],
    ] as const)
      equal(
        showFile(table, 'lao-dong'),
        `! Cột “${name}” ghi một phần của các số bên cạnh; hãy ghi mỗi phần thành một dòng riêng, với tên chỉ tiêu như “… – ${part}”`,
      );
    // The author follows the message.
    equal(
      showFile('Chỉ tiêu;Năm 2023\nLao động;5\nLao động – nữ;4', 'lao-dong-nu'),
      'Lao động – nữ: 4, năm 2023',
    );
  });

  it('reads headings of plan reports: `TH ước`, `LK`, `KQ`, `TƯ giao`, `Trong tháng 9/2021`, `TH/KH điều chỉnh (%)`', () => {
    for (const [table, period, sentence] of [
      ['2022;TH ước 2023\nX;6;5', '2023', 'X: ước 5, năm 2023'],
      ['2022;LK 2023\nX;6;5', '2023', 'X: lũy kế đến hết năm 2023, 5'],
      ['2022;KQ 2023\nX;6;5', '2023', 'X: 5, năm 2023'],
      ['2023;TƯ giao 2023\nX;5;6', undefined, 'X: 5, kế hoạch Trung ương giao là 6, năm 2023'],
      ['Trong tháng 9/2021;9 tháng năm 2021\nX;5;6', 'tháng 9/2021', 'X: 5, tháng 9/2021'],
      ['Trong quý I/2024;Trong năm 2023\nX;5;6', '2023', 'X: 6, năm 2023'],
      [
        'Kế hoạch giao đầu năm 2024;Kế hoạch điều chỉnh 2024;Thực hiện 2024;TH/KH điều chỉnh (%)\nX;8;6;3;50',
        undefined,
        'X: 3, bằng 50% kế hoạch điều chỉnh (6), kế hoạch giao đầu năm là 8, năm 2024',
      ],
      [
        'Kế hoạch 2025;Ước TH 2025;So sánh ƯTH 2025 với KH 2025 (%)\nX;100;110;110',
        undefined,
        'X: ước 110, bằng 110% kế hoạch (100), năm 2025',
      ],
    ] as const)
      equal(showFile(`chỉ tiêu;${table}`, 'X', period), sentence, table);
  });
}
