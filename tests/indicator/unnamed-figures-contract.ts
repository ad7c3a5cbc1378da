import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** Tables that do not say what is measured, and the first area or office of each. */
const UNNAMED: [table: string, first: string][] = [
  ['Địa phương;2022;2023\nHuyện X;50;60\nHuyện Y;70;80', 'Huyện X'],
  [';2022;2023\nCẢ NƯỚC;99.461,7;100.309,2\nHà Nội;8.435,6;8.587,1', 'CẢ NƯỚC'],
  ['Chỉ tiêu;2022;2023\nHuyện Bắc Hà;50;60\nPhường 2;70;80', 'Huyện Bắc Hà'],
  ['Năm 2023\nHuyện;Kế hoạch;Thực hiện\nNghĩa Hành;50;60', 'Nghĩa Hành'],
  ['Đơn vị tính: người\nXã, phường;2022;2023\nBình An;50;60', 'Bình An'],
  ['Đơn vị;KH 2023;TH 2023\nSở Y tế;50;60\nSở Tài chính;70;80', 'Sở Y tế'],
];

/** Tables that say what is measured, or whose labels are not areas. */
const NAMED: [table: string, id: string, sentence: string][] = [
  ['Chỉ tiêu;2022;2023\nXã NTM;50;60\nXã đạt chuẩn;70;80', 'Xã NTM', 'Xã NTM: 60, năm 2023'],
  ['Chỉ tiêu;2022;2023\nXã NTM;50;60', 'Xã NTM', 'Xã NTM: 60, năm 2023'],
  ['Huyện;Dân số\nHuyện X;60', 'dan-so:huyen-x', 'Dân số: 60'],
  ['Xã;Nội dung\nXã Bình An;Đạt chuẩn', 'Xã Bình An', 'Xã Bình An: Đạt chuẩn'],
  ['Xếp hạng;Địa phương;Điểm số\n1;Quảng Ninh;73,2', 'Quảng Ninh', 'Quảng Ninh: 73,2 điểm, xếp thứ 1'],
  ['Địa phương;Giá trị\nHộ nghèo;\n- Huyện X;60', 'Huyện X', 'Huyện X: 60'],
];

/** Tests of tables of areas and offices without the name of what is measured, for Node and for browsers. */
export function unnamedFiguresContract({ it, equal }: Runner): void {
  it('asks what the figures of areas and offices measure', () => {
    for (const [table, first] of UNNAMED) {
      const mistake = `! Bảng không cho biết các số liệu của “${first}” là về việc gì; hãy ghi tên bảng ở một dòng phía trên tên các cột, như “Dân số trung bình”`;
      equal(showFile(table, first, '2023'), mistake, table);
      const followed = showFile(`Dân số trung bình\n${table}`, first, '2023');
      equal(followed.startsWith(`${first}: `), true, followed);
    }
  });

  it('reads tables that say what they measure', () => {
    for (const [table, id, sentence] of NAMED)
      equal(showFile(table, id, table.includes('2023') ? '2023' : undefined), sentence, table);
  });
}
