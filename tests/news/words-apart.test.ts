import { expect } from '@open-wc/testing';
import { find } from '../shared/shadow-dom.ts';
import { addWidget } from './add-widget.ts';

const HEADING = '<h3><a href="/tin/1">Tin</a></h3>';

describe('words of different elements that touch in the page do not become one word:', () => {
  const texts: [what: string, printed: string, shown: string][] = [
    [
      'a link and a text',
      '<a class="more" href="/tin/1">Xem tiếp</a>lượt xem: 120',
      'Xem tiếp lượt xem: 120',
    ],
    ['a text and a link', 'Xem<a class="more" href="/tin/1">tiếp</a>', 'Xem tiếp'],
    ['two elements', '<span>Bình luận</span><span>Chia sẻ</span>', 'Bình luận Chia sẻ'],
    ['a number and a word', '<b>120</b><i>Lượt thích</i>', '120 Lượt thích'],
    ['a word and a number', '<i>Ảnh</i><b>12</b>', 'Ảnh 12'],
  ];
  for (const [what, printed, shown] of texts)
    it(what, async () => {
      const el = await addWidget('mtqg-article-card', `<div>${HEADING}<div>${printed}</div></div>`);
      expect(find(el, '[part=extra]')!.innerText).to.equal(shown);
    });
});

describe('two texts that touch in the page stay one word if one of them is', () => {
  const words: [what: string, printed: string, shown: string][] = [
    ['a large first letter', '<b>Đ</b><span>Ược mùa</span>', 'ĐƯợc mùa'],
    ['a part of a word', '<b>nông</b><i>thôn</i>', 'nôngthôn'],
    ['a lowered digit', '<b>Khí CO</b><sub>2</sub>', 'Khí CO2'],
    ['a mark of a note', '<b>vốn</b><sup><a href="/tin/1">1</a></sup>', 'vốn1'],
    ['a full stop', '<a class="more" href="/tin/1">Xem tiếp</a>.', 'Xem tiếp.'],
    ['a part of a number', '<b>1.2</b><i>00</i>', '1.200'],
  ];
  for (const [what, printed, shown] of words)
    it(what, async () => {
      const el = await addWidget('mtqg-article-card', `<div>${HEADING}<div>${printed}</div></div>`);
      expect(find(el, '[part=extra]')!.innerText).to.equal(shown);
    });
});

describe('children below a card', () => {
  it('stand in lines of their own, in which only the words of a link can be clicked', async () => {
    const el = await addWidget(
      'mtqg-article-card',
      `${HEADING}<a href="mailto:so@tinh.gov.vn">Gửi thư</a><span>Lượt xem: 120</span>`,
    );
    const [more, views] = [...el.querySelectorAll<HTMLElement>('[slot=rest]')];
    expect([more!.innerText, views!.innerText]).to.deep.equal(['Gửi thư', 'Lượt xem: 120']);
    expect(views!.getBoundingClientRect().top).to.be.at.least(more!.getBoundingClientRect().bottom);
    expect(more!.offsetWidth, 'a click beside the link does not follow it').to.be.below(el.offsetWidth / 2);
  });
});
