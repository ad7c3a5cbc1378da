import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

const BY_SEX = `Chỉ tiêu;Đơn vị;2023
Dân số;người;1.100
- Nam;người;540
- Nữ;người;560
Lao động;người;650
- Nam;người;330
- Nữ;người;320`;
const BY_CROP = `Chỉ tiêu;Đơn vị;2023
Lúa mùa;;
Diện tích;ha;110
Sản lượng;tấn;561
Ngô;;
Diện tích;ha;21`;
const IN_TWO_LEVELS = `Chỉ tiêu;2023
I. Nông thôn;100
1. Hộ nghèo;5
- Nữ làm chủ hộ;3
II. Thành thị;90
1. Hộ nghèo;6
- Nữ làm chủ hộ;4`;

/** Addresses of rows whose label stands below several others, and what their tiles say. */
const FIGURES: [table: string, address: string, sentence: string][] = [
  [BY_SEX, 'dan-so-nam', 'Nam: 540 người, năm 2023'],
  [BY_SEX, 'lao-dong-nam', 'Nam: 330 người, năm 2023'],
  [BY_SEX, 'Lao động – Nữ', 'Nữ: 320 người, năm 2023'],
  [BY_CROP, 'lua-mua-dien-tich', 'Diện tích: 110 ha, năm 2023'],
  [BY_CROP, 'ngo-dien-tich', 'Diện tích: 21 ha, năm 2023'],
  [BY_CROP, 'san-luong', 'Sản lượng: 561 tấn, năm 2023'],
  [IN_TWO_LEVELS, 'thanh-thi-ho-ngheo', 'Hộ nghèo: 6, năm 2023'],
  [IN_TWO_LEVELS, 'thanh-thi-ho-ngheo-nu-lam-chu-ho', 'Nữ làm chủ hộ: 4, năm 2023'],
];

/** Tests of labels that several rows have, for Node and for browsers. */
export function repeatedLabelsContract({ it, equal }: Runner): void {
  it('addresses the same part of several rows by the rows that it is a part of', () => {
    for (const [table, address, sentence] of FIGURES) equal(showFile(table, address), sentence, address);
    equal(
      showFile(BY_SEX, 'nam'),
      '! Không có chỉ tiêu “nam”; hiện có: dan-so, dan-so-nam, lao-dong, dan-so-nu, lao-dong-nam, …',
    );
  });

  it('asks for ids if the same part stands twice below one row', () => {
    const twice = `${BY_SEX}\n- Nam;người;5`;
    equal(
      showFile(twice, 'lao-dong-nam').startsWith('! Tên “lao-dong-nam”'),
      true,
      showFile(twice, 'lao-dong-nam'),
    );
    equal(showFile(twice, 'dan-so-nam'), 'Nam: 540 người, năm 2023');
  });
}
