import type { Runner } from '../text/text-contract.ts';
import { showFile as show } from './show.ts';

const noAccentsMistake = (text: string, place: string) =>
  `! “${text}” ở ${place} viết không dấu nên không rõ nghĩa; hãy viết có dấu như các chữ khác trong bảng, hoặc dùng tên khác`;

/** Tests of accents in headings and lines, for Node and for browsers. `Năm` is “year”. `Nam` is “men”, or “year” without accents. */
export function accentsContract({ it, equal }: Runner): void {
  it('does not take a word for a known word with other accents, such as `Nấm` (mushrooms) for `Năm` (year)', () => {
    for (const heading of [
      'Nấm',
      'Quỹ',
      'Hàng',
      'Tầng',
      'Mạ',
      'Kỹ',
      'Giấm',
      'Nguồn vọn',
      'Nấm 2022',
      'Quỹ I/2022',
    ])
      equal(
        show(`chỉ tiêu;giá trị;${heading}\nX;5;3`, 'X').startsWith(`! Không có mục nào tên “${heading}”; `),
        true,
        heading,
      );
    equal(show('Huyện;Nấm;Rau\nA;2.015;5', 'rau:a'), 'Rau: 5');
    equal(show('Huyện;Nấm;Rau\nA;2.015;5', 'nam:a'), 'Nấm: 2.015');
    const friends = show('Bạn;Rau;Hoa\nA;3;5', 'Rau:A');
    equal(friends.includes('hãy đổi tên cột “Bạn” thành “Địa phương”'), true, friends);
  });

  it('refuses headings without accents in a table with accents', () => {
    for (const [table, headings] of [
      ['chỉ tiêu;giá trị;Thang\nX;5;2', 'Thang'],
      ['chỉ tiêu;giá trị;Hang\nX;5;2', 'Hang'],
      ['chi tieu;gia tri;nam\nHộ nghèo;5;2019', 'chi tieu; gia tri; nam'],
      ['Huyen;Dân số\nX;5', 'Huyen'],
    ] as const)
      equal(show(table, 'X'), noAccentsMistake(headings, 'dòng tiêu đề'), table);
  });

  it('asks whether `Nam` in a table with accents is a time or means men', () => {
    for (const [table, heading, time, men] of [
      ['chỉ tiêu;giá trị;Nam\nX;5;2019', 'Nam', 'Năm', 'Nam giới'],
      [
        'chỉ tiêu;đơn vị;Nam 2022;Nam 2023\nX;người;5;6',
        'Nam 2022; Nam 2023',
        'Năm 2022; Năm 2023',
        'Nam giới 2022; Nam giới 2023',
      ],
      [
        'chỉ tiêu;Nam 2022 (người);2023\nX;5;6',
        'Nam 2022 (người)',
        'Năm 2022 (người)',
        'Nam giới 2022 (người)',
      ],
      ['Huyện;Nam;Dân số\nX;2022;6', 'Nam', 'Năm', 'Nam giới'],
    ] as const)
      equal(
        show(table, 'X'),
        `! “${heading}” ở dòng tiêu đề viết không dấu nên không rõ nghĩa; hãy viết “${time}” nếu là thời gian, “${men}” nếu là giới tính`,
      );
    const clear = 'Huyện;Tổng số;Nam giới 2022;Nữ 2022;Nam giới 2023;Nữ 2023\nHuyện A;9;1;2;3;4';
    equal(show(clear, 'nam-gioi:huyen-a', '2023'), 'Nam giới: 3, năm 2023');
  });

  it('reads a table that is written without accents', () => {
    equal(show('ma;chi tieu;gia tri;nam\na;Ho ngheo;5;2019', 'a'), 'Ho ngheo: 5, năm 2019');
    equal(show('Nam 2023\nchi tieu;gia tri\nX;5', 'X'), 'X: 5, năm 2023');
    equal(show('chi tieu;Nam 2022;Nam 2023\nX;5;6', 'X', '2023'), 'X: 6, năm 2023');
  });

  it('reads English names and abbreviations in a table with accents', () => {
    const table = 'id;label;DVT;KH 2023;UTH 2023;UTH/KH (%);note\na;Hộ nghèo;hộ;10;9;90;';
    equal(show(table, 'a'), 'Hộ nghèo: ước 9 hộ, bằng 90% kế hoạch (10 hộ), năm 2023');
    equal(show('STT;Chỉ tiêu;So KH (%)\n1;Hộ nghèo;90', 'ho-ngheo'), 'Hộ nghèo: đạt 90% kế hoạch');
  });

  it('reads a word that has no accents, such as `Chi` in `Chi cục`, although it is also `Chỉ` without accents', () => {
    equal(
      show('Chỉ tiêu;Kế hoạch Chi cục Thuế giao;Thực hiện\nX;10;9', 'X'),
      'X: 9, kế hoạch Chi cục Thuế giao là 10',
    );
  });

  it('reads the spellings `luỹ` and `tỉ` of `lũy` and `tỷ`', () => {
    equal(show('Chỉ tiêu;Luỹ kế\nX;5', 'X'), 'X: lũy kế 5');
    equal(show('Chỉ tiêu;Tỉ lệ kế hoạch\nX;5', 'X'), 'X: đạt 5% kế hoạch');
  });

  it('refuses a line without accents in a table with accents if it may be a period', () => {
    equal(show('Nam 2023\nchỉ tiêu;giá trị\nX;5', 'X'), noAccentsMistake('Nam 2023', 'dòng 1'));
    equal(show('chỉ tiêu;giá trị\nX;5\nNam 2023;\nY;6', 'Y'), noAccentsMistake('Nam 2023', 'dòng 3'));
    equal(show('chỉ tiêu;giá trị\nX;5\nNam;6', 'Nam'), 'Nam: 6');
    equal(show('chỉ tiêu;giá trị\nX;5\nNăm 2023;\nY;6', 'Y'), 'Y: 6, năm 2023');
  });

  it('reads fields of JSON with and without accents, but does not take `Nấm` for `Năm`', () => {
    equal(show('[{"id":"a","chỉ_tiêu":"Hộ nghèo","gia_tri":5}]', 'a'), 'Hộ nghèo: 5');
    equal(
      show('[{"id":"a","label":"Hộ nghèo","value":5,"Nấm":2019}]', 'a'),
      '! Hộ nghèo: “Nấm” không phải là tên trường; hãy viết “năm”, hoặc bỏ trường này',
    );
  });
}
