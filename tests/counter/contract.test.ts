import '../../src/define/counter.ts';
import { describeElement } from '../shared/element-contract.ts';
import { figures } from './figures.ts';

describeElement({
  tag: 'mtqg-counter',
  property: 'figures',
  data: figures,
  shownText: 'Tất cả: 4.798.809',
  englishText: 'All time: 4,798,809',
  failedSentence: 'Không tải được số liệu',
});
