import type { Language } from '../../text/language.ts';

/** The help of `check-figures`, and what it prints. */
export interface CheckFiguresMessages {
  usage: string;
  description: string;
  ignoreColumns: string;
  numberFormat: string;
  /** Stands before the sentence of a table row or of a JSON item, and before a mistake of this row or item. */
  row: (row: number, isJson: boolean) => string;
  /** Stands before a mistake that concerns the whole file. */
  wholeFile: string;
  /** Stands before every mistake. */
  mistake: string;
  /** The note about columns that have figures and are not read. */
  unused: (names: string) => string;
  /** The mistake of a file without any figure. */
  noFigure: string;
  /** Stands before the area or the office of a figure. */
  area: string;
  /** Stands before the programme of a figure. */
  programme: string;
  /** Stands before the points of a series. */
  series: string;
  /** Stands before the source of a figure. */
  source: string;
  /** Stands before the address that explains how a figure is computed. */
  method: string;
  /** Stands before the note of a figure. */
  note: string;
  /** The last line, if there is no mistake. */
  correct: (figures: number) => string;
  /** The error, if there are mistakes. */
  incorrect: (mistakes: number, path: string) => string;
  cannotRead: (path: string, reason: string) => string;
}

export const checkFiguresMessages: Record<Language, CheckFiguresMessages> = {
  en: {
    usage: '<file> [options]',
    description:
      'Check a file of figures for <mtqg-indicator>: print what each figure will say, and all mistakes.',
    ignoreColumns: 'Columns that are not shown, as in the attribute ignore-columns.',
    numberFormat: 'How numbers are written: vi or en.',
    row: (row, isJson) => `${isJson ? 'item' : 'row'} ${row}: `,
    wholeFile: 'file: ',
    mistake: 'MISTAKE: ',
    unused: (names) => `these columns have figures, but are not read: ${names}`,
    noFigure: 'The file has no figure; check its content',
    area: 'area or office: ',
    programme: 'programme: ',
    series: 'series: ',
    source: 'source: ',
    method: 'method: ',
    note: 'note: ',
    correct: (figures) => `No mistakes; figures: ${figures}.`,
    incorrect: (mistakes, path) => `mistakes in ${path}: ${mistakes}`,
    cannotRead: (path, reason) => `cannot read ${path}; check the path of the file (${reason})`,
  },
  vi: {
    usage: '<tệp> [tùy chọn]',
    description: 'Kiểm tra tệp số liệu của <mtqg-indicator>: in câu mà mỗi chỉ tiêu sẽ hiện và mọi chỗ sai.',
    ignoreColumns: 'Các cột không hiện, như thuộc tính ignore-columns.',
    numberFormat: 'Cách viết số: vi hoặc en.',
    row: (row, isJson) => `${isJson ? 'mục' : 'dòng'} ${row}: `,
    wholeFile: 'cả tệp: ',
    mistake: 'SAI: ',
    unused: (names) => `không đọc các cột có số liệu: ${names}`,
    noFigure: 'Tệp không có số liệu nào; hãy xem lại nội dung của tệp',
    area: 'địa phương, đơn vị: ',
    programme: 'chương trình: ',
    series: 'chuỗi số liệu: ',
    source: 'nguồn: ',
    method: 'cách tính: ',
    note: 'ghi chú: ',
    correct: (figures) => `Không có chỗ sai; số chỉ tiêu: ${figures}.`,
    incorrect: (mistakes, path) => `số chỗ sai trong ${path}: ${mistakes}`,
    cannotRead: (path, reason) => `không đọc được ${path}; hãy kiểm tra đường dẫn của tệp (${reason})`,
  },
};
