import fc from 'fast-check';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { thirtiethInBrowsers } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';
import { readFile, showFile } from './show.ts';

const NAMES = ['Diện tích (ha)', 'Năng suất (tạ/ha)', 'Sản lượng (tấn)', 'Dân số', 'Chỉ số hài lòng (%)'];
const YEARS = ['2020', '2021', '2022', 'Năm 2023'];
const AREAS = ['Huyện A', 'Huyện B', 'Huyện C'];

const TABLE_OF_AREAS = fc.record({
  names: fc.shuffledSubarray(NAMES, { minLength: 1 }),
  years: fc.shuffledSubarray(YEARS, { minLength: 2 }),
  areas: fc.shuffledSubarray(AREAS, { minLength: 1 }),
  /** Whether the years stand in the first row; otherwise the indicators do. */
  areYearsFirst: fc.boolean(),
  /** Whether the name of a merged cell stands in all cells that it covers; otherwise in the first of them. */
  areNamesRepeated: fc.boolean(),
  /** Whether the units stand in a row of their own. */
  hasUnitRow: fc.boolean(),
});

/** Tables with several rows of headings, a record of each, and what is read. */
const READ: [table: string, id: string, period: string | undefined, sentence: string][] = [
  // Three rows.
  [
    'Chỉ tiêu;Đơn vị;Năm 2023;;;\n;;Kế hoạch;Thực hiện;So với (%);\n;;;;Kế hoạch;Cùng kỳ\nThu;tỷ đồng;20;19;95;101,2',
    'thu',
    undefined,
    'Thu: 19 tỷ đồng, bằng 95% kế hoạch (20 tỷ đồng), năm 2023, bằng 101,2% so với cùng kỳ',
  ],
  [
    'Chỉ tiêu;2022;;2023;\n;6 tháng;;6 tháng;\n;Kế hoạch;Thực hiện;Kế hoạch;Thực hiện\nThu;10;11;12;13',
    'thu',
    '6 tháng năm 2023',
    'Thu: 13, kế hoạch là 12, 6 tháng năm 2023',
  ],
  // The form of the Ministry of Finance for budgets, whose first row has no known heading of labels, and whose title has the year.
  [
    'UBND TỈNH X;;;;;Biểu số 59/CK-NSNN\nCÂN ĐỐI NGÂN SÁCH QUÝ I NĂM 2024;;;;;\n;;;;;Đơn vị: Triệu đồng\n' +
      'STT;NỘI DUNG;DỰ TOÁN NĂM;THỰC HIỆN QUÝ I;SO SÁNH THỰC HIỆN VỚI (%);\n;;;;DỰ TOÁN NĂM;CÙNG KỲ NĂM TRƯỚC\n' +
      'A;B;1;2;3=2/1;4\nI;Thu cân đối;100;25;25;110\n1;Thu nội địa;80;19;23,8;104\n2;Thu khác;20;6;30;103',
    'thu-noi-dia',
    undefined,
    'Thu nội địa: 19 triệu đồng, bằng 23,8% dự toán năm (80 triệu đồng), quý I/2024, bằng 104% so với cùng kỳ năm trước',
  ],
  [
    'CHỈ TIÊU;SO VỚI DỰ TOÁN HĐND TỈNH GIAO (%);THỰC HIỆN\nThu;95;5',
    'thu',
    undefined,
    'Thu: 5, bằng 95% dự toán HĐND tỉnh giao',
  ],
  [
    'Chỉ tiêu;Kế hoạch;Thực hiện;So sánh TH với KH (%)\nThu;20;19;95',
    'thu',
    undefined,
    'Thu: 19, bằng 95% kế hoạch (20)',
  ],
  // The year in the title only.
  ['Báo cáo quý II năm 2024\nChỉ tiêu;Quý II\nThu;5', 'thu', undefined, 'Thu: 5, quý II/2024'],
  [
    'Kết quả 9 tháng năm 2024\nChỉ tiêu;TH 9 tháng;Kế hoạch năm\nThu;5;6',
    'thu',
    undefined,
    'Thu: 5, kế hoạch là 6, 9 tháng năm 2024',
  ],
  ['Báo cáo quý I năm 2024\nChỉ tiêu;Quý II\nThu;5', 'thu', undefined, 'Thu: 5, quý II'],
  // Units below the headings.
  [
    'Chỉ tiêu;Kế hoạch;Thực hiện\n;(tỷ đồng);(tỷ đồng)\nThu;5;6',
    'thu',
    undefined,
    'Thu: 6 tỷ đồng, kế hoạch là 5 tỷ đồng',
  ],
  ['Năm;Diện tích;Sản lượng\n;(ha);(tấn)\n2022;5;6', 'san-luong', '2022', 'Sản lượng: 6 tấn, năm 2022'],
  ['Huyện;Diện tích;Tỷ lệ hộ nghèo\n;ha;%\nA;5;6', 'ty-le-ho-ngheo:a', undefined, 'Tỷ lệ hộ nghèo: 6%'],
  // Areas as labels.
  ['Số hộ\nHuyện;Năm 2022;;Năm 2023;\n;KH;TH;KH;TH\nA;5;6;7;8', 'a', '2022', 'A: 6, kế hoạch là 5, năm 2022'],
  // No merged cells.
  ['Chỉ tiêu;Năm 2023;Năm 2024\n;Thực hiện;Kế hoạch\nThu;5;6', 'thu', '2023', 'Thu: 5, năm 2023'],
  ['Chỉ tiêu;Năm 2022;Năm 2023;\n;TH;KH;TH\nThu;5;6;7', 'thu', '2023', 'Thu: 7, kế hoạch là 6, năm 2023'],
  [
    'Chỉ tiêu;Kế hoạch;Thực hiện\n;tỷ đồng;tỷ đồng\nThu;5;6',
    'thu',
    undefined,
    'Thu: 6 tỷ đồng, kế hoạch là 5 tỷ đồng',
  ],
  // Parts of the only column in front of them.
  [
    'Huyện;Tổng số hộ (hộ);Trong đó;\n;;Hộ nghèo;Hộ cận nghèo (hộ)\nA;9;5;4',
    'tong-so-ho-ho-can-ngheo:a',
    undefined,
    'Tổng số hộ – Hộ cận nghèo: 4 hộ',
  ],
  [
    'Năm;Tổng số (người);Phân theo giới tính;;Phân theo khu vực;\n;;Nam;Nữ;Thành thị;Nông thôn\n2021;9;4;5;3;6',
    'tong-so-nong-thon',
    '2021',
    'Tổng số – Nông thôn: 6 người, năm 2021',
  ],
  // Columns that are left out.
  ['Chỉ tiêu;2022;;2023;\n;TH;# Tỷ lệ;TH;# Tỷ lệ\nThu;5;6;7;8', 'thu', '2023', 'Thu: 7, năm 2023'],
  ['Chỉ tiêu;2022;;# 2023;\n;TH;KH;TH;KH\nThu;5;6;7;8', 'thu', undefined, 'Thu: 5, kế hoạch là 6, năm 2022'],
  // Numbers of households and their shares.
  [
    'Chỉ tiêu;2022;;2023;\n;Số hộ;Cơ cấu (%);Số hộ;Cơ cấu (%)\nHộ nghèo;50;5;40;4',
    'ho-ngheo',
    '2022',
    'Hộ nghèo: 50 hộ, chiếm 5%, năm 2022',
  ],
  ['Huyện;Hộ nghèo;\n;Số hộ;%\nA;50;5', 'ho-ngheo-ty-le:a', undefined, 'Hộ nghèo – Tỷ lệ: 5%'],
];

/** Tables whose headings say what the labels do not say, or cannot be joined; and the sentence of the mistake. */
const REFUSED: [table: string, sentence: string][] = [
  [
    'Lĩnh vực;Số dự án;\n;2022;2023\nNông nghiệp;5;6',
    '“Số dự án” ở dòng 1 cho biết các số là gì, nhưng tên chỉ tiêu không ghi điều đó; hãy ghi vào tên từng chỉ tiêu, như “Số dự án nông nghiệp”, rồi xóa dòng này',
  ],
  [
    'Cây trồng;Diện tích (ha);\n;2022;2023\n1. Lúa;5;6',
    '“Diện tích (ha)” ở dòng 1 cho biết các số là gì, nhưng tên chỉ tiêu không ghi điều đó; hãy ghi vào tên từng chỉ tiêu, như “Diện tích lúa (ha)”, rồi xóa dòng này',
  ],
  [
    'Nơi;Số dự án;\n;2022;2023\nHà Nội;5;6',
    '“Số dự án” ở dòng 1 cho biết các số là gì, nhưng tên chỉ tiêu không ghi điều đó; hãy ghi vào tên từng chỉ tiêu, như “Số dự án Hà Nội”, rồi xóa dòng này',
  ],
  [
    ';Năm học - School year;\n;2021;2022-2023\nSố lớp;5;6',
    'Cột “2021” ở dưới “Năm học” nhưng chỉ ghi một năm; hãy ghi rõ trong tên cột, như “Năm học 2020-2021” hoặc “Năm học 2021-2022”',
  ],
  [
    'Chỉ tiêu;2022;;2023;\n;Số hộ;%;Số hộ;%\nHộ nghèo;50;5;40;4',
    'Cột “Tỷ lệ (%) 2022” không ghi là tỷ lệ của số nào; hãy đổi tên cột thành “Cơ cấu (%) 2022” nếu là tỷ trọng, hoặc thêm # trước tên cột',
  ],
  [
    'Chỉ tiêu;2022;2023\n;Nam;Nữ\nThu;5;6',
    'Dòng 2, có “Nam”, là dòng tiêu đề thứ hai mà không gộp được với dòng trên; hãy ghi đủ tên từng cột vào một dòng tiêu đề, rồi xóa dòng 2',
  ],
  // Two columns that the parts may belong to.
  [
    'Huyện;Diện tích;Dân số;Trong đó;\n;;;Nam;Nữ\nA;1;9;4;5',
    'Dòng 2, có “Nữ”, là dòng tiêu đề thứ hai mà không gộp được với dòng trên; hãy ghi đủ tên từng cột vào một dòng tiêu đề, rồi xóa dòng 2',
  ],
  [
    'Chỉ tiêu;Kế hoạch;Thực hiện\n;(5);(6)\nThu;5;6',
    'Dòng 2 có “(5)” nhưng không có tên chỉ tiêu; hãy thêm tên hoặc xóa dòng này',
  ],
];

/** `Diện tích` for `Diện tích (ha)`. */
function withoutUnit(name: string): string {
  return name.replace(/ \(.*\)$/, '');
}

/** Tests of tables with several rows of headings, for Node and for browsers. */
export function combinedHeadingsContract({ it, equal }: Runner): void {
  it('reads three rows of headings, and units below headings', () => {
    for (const [table, id, period, sentence] of READ) equal(showFile(table, id, period), sentence, table);
  });

  it('reads each cell of a random table of areas with a column for each indicator and year', () => {
    fc.assert(
      fc.property(TABLE_OF_AREAS, ({ names, years, areas, areYearsFirst, areNamesRepeated, hasUnitRow }) => {
        const [groups, parts] = areYearsFirst ? [years, names] : [names, years];
        const unit = (name: string) => /\(.*\)$/.exec(name)?.[0] ?? '';
        const toPrinted = hasUnitRow ? withoutUnit : (name: string) => name;
        const top = groups.flatMap((group) =>
          parts.map((_, index) => (index === 0 || areNamesRepeated ? toPrinted(group) : '')),
        );
        const bottom = groups.flatMap(() => parts.map(toPrinted));
        const units = groups.flatMap((group) => parts.map((part) => unit(areYearsFirst ? part : group)));
        const figureOf = (area: number, group: number, part: number) =>
          String(100 * area + 10 * group + part + 11);
        const rows = areas.map((area, row) => [
          area,
          ...groups.flatMap((_, group) => parts.map((__, part) => figureOf(row, group, part))),
        ]);
        const header = [
          ['Huyện', ...top],
          [areNamesRepeated ? 'Huyện' : '', ...bottom],
          ...(hasUnitRow ? [['', ...units]] : []),
        ];
        const lines = [...header, ...rows].map((cells) => cells.join(';'));
        const text = lines.join('\n');
        const file = parseFigures(new TextEncoder().encode(text), '');
        equal(file.mistakes, [], text);
        for (const [row, area] of areas.entries()) {
          for (const [group, groupName] of groups.entries()) {
            for (const [part, partName] of parts.entries()) {
              const [name, year] = areYearsFirst ? [partName, groupName] : [groupName, partName];
              const { label, value, unit, period } = file.read(`${name}:${area}`, year);
              const [, ownLabel, ownUnit] = /^(.*?)(?: \((.*)\))?$/.exec(name) ?? [];
              equal(
                [label, value, unit, period],
                [ownLabel, figureOf(row, group, part), ownUnit, year.replace('Năm ', '')],
                `${name} of ${area} in ${year}\n${text}`,
              );
            }
          }
        }
      }),
      { numRuns: thirtiethInBrowsers(200) },
    );
  });

  it('joins the headings of a merged cell and of the cells below it to one label, in a table of areas', () => {
    const table =
      'STT;Huyện;Tổng số hộ;Hộ nghèo;;Dân số (người);\n;;;Số hộ;Tỷ lệ (%);Nam;Nữ\n1;A;1000;50;5;30;31';
    for (const [id, sentence] of [
      ['tong-so-ho:a', 'Tổng số hộ: 1.000'],
      ['ho-ngheo-so-ho:a', 'Hộ nghèo – Số hộ: 50'],
      ['ho-ngheo-ty-le:a', 'Hộ nghèo – Tỷ lệ: 5%'],
      ['dan-so-nam:a', 'Dân số – Nam: 30 người'],
      ['dan-so-nu:a', 'Dân số – Nữ: 31 người'],
    ] as const)
      equal(showFile(table, id), sentence);
    // The unit above the table may be the unit of `Số hộ` alone. With `(%)`, `Tỷ lệ` has a unit of its own.
    const below = (unit: string, names: string) =>
      showFile(`Đơn vị tính: ${unit}\nHuyện;Hộ nghèo;\n;${names}\nA;5;6`, 'ho-ngheo-ty-le:a');
    equal(
      below('hộ', 'Số hộ;Tỷ lệ').includes('đơn vị “hộ” ghi ở trên bảng có thể không phải của chỉ tiêu này'),
      true,
    );
    equal(below('hộ', 'Số hộ;Tỷ lệ (%)'), 'Hộ nghèo – Tỷ lệ: 6%');
    for (const headings of [
      'Huyện;Trong đó;\n;Nam;Nữ',
      'Huyện;Kế hoạch;\n;Nam;Nữ',
      'Huyện;Dân số (người);\n;Nam (người);Nữ (nghìn người)',
      'Chỉ tiêu;Hộ nghèo;\n;Số hộ;Tỷ lệ (%)',
    ])
      equal(showFile(`${headings}\nA;5;6`, 'x').startsWith('! Dòng 2, có “'), true, headings);
  });

  it('refuses headings that say what the figures are if the labels do not say it, and headings that cannot be joined', () => {
    for (const [table, sentence] of REFUSED) {
      const [label = ''] = table.split('\n')[2]?.split(';') ?? [];
      equal(showFile(table, label.replace('1. ', ''), '2022'), `! ${sentence}`, table);
    }
  });

  it('does not take the number or the title of a table, or the name of an office, for headings', () => {
    for (const above of [
      '39;Dân số trung bình;',
      'Biểu 5;Dân số trung bình;',
      'UBND tỉnh X;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;',
      ';Dân số trung bình;',
      'Đơn vị tính:;người;',
    ]) {
      equal(
        showFile(`${above}\n;2022;2023\nNông thôn;5;6`, 'nong-thon', '2022').startsWith('Nông thôn: 5'),
        true,
        above,
      );
    }
  });

  it('refuses the rows below a unit that stands in a column of figures, because nobody knows for how many rows it holds', () => {
    for (const unit of ['Cơ cấu (%)', 'Người - Person', 'Chỉ số phát triển (Năm trước = 100) - %']) {
      const table = `Đơn vị tính: hộ\n;2022;2023\nNam;298;300\n;${unit};\nNữ;49,5;48,5`;
      equal(showFile(table, 'nam', '2022'), 'Nam: 298 hộ, năm 2022', unit);
      equal(
        showFile(table, 'nu', '2022'),
        `! Nữ: không rõ đơn vị của dòng 5, vì “${unit}” ở dòng 4 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”`,
        unit,
      );
    }
    equal(
      readFile(';2022;2023\nNam;298;300\n;Nông thôn;\nNữ;49,5;48,5', 'nu', '2022'),
      '! Dòng 3 có “Nông thôn” nhưng không có tên chỉ tiêu; hãy thêm tên hoặc xóa dòng này',
    );
  });
  it('joins the score and the rank of each year, in two rows of headings', () => {
    const figures = ['Gia nhập thị trường;8,59;32;8,42;51', 'Tiếp cận đất đai;6,30;35;5,19;61'].join('\n');
    const byMeasure = 'Gia nhập thị trường;8,59;8,42;32;51';
    for (const table of [
      `CHỈ SỐ THÀNH PHẦN;2021;;2022;\n;Điểm số;Thứ hạng;Điểm số;Thứ hạng\n${figures}`,
      `Chỉ tiêu;Năm 2021;;Năm 2022;\n;Điểm;Xếp hạng;Điểm;Xếp hạng\n${figures}`,
      `Chỉ tiêu;Điểm số;;Thứ hạng;\n;2021;2022;2021;2022\n${byMeasure}`,
    ]) {
      const [first, second] = ['2021', '2022'].map((year) => showFile(table, 'Gia nhập thị trường', year));
      equal(first, 'Gia nhập thị trường: 8,59 điểm, xếp thứ 32, năm 2021', table);
      equal(second, 'Gia nhập thị trường: 8,42 điểm, xếp thứ 51, năm 2022', table);
    }
  });
}
