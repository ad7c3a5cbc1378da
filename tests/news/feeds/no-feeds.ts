/** A text that some server sends in place of a feed. */
interface NoFeed {
  what: string;
  source: string;
  text: string;
  /** What `nameContent` says. */
  content: string;
}

const WEB_PAGE = 'a web page (HTML)';

export const noFeeds: NoFeed[] = [
  {
    what: 'a page that tests the browser',
    source: 'FreshRSS/FreshRSS#1646',
    text: '<!DOCTYPE HTML>\n<html lang="en-US"><head><title>Just a moment...</title></head><body><form id="challenge-form" action="/cdn-cgi/l/chk"></form></body></html>',
    content: WEB_PAGE,
  },
  {
    what: 'a web page with the elements <item> and <entry>',
    source: 'techempower-org/candela#1443',
    text: '<html><body><ul><li><item>1</item></li></ul><entry>2</entry></body></html>',
    content: WEB_PAGE,
  },
  {
    what: 'the page of a feed that is gone',
    source: 'nkanaev/yarr#247',
    text: '<!doctype html><html><head><link rel="alternate" type="application/atom+xml" href="/atom.xml"><title>404</title></head><body><h1>Không tìm thấy</h1></body></html>',
    content: WEB_PAGE,
  },
  {
    what: 'the page of a redirect',
    source: 'mmcdole/gofeed#207',
    text: '<html>\r\n<head><title>301 Moved Permanently</title></head>\r\n<body><center><h1>301 Moved Permanently</h1></center></body></html>',
    content: WEB_PAGE,
  },
  {
    what: 'a sentence of a firewall',
    source: 'ayrat555/el_monitorro#61',
    text: 'Đang kiểm tra trình duyệt của bạn',
    content: 'a text that begins with “Đang kiểm tra trình duyệt của bạn”',
  },
  {
    what: 'JSON articles with neither a title nor a text',
    source: 'bzarras/newsapi#42',
    text: '{"status":"ok","articles":[{"author":null,"url":"https://bao.example/1","publishedAt":"2024-03-07T02:36:00Z"}]}',
    content: 'JSON that begins with “{"status":"ok","articles":[{"author":nul”',
  },
  {
    what: 'an error of an API',
    source: 'uwaterloo/OpenData#108',
    text: '{"meta":{"requests":0,"status":403,"message":"The provided API key has been banned"},"data":[]}',
    content: 'JSON that begins with “{"meta":{"requests":0,"status":403,"mess”',
  },
  {
    what: 'nothing at all',
    source: 'georgringer/news#2346',
    text: '\n\n',
    content: 'an empty file',
  },
];
