import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** Tables with the headings of another table inside: the headings, a row, the other headings, and a row below them. */
const TABLES: readonly string[] = [
  'Chỉ tiêu;2022 (tỷ đồng);2023 (tỷ đồng)|Thu;50;60|Chỉ tiêu;2022 (triệu đồng);2023 (triệu đồng)|Chi;450;400',
  'Chỉ tiêu;2022 (tỷ đồng);2023 (tỷ đồng)|Thu;50;60|;2022 (triệu đồng);2023 (triệu đồng)|Chi;450;400',
  'Chỉ tiêu;2022 (tỷ đồng);2023 (tỷ đồng)|Thu;50;60|Chi ngân sách;2022 (triệu đồng);2023 (triệu đồng)|Chi;450;400',
  'Chỉ tiêu;2022 (tỷ đồng)|Thu;50|Chi ngân sách;2022 (triệu đồng)|Chi;450',
  'Chỉ tiêu;2022;2023|Thu (tỷ đồng);50;60|Nội dung;2022 (%);2023 (%)|Tỷ lệ;5;4',
  'STT;Chỉ tiêu;2022;2023|I;Thu;50;60|II;Chi;2022 (triệu đồng);2023 (triệu đồng)|1;Chi;450;400',
  'STT;Chỉ tiêu;2022;2023|1;Thu;50;60|TT;Chỉ tiêu;2022 triệu đồng;2023 triệu đồng|1;Chi;450;400',
  'Quy mô|Địa phương;2022 (hộ);2023 (hộ)|Huyện A;50;60|Địa phương;2022 (người);2023 (người)|Huyện B;450;400',
  'Dư nợ|Địa phương;31/12/2022;31/12/2023|Huyện A;50;60|Địa phương;30/6/2022;30/6/2023|Huyện B;450;400',
  'Chỉ tiêu;Đơn vị;31/12/2022;31/12/2023|Dư nợ;tỷ đồng;50;60|Theo ngành;;30/6/2022;30/6/2023|Huy động;tỷ đồng;45;40',
  'Chỉ tiêu;Đơn vị;8/2023;9/2023|Dư nợ;tỷ đồng;50;60|Theo ngành;;6/2022;7/2022|Huy động;tỷ đồng;45;40',
  'Chỉ tiêu;Đơn vị;Sơ bộ 2022;2023 (KH)|Dư nợ;tỷ đồng;50;60|Chỉ tiêu;Đơn vị;Sơ bộ 2020;2021 (KH)|Huy động;tỷ đồng;45;40',
  'Địa phương;Hộ nghèo (hộ);Dân số (người)|Huyện A;50;60|Địa phương;Hộ nghèo (người);Dân số (nghìn người)|Huyện B;45;4',
  'địa phương;hộ nghèo (hộ);dân số (người)|Huyện A;50;60|địa phương;hộ nghèo (người);dân số (nghìn người)|Huyện B;45;4',
  'Chỉ tiêu;2022 (tỷ đồng);2023 (tỷ đồng)|Thu;50;60||Chỉ tiêu;2022 (triệu đồng);2023 (triệu đồng)|Chi;450;400',
  'Chỉ tiêu;2022 (tỷ đồng);2023 (tỷ đồng)|Thu;50;60|Chi ngân sách|Chỉ tiêu;2022 (triệu đồng);2023 (triệu đồng)|Chi;450;400',
];

/** Tables in which a row looks like headings, but has figures, and the row below it is read. */
const FIGURES: readonly string[] = [
  'Thu ngân sách|Địa phương;2022;2023|Trung ương;50;60|Địa phương;450;400|Khác;5;6',
  'Thu ngân sách|Địa phương;2022;2023|Trung ương;50;60|Địa phương;chưa có;chưa có|Khác;5;6',
  'Thu ngân sách|Địa phương;2022;2023|Trung ương;50;60|Địa phương;-;...|Khác;5;6',
  'Chỉ tiêu;31/12/2022;31/12/2023|Thu;50;60|Ngày thành lập;30/6/2022;1/1/2023|Khác;5;6',
  'Chỉ tiêu;2022;2023|Thu;50;60|Khởi công;30/6/2022;1/1/2023|Khác;5;6',
];

/** Tests of headings of another table inside a table, for Node and for browsers. */
export function otherHeadingsContract({ it, equal }: Runner): void {
  /** The sentences of the figures of the last row, or of their mistakes. */
  const showLastRow = (rows: string) => {
    const file = rows.replaceAll('|', '\n');
    const { entries } = parseFigures(new TextEncoder().encode(file), '');
    const ofLastRow = entries.filter(({ row }) => row === rows.split('|').length);
    return ofLastRow.map((entry) => showFile(file, entry.id, entry.readPeriods()[0]));
  };

  it('refuses the rows below headings with another unit or time', () => {
    for (const rows of TABLES) {
      const sentences = showLastRow(rows);
      equal(sentences.length > 0, true, rows);
      for (const sentence of sentences)
        equal(sentence.includes('bắt đầu một bảng khác'), true, `${sentence} of ${rows}`);
    }
  });

  it('reads the rows below figures that look like headings', () => {
    for (const rows of FIGURES) equal(showLastRow(rows)[0]?.startsWith('Khác: 5'), true, rows);
  });
}
