import { LINK, PICTURE, rss } from '../first-article.ts';
import { type CorpusFeed, itemWith, MOMENT, TIN } from './corpus-feed.ts';

const item = (elements: string) => `<item><link>${LINK}</link>${elements}</item>`;
const REMEDY = 'write 2024-03-07T09:36:00+07:00 or 07/03/2024 09:36';

/** Feeds as Vietnamese portals and newspapers write them, according to public programs that read these feeds. */
export const portalFeeds: CorpusFeed[] = [
  {
    what: 'a ministry, with a mark, control characters and a line before the declaration',
    source: 'https://moc.gov.vn/rss/1176/tin-chi-dao--dieu-hanh.rss',
    feed: `\ufeff\u0001 rss\n<?xml version="1.0" encoding="utf-8"?>${rss(itemWith('<description>Cầu dài\u0002 62\u0003 m.</description>'))}`,
    articles: [{ ...TIN, summary: 'Cầu dài 62 m.' }],
  },
  {
    what: 'a weekday as a number, and GMT+7',
    source: 'https://vnexpress.net/rss/kinh-doanh.rss',
    feed: rss(
      itemWith(
        '<guid>vnexpress-1</guid><pubDate>Thứ 5, 07/03/2024 09:36:00 GMT+7</pubDate><category>Kinh doanh</category>',
      ),
    ),
    articles: [{ ...TIN, datetime: MOMENT, section: 'Kinh doanh' }],
  },
  {
    what: 'the date of RSS with GMT+7',
    source: 'https://tuoitre.vn/rss/tin-moi-nhat.rss',
    feed: rss(itemWith('<pubDate>Thu, 07 Mar 2024 09:36:00 GMT+7</pubDate>')),
    articles: [{ ...TIN, datetime: MOMENT }],
  },
  {
    what: 'the month before the day with AM and PM, and reports a date in which the day may be the month',
    source: 'https://tuoitre.vn/rss/the-thao.rss',
    feed: rss(
      itemWith('<pubDate>3/25/2024 9:25:00 AM</pubDate>') +
        itemWith('<pubDate>10/2/2024 12:02:00 PM</pubDate>'),
    ),
    articles: [{ ...TIN, datetime: '2024-03-25T09:25:00+07:00' }, TIN],
    problems: [`has an article whose date cannot be read, such as “10/2/2024 12:02:00 PM”; ${REMEDY}`],
  },
  {
    what: 'a link that closes itself around the picture, and a category with an address',
    source: 'https://dantri.com.vn/rss/suc-manh-so.rss',
    feed: rss(
      item(
        `<title>Tin</title><pubDate>Thu, 07 Mar 2024 09:36:00 +0700</pubDate><guid>${LINK}</guid><description><![CDATA[<a href='${LINK}'/><img src='${PICTURE}'/></a></br>(Báo Tỉnh) - Cầu dài 62 m.]]></description><dc:creator>An Bình</dc:creator><category\n domain="https://tinh.example/so.htm">Số hóa</category>`,
      ),
      ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ),
    articles: [
      {
        ...TIN,
        summary: '(Báo Tỉnh) - Cầu dài 62 m.',
        image: PICTURE,
        datetime: MOMENT,
        section: 'Số hóa',
        author: 'An Bình',
      },
    ],
  },
  {
    what: 'spaces inside CDATA, and a picture with its text',
    source: 'https://vietnamnet.vn/thong-tin-truyen-thong.rss',
    feed: rss(
      item(
        `<title>\n<![CDATA[ Tin ]]>\n</title><description>\n<![CDATA[ <a href="${LINK}"><img alt="Cầu bản Phố" src="${PICTURE}" ></a></br>Cầu dài 62 m. ]]>\n</description><slash:comments>0</slash:comments>`,
      ),
    ),
    articles: [{ ...TIN, summary: 'Cầu dài 62 m.', image: PICTURE }],
  },
  {
    what: 'an offset without minutes',
    source: 'https://genk.vn',
    feed: rss(itemWith('<pubDate>Thu, 07 Mar 2024 09:36:00 +07</pubDate>')),
    articles: [{ ...TIN, datetime: MOMENT }],
  },
  {
    what: 'Vietnamese letters by their names, and a year of two digits',
    source: 'https://thanhnien.vn/rss/cong-nghe-game/tin-tuc-cong-nghe.rss',
    feed: rss(
      item(
        `<title>\n<![CDATA[ Đầu năm đ&atilde; c&oacute; cầu ]]>\n</title><description>\n<![CDATA[ <a href="${LINK}"><img src="${PICTURE}"></a> L&agrave;n s&oacute;ng &ldquo;xanh&rdquo; th&aacute;ng 3.2024. ]]>\n</description><pubDate>Thu, 07 Mar 24 09:36:00 +0700</pubDate>`,
      ),
    ),
    articles: [
      {
        heading: 'Đầu năm đã có cầu',
        href: LINK,
        summary: 'Làn sóng “xanh” tháng 3.2024.',
        image: PICTURE,
        datetime: MOMENT,
      },
    ],
  },
];
