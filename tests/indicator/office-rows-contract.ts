import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** Headings of a first column with offices or other places, and its two cells. */
const PLACES: [heading: string, first: string, second: string][] = [
  ['Đơn vị', 'Sở Tài chính', 'UBND huyện X'],
  ['Cơ quan', 'Sở Tài chính', 'VPUBND'],
  ['Cơ quan, đơn vị', 'Sở Tài chính', 'Sở Y tế'],
  ['Tên đơn vị', 'Công an tỉnh', 'Sở Y tế'],
  ['Sở, ban, ngành', 'Sở Tài chính', 'Thanh tra tỉnh'],
  ['Trường', 'THPT A', 'THPT B'],
  ['Hồ chứa', 'Hồ A', 'Đập B'],
  ['Bệnh viện', 'Đa khoa tỉnh', 'Mắt'],
];
/** Headings of one-stop offices. */
const INDICATORS = 'Đã tiếp nhận (hồ sơ);Tồn kỳ trước (hồ sơ);Đang xử lý;Tỷ lệ đúng hạn (%)';
/** A first column that may be of offices, beside columns of fields. */
const FIELDS: [table: string, id: string, sentence: string][] = [
  ['Đơn vị;Chỉ tiêu;Giá trị\nhộ;Hộ nghèo;5', 'ho-ngheo', 'Hộ nghèo: 5 hộ'],
  ['Số lớp\nTên đơn vị;Kế hoạch;Thực hiện\nSở A;5;4', 'so-a', 'Sở A: 4, kế hoạch là 5'],
  ['Huyện;Trường;Lớp\nHuyện A;10;100\nHuyện B;5;6', 'truong:huyen-a', 'Trường: 10'],
  ['Xếp hạng;Đơn vị;Điểm số\n1;Sở Tài chính;85,2\n2;Sở Y tế;84', 'so-y-te', 'Sở Y tế: 84 điểm, xếp thứ 2'],
];
/** Tables whose rows are not known: what is wrong, and the heading to rename. */
const UNKNOWN_ROWS = ['Chỉ tiêu', 'Loại hình', 'Nội dung công việc'];

/** Tests of tables with a row for each office, for Node and for browsers. */
export function officeRowsContract({ it, equal }: Runner): void {
  it('reads offices and other places in the first column like areas, if all other columns are indicators', () => {
    for (const [heading, first, second] of PLACES) {
      const table = `${heading};${INDICATORS}\n${first};120;10;30;98,5\n${second};80;5;5;100`;
      equal(showFile(table, `da-tiep-nhan:${first}`), 'Đã tiếp nhận: 120 hồ sơ', heading);
      equal(showFile(table, `ty-le-dung-han:${second}`), 'Tỷ lệ đúng hạn: 100%', heading);
      const withTitle = `BÁO CÁO TIẾP NHẬN HỒ SƠ;;;;\nSTT;${heading};${INDICATORS}\n1;${first};120;10;30;98,5\n2;${second};80;5;5;100`;
      equal(showFile(withTitle, `ton-ky-truoc:${second}`), 'Tồn kỳ trước: 5 hồ sơ', heading);
    }
  });

  it('reads the same headings as fields or indicators in other tables', () => {
    for (const [table, id, sentence] of FIELDS) equal(showFile(table, id), sentence);
    const units = parseFigures(
      new TextEncoder().encode('Đơn vị;Dân số;GRDP\nNghìn người;5;6\nTỷ đồng;7;8'),
      '',
    );
    equal(units.mistakes.length > 0, true);
  });

  it('reports columns of indicators beside rows that may be anything once, and reads them with the proposed heading', () => {
    for (const heading of UNKNOWN_ROWS) {
      const table = (name: string) => `${name};${INDICATORS}\nHồ A;120;10;30;98,5\nHồ B;80;5;5;100`;
      const { mistakes } = parseFigures(new TextEncoder().encode(table(heading)), '');
      equal(
        mistakes.map(({ problem, text, other }) => [problem, text, other]),
        [['columns-of-indicators', heading, 'Đã tiếp nhận (hồ sơ)']],
        heading,
      );
      equal(showFile(table('Địa phương'), 'dang-xu-ly:ho-b'), 'Đang xử lý: 5');
    }
  });
}
