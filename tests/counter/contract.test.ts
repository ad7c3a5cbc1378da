import '../../src/define/counter.ts';
import { describeElement } from '../shared/element-contract.ts';
import { figures } from './figures.ts';

describeElement({
  tag: 'mtqg-counter',
  property: 'figures',
  data: figures,
  shownText: 'Tất cả: 4.798.809',
  englishText: 'All time: 4,798,809',
  change: { apply: (copy) => (copy.visits.total = 4_798_810), shownText: 'Tất cả: 4.798.810' },
  failedSentence: 'Không tải được số liệu',
  unknownValues: [
    ['layout', 'Tiles', 'unknown layout "Tiles"; use tiles'],
    ['unit', 'view', 'unknown unit "view"; use views'],
    ['rows', 'online totl', 'unknown row "totl"; use total'],
    ['scr', '/x', 'unknown attribute "scr"; use src'],
    ['display-only', 'false', 'display-only="false" counts as true; remove the attribute'],
  ],
});
