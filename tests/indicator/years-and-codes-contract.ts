import type { Runner } from '../text/text-contract.ts';
import { showFile, showRecord } from './show.ts';

/** The beginning of the sentence that asks whether two successive years are a school year or a period. */
const toQuestion = (text: string, place: string) =>
  `“${text}” ở ${place} có thể là năm học hoặc giai đoạn; hãy ghi rõ: `;

/** Figures that are years or codes, which are shown without a point. */
const YEARS_AND_CODES: [label: string, value: string | number, shown: string][] = [
  ['Năm đạt chuẩn', 2015, '2015'],
  ['Năm đạt chuẩn nông thôn mới', '2015', '2015'],
  ['Năm được công nhận', '2015', '2015'],
  ['Năm sinh', 1985, '1985'],
  ['Năm', '2023', '2023'],
  ['Khởi công năm', '2023', '2023'],
  ['Mã bưu chính', 31000, '31000'],
  ['Mã xã', '02671', '02671'],
  ['Tổng đài', '1022', '1022'],
  ['Đường dây nóng', '19001234', '19001234'],
  ['Hotline', '1022', '1022'],
  ['Số điện thoại', '02143840123', '02143840123'],
  ['Số tài khoản', '1234567', '1234567'],
  ['Số hiệu', 1719, '1719'],
];

/** Amounts, which are shown with points, although their label looks like that of a year or a code. */
const AMOUNTS: [record: object, shown: string][] = [
  [{ label: 'Năm xã đạt chuẩn', value: 2015, unit: 'hộ' }, '2.015 hộ'],
  [{ label: 'Năm 2023', value: 2015 }, '2.015'],
  [{ label: 'Năm đạt chuẩn', value: 15, unit: 'xã' }, '15 xã'],
  [{ label: 'Mã lực', value: 31000 }, '31.000'],
  [{ label: 'Tuổi cây', value: 2000, unit: 'năm' }, '2.000 năm'],
  [{ label: 'Tổng đài', value: 1022, unit: 'cuộc gọi' }, '1.022 cuộc gọi'],
  [{ label: 'Số điện thoại/100 dân', value: 1022 }, '1.022'],
  [{ label: 'Số hộ', value: 2015 }, '2.015'],
  [{ label: 'Hoàn thành xóa nhà tạm', value: 2015, unit: 'hộ' }, '2.015 hộ'],
  [{ label: 'Hộ hoàn thành xóa nhà tạm', value: 2015 }, '2.015'],
  [{ label: 'Sinh viên', value: 2015 }, '2.015'],
  [{ label: 'Xây dựng', value: 2015 }, '2.015'],
  [{ label: 'Đạt chuẩn', value: 62 }, '62'],
  [{ label: 'Thành lập mới', value: '2.019' }, '2.019'],
  [{ label: 'Số quyết định', value: 719 }, '719'],
  [{ label: 'Số quyết định đã ban hành', value: 1719 }, '1.719'],
];

/** Labels beside which 2019, or 1719, may be a year or the number of a document, or an amount without its unit. */
const UNCLEAR: [label: string, value: string | number][] = [
  ...['Công nhận đạt chuẩn nông thôn mới', 'Thời gian hoàn thành', 'Khởi công cầu', 'Về đích nông thôn mới'],
  ...['Đạt chuẩn quốc gia', 'Thời hạn', 'Nhiệm kỳ', 'Hoàn thành xóa nhà tạm', 'Công nhận lần đầu', 'Về đích'],
  'Cầu Bến Đá khánh thành',
  'Được công nhận',
  'Thời điểm ban hành',
  'Bắt đầu',
  'Hết hạn',
  'Đưa vào sử dụng',
].map((label) => [label, 2019]);
UNCLEAR.push(['Số quyết định', '1719'], ['Số nghị quyết', 1719], ['Số giấy phép', '01234']);

/** Tests that years and codes are shown as written, and that two years are asked about. */
export function yearsAndCodesContract({ it, equal }: Runner): void {
  it('shows a year or a code without a point between its digits, and an amount with points', () => {
    for (const [label, value, shown] of YEARS_AND_CODES) equal(showRecord({ label, value }), shown, label);
    for (const [record, shown] of AMOUNTS) equal(showRecord(record), shown, JSON.stringify(record));
    const table = 'Xã;Năm đạt chuẩn;Dân số\nA;2015;5.000\nB;2019;6.000';
    equal(showFile(table, 'nam-dat-chuan:b'), 'Năm đạt chuẩn: 2019');
    equal(showFile(table, 'dan-so:b'), 'Dân số: 6.000');
    equal(showFile('chỉ tiêu;đơn vị;giá trị\nNăm thành lập;;1999', 'nam-thanh-lap'), 'Năm thành lập: 1999');
    equal(showFile('[{"id":"a","label":"Năm đạt chuẩn","value":2015}]', 'a'), 'Năm đạt chuẩn: 2015');
  });

  it('refuses a year or a code with a point between its digits, unless it has a unit; the mistake proposes the digits alone', () => {
    for (const [record, digits] of [
      [{ label: 'Năm đạt chuẩn', value: '2.015' }, '2015'],
      [{ label: 'Tổng đài', value: '1900.1234' }, '19001234'],
      [{ label: 'Mã bưu chính', value: '31.000' }, '31000'],
    ] as const) {
      equal(
        showRecord(record),
        `“${record.value}” ở thuộc tính “value” có thể là năm hoặc mã, không phải số lượng; hãy viết ${digits}, hoặc ghi đơn vị nếu là số lượng`,
        record.label,
      );
      equal(showRecord({ ...record, value: digits }), digits, record.label);
      equal(showRecord({ label: record.label, value: '1.022', unit: 'cuộc' }), '1.022 cuộc', record.label);
    }
  });

  it('refuses a year beside another number or a qualifier, and shows it in `text`, which the mistake proposes', () => {
    for (const other of [{ planTarget: 2025 }, { previous: 2014 }, { qualifier: 'gần' }])
      equal(
        showRecord({ label: 'Năm đạt chuẩn', value: 2015, ...other }),
        '“2015” ở thuộc tính “value” có thể là năm hoặc mã, không phải số lượng; hãy ghi “2015” ở thuộc tính “text” và bỏ đơn vị cùng các số khác',
        JSON.stringify(other),
      );
    equal(showRecord({ label: 'Năm đạt chuẩn', text: '2015' }), '2015');
  });

  it('refuses a number without a unit that may be a year or the number of a document, and reads it in `text` and with a unit', () => {
    for (const [label, value] of UNCLEAR) {
      equal(
        showRecord({ label, value }),
        `“${value}” ở thuộc tính “value” có thể là năm hoặc mã, không phải số lượng; hãy ghi “${value}” ở thuộc tính “text”, hoặc ghi đơn vị nếu là số lượng`,
        label,
      );
      equal(showRecord({ label, text: String(value) }), String(value), label);
      if (value === 2019) equal(showRecord({ label, value, unit: 'hộ' }), '2.019 hộ', label);
    }
    const columns = 'Xã;Về đích;Số thôn\nA;2019;10\nB;2020;12';
    equal(
      showFile(columns, 've-dich:a').startsWith('! Về đích: “2019”'),
      true,
      showFile(columns, 've-dich:a'),
    );
    const rows = 'Chỉ tiêu;Đơn vị;2023\nĐường;km;5\nKhởi công;;2019';
    equal(showFile(rows, 'Khởi công').startsWith('! Khởi công: “2019” ở cột “2023” có thể là năm'), true);
  });

  it('refuses 2019 with the unit `năm`, unless the label says that it is a year', () => {
    equal(showRecord({ label: 'Đạt chuẩn', value: 2019, unit: 'năm' }).startsWith('“2019”'), true);
    equal(showRecord({ label: 'Đạt chuẩn', text: '2019' }), '2019');
    equal(showRecord({ label: 'Năm đạt chuẩn', value: 2019, unit: 'năm' }), '2019');
  });

  it('asks whether two successive years are a school year, in a tile, a column and a line', () => {
    for (const years of ['2022-2023', '2022 – 2023', '2022-23', 'Năm 2022-2023']) {
      const remedy = 'Năm học 2022-2023, Giai đoạn 2022-2023';
      equal(
        showRecord({ value: 5, period: years }),
        toQuestion(years, 'thuộc tính “period”') + remedy,
        years,
      );
      equal(
        showRecord({ value: 5, previous: 4, previousPeriod: years }),
        toQuestion(years, 'thuộc tính “previous-period”') + remedy,
        years,
      );
      equal(
        showRecord({ series: `${years}: 5; 2023-2024: 6` }),
        toQuestion(years, 'thuộc tính “series”') + remedy,
        years,
      );
      const column = `mã;chỉ tiêu;giá trị;kỳ\na;X;5;${years}`;
      equal(showFile(column, 'a'), `! X: ${toQuestion(years, 'cột “kỳ”')}${remedy}`, years);
    }
    const rows = 'Năm;Học sinh\n2021-2022;5\n2022-2023;6';
    equal(
      showFile(rows, 'hoc-sinh', '2022-2023').startsWith('! Học sinh: “2022–2023” ở cột “Năm” có thể'),
      true,
    );
    equal(
      showFile('2022-2023\nchỉ tiêu;giá trị\nX;5', 'X').startsWith('! “2022-2023” ở dòng 1 có thể'),
      true,
    );
  });

  it('reads the two names that the question about two years proposes', () => {
    for (const [name, shown] of [
      ['Năm học 2022-2023', 'năm học 2022–2023'],
      ['Giai đoạn 2022-2023', 'giai đoạn 2022–2023'],
      ['2021-2025', 'giai đoạn 2021–2025'],
    ] as const) {
      equal(showRecord({ value: 5, period: name }).toLowerCase(), `5 · ${shown}`, name);
      equal(showFile(`mã;chỉ tiêu;giá trị;kỳ\na;X;5;${name}`, 'a'), `X: 5, ${shown}`, name);
      equal(showFile(`Năm;Học sinh\n${name};5`, 'hoc-sinh'), `Học sinh: 5, ${shown}`, name);
      equal(showFile(`${name}\nchỉ tiêu;giá trị\nX;5`, 'X'), `X: 5, ${shown}`, name);
      equal(showFile(`chỉ tiêu;${name};2020\nX;5;6`, 'X', shown), `X: 5, ${shown}`, name);
    }
    equal(showFile('chỉ tiêu;giá trị;năm học\nX;5;2022-2023', 'X'), 'X: 5, năm học 2022–2023');
    equal(showFile('Năm học;Học sinh\n2022-2023;5', 'hoc-sinh'), 'Học sinh: 5, năm học 2022–2023');
    // The years of a mean are a period, not a school year.
    equal(
      showRecord({ value: 5, period: '2022–2023', qualifier: 'bình quân' }),
      'Bình quân 5 · Giai đoạn 2022–2023',
    );
  });

  it('reads a budget year above the table as the year', () => {
    for (const line of ['Năm ngân sách 2023', 'Năm tài chính 2023', 'NĂM NGÂN SÁCH 2023'])
      equal(showFile(`${line}\nchỉ tiêu;giá trị\nX;5`, 'X'), 'X: 5, năm 2023', line);
    equal(
      showFile('Năm ngân sách 2023\nchỉ tiêu;Quý I;Quý II\nX;5;6', 'X', 'Quý II/2023'),
      'X: 6, quý II/2023',
    );
  });

  it('reads a season above a table without years, and refuses it above years', () => {
    for (const [line, period] of [
      ['Vụ mùa 2023', 'vụ mùa 2023'],
      ['Vụ đông xuân 2022 - 2023', 'vụ đông xuân 2022–2023'],
      ['Niên vụ 2022-2023', 'niên vụ 2022–2023'],
    ] as const) {
      equal(showFile(`${line}\nchỉ tiêu;giá trị\nX;5`, 'X'), `X: 5, ${period}`, line);
      equal(
        showFile(`${line}\nchỉ tiêu;2022;2023\nX;5;6`, 'X', '2023').startsWith(
          `! “${line}” ở dòng 1 nói thêm`,
        ),
        true,
        line,
      );
    }
  });

  it('refuses `Tháng hành động 2023` (month of action) above the table, because it is not a period', () => {
    const campaign = showFile('Tháng hành động 2023\nchỉ tiêu;giá trị\nX;5', 'X');
    equal(campaign.startsWith('! “Tháng hành động 2023” ở dòng 1 nói thêm'), true, campaign);
  });
}
