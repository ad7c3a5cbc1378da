import { toErrorSentence } from '../../src/indicator/record/error-sentence.ts';
import { findMistakesOf, readEntry } from '../../src/indicator/file/parse-entries.ts';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { ListedRecord } from '../../src/indicator/file/parse-figures-file.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import type { Runner } from '../text/text-contract.ts';
import type { RealTable } from './real-tables.ts';
import * as T from './real-tables.ts';

interface Description {
  /** The mistakes of the whole file. Each tile of the file shows the first of them. */
  mistakes: string[];
  /**
   * A line for each figure, in the order of the rows: the record and the sentence, `2017 | 0,25 | % | Thu viện trợ: 0,25%, năm 2017`; or `!`
   * and the mistake.
   */
  figures: string[];
}

/** The mistakes and figures of a table. */
export function describeTable({
  file,
  numberFormat,
  ignoreColumns,
}: Pick<RealTable, 'file' | 'numberFormat' | 'ignoreColumns'>): Description {
  const parsed = parseFigures(new TextEncoder().encode(file), '', { numberFormat, ignoreColumns });
  const mistakes = parsed.mistakes.map((mistake) => toErrorSentence(mistake, 'vi'));
  const records = parsed.listRecords();
  const figures = parsed.entries.flatMap((entry) => {
    const lines = (records.get(entry) ?? []).flatMap((record) => describeRecord(record));
    // A mistake in a column without a period is the same for each period of the row. It is listed once.
    return [...new Set(lines)];
  });
  return { mistakes, figures };
}

/** The period of each record of a file, as a tile names it. */
function listPeriods(file: string): (string | undefined)[] {
  const records = parseFigures(new TextEncoder().encode(file), '').listRecords();
  return [...records.values()].flat().map(({ period }) => period);
}

/** The line of a record, or a line for each mistake. An empty cell has no line, and neither has the head of a group, such as `Kinh tế`. */
function describeRecord({ entry, period, duplicate }: ListedRecord): string[] {
  const mistakes = duplicate ? [duplicate] : findMistakesOf(entry, period);
  if (mistakes.length) return mistakes.map((mistake) => `! ${toErrorSentence(mistake, 'vi')}`);
  const record = readEntry(entry, period);
  const figure = record.value ?? record.text ?? record.change;
  if (figure === undefined) return [];
  const sentence = toSentence(parseIndicator(record), undefined, 'vi');
  return [[record.period, figure, record.unit, sentence].join(' | ')];
}

function describeFile(file: string): Description {
  return describeTable({ file });
}

/** Tests, in Node and in browsers, that each cell of real tables becomes a correct figure, or an error sentence that says what to write. */
export function realTablesContract({ it, equal }: Runner): void {
  it('finds each record of all tables by the address that `check-figures` prints', () => {
    let count = 0;
    for (const { file, numberFormat, ignoreColumns } of Object.values(T)) {
      const parsed = parseFigures(new TextEncoder().encode(file), '', { numberFormat, ignoreColumns });
      const addresses = parsed.listAddresses();
      for (const { entry, period, duplicate } of [...parsed.listRecords().values()].flat()) {
        const address = addresses.get(entry.id) ?? '';
        equal(parsed.has(address), true, address);
        const isUnread = parsed.mistakes.length > 0 || findMistakesOf(entry, period).length > 0;
        if (isUnread || duplicate) continue;
        equal(parsed.read(address, period).label, readEntry(entry, period).label, address);
        count++;
      }
    }
    equal(count > 100, true, `${count} records`);
  });

  it(`reads ${T.NATIONAL_TARGETS.name}`, () => {
    const { mistakes, figures } = describeTable(T.NATIONAL_TARGETS);
    equal(mistakes, []);
    equal(figures, [
      '2019 | 7,02 | % | Tốc độ tăng GDP: ước 7,02%, vượt kế hoạch (6,6 đến 6,8%), năm 2019',
      // `vượt` is the assessment of the source, also where the number is below that of the plan.
      '2019 | 2,79 | % | Tốc độ tăng CPI bình quân: ước 2,79%, vượt kế hoạch (khoảng 4%), năm 2019',
      '! Tỷ lệ nhập siêu: “Xuất siêu” ở cột “Ước thực hiện năm 2019” không phải là số; hãy ghi chữ ở cột “nội dung”',
      '2019 | 1,1 | điểm | Mức giảm tỷ lệ hộ nghèo: ước 1,1 điểm, vượt kế hoạch (1 đến 1,5 điểm), năm 2019',
      '2019 | Trên 4 | % | Trong đó: tại các huyện nghèo: ước trên 4%, kế hoạch là 4%, năm 2019',
      '2019 | 61-62 | % | Tỷ lệ lao động qua đào tạo: ước 61 đến 62%, đạt kế hoạch (60 đến 62%), năm 2019',
      '2019 | Khoảng 24 | % | Trong đó: có văn bằng, chứng chỉ: ước khoảng 24%, kế hoạch là 24 đến 24,5%, năm 2019',
      '2019 | 27,5 | giường bệnh | Số giường bệnh trên 1 vạn dân: ước 27,5 giường bệnh, vượt kế hoạch (27 giường bệnh), năm 2019',
    ]);
  });

  it(`reads ${T.NATIONAL_TARGETS_MENDED.name}`, () => {
    const { mistakes, figures } = describeTable(T.NATIONAL_TARGETS_MENDED);
    equal(mistakes, []);
    equal(figures, ['2019 | Xuất siêu | % | Tỷ lệ nhập siêu: Xuất siêu, vượt kế hoạch (dưới 3%), năm 2019']);
  });

  it(`reads ${T.HUE_TARGETS.name}`, () => {
    const { mistakes, figures } = describeTable(T.HUE_TARGETS);
    equal(mistakes, []);
    equal(figures, [
      '2018 | 6,61 | % | Tốc độ tăng GRDP: 6,61%, năm 2018',
      '2019 | 7,18 | % | Tốc độ tăng GRDP: ước 7,18%, kế hoạch là 7,5 đến 8,0%, năm 2019',
      '2018 | 3,46 | % | Nông Lâm Ngư nghiệp: 3,46%, năm 2018',
      '2019 | -4,13% | % | Nông Lâm Ngư nghiệp: ước âm 4,13%, kế hoạch là 2,28%, năm 2019',
      '2018 | 1.839 | USD | GRDP bình quân đầu người: 1.839 USD, năm 2018',
      '2019 | 2.007 | USD | GRDP bình quân đầu người: ước 2.007 USD, kế hoạch là 1.915 USD, năm 2019',
      '2018 | 7.788 | tỷ đồng | Thu ngân sách: 7.788 tỷ đồng, năm 2018',
      '2019 | 7.787 | tỷ đồng | Thu ngân sách: ước 7.787 tỷ đồng, kế hoạch là 7.213,5 tỷ đồng, năm 2019',
      '2018 | 10,8 | ‰ | Tỷ lệ tăng dân số tự nhiên: 10,8‰, năm 2018',
      '2019 | 10,8 | ‰ | Tỷ lệ tăng dân số tự nhiên: ước 10,8‰, kế hoạch là 10,8‰, năm 2019',
      '! Trẻ em suy dinh dưỡng: -Theo cân nặng (%) -Theo chiều cao: “7,6 10,4” ở cột “TH năm 2018” nằm trên nhiều dòng nên có thể là nhiều số; hãy viết một số trên một dòng, và ghi các số khác ở ô của chúng',
      '! Trẻ em suy dinh dưỡng: -Theo cân nặng (%) -Theo chiều cao: “7,6 10,4” ở cột “Ước TH năm 2019” nằm trên nhiều dòng nên có thể là nhiều số; hãy viết một số trên một dòng, và ghi các số khác ở ô của chúng',
      '! Trẻ em suy dinh dưỡng: -Theo cân nặng (%) -Theo chiều cao: “< 7,6 <10,4” ở cột “KH năm 2019” nằm trên nhiều dòng nên có thể là nhiều số; hãy viết một số trên một dòng, và ghi các số khác ở ô của chúng',
      '2018 | 1,06 | % | Tỷ lệ hộ nghèo giảm: 1,06%, năm 2018',
      '! Tỷ lệ hộ nghèo giảm: “0,86% (còn 4,17%)” ở cột “Ước TH năm 2019” có “còn 4,17%” cạnh số; nếu các chữ này cho biết kế hoạch, kỳ, đơn vị hoặc mức độ, hãy ghi ở đúng mục đó; nếu không, hãy viết 0,86% và ghi “còn 4,17%” ở cột “ghi chú”',
      '! Tỷ lệ hộ nghèo giảm: “0,7% (còn 4,33%)” ở cột “KH năm 2019” có “còn 4,33%” cạnh số; nếu các chữ này cho biết kế hoạch, kỳ, đơn vị hoặc mức độ, hãy ghi ở đúng mục đó; nếu không, hãy viết 0,7% và ghi “còn 4,33%” ở cột “ghi chú”',
    ]);
  });

  it(`reads ${T.HUE_NEXT_TARGETS.name}`, () => {
    const { mistakes, figures } = describeTable(T.HUE_NEXT_TARGETS);
    equal(mistakes, []);
    equal(figures, [
      '2021 | >2.300 | USD/người | GRDP bình quân đầu người: ước trên 2.300 USD/người, năm 2021',
      '! Nhập khẩu: “575 (tăng 15%)” ở cột “Ước TH năm 2021” có “tăng 15%” cạnh số; nếu các chữ này cho biết kế hoạch, kỳ, đơn vị hoặc mức độ, hãy ghi ở đúng mục đó; nếu không, hãy viết 575 và ghi “tăng 15%” ở cột “ghi chú”',
      '! Tổng vốn đầu tư: không đọc được “tăng từ 8-10% (dự ước 24.500 tỷ)” ở cột “Ước TH năm 2021”; hãy viết một số như 1.200 hoặc 12,02, cũng có thể như “trên 4”, “khoảng 24”, “61–62”',
      '2021 | 13-14 |  | Bác sỹ/vạn dân: ước 13 đến 14, năm 2021',
      '! Tỷ lệ hộ nghèo: “0,4% (theo chuẩn nghèo cũ)” ở cột “Ước TH năm 2021” có “theo chuẩn nghèo cũ” cạnh số; nếu các chữ này cho biết kế hoạch, kỳ, đơn vị hoặc mức độ, hãy ghi ở đúng mục đó; nếu không, hãy viết 0,4% và ghi “theo chuẩn nghèo cũ” ở cột “ghi chú”',
      '! Xã đạt chuẩn nông thôn mới: không đọc được “07 - 09” ở cột “Ước TH năm 2021”; hãy viết 7 - 9',
      '2021 | 30 - 40 | % | Tỉ lệ khu công nghiệp xử lý nước thải: ước 30 đến 40%, năm 2021',
    ]);
  });

  it(`reads ${T.HUE_RETAIL.name}`, () => {
    const { mistakes, figures } = describeTable(T.HUE_RETAIL);
    equal(mistakes, []);
    equal(figures, [
      'tháng 9/2023 | 4736,0 | tỷ đồng | Tổng số: 4.736,0 tỷ đồng, tháng 9/2023',
      'tháng 10/2023 | 4671,4 | tỷ đồng | Tổng số: 4.671,4 tỷ đồng, tháng 10/2023, bằng 113,0% so với cùng kỳ năm trước, số liệu ước tính',
      '10 tháng năm 2023 | 45896,9 | tỷ đồng | Tổng số: lũy kế 10 tháng năm 2023, 45.896,9 tỷ đồng; bằng 115,1% so với cùng kỳ năm trước',
      'tháng 9/2023 | 3451,7 | tỷ đồng | Doanh thu bán lẻ: 3.451,7 tỷ đồng, tháng 9/2023',
      'tháng 10/2023 | 3415,7 | tỷ đồng | Doanh thu bán lẻ: 3.415,7 tỷ đồng, tháng 10/2023, bằng 113,7% so với cùng kỳ năm trước, số liệu ước tính',
      '10 tháng năm 2023 | 33871,4 | tỷ đồng | Doanh thu bán lẻ: lũy kế 10 tháng năm 2023, 33.871,4 tỷ đồng; bằng 113,1% so với cùng kỳ năm trước',
      'tháng 9/2023 | 140,8 | tỷ đồng | Dịch vụ lưu trú: 140,8 tỷ đồng, tháng 9/2023',
      'tháng 10/2023 | 130,7 | tỷ đồng | Dịch vụ lưu trú: 130,7 tỷ đồng, tháng 10/2023, bằng 139,1% so với cùng kỳ năm trước, số liệu ước tính',
      '10 tháng năm 2023 | 1346,3 | tỷ đồng | Dịch vụ lưu trú: lũy kế 10 tháng năm 2023, 1.346,3 tỷ đồng; bằng 186,5% so với cùng kỳ năm trước',
      'tháng 9/2023 | 755,3 | tỷ đồng | Dịch vụ ăn uống: 755,3 tỷ đồng, tháng 9/2023',
      'tháng 10/2023 | 726,9 | tỷ đồng | Dịch vụ ăn uống: 726,9 tỷ đồng, tháng 10/2023, bằng 106,2% so với cùng kỳ năm trước, số liệu ước tính',
      '10 tháng năm 2023 | 7305,4 | tỷ đồng | Dịch vụ ăn uống: lũy kế 10 tháng năm 2023, 7.305,4 tỷ đồng; bằng 120,3% so với cùng kỳ năm trước',
      'tháng 9/2023 | 32,3 | tỷ đồng | Dịch vụ du lịch lữ hành: 32,3 tỷ đồng, tháng 9/2023',
      'tháng 10/2023 | 30,9 | tỷ đồng | Dịch vụ du lịch lữ hành: 30,9 tỷ đồng, tháng 10/2023, bằng 177,9% so với cùng kỳ năm trước, số liệu ước tính',
      '10 tháng năm 2023 | 238,0 | tỷ đồng | Dịch vụ du lịch lữ hành: lũy kế 10 tháng năm 2023, 238,0 tỷ đồng; bằng 202,3% so với cùng kỳ năm trước',
      'tháng 9/2023 | 355,9 | tỷ đồng | Dịch vụ khác: 355,9 tỷ đồng, tháng 9/2023',
      'tháng 10/2023 | 367,2 | tỷ đồng | Dịch vụ khác: 367,2 tỷ đồng, tháng 10/2023, bằng 110,4% so với cùng kỳ năm trước, số liệu ước tính',
      '10 tháng năm 2023 | 3135,8 | tỷ đồng | Dịch vụ khác: lũy kế 10 tháng năm 2023, 3.135,8 tỷ đồng; bằng 103,9% so với cùng kỳ năm trước',
    ]);
  });

  it(`asks what the percentages are in ${T.HUE_SERVICES.name}`, () => {
    const { mistakes, figures } = describeTable(T.HUE_SERVICES);
    equal(mistakes, [
      'Cột “Tháng 10/2023 so với cùng kỳ năm trước (%)” có thể là chỉ số (109,42) hoặc mức tăng, giảm (9,42); hãy bắt đầu tên cột bằng “Chỉ số” hoặc “Tăng, giảm”',
      'Cột “Lũy kế 10 tháng năm 2023 so với cùng kỳ năm trước (%)” có thể là chỉ số (109,42) hoặc mức tăng, giảm (9,42); hãy bắt đầu tên cột bằng “Chỉ số” hoặc “Tăng, giảm”',
    ]);
    equal(figures, [
      'tháng 9/2023 | 140,8 | tỷ đồng | Dịch vụ lưu trú: 140,8 tỷ đồng, tháng 9/2023',
      'tháng 10/2023 | 130,7 | tỷ đồng | Dịch vụ lưu trú: 130,7 tỷ đồng, tháng 10/2023, số liệu ước tính',
      '10 tháng năm 2023 | 1346,3 | tỷ đồng | Dịch vụ lưu trú: lũy kế 10 tháng năm 2023, 1.346,3 tỷ đồng',
      'tháng 9/2023 | 32,3 | tỷ đồng | Dịch vụ du lịch lữ hành: 32,3 tỷ đồng, tháng 9/2023',
      'tháng 10/2023 | 30,9 | tỷ đồng | Dịch vụ du lịch lữ hành: 30,9 tỷ đồng, tháng 10/2023, số liệu ước tính',
      '10 tháng năm 2023 | 238,0 | tỷ đồng | Dịch vụ du lịch lữ hành: lũy kế 10 tháng năm 2023, 238,0 tỷ đồng',
    ]);
  });

  it(`asks what the percentages are in ${T.VUNG_TAU_VISITORS.name}`, () => {
    const { mistakes, figures } = describeTable(T.VUNG_TAU_VISITORS);
    equal(mistakes, [
      'Cột “Tháng 3 năm 2019 So với cùng kỳ năm 2018” có thể là chỉ số (109,42) hoặc mức tăng, giảm (9,42); hãy bắt đầu tên cột bằng “Chỉ số” hoặc “Tăng, giảm”',
      'Cột “Quý I năm 2019 So với cùng kỳ năm 2018” có thể là chỉ số (109,42) hoặc mức tăng, giảm (9,42); hãy bắt đầu tên cột bằng “Chỉ số” hoặc “Tăng, giảm”',
    ]);
    equal(figures, [
      'tháng 2/2019 | 532.911 | lượt khách | Lượt khách phục vụ: 532.911 lượt khách, tháng 2/2019',
      'tháng 3/2019 | 545.070 | lượt khách | Lượt khách phục vụ: 545.070 lượt khách, tháng 3/2019, số liệu ước tính',
      'quý I/2019 | 1.608.098 | lượt khách | Lượt khách phục vụ: 1.608.098 lượt khách, quý I/2019, số liệu ước tính',
      '! Tên “Khách quốc tế” có ở cả dòng 6 và dòng 8; hãy thêm cột “mã” và đặt mỗi dòng một mã',
      'tháng 2/2019 | 580.718 | ngày khách | Ngày khách phục vụ: 580.718 ngày khách, tháng 2/2019',
      'tháng 3/2019 | 593.421 | ngày khách | Ngày khách phục vụ: 593.421 ngày khách, tháng 3/2019, số liệu ước tính',
      'quý I/2019 | 1.747.024 | ngày khách | Ngày khách phục vụ: 1.747.024 ngày khách, quý I/2019, số liệu ước tính',
      '! Tên “Khách quốc tế” có ở cả dòng 6 và dòng 8; hãy thêm cột “mã” và đặt mỗi dòng một mã',
    ]);
  });

  it(`reads ${T.INDUSTRIAL_INDEX.name}`, () => {
    const { mistakes, figures } = describeTable(T.INDUSTRIAL_INDEX);
    equal(mistakes, []);
    equal(figures, [
      'tháng 6/2015 | bằng 90,18% | % | TOÀN NGÀNH CÔNG NGHIỆP: tháng 6/2015, bằng 90,18% so với tháng trước, bằng 99,93% so với cùng kỳ năm 2014, số liệu ước tính',
      '6 tháng năm 2015 | bằng 109,42% | % | TOÀN NGÀNH CÔNG NGHIỆP: lũy kế 6 tháng năm 2015, bằng 109,42% so với cùng kỳ năm 2014',
      'tháng 6/2015 | bằng 81,24% | % | Công nghiệp chế biến, chế tạo: tháng 6/2015, bằng 81,24% so với tháng trước, bằng 102,76% so với cùng kỳ năm 2014, số liệu ước tính',
      '6 tháng năm 2015 | bằng 116,96% | % | Công nghiệp chế biến, chế tạo: lũy kế 6 tháng năm 2015, bằng 116,96% so với cùng kỳ năm 2014',
    ]);
  });

  it(`reads ${T.YEARLY_INDEX.name}`, () => {
    const { mistakes, figures } = describeTable(T.YEARLY_INDEX);
    equal(mistakes, []);
    equal(figures, [
      '2017 | bằng 115,55% | % | TOÀN NGÀNH -TOTAL: năm 2017, bằng 115,55% so với năm 2016',
      '2018 | bằng 115,44% | % | TOÀN NGÀNH -TOTAL: năm 2018, bằng 115,44% so với năm 2017',
      '2019 | bằng 113,21% | % | TOÀN NGÀNH -TOTAL: năm 2019, bằng 113,21% so với năm 2018',
      '2017 | bằng 107,56% | % | B. Khai khoáng Mining and quarrying: năm 2017, bằng 107,56% so với năm 2016',
      '2018 | bằng 97,20% | % | B. Khai khoáng Mining and quarrying: năm 2018, bằng 97,20% so với năm 2017',
      '2019 | bằng 103,20% | % | B. Khai khoáng Mining and quarrying: năm 2019, bằng 103,20% so với năm 2018',
    ]);
  });

  it(`asks which figures the title is about in ${T.PRICE_INDEX.name}`, () => {
    const { mistakes, figures } = describeTable(T.PRICE_INDEX);
    equal(mistakes, [
      '“Chỉ số giá các tháng năm 2020 so với tháng trước” ở dòng 1 nói thêm về các số, nhưng không rõ về những số nào; hãy ghi điều đó ở tên cột, hoặc bắt đầu dòng bằng “Ghi chú:”',
    ]);
    equal(figures, [
      'tháng 1 | 101,16 | % | Chỉ số giá tiêu dùng Consumer price index: 101,16%, tháng 1',
      'tháng 2 | 99,45 | % | Chỉ số giá tiêu dùng Consumer price index: 99,45%, tháng 2',
      'tháng 3 | 99,29 | % | Chỉ số giá tiêu dùng Consumer price index: 99,29%, tháng 3',
      'tháng 1 | 100,75 | % | Giao thông - Transport: 100,75%, tháng 1',
      'tháng 2 | 98,01 | % | Giao thông - Transport: 98,01%, tháng 2',
      'tháng 3 | 95,76 | % | Giao thông - Transport: 95,76%, tháng 3',
    ]);
  });

  it(`reads ${T.BUDGET_STRUCTURE.name}`, () => {
    const { mistakes, figures } = describeTable(T.BUDGET_STRUCTURE);
    equal(mistakes, []);
    equal(figures, [
      '2017 | 0,25 | % | Thu viện trợ: 0,25%, năm 2017',
      '2018 | 0,04 | % | Thu viện trợ: 0,04%, năm 2018',
      '2019 | 0,01 | % | Thu viện trợ: 0,01%, năm 2019, số liệu sơ bộ',
      '2017 | - | % | Thu từ quỹ dự trữ tài chính Income from financial reserves: Không phát sinh, năm 2017',
      '2018 | - | % | Thu từ quỹ dự trữ tài chính Income from financial reserves: Không phát sinh, năm 2018',
      '2019 | - | % | Thu từ quỹ dự trữ tài chính Income from financial reserves: Không phát sinh, năm 2019, số liệu sơ bộ',
      '! Thu kết dƣ ngân sách năm trƣớc: chữ “ƣ” trong “dƣ” ở dòng 6 không phải chữ tiếng Việt; hãy viết “dư”, và sửa mọi chữ “ƣ” khác như vậy',
    ]);
  });

  it(`reads ${T.POOR_HOUSEHOLDS.name}`, () => {
    const { mistakes, figures } = describeTable(T.POOR_HOUSEHOLDS);
    equal(mistakes, []);
    equal(figures, [
      '2013 | 432487.00 | hộ | Tổng số hộ: 432.487,00 hộ, năm 2013',
      '2017 | 452560.00 | hộ | Tổng số hộ: 452.560,00 hộ, năm 2017',
      // The number is wrong at its source.
      '! Số hộ thoát nghèo: “10.98” ở cột “2013” không thể là số “hộ”, vì có phần thập phân; hãy sửa số hoặc đơn vị, hoặc ghi thêm “bình quân” vào tên chỉ tiêu nếu là số bình quân',
      '2017 | 8660.00 | hộ | Số hộ thoát nghèo: 8.660,00 hộ, năm 2017',
      '2013 | 8.88 | % | Tỷ lệ hộ nghèo: 8,88%, năm 2013',
      '2017 | 7.55 | % | Tỷ lệ hộ nghèo: 7,55%, năm 2017',
    ]);
  });

  it(`reads ${T.HUE_VISITORS.name}`, () => {
    const { mistakes, figures } = describeTable(T.HUE_VISITORS);
    equal(mistakes, []);
    equal(figures, [
      '8 tháng năm 2015 | 1260601 | lượt khách | Tổng lượt khách phục vụ: 1.260.601 lượt khách, 8 tháng năm 2015',
      'tháng 9/2015 | 124541 | lượt khách | Tổng lượt khách phục vụ: 124.541 lượt khách, tháng 9/2015, số liệu ước tính',
      '9 tháng năm 2015 | 1385142 | lượt khách | Tổng lượt khách phục vụ: lũy kế 9 tháng năm 2015, 1.385.142 lượt khách; bằng 96,20% so với cùng kỳ năm trước',
      '! Lượt khách ngủ qua đêm: không đọc được “"” ở cột “Đơn vị tính”; hãy viết lượt khách',
      '! Khách quốc tế: không đọc được “"” ở cột “Đơn vị tính”; hãy viết lượt khách',
      '8 tháng năm 2015 | 2407959 | ngày khách | Tổng ngày khách phục vụ: 2.407.959 ngày khách, 8 tháng năm 2015',
      'tháng 9/2015 | 235777 | ngày khách | Tổng ngày khách phục vụ: 235.777 ngày khách, tháng 9/2015, số liệu ước tính',
      '9 tháng năm 2015 | 2643736 | ngày khách | Tổng ngày khách phục vụ: lũy kế 9 tháng năm 2015, 2.643.736 ngày khách; bằng 95,65% so với cùng kỳ năm trước',
      '! Khách quốc tế: không đọc được “"” ở cột “Đơn vị tính”; hãy viết ngày khách',
      '8 tháng năm 2015 | 62546 | lượt khách | Lượt khách du lịch theo tour: 62.546 lượt khách, 8 tháng năm 2015',
      'tháng 9/2015 | 6511 | lượt khách | Lượt khách du lịch theo tour: 6.511 lượt khách, tháng 9/2015, số liệu ước tính',
      '9 tháng năm 2015 | 69057 | lượt khách | Lượt khách du lịch theo tour: lũy kế 9 tháng năm 2015, 69.057 lượt khách; bằng 97,00% so với cùng kỳ năm trước',
      '! Khách quốc tế: không đọc được “"” ở cột “Đơn vị tính”; hãy viết lượt khách',
    ]);
  });

  it(`explains why it cannot read ${T.POPULATION_BY_YEAR.name}`, () => {
    const { mistakes, figures } = describeTable(T.POPULATION_BY_YEAR);
    equal(mistakes, [
      'Bảng ghi mỗi kỳ một dòng, như “2018” ở dòng 5; hãy đổi dòng thành cột, để mỗi chỉ tiêu một dòng và mỗi kỳ một cột',
    ]);
    equal(figures, []);
  });

  it(`reads ${T.SCHOOLS.name}`, () => {
    const { mistakes, figures } = describeTable(T.SCHOOLS);
    equal(mistakes, []);
    equal(figures, [
      'năm học 2021–2022 | 182 | trường | Số trường học: 182 trường, năm học 2021–2022',
      'năm học 2022–2023 | 181 | trường | Số trường học: 181 trường, năm học 2022–2023, số liệu sơ bộ',
      '! Tên “Công lập - Public” có ở cả dòng 5 và dòng 7; hãy thêm cột “mã” và đặt mỗi dòng một mã',
      'năm học 2021–2022 | 2.304 | phòng | Số phòng học: 2.304 phòng, năm học 2021–2022',
      'năm học 2022–2023 | 2.301 | phòng | Số phòng học: 2.301 phòng, năm học 2022–2023, số liệu sơ bộ',
      '! Tên “Công lập - Public” có ở cả dòng 5 và dòng 7; hãy thêm cột “mã” và đặt mỗi dòng một mã',
      '! Trường học - School: không rõ đơn vị của dòng 9, vì “Chỉ số phát triển (Năm trước = 100) - %” ở dòng 8 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”',
    ]);
  });

  it(`explains why it cannot read ${T.AREA_AND_POPULATION.name}`, () => {
    const { mistakes, figures } = describeTable(T.AREA_AND_POPULATION);
    equal(mistakes, [
      'Cột có “TỔNG SỐ” ở dòng 3 không có tên, nên không rõ mỗi dòng là gì; hãy ghi tên cột đó, như “Địa phương” hoặc “Năm”',
    ]);
    equal(figures, []);
  });

  it(`reads ${T.AREA_AND_POPULATION_MENDED.name}`, () => {
    const { mistakes, figures } = describeTable(T.AREA_AND_POPULATION_MENDED);
    equal(mistakes, []);
    equal(figures, [
      ' | 930,22 | km2 | Diện tích: 930,22 km2',
      ' | 1.255.839 | người | Dân số trung bình: 1.255.839 người',
      ' | 1.350 | người/km2 | Mật độ dân số: 1.350 người/km2',
      ' | 75,24 | km2 | Diện tích: 75,24 km2',
      ' | 133.599 | người | Dân số trung bình: 133.599 người',
      ' | 1.776 | người/km2 | Mật độ dân số: 1.776 người/km2',
    ]);
  });

  it(`reads ${T.HUE_SERVICES_MENDED.name}`, () => {
    const { mistakes, figures } = describeTable(T.HUE_SERVICES_MENDED);
    equal(mistakes, []);
    equal(figures, [
      'tháng 9/2023 | 140,8 | tỷ đồng | Dịch vụ lưu trú: 140,8 tỷ đồng, tháng 9/2023',
      'tháng 10/2023 | 130,7 | tỷ đồng | Dịch vụ lưu trú: 130,7 tỷ đồng, tháng 10/2023, bằng 139,1% so với cùng kỳ năm trước, số liệu ước tính',
      '10 tháng năm 2023 | 1346,3 | tỷ đồng | Dịch vụ lưu trú: lũy kế 10 tháng năm 2023, 1.346,3 tỷ đồng; bằng 186,5% so với cùng kỳ năm trước',
      'tháng 9/2023 | 32,3 | tỷ đồng | Dịch vụ du lịch lữ hành: 32,3 tỷ đồng, tháng 9/2023',
      'tháng 10/2023 | 30,9 | tỷ đồng | Dịch vụ du lịch lữ hành: 30,9 tỷ đồng, tháng 10/2023, bằng 177,9% so với cùng kỳ năm trước, số liệu ước tính',
      '10 tháng năm 2023 | 238,0 | tỷ đồng | Dịch vụ du lịch lữ hành: lũy kế 10 tháng năm 2023, 238,0 tỷ đồng; bằng 202,3% so với cùng kỳ năm trước',
    ]);
  });

  it(`reads ${T.VUNG_TAU_VISITORS_MENDED.name}`, () => {
    const { mistakes, figures } = describeTable(T.VUNG_TAU_VISITORS_MENDED);
    equal(mistakes, []);
    equal(figures, [
      'tháng 2/2019 | 532.911 | lượt khách | Lượt khách phục vụ: 532.911 lượt khách, tháng 2/2019',
      'tháng 3/2019 | 545.070 | lượt khách | Lượt khách phục vụ: 545.070 lượt khách, tháng 3/2019, bằng 115,59% so với cùng kỳ năm 2018, số liệu ước tính',
      'quý I/2019 | 1.608.098 | lượt khách | Lượt khách phục vụ: 1.608.098 lượt khách, quý I/2019, bằng 112,97% so với cùng kỳ năm 2018, số liệu ước tính',
      '! Tên “Khách quốc tế” có ở cả dòng 6 và dòng 8; hãy thêm cột “mã” và đặt mỗi dòng một mã',
      'tháng 2/2019 | 580.718 | ngày khách | Ngày khách phục vụ: 580.718 ngày khách, tháng 2/2019',
      'tháng 3/2019 | 593.421 | ngày khách | Ngày khách phục vụ: 593.421 ngày khách, tháng 3/2019, bằng 112,36% so với cùng kỳ năm 2018, số liệu ước tính',
      'quý I/2019 | 1.747.024 | ngày khách | Ngày khách phục vụ: 1.747.024 ngày khách, quý I/2019, bằng 111,98% so với cùng kỳ năm 2018, số liệu ước tính',
      '! Tên “Khách quốc tế” có ở cả dòng 6 và dòng 8; hãy thêm cột “mã” và đặt mỗi dòng một mã',
    ]);
  });

  it(`reads ${T.PRICE_INDEX_WITH_YEAR.name}`, () => {
    const { mistakes, figures } = describeTable(T.PRICE_INDEX_WITH_YEAR);
    equal(mistakes, []);
    equal(figures, [
      'tháng 1/2020 | 101,16 | % | Chỉ số giá tiêu dùng Consumer price index: 101,16%, tháng 1/2020',
      'tháng 2/2020 | 99,45 | % | Chỉ số giá tiêu dùng Consumer price index: 99,45%, tháng 2/2020',
      'tháng 3/2020 | 99,29 | % | Chỉ số giá tiêu dùng Consumer price index: 99,29%, tháng 3/2020',
      'tháng 1/2020 | 100,75 | % | Giao thông - Transport: 100,75%, tháng 1/2020',
      'tháng 2/2020 | 98,01 | % | Giao thông - Transport: 98,01%, tháng 2/2020',
      'tháng 3/2020 | 95,76 | % | Giao thông - Transport: 95,76%, tháng 3/2020',
    ]);
  });

  it(`explains what is wrong in ${T.OFFICE_DATABASE.name}`, () => {
    const { mistakes, figures } = describeTable(T.OFFICE_DATABASE);
    equal(mistakes, [
      'Dòng 8 ở ngoài bảng số liệu có “công bố năm 2018”; hãy xóa dòng này, hoặc bắt đầu bằng “Đơn vị tính:”, “Nguồn:” hay “Ghi chú:”',
    ]);
    equal(figures, [
      '! CẢ NƯỚC – Diện tích: không đọc được “331230.8” ở cột “2017 (Km2)”; hãy viết 331.230,8 (trong tệp CSV: "331.230,8")',
      '! CẢ NƯỚC – Diện tích: không đọc được “331235.7” ở cột “2018 (Km2)”; hãy viết 331.235,7 (trong tệp CSV: "331.235,7")',
      '! CẢ NƯỚC – Dân số trung bình: không đọc được “93671.6” ở cột “2017 (Nghìn người)”; hãy viết 93.671,6 (trong tệp CSV: "93.671,6")',
      '! CẢ NƯỚC – Dân số trung bình: không đọc được “94666.0” ở cột “2018 (Nghìn người)”; hãy viết 94.666,0 (trong tệp CSV: "94.666,0")',
      '! CẢ NƯỚC – Mật độ dân số (Người/km2): không đọc được “283.0” ở cột “2017”; hãy viết 283,0 (trong tệp CSV: "283,0")',
      '! CẢ NƯỚC – Mật độ dân số (Người/km2): không đọc được “286.0” ở cột “2018”; hãy viết 286,0 (trong tệp CSV: "286,0")',
    ]);
  });

  it(`explains why it cannot read ${T.DAMAGED_LETTERS.name}`, () => {
    const { mistakes, figures } = describeTable(T.DAMAGED_LETTERS);
    equal(mistakes, [
      'Chữ tiếng Việt bị hỏng: “Đ?a phuong”; hãy lưu tệp dưới dạng Unicode Text (*.txt) hoặc CSV UTF-8',
      'Chữ tiếng Việt bị hỏng: “2011 Dân s? trung bình (Nghìn ngu?i)”; hãy lưu tệp dưới dạng Unicode Text (*.txt) hoặc CSV UTF-8',
    ]);
    equal(figures, []);
  });

  it('refuses a comparison of cumulative figures beside a value that is not cumulative, and reads it beside a cumulative value', () => {
    const file = 'Chỉ tiêu;TH;Lũy kế so với cùng kỳ (%)\nX;32,3;120,3';
    equal(describeFile(file).figures, [
      '! X: “lũy kế” ở cột “Lũy kế so với cùng kỳ (%)” mâu thuẫn với “TH”; hãy giữ một trong hai',
    ]);
    const cumulative = 'Chỉ tiêu;Lũy kế so với cùng kỳ (%);Lũy kế\nX;120,3;32,3';
    equal(describeFile(cumulative).figures, [' | 32,3 |  | X: lũy kế 32,3, bằng 120,3% so với cùng kỳ']);
  });

  it('reads `Nội dung` and `Nguồn vốn` as labels, and `Giải ngân` as the value', () => {
    const budget = 'STT;Nội dung;Dự toán;Thực hiện\nI;Thu nội địa;9.700;2.425';
    equal(describeFile(budget).figures, [' | 2.425 |  | Thu nội địa: 2.425, dự toán là 9.700']);
    const capital = 'TT;Nguồn vốn;Kế hoạch;Giải ngân;Tỷ lệ giải ngân (%)\n1;Vốn trung ương;1.000;600;60,0';
    equal(describeFile(capital).figures, [' | 600 |  | Vốn trung ương: 600, bằng 60,0% kế hoạch (1.000)']);
  });

  it('reads `Nội dung` as a text if another column has the labels', () => {
    equal(describeFile('chỉ tiêu;nội dung\nX;2021–2025'), {
      mistakes: [],
      figures: [' | 2021–2025 |  | X: 2021–2025'],
    });
  });

  it('completes the month of a heading with the year above the table, and reads school years in headings', () => {
    const file = 'Năm 2020\nChỉ tiêu;Tháng 1\nX;5';
    equal(describeFile(file).figures, ['tháng 1/2020 | 5 |  | X: 5, tháng 1/2020']);
    equal(listPeriods(file), ['tháng 1/2020']);
    equal(listPeriods('Năm 2020\nChỉ tiêu;Tháng 1;Tháng 2\nX;5;6'), ['tháng 1/2020', 'tháng 2/2020']);
    const schools = 'Chỉ tiêu;Năm học 2021-2022;Năm học 2022-2023\nX;5;6';
    equal(describeFile(schools).figures, [
      'năm học 2021–2022 | 5 |  | X: 5, năm học 2021–2022',
      'năm học 2022–2023 | 6 |  | X: 6, năm học 2022–2023',
    ]);
  });
}
