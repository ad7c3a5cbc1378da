import { isFileName } from '../../src/text/file-name.ts';
import type { Runner } from './text-contract.ts';

export function fileNameContract({ it, equal }: Runner): void {
  it('isFileName recognizes file names by their extension', () => {
    for (const extension of [
      'jpg',
      'jpeg',
      'PNG',
      'gif',
      'webp',
      'avif',
      'heic',
      'bmp',
      'tif',
      'tiff',
      'svg',
    ])
      equal(isFileName(`mtqg chương trình.${extension}`), true, extension);
    equal(isFileName(' mtqg 3.JPG '), true);
    equal(isFileName('20240307113912__MG_0265.JPG'), true);
  });

  it('isFileName recognizes default names of cameras, phones and programs', () => {
    const names = [
      'IMG_0265',
      'img 3',
      'Image 3',
      'Photo (2)',
      'picture 2',
      'PXL_20240307 (2)',
      'P1 (2)',
      'z5212345678901 (1)',
      'DSC01234',
      'DSCN0265',
      'DSCF-1',
      'Screenshot (12)',
      'Screen Shot 2024-03-07',
      'untitled',
      'unnamed (1)',
      'no name',
      'noname-2',
      'Thiết kế chưa có tên',
      'Thiê\u0301t kê\u0301 chưa co\u0301 tên',
      'ảnh 1',
      'anh 1',
      'hình 2',
      'hinh',
      'Hình ảnh (4)',
      'Ảnh chụp màn hình_2',
      '12',
      '(3)',
      '',
    ];
    for (const name of names) equal(isFileName(name), true, name);
  });

  it('isFileName recognizes a single word with an underscore or a long number', () => {
    equal(isFileName('hoi-nghi_2024'), true);
    equal(isFileName('hoinghi20240307sapa'), true);
  });

  it('isFileName returns false for descriptions', () => {
    const descriptions = [
      'Toàn cảnh hội nghị',
      'Xã Bản Hồ đón bằng công nhận đạt chuẩn nông thôn mới năm 2023',
      'Cầu',
      'Ảnh chụp từ trên cao',
      'Lễ trao giải 2024',
      'Sapa2024',
      'Giải thưởng số 123456 của tỉnh',
      'Mẫu đơn_01 của xã',
      'OCOP_2024 của xã',
      'Giấy chứng nhận OCOP_2024',
      'Tệp cau.jpg của xã',
      'Imagine',
      'z52',
    ];
    for (const description of descriptions) equal(isFileName(description), false, description);
  });
}
