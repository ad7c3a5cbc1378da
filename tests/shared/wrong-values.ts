import { figures } from '../counter/figures.ts';
import { photos } from '../gallery/photos.ts';
import { articles } from '../news/articles.ts';

/** A value that an author may write by mistake, and what the console says to write instead. */
type WrongValue = [value: string, write: string];

/** An attribute with values that the element cannot use. */
interface UnusableValues {
  wrong: readonly WrongValue[];
  /** Whether a wrong value is nevertheless shown or passed on. Otherwise, the element is shown as if the attribute were missing. */
  isKept?: true;
  /** Whether the attribute with an empty value differs from a missing one. */
  hasMeaningIfEmpty?: true;
}

/** An attribute with values with which a tile shows a mistake in place of its figure. */
interface MistakenValues {
  /** `quoted` is the part of the value that the mistake quotes. By default, this is the whole value. */
  mistakes: readonly (string | [value: string, quoted: string])[];
  /** Other attributes without which the value would not be read. */
  others?: Record<string, string>;
}

/** An attribute without wrong values here. */
interface OnlyRightValues {
  /** Why no value is wrong, or which other test has the wrong values. */
  allRight: string;
}

/** What is tested of an attribute. */
export type AttributeCase = UnusableValues | MistakenValues | OnlyRightValues;

interface TestedElement {
  /** Data with which the attributes have an effect. */
  properties: object;
  attributes: Record<string, string>;
  cases: Record<string, AttributeCase>;
}

const TEXT: AttributeCase = { allRight: 'any text is shown' };
/** A failed load is said on the page too: tests/shared/failed-loads.test.ts. */
const SOURCE: AttributeCase = { allRight: 'an address that cannot be loaded is a failed load' };
/** tests/shared/element-contract.ts has wrong values of these. */
const COMMON: Record<string, AttributeCase> = {
  theme: { allRight: 'in the contract of all elements' },
  lang: { allRight: 'in the contract of all elements' },
};

const ADDRESS = 'an address with http or https, or one of this site, such as';
const WRONG_ADDRESSES = [
  'javascript:alert(1)',
  'mailto:ubnd@tinh.gov.vn',
  'https://',
  'ftp://tinh.gov.vn/tin',
];

/** Browsers take these for addresses of this site. */
const WITHOUT_SCHEME = ['www.tinh.example/tin/1', 'laocai.gov.vn', 'laocai.gov.vn:8080/tin?id=1'];

const wrongAddresses = (example: string): readonly WrongValue[] => [
  ...WRONG_ADDRESSES.map((address): WrongValue => [address, `${ADDRESS} ${example}`]),
  ...WITHOUT_SCHEME.map((address): WrongValue => [address, `https://${address}`]),
];

const wrongNumbers = (write: string, ...values: string[]): readonly WrongValue[] =>
  values.map((value) => [value, write]);

const HEADING_LEVEL: AttributeCase = {
  wrong: wrongNumbers('2, 3, 4, 5, 6', 'h3', '1', '7', '-2', '2.5', '3,5', 'hai'),
};

export const WRONG_VALUES: Record<string, TestedElement> = {
  'mtqg-counter': {
    properties: { figures },
    attributes: { layout: 'digits', digits: '12' },
    cases: {
      ...COMMON,
      src: SOURCE,
      rows: {
        wrong: [
          ['totl', 'total'],
          ['Online', 'online'],
          ['hôm-nay', 'online, today, yesterday, week, month, year, total'],
          ['5', 'online, today, yesterday, week, month, year, total'],
        ],
      },
      unit: {
        wrong: [
          ['view', 'views'],
          ['Views', 'views'],
          ['lượt', 'visits, views'],
        ],
      },
      layout: {
        wrong: [
          ['Tiles', 'tiles'],
          [' tiles', 'tiles'],
          ['bảng', 'list, inline, tiles, digits'],
        ],
      },
      digits: {
        wrong: wrongNumbers(
          'a whole number from 0 to 20',
          'tám',
          '-1',
          '2.5',
          '7,5',
          '8 ô',
          '21',
          '1000000000',
        ),
      },
      label: TEXT,
      'label-online': TEXT,
      'label-today': TEXT,
      'label-yesterday': TEXT,
      'label-week': TEXT,
      'label-month': TEXT,
      'label-year': TEXT,
      'label-total': TEXT,
    },
  },
  'mtqg-latest-news': {
    properties: {
      articles: Array.from({ length: 9 }, (_, index) => ({
        ...articles[0],
        href: `/tin/${index}`,
        datetime: new Date(Date.now() - index * 3_600_000).toISOString(),
      })),
    },
    attributes: {
      layout: 'cards',
      limit: '7',
      offset: '1',
      'new-for': '4',
      'more-href': '/tin-tuc',
      'heading-level': '4',
    },
    cases: {
      ...COMMON,
      src: SOURCE,
      label: TEXT,
      layout: {
        wrong: [
          ['card', 'cards'],
          ['Cards', 'cards'],
          ['lưới', 'list, cards, lead-list'],
        ],
      },
      limit: {
        wrong: wrongNumbers('a whole number from 1', 'ba', '-1', '0', '2.5', '2,5', '5 tin', 'Infinity'),
      },
      offset: { wrong: wrongNumbers('a whole number from 0', 'một', '-1', '1.5', '1,5', '1 tin') },
      'more-href': { wrong: wrongAddresses('/tin-tuc') },
      'heading-level': HEADING_LEVEL,
      'new-for': {
        wrong: [
          ...wrongNumbers('a number of hours, such as 24', 'abc', '-1', '24h', '24 giờ', '1.000,5'),
          ['1,5', '1.5'],
        ],
      },
      refresh: {
        wrong: [
          ...wrongNumbers(
            'a number of minutes from 0.5 to 1440, or 0 for never',
            '5 phút',
            'có',
            '-5',
            '0.1',
            '1441',
            '0,1',
            'NaN',
          ),
          ['0,5', '0.5'],
        ],
      },
    },
  },
  'mtqg-article-card': {
    properties: {},
    attributes: {
      heading: 'Khánh thành cầu bản Phố',
      href: '/tin/1',
      image: '/demo/pages/photos/doi-che.jpg',
      'image-alt': 'Cầu treo',
      'image-focus': '50% 20%',
      datetime: '2024-03-07',
    },
    cases: {
      ...COMMON,
      href: { wrong: wrongAddresses('/tin-tuc') },
      heading: TEXT,
      summary: TEXT,
      image: { wrong: wrongAddresses('/anh/cau.jpg') },
      'image-alt': {
        wrong: ['IMG_0265.JPG', 'anh', 'cau_moi.jpg'].map((value) => [value, 'what the picture shows']),
      },
      'image-srcset': {
        wrong: ['/anh/cau.jpg 640', '/anh/cau.jpg 640px, /anh/to.jpg 2x', '/anh/cau moi.jpg 640w'].map(
          (value) => [value, 'addresses with widths, such as /anh/cau-640.jpg 640w, /anh/cau-1280.jpg 1280w'],
        ),
        isKept: true,
      },
      'image-sizes': { allRight: 'the browser reads it, and loads a larger picture if it cannot' },
      'image-focus': {
        wrong: ['lên trên', '50', '50%, 20%', 'top 20'].map((value) => [
          value,
          'a point from left and top, such as 50% 20%',
        ]),
      },
      datetime: {
        wrong: ['hôm nay', '07/03/2024', '2024-02-30', '2024-3-7', '1710000000', '2024-03-07T25:00'].map(
          (value) => [value, 'a day or a time, such as 2024-03-07 or 2024-03-07T09:36'],
        ),
        isKept: true,
      },
      section: TEXT,
      source: TEXT,
      author: TEXT,
      layout: {
        wrong: [
          ['vertcal', 'vertical'],
          ['Lead', 'lead'],
          ['ngang', 'vertical, horizontal, compact, lead, lead over'],
        ],
      },
      'heading-level': HEADING_LEVEL,
    },
  },
  'mtqg-gallery': {
    properties: { photos: photos.map((photo) => ({ ...photo, alt: undefined })) },
    attributes: { layout: 'strip', limit: '2', label: 'Ảnh' },
    cases: {
      ...COMMON,
      src: SOURCE,
      layout: {
        wrong: [
          ['gird', 'grid'],
          ['Grid', 'grid'],
          ['lưới', 'grid, masonry, strip, stack, article'],
        ],
      },
      limit: {
        wrong: wrongNumbers('a whole number, or 0 for all', 'sáu', '-1', '2.5', '2,5', '6 ảnh', '1,000'),
      },
      label: TEXT,
      'heading-level': HEADING_LEVEL,
    },
  },
  'mtqg-indicator': {
    properties: {},
    attributes: { label: 'Xã đạt chuẩn', value: '62', unit: 'xã', period: '2023' },
    cases: {
      ...COMMON,
      src: SOURCE,
      label: TEXT,
      value: { mistakes: ['12.02', 'ba', '5 xã', '(1.234)', '0125', '12,5,0'] },
      decimals: { mistakes: ['hai', '-1', '21', '1,5'] },
      text: { mistakes: ['đạt 12.5%'] },
      unit: { mistakes: ['100 tấn', 'tỷ đông', 'tỷ đồng/%'] },
      qualifier: { mistakes: ['đông'] },
      of: { mistakes: ['ba', '127 xã', ['-5', '−5'], '60'] },
      also: { mistakes: [['chiếm 160%', '160%'], 'vốn 10.3 tỷ USD'] },
      'plan-ratio': { mistakes: ['cao', '+5', '95.8'] },
      'plan-by': { mistakes: ['đạt 12.5%'], others: { 'plan-ratio': '95' } },
      'plan-target': { mistakes: ['cao', '12.5'] },
      'plan-status': { mistakes: ['tốt'], others: { 'plan-target': '95' } },
      previous: { mistakes: ['cao', '12.5'] },
      'previous-period': { mistakes: ['2O22', '30/02/2022'], others: { previous: '60' } },
      change: { mistakes: ['cao', '12.5'] },
      'change-unit': { mistakes: ['100 xã'], others: { change: '2' } },
      'change-direction': { mistakes: ['lên'], others: { change: '2' } },
      rank: { mistakes: ['17,0', '0'] },
      'rank-of': { mistakes: ['ba', '63,0'], others: { rank: '17' } },
      'rank-scope': { allRight: 'any text is shown behind the rank' },
      series: { mistakes: [['2021: abc', 'abc'], '2021'] },
      period: { mistakes: ['30/02/2023', '2O23', 'năm 202'] },
      'as-of': { mistakes: ['32/01/2023', '45291'] },
      status: { mistakes: ['tạm'] },
      area: TEXT,
      programme: TEXT,
      source: TEXT,
      'source-href': { mistakes: ['javascript:alert(1)', 'www.gso.gov.vn', 'Tổng cục Thống kê'] },
      method: { mistakes: ['javascript:alert(1)', 'Tổng số xã'] },
      note: TEXT,
      'number-format': { mistakes: ['us'] },
      'ignore-columns': { allRight: 'the columns of a file, which tests/indicator tests' },
      good: {
        wrong: [
          ['donw', 'down'],
          ['Lên', 'tăng, giảm, không đổi'],
        ],
      },
      layout: {
        wrong: [
          ['rwo', 'row'],
          ['Row', 'row'],
          ['dòng', 'tile, row, compact, headline'],
        ],
      },
      'heading-level': HEADING_LEVEL,
      download: { wrong: [['javascript:alert(1)', '/so-lieu/chi-tieu.csv']], hasMeaningIfEmpty: true },
    },
  },
};
