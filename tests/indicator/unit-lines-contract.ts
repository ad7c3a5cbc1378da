import type { Runner } from '../text/text-contract.ts';
import { showFile, showRecord } from './show.ts';

const show = (line: string) => showFile(`${line}\nchỉ tiêu;giá trị\nX;5`, 'X');

/** Lines above a table, and the unit that they give. */
const READ: [line: string, unit: string][] = [
  ['DVT: tỷ đồng', 'tỷ đồng'],
  ['Đ.v.t: tỷ đồng', 'tỷ đồng'],
  ['Đ.V.T : tỷ đồng', 'tỷ đồng'],
  ['Đvtính: tỷ đồng', 'tỷ đồng'],
  ['ĐV tính: tỷ đồng', 'tỷ đồng'],
  ['Đon vị tính: tỷ đồng', 'tỷ đồng'],
  ['Đơn vi tính: tỷ đồng', 'tỷ đồng'],
  ['Bảng 1. GRDP. DVT: tỷ đồng', 'tỷ đồng'],
  ['Nghìn tỷ đồng', 'nghìn tỷ đồng'],
  ['Nghìn tỷ', 'nghìn tỷ'],
  ['Trăm tỷ đồng', 'trăm tỷ đồng'],
  ['(Nghìn tỷ đồng)', 'nghìn tỷ đồng'],
  ['Đơn vị tính: Nghìn tỷ đồng', 'nghìn tỷ đồng'],
  ['x1000 đồng', 'nghìn đồng'],
  ['Đơn vị tính: x 1.000 đồng', 'nghìn đồng'],
  ['Đơn vị: 1.000.000 đồng', 'triệu đồng'],
  ['Đơn vị: 1000 người', 'nghìn người'],
  ['1000 đồng', 'nghìn đồng'],
  ['Đơn vị: 1000đ', 'nghìn đồng'],
  ['× 1.000.000 đồng', 'triệu đồng'],
];

/** Lines whose unit is misspelt, incomplete or not the only one. */
const REFUSED = [
  ...['Đơn vị tính: tỷ đông', 'Đơn vị tính: ty đồng', 'Đơn vị tính: triêu đồng', 'Tỷ đông', 'Nghin tỷ đồng'],
  ...['Đơn vị tính: Tỷ đồng/%', 'Đơn vị tính: tỷ đồng/năm 2023', 'x1000', 'Nghìn', 'Triệu bảng Anh'],
  ...['ĐV tính tỷ đồng', 'Đ.v.t tỷ đồng', 'Đơn vị: người, hộ', 'Đơn vị: Người - Hộ', 'Đơn vị: Người và hộ'],
  ...['(Đơn vị: tỷ đồng, %)', 'Đơn vị: cây', 'Unit: người, hộ', 'Đơn vị: 1.000'],
  ...['Sản lượng: tấn', 'Đơn vị: Số lượng: con', '(Số hộ: hộ)', 'Vốn đầu tư: tỷ đồng'],
];

/** Titles that look as if they named a unit. */
const TITLES = [
  'Tỷ lệ hộ nghèo',
  'Tỷ giá',
  'Triệu Phong',
  'Huyện Triệu Sơn',
  'Các đơn vị tỉnh',
  'Đơn vị: Sở Y tế',
  'Đơn vị: Huyện Bảo Thắng',
  'Đơn vị: UBND tỉnh',
  'Đơn vị: Xã Tả Phìn, huyện Sa Pa',
  '1.000 ngày đầu đời',
];

/** Tests of the unit that a line above a table gives. */
export function unitLinesContract({ it, equal }: Runner): void {
  it('reads a unit behind each abbreviation and misspelling of `Đơn vị tính`, and multiples of money and of 1000', () => {
    for (const [line, unit] of READ) equal(show(line), `X: 5 ${unit}`, line);
  });

  it('refuses a line with a misspelt unit, two units or number words without a unit', () => {
    for (const line of REFUSED)
      equal(
        show(line),
        `! Không đọc được đơn vị tính trong “${line}” ở dòng 1; hãy ghi một đơn vị, như “Đơn vị tính: tỷ đồng”, hoặc thêm cột “đơn vị”`,
        line,
      );
  });

  it('does not read a unit from a title that only seems to name a unit', () => {
    for (const line of TITLES) equal(show(line), 'X: 5', line);
  });

  it('refuses a misspelt unit of money in a tile and in a column of units, and proposes the right spelling', () => {
    for (const [unit, right] of [
      ['tỷ đông', 'tỷ đồng'],
      ['ty đồng', 'tỷ đồng'],
      ['triêu đồng', 'triệu đồng'],
      ['nghìn ty đồng/năm', 'nghìn tỷ đồng/năm'],
    ] as const) {
      equal(
        showRecord({ value: 5, unit }),
        `không đọc được “${unit}” ở thuộc tính “unit”; hãy viết ${right}`,
        unit,
      );
      // Word joiners (U+2060) keep `đồng/năm` on one line.
      equal(showRecord({ value: 5, unit: right }).replaceAll('\u2060', ''), `5 ${right}`, right);
      equal(
        showFile(`chỉ tiêu;đơn vị;giá trị\nX;${unit};5`, 'X').startsWith(
          `! X: không đọc được “${unit}” ở cột “đơn vị”`,
        ),
        true,
        unit,
      );
    }
    for (const unit of ['tỷ đồng', 'tỉ đồng', 'nghìn tấn', 'tỷ đồng (giá 2010)', 'ty dong'])
      equal(showRecord({ value: 5, unit }), `5 ${unit}`, unit);
  });
}
