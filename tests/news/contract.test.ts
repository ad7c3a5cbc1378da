import '../../src/define/article-card.ts';
import '../../src/define/latest-news.ts';
import { describeElement } from '../shared/element-contract.ts';
import { articles, fullArticle } from './articles.ts';

describeElement({
  tag: 'mtqg-article-card',
  property: 'article',
  data: fullArticle,
  shownText: 'Thứ Năm, 07/03/2024 09:36',
  englishText: 'Thursday, 7 March 2024 09:36',
  change: { apply: (copy) => (copy.heading = 'Đường về bản'), shownText: 'Đường về bản' },
  failedSentence: undefined,
  unknownValues: [
    ['layout', 'vertcal', 'cannot read “vertcal” in the attribute “layout”; write vertical'],
    ['heading-level', '1', 'cannot read “1” in the attribute “heading-level”; write 2, 3, 4, 5, 6'],
    ['heading-level', 'h3', 'cannot read “h3” in the attribute “heading-level”; write 2, 3, 4, 5, 6'],
    ['relative', 'No', 'relative="No" counts as true; write relative="true", or remove the attribute'],
  ],
});

describeElement({
  tag: 'mtqg-latest-news',
  property: 'articles',
  data: articles,
  shownText: '23/11/2026',
  englishText: '23 November 2026',
  change: { apply: ([article]) => (article!.heading = 'Tin đã sửa'), shownText: 'Tin đã sửa' },
  empty: { data: [], sentence: 'Chưa có tin mới' },
  failedSentence: 'Không tải được tin',
  unknownValues: [
    ['layout', 'card', 'cannot read “card” in the attribute “layout”; write cards'],
    ['relative', 'false', 'relative="false" counts as true; write relative="true", or remove the attribute'],
  ],
});
