// Next renders this page on the server, so it imports mtqg-widgets in Node, where there is no DOM.
import { MtqgCounter } from 'mtqg-widgets';
import 'mtqg-widgets/define';
import { Registration } from './registration.jsx';

// Without this, Next renders the page only once, at build time.
export const dynamic = 'force-dynamic';

export default function Page() {
  // The attribute uses the imported class, so that the build keeps the import.
  return (
    <main data-class={typeof MtqgCounter}>
      <h1>mtqg-widgets in Next</h1>
      <mtqg-counter src="/thong-ke/laocai">Counter fallback</mtqg-counter>
      <mtqg-article-card href="/news/1">
        <a href="/news/1">Article fallback</a>
      </mtqg-article-card>
      <mtqg-latest-news src="/news.xml">
        <ul>
          <li>
            <a href="/news/1">News fallback</a>
          </li>
        </ul>
      </mtqg-latest-news>
      <mtqg-gallery label="Photos">
        <ul>
          <li>
            <a href="/photo.jpg">Photo fallback</a>
          </li>
        </ul>
      </mtqg-gallery>
      <mtqg-indicator label="Households" value="12">
        Indicator fallback
      </mtqg-indicator>
      <Registration />
    </main>
  );
}
