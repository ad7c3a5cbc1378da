import { describeMistake } from '../../src/indicator/record/error-sentence.ts';
import { isIndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import type { Runner } from '../text/text-contract.ts';

/** `ok`, or the sentence of the mistake. */
function check(read: () => unknown): string {
  try {
    read();
    return 'ok';
  } catch (error) {
    if (!isIndicatorError(error)) throw error;
    return describeMistake(error, 'vi');
  }
}

const checkRecord = (record: object) =>
  check(() => parseIndicator({ label: 'X', value: 5, ...record } as IndicatorRecord));
const checkFile = (file: string) => check(() => parseFigures(new TextEncoder().encode(file), '').read('X'));

const WORDS = ['Tổng số', 'hộ nghèo', 'Đường', 'nước', 'Xã & thôn'];
/** Letters outside ASCII, and `&`. */
const LETTERS = /[^ -%'-~]/gu;

/** How programs write letters that they replace by codes. */
const CODES: [name: string, encode: (letter: string) => string][] = [
  ['decimal', (letter) => `&#${letter.codePointAt(0)};`],
  ['hexadecimal', (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`],
  ['name', (letter) => (letter === '&' ? '&amp;' : `&#${letter.codePointAt(0)};`)],
  ['address', (letter) => (letter === '&' ? letter : encodeURIComponent(letter))],
  ['program', (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`],
];

const encodeText = (text: string, encode: (letter: string) => string) => text.replace(LETTERS, encode);

/** Tests of texts in which codes stand for letters. */
export function escapesContract({ it, equal }: Runner): void {
  it('refuses a text with codes of any kind, and suggests its letters', () => {
    for (const [name, encode] of CODES)
      for (const word of WORDS) {
        const text = encodeText(word, encode);
        if (text === word) continue;
        const sentence = (field: string) =>
          `“${text}” ở thuộc tính “${field}” có mã thay cho chữ; hãy viết “${word}”`;
        for (const field of ['label', 'unit', 'note', 'source'])
          equal(checkRecord({ [field]: text }), sentence(field), name);
      }
  });

  it('refuses a file with a code of HTML, also if its semicolon separates cells', () => {
    for (const separator of [';', ',', '\t'])
      equal(
        checkFile(`chỉ tiêu${separator}giá trị\nT&#7893;ng${separator}5\nX${separator}6`),
        '“T&#7893;ng” có mã thay cho chữ; hãy viết “Tổng”',
      );
  });

  it('suggests no text for codes of spaces only', () => {
    equal(
      checkRecord({ label: '&nbsp;' }),
      '“&nbsp;” ở thuộc tính “label” có mã thay cho chữ; hãy viết chữ tiếng Việt có dấu',
    );
  });

  it('refuses letters with the marks of VIQR', () => {
    for (const text of ["To^?ng so^'", 'nghe`o va` ho^.', 'nu+?a', "ca(' ba?n"])
      equal(
        checkRecord({ label: text }),
        `“${text}” ở thuộc tính “label” có mã thay cho chữ; hãy viết chữ tiếng Việt có dấu`,
      );
  });

  it('keeps addresses and texts with similar signs', () => {
    for (const record of [
      { source: 'A', sourceHref: 'https://x.vn/b%C3%A1o-c%C3%A1o?a=1&amp;b=2' },
      { source: 'A', sourceHref: 'b%C3%A1o-c%C3%A1o.pdf' },
      { method: '/c%C3%A1ch-t%C3%ADnh.html' },
      { note: 'Xem https://x.vn/b%C3%A1o và www.x.vn/b%C3%A1o, hoặc /b%C3%A1o.pdf' },
      { label: 'R&D; M&A' },
      { label: "Huyện Cư M'gar" },
      { label: 'Phát thải CO^2' },
      { label: 'Giảm 5%, tăng 10%' },
      { label: 'Nhiệt độ 30°C (a+b)' },
    ])
      equal(checkRecord(record), 'ok', JSON.stringify(record));
    equal(checkFile('chỉ tiêu;giá trị;nguồn;liên kết nguồn\nX;5;A;"https://x.vn/?a=1&amp;b=2"'), 'ok');
  });
}
