import { reportFigures } from '../../src/endpoint/cli/check-figures.ts';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile, showRecord } from './show.ts';

const AMOUNT_FIELDS = ['value', 'of', 'planTarget', 'previous'] as const;

/** Tests of cells as spreadsheets and their users write them. */
export function spreadsheetCellsContract({ it, equal }: Runner): void {
  it('reads the status that stands in brackets behind a value', () => {
    equal(showRecord({ value: '325.120 (sơ bộ)', unit: 'tấn' }), '325.120 tấn · Số liệu sơ bộ');
    equal(showRecord({ value: '5 (ước)' }), '5 · Số liệu ước tính');
    equal(showRecord({ value: '62/127 (Chính thức)' }), '62/127 · Số liệu chính thức');
    equal(showRecord({ value: '5 (sơ bộ)', status: 'sơ bộ' }), '5 · Số liệu sơ bộ');
    equal(
      showRecord({ value: '5 (sơ bộ)', status: 'chính thức' }),
      '“5 (sơ bộ)” ở thuộc tính “value” mâu thuẫn với “chính thức”; hãy giữ một trong hai',
    );
    const table = 'chỉ tiêu;đơn vị;2023;2024\nLúa;tấn;318.400;325.120 (sơ bộ)';
    equal(showFile(table, 'lua', '2024'), 'Lúa: 325.120 tấn, năm 2024, số liệu sơ bộ');
    equal(showFile(table, 'lua', '2023'), 'Lúa: 318.400 tấn, năm 2023');
    equal(
      showRecord({ value: '5 (tăng 15%)' }).startsWith('“5 (tăng 15%)” ở thuộc tính “value” có “tăng 15%”'),
      true,
    );
  });

  it('says that a formula is not its result, in each field', () => {
    for (const formula of ['=F7/D7', '=SUM(A1:A4)', '=62+38', '=$A$1', '= B2', '=sum(a1)'])
      for (const field of [...AMOUNT_FIELDS, 'change', 'planRatio', 'rank', 'period', 'note'])
        equal(
          showRecord({ value: 5, [field]: formula }).includes(`“${formula}” ở thuộc tính`) &&
            showRecord({ value: 5, [field]: formula }).includes('là công thức, không phải kết quả'),
          true,
          `${field}: ${formula}`,
        );
    equal(showRecord({ value: '=> 4' }), '≥ 4');
  });

  it('says that a spreadsheet made a date of a number', () => {
    for (const text of ['7-Aug', '07-Aug', 'Aug-23', '8-Thg7', 'Thg8-23'])
      for (const field of AMOUNT_FIELDS)
        equal(
          showRecord({ value: 5, [field]: text }).includes(
            `“${text}” ở thuộc tính “${field === 'planTarget' ? 'plan-target' : field}” là ngày mà bảng tính tự đổi từ một số`,
          ),
          true,
          `${field}: ${text}`,
        );
    equal(showFile('chỉ tiêu;2023\nX;7-Aug', 'X').includes('hãy định dạng ô là Văn bản (Text)'), true);
  });

  it('names the column of the status for a status in place of a ratio, and reads the status there', () => {
    equal(
      showFile('chỉ tiêu;KH;TH;TH/KH (%)\nX;100;105;Đạt', 'X'),
      '! X: “Đạt” ở cột “TH/KH (%)” là tình trạng, không phải tỷ lệ; hãy ghi ở cột “tình trạng”',
    );
    equal(showFile('chỉ tiêu;KH;TH;tình trạng\nX;100;105;Đạt', 'X'), 'X: 105, đạt kế hoạch (100)');
  });

  it('proposes a number without apostrophes or cubic metres, which is then read', () => {
    for (const [text, proposal] of [
      ['1’234', '1.234'],
      ["1'234'567", '1.234.567'],
    ] as const) {
      equal(
        showRecord({ value: text }),
        `không đọc được “${text}” ở thuộc tính “value”; hãy viết ${proposal}`,
        text,
      );
      equal(showRecord({ value: proposal }), proposal, text);
    }
    const volume = showRecord({ value: '17.796 m3' });
    equal(volume.includes('hãy viết 17.796 và ghi “m3” ở thuộc tính “unit”'), true, volume);
    equal(showRecord({ value: '17.796', unit: 'm3' }), '17.796 m3');
    equal(showRecord({ value: '1·234' }).includes('hãy viết một số như'), true);
  });

  it('names the row, not an attribute, for a unit that stands in the label', () => {
    equal(
      showFile('chỉ tiêu;2023\nSố thôn (bản);5', 'so-thon'),
      '! Số thôn: “bản” ở dòng 2 không thể là đơn vị của chỉ tiêu có tên này; hãy sửa đơn vị hoặc tên chỉ tiêu',
    );
    for (const label of ['Thu ngân sách (tỉnh)', 'Chi đầu tư (xã)', 'Doanh thu (doanh nghiệp)'])
      equal(
        showFile(`chỉ tiêu;2023\n${label};5`, label).includes('không thể là đơn vị của chỉ tiêu'),
        true,
        label,
      );
    // `thông` is another word than `thôn`, so the brackets name a place.
    const road = 'Đường giao thông (thôn)';
    equal(showFile(`chỉ tiêu;đơn vị;2023\n${road};km;5`, road), `${road}: 5 km, năm 2023`);
    equal(showFile(`Đơn vị tính: km\nchỉ tiêu;2023\n${road};5`, road).startsWith('! '), true);
    equal(
      showRecord({ label: 'Số thôn', value: 5, unit: 'bản' }).startsWith('“bản” ở thuộc tính “unit”'),
      true,
    );
  });

  it('prints the mistake of an English number above those that follow from it', () => {
    const table = 'chỉ tiêu;đơn vị;2023;2024\nA;xã;12.500;3.200\nB;xã;6,1;6.35\nC;xã;2.950;5';
    const { lines, mistakeCount } = reportFigures(parseFigures(new TextEncoder().encode(table), ''), 'vi');
    equal(lines[0], 'dòng 3: SAI: B: không đọc được “6.35” ở cột “2024”; hãy viết 6,35');
    equal(
      lines.slice(1).map((line) => line.slice(0, 7)),
      ['dòng 2:', 'dòng 2:', 'dòng 3:', 'dòng 4:', 'dòng 4:'],
    );
    equal(mistakeCount, 4);
  });
}
