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
  failedSentence: undefined,
});

describeElement({
  tag: 'mtqg-latest-news',
  property: 'articles',
  data: articles,
  shownText: '23/11/2026',
  englishText: '23 November 2026',
  empty: { data: [], sentence: 'Chưa có tin mới' },
  failedSentence: 'Không tải được tin',
});
