const DAY = '2024-03-07';
export const MOMENT = '2024-03-07T09:36:00+07:00';

/** Dates of feeds by their meaning. A date with a source is spelled as in that bug report; the day may differ. */
export const DATES: [expected: string | undefined, texts: string[]][] = [
  [
    DAY,
    [
      '07/03/2024',
      '2024/03/07',
      '2024-3-7',
      '20240307',
      'Th 5, 07/03/2024',
      'Th5, 07/03/2024',
      'T.5, 07/03/2024',
      'Thu, 03/07/2024', // Drupal in English: 3 July is a Wednesday
      '07 Tháng Ba, 2024', // WordPress in Vietnamese
      'Tháng Ba 7, 2024',
      '7 tháng ba năm 2024',
      '07 Th3 2024',
      '7 thg 3, 2024',
      'March 7, 2024',
      'Mar. 7th, 2024',
      '7th March, 2024',
      'Ngày đăng: 07/03/2024',
      'Đăng ngày 07/03/2024',
      'Cập nhật: Thứ Năm, 07/03/2024',
      'Ngày cập nhật: 07/03/2024',
      'Ngày tạo 07/03/2024',
      'Posted on March 7, 2024',
      '07/03/24',
      '7/3/24',
      '07.03.24',
      'Thu, 03/07/24', // Drupal in English
      'Hà Nội, ngày 7 tháng 3 năm 2024',
      'Lào Cai, ngày 07 tháng 03 năm 2024',
      'TP. Hồ Chí Minh, ngày 07/03/2024',
      'Bà Rịa - Vũng Tàu, ngày 7 tháng 3 năm 2024',
      'Huế,  ngày 7 tháng  3 năm 2024',
      '7. März 2024',
      '7 mars 2024',
      '7 de marzo de 2024',
      '7 de março de 2024',
      'Do, 7. Mrz. 2024',
      'jeu. 7 mars 2024',
      'mar., 7 mars 2024',
      '07-mrt-2024',
      '7 марта 2024',
      '2024年3月7日',
      '2024年3月7日 星期四',
      '2024年03月07日(木)',
    ],
  ],
  [
    MOMENT,
    [
      'Thu, 03/07/2024 - 09:36', // Drupal in English
      'Thu, 07/03/2024 at 09:36',
      'Thursday, ngày 07/03/2024 lúc 09:36',
      'Thursday, 07/03/2024 - 09:36',
      'Mon, 07/03/2024 - 09:36', // The weekday is wrong in both orders
      'Thứ Tư, 07/03/2024 - 09:36', // In Vietnamese, the day stands first
      'Thu Mar 07 09:36:00 ICT 2024', // Java
      'Thu Mar  7 09:36:00 +0700 2024', // Ruby
      'Thu Mar 07 2024 09:36:00 GMT+0700 (Indochina Time)', // JavaScript
      'Thu Mar 07 2024 09:36:00 GMT+0700 (Giờ Đông Dương)',
      'Thu, Mar 07 2024 02:36:00 GMT', // rometools/rome#378
      'Mar 07, 2024 02:36 GMT', // rometools/rome#313
      'THU,07 MAR 2024 09:36:00', // rometools/rome#166
      '07/03/2024 - 09:36', // prof18/RSS-Parser#26
      'Thu, 07 Mar 2024 02:36:00 Z', // feed-rs/feed-rs#165
      'Thu, 07 Mar 24 09:36:00 +0700', // nextcloud/news-android#1461
      'Wed, 06 Mar 2024 22:36 EDT', // dadoonet/rssriver#29
      'Thu, 07 Mar 2024 03:36:00 CET',
      '2024/03/07 09:36',
      '2024-03-07T09:36:00+07:00[Asia/Ho_Chi_Minh]', // RFC 9557
      '2024-03-07T09:36:00[Asia/Ho_Chi_Minh]',
      '2024-03-07T02:36:00Z[UTC]',
      '20240307T023600Z',
      '20240307093600',
      '1709778960',
      '1709778960.25',
      '1709778960000',
      '/Date(1709778960000)/', // .NET, SharePoint
      '/Date(1709778960000+0700)/',
      'March 7, 2024 9:36 AM',
      'Tháng Ba 7, 2024 9:36 sáng',
      '7/3/2024 9:36:00 SA',
      'Cập nhật lúc 09:36 ngày 07/03/2024',
      'Posted on March 7, 2024 at 9:36 a.m.',
      '07/03/24 09:36',
      '09:36 07/03/24',
      'do, 07 mrt 2024 09:36:00 +0700',
      'jeu., 07 mars 2024 02:36:00 GMT',
      'Чт, 07 мар 2024 09:36:00 +0700',
      'Do, 07.03.2024 - 09:36',
      'jeu, 07/03/2024 - 09:36',
      '2024年3月7日09:36',
    ],
  ],
  ['2024-03-07T21:36:00+07:00', ['March 7, 2024 9:36 PM', '2024-03-07 9:36 PM', '9:36 tối, 07/03/2024']],
  ['2024-03-25T21:36:00+07:00', ['25/03/2024 9:36 PM', '3/25/2024 9:36:00 PM']],
  ['2024-03-07T09:00:00+07:00', ['9h 07/03/2024', '9 giờ ngày 07/03/2024']],
  ['2024-12-07', ['07 Tháng Mười Hai, 2024', 'Tháng mười hai 7, 2024']],
  ['2019-03-16T13:50:31+07:00', ['Sa, 16 Mär 2019 6:50:31 GMT', 'Sa, 16 Mär 19 06:50:31 GMT']],
  ['2021-04-21T15:26:00+07:00', ['Mi, 21.04.2021 - 15:26']], // Ranchero-Software/NetNewsWire#3033
  ['2024-10-07', ['7 ottobre 2024', '7 octubre 2024', '7 okt 2024', '7 outubro 2024', '7 Октября 2024']],
  ['2024-05-07', ['7 mai 2024', '7 mei 2024', '7 мая 2024', '7 май 2024', '7 Mag 2024']],
  ['2024-12-07', ['7 déc. 2024', '7 dez 2024', '7 dic 2024', '7 декабря 2024']],
  ['2024-02-07', ['7 févr. 2024', '7 février 2024', '7. Februar 2024']],
  ['1999-03-07', ['07/03/99']],
  ['2024-09-07T00:00:00+07:00', ['Sat, 07 Sept 2024 00:00:00 +0700']], // rometools/rome#395
  [
    undefined,
    [
      '',
      'hôm qua',
      '7 tháng giêng 2024', // The first month of the lunar calendar.
      '3/7/2024 9:36 AM', // The month may come first.
      '2024-03-07T09:36:00[Europe/Paris]',
      'Ke, 30 Lok 2013 11:34:37 +0000', // feedjira/feedjira#186: October, and other readers show November
      '20 marraskuu 2024',
      'Hạn nộp: 07/03/2024', // A deadline, not the date of publication
      '0',
      '12345',
      '1970-01-01T00:00:00Z', // autobrr/autobrr#527: programs write it for a missing date
      'Thu, 01 Jan 1970 00:00:00 +0000',
      '01/01/1970 08:00', // hutushen222/JianshuRSS#1: the same in the time of Viet Nam, which was UTC+8 in 1970
      '0001-01-01T00:00:00', // .NET writes it for a missing date
      '0000-00-00 00:00:00',
      'Mon, 01 Jan 1900 00:00:00 GMT', // Spreadsheets write it for a missing date
      '1899-12-30',
      '1899-12-30T00:00:00',
      '01/01/1753', // SQL Server writes it for a missing date
      '9999-12-31T23:59:59', // .NET
      '9999-12-31T23:59:59Z',
      '99999999999999999999',
      '/Date(99999999999999999999)/',
      '2024-02-30',
      '24/03/15', // 24 March 2015 or 15 March 2024
      '24/03/07',
      '07-03-24',
      '3/7/24 9:36 PM', // The month may come first.
      '31/13/24',
      '1.2.3.24',
      'Số 07/03/2024', // The number of a document
      'Hạn nộp, ngày 7 tháng 3 năm 2024',
      'Hạn chót, 07/03/2024',
      '7. Listopad 2024', // October in Croatian, November in Polish and Czech
      '7 srp 2024',
      'bis 7. März 2024', // Until 7 March
    ],
  ],
];
