import '../../src/define/gallery.ts';
import { describeElement } from '../shared/element-contract.ts';
import { photos } from './photos.ts';

describeElement({
  tag: 'mtqg-gallery',
  property: 'photos',
  data: photos,
  shownText: 'Bản Phố lúc mặt trời lên, 62 nóc nhà có điện.',
  // The captions are never translated, but the button below them is.
  englishText: 'more photos',
  englishProperties: { limit: 2 },
  change: { apply: ([photo]) => (photo!.caption = 'Mùa nước đổ'), shownText: 'Mùa nước đổ' },
  empty: { data: [], sentence: 'Chưa có ảnh' },
  failedSentence: 'Không tải được ảnh',
  unknownValues: [
    ['layout', 'gird', 'cannot read “gird” in the attribute “layout”; write grid'],
    ['layout', 'masory', 'cannot read “masory” in the attribute “layout”; write masonry'],
    [
      'photo-links',
      'off',
      'photo-links="off" counts as true; write photo-links="true", or remove the attribute',
    ],
  ],
});
