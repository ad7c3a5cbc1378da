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
    ['layout', 'Tiles', 'cannot read “Tiles” in the attribute “layout”; write tiles'],
    ['unit', 'view', 'cannot read “view” in the attribute “unit”; write views'],
    ['rows', 'online totl', 'cannot read “totl” in the attribute “rows”; write total'],
    ['scr', '/x', 'unknown attribute "scr"; use src'],
    [
      'display-only',
      'false',
      'display-only="false" counts as true; write display-only="true", or remove the attribute',
    ],
  ],
});
