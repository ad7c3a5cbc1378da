import type { Runner } from '../text/text-contract.ts';
import { showFile as show } from './show.ts';

/** Periods with the status of their figures, and the end of the sentence. */
const WITH_STATUS = [
  ['2023 (ước)', 'năm 2023, số liệu ước tính'],
  ['Ước năm 2023', 'năm 2023, số liệu ước tính'],
  ['ƯTH 2023', 'năm 2023, số liệu ước tính'],
  ['Sơ bộ 2023', 'năm 2023, số liệu sơ bộ'],
  ['Sơ bộ – Prel. 2023', 'năm 2023, số liệu sơ bộ'],
  ['2023 (sơ bộ)', 'năm 2023, số liệu sơ bộ'],
  ['tháng 12/2023 (chính thức)', 'tháng 12/2023, số liệu chính thức'],
  ['2023 (tạm tính)', 'năm 2023, số liệu tạm tính'],
  ['Tạm tính tháng 12/2023', 'tháng 12/2023, số liệu tạm tính'],
] as const;

const json = (items: object[]) => JSON.stringify(items);

/** Tests of different spellings that mean the same period, and of one id or label that stands for different records. */
export function sameRecordsContract({ it, equal }: Runner): void {
  it('reads the status in a period as the status of the figure', () => {
    for (const [period, end] of WITH_STATUS) {
      const table = `mã;chỉ tiêu;giá trị;kỳ\na;X;5;${period}\nb;Y;6;2023`;
      equal(show(table, 'a'), `X: 5, ${end}`, period);
      equal(show(json([{ id: 'a', label: 'X', value: 5, period }]), 'a'), `X: 5, ${end}`, period);
    }
  });

  it('refuses a second record whose period differs only in its status', () => {
    for (const [period] of WITH_STATUS) {
      const other = period.includes('tháng') ? '12/2023' : '2023';
      const table = `mã;chỉ tiêu;giá trị;kỳ\na;X;5;${period}\na;X;6;${other}`;
      const inJson = json([
        { id: 'a', label: 'X', value: 5, period },
        { id: 'a', label: 'X', value: 6, period: other },
      ]);
      for (const wanted of [period, other]) {
        const duplicate = (place: string) =>
          `! Mã “a” có ở cả ${place} và ${place.replace(/\d/, (row) => String(Number(row) + 1))}; hãy đặt mỗi ${place.split(' ')[0]} một mã`;
        equal(show(table, 'a', wanted), duplicate('dòng 2'), period);
        equal(show(inJson, 'a', wanted), duplicate('mục 1'), period);
      }
    }
    equal(
      show('mã;chỉ tiêu;giá trị;kỳ\na;X;5;Sơ bộ 2023\na;X;6;2022', 'a', 'sơ bộ 2023').startsWith('X: 5'),
      true,
    );
  });

  it('refuses a period whose status is a letter or contradicts another cell', () => {
    const table = (period: string, status = '') =>
      `chỉ tiêu;giá trị;kỳ;loại số liệu\nX;5;${period};${status}`;
    for (const [period, suggestion] of [
      ['2023p', 'sơ bộ 2023'],
      ['2023 (e)', 'ước tính 2023'],
      ['2023 (F)', 'dự báo 2023'],
    ] as const)
      equal(show(table(period), 'X'), `! X: không đọc được “${period}” ở cột “kỳ”; hãy viết ${suggestion}`);
    equal(
      show(table('Sơ bộ 2023', 'chính thức'), 'X'),
      '! X: “Sơ bộ 2023” ở cột “kỳ” mâu thuẫn với “chính thức”; hãy giữ một trong hai',
    );
    equal(show(table('2023 (ước)', 'ước tính'), 'X'), 'X: 5, năm 2023, số liệu ước tính');
  });

  it('knows that half a year is six months, and twelve months a year', () => {
    for (const [first, second] of [
      ['nửa đầu năm 2023', '6 tháng đầu năm 2023'],
      ['H1/2023', '6T/2023'],
      ['2023-H2', '6 tháng cuối năm 2023'],
      ['nửa cuối năm 2023', 'H2/2023'],
      ['12 tháng năm 2023', '2023'],
    ])
      equal(
        show(`mã;chỉ tiêu;giá trị;kỳ\na;X;5;${first}\na;X;6;${second}`, 'a', first).startsWith(
          '! Mã “a” có ở cả',
        ),
        true,
        first,
      );
    equal(
      show('mã;chỉ tiêu;giá trị;kỳ\na;X;5;H1/2023\na;X;6;H2/2023', 'a', 'H2/2023').startsWith('X: 6'),
      true,
    );
  });

  it('refuses an id or label whose records count different things', () => {
    const mistake = (id: string, first: string, second: string, place: string) =>
      `! “${id}” có số theo “${first}” và, ở ${place}, theo “${second}”; hãy ghi mọi số theo một đơn vị, hoặc đặt mỗi chỉ tiêu một mã`;
    const rows = (first: string, second: string) => `;X;5;${first};2022\na;X;6;${second};2023`;
    for (const [first, second] of [
      ['tỷ đồng', 'triệu USD'],
      ['%', 'hộ'],
      ['nghìn tấn', 'nghìn người'],
    ] as const) {
      const withIds = `mã;chỉ tiêu;giá trị;đơn vị;kỳ\na${rows(first, second)}`;
      equal(show(withIds, 'a', '2022'), mistake('a', first, second, 'dòng 3'));
      const withLabels = withIds.replace('mã;', '').replace(/^a;/gm, '');
      equal(show(withLabels, 'X', '2023'), mistake('X', first, second, 'dòng 3'));
    }
    const columns = 'chỉ tiêu;2022 (tỷ đồng);2023 (triệu USD)\nX;5;6';
    equal(show(columns, 'X', '2023'), mistake('X', 'tỷ đồng', 'triệu USD', 'dòng 2'));
    const items = ['tỷ đồng', 'triệu USD'].map((unit, index) => ({
      id: 'a',
      label: 'X',
      value: 5,
      unit,
      period: 2022 + index,
    }));
    equal(show(json(items), 'a', '2023'), mistake('a', 'tỷ đồng', 'triệu USD', 'mục 2'));
    const scaled = `mã;chỉ tiêu;giá trị;đơn vị;kỳ\na${rows('triệu đồng', 'Tỷ đồng')}`;
    equal(show(scaled, 'a', '2023'), 'X: 6 tỷ đồng, năm 2023');
  });
}
