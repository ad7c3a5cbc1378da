import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** Columns that divide the figures beside them, the first cell, and a label that names the part. */
const DIVIDING: readonly [heading: string, cells: readonly [string, string], label: string][] = [
  ['Nhóm tuổi', ['0-14', '65+'], 'Học sinh nhóm tuổi 0-14'],
  ['Độ tuổi (tuổi)', ['15–24', '25–49'], 'Học sinh độ tuổi 15–24'],
  ['Học kỳ', ['1', '2'], 'Học sinh học kỳ 1'],
  ['Kỳ thi', ['1', '2'], 'Học sinh kỳ thi 1'],
  ['Giới tính', ['Nam', 'Nữ'], 'Học sinh giới tính Nam'],
  ['Lớp', ['6', '9A'], 'Học sinh lớp 6'],
  ['Khối', ['6', '12'], 'Học sinh khối 6'],
  ['Vụ', ['1', '2'], 'Học sinh vụ 1'],
  ['Vụ', ['Đông xuân', 'Hè thu'], 'Học sinh vụ Đông xuân'],
  ['Đợt', ['I', 'II'], 'Học sinh đợt I'],
  ['Đợt khảo sát', ['1', '2'], 'Học sinh đợt khảo sát 1'],
  ['Lần', ['1', '2'], 'Học sinh lần 1'],
];
/** Columns with the same words that have figures. */
const COUNTS: readonly [heading: string, cells: readonly [string, string]][] = [
  ['Lớp', ['24', '30']],
  ['Vụ', ['130', '9']],
  ['Số lớp', ['6', '7']],
  ['Số lần', ['1', '2']],
];

/** Tests of columns that divide the figures of a row, for Node and for browsers. */
export function dividingColumnsContract({ it, equal }: Runner): void {
  const read = (file: string) => parseFigures(new TextEncoder().encode(file), '');

  it('refuses figures that a column divides, and proposes labels that name the parts', () => {
    for (const [heading, cells, label] of DIVIDING)
      for (const [first, rows, time] of [
        ['Năm', ['2022', '2023'], '2022'],
        ['Địa phương', ['Xã A', 'Xã B'], undefined],
      ] as const) {
        const file = `${first};${heading};Học sinh (người)\n${rows[0]};${cells[0]};50\n${rows[1]};${cells[1]};60`;
        const [mistake] = read(file).mistakes;
        equal([mistake?.problem, mistake?.suggestion], ['dividing-column', label], file);
        const id = time ? 'Học sinh' : 'Học sinh:Xã A';
        equal(showFile(file, id, time).startsWith('! '), true, file);
        const ofRecords = `chỉ tiêu;${time ? 'kỳ' : 'địa phương'};giá trị;đơn vị\n${label};${rows[0]};50;người`;
        equal(read(ofRecords).mistakes, [], ofRecords);
        equal(showFile(ofRecords, label).startsWith('! '), false, showFile(ofRecords, label));
      }
  });

  it('reads columns that count classes, cases or times', () => {
    for (const [heading, cells] of COUNTS) {
      const file = `Địa phương;${heading};Học sinh\nXã A;${cells[0]};500\nXã B;${cells[1]};600`;
      equal(read(file).mistakes, [], file);
      equal(showFile(file, `${heading}:Xã A`).includes(`${heading}: ${cells[0]}`), true, file);
    }
  });
}
