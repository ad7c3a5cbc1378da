import { aTimeout, expect } from '@open-wc/testing';
import { expectConsole, openPage, type OpenedPage, SCRIPTS, STRICT_POLICY, waitOnPage } from './open-page.ts';

/** The trimmed texts of all elements that match inside each widget of the page. */
function textsIn(page: OpenedPage, tag: string, selector: string): string[][] {
  return [...page.document.querySelectorAll(tag)].map((widget) =>
    [...(widget.shadowRoot?.querySelectorAll(selector) ?? [])].map((element) => element.textContent.trim()),
  );
}

for (const [kind, script] of SCRIPTS) {
  describe(`with the ${kind} script and a strict content security policy`, () => {
    it('news starts from placeholders with a printed list, with a link to a feed and with a printed article', async () => {
      const page = await openPage(
        `${script}<div class="mtqg-latest-news"><ul><li><a href="/tin/1">Tin in sẵn</a> (24/08/2022)</li><li><a href="/tin/2">Tin hai</a></li></ul></div>
          <div data-mtqg="latest-news" data-limit="2"><a href="/demo/pages/tin-moi.xml">Tin mới</a></div>
          <div class="mtqg-article-card"><a href="/tin/3"><img src="/demo/pages/photos/doi-che.jpg" alt=""></a><h3><a href="/tin/3">Thẻ tin</a></h3><time>24/08/2022</time></div>`,
        STRICT_POLICY,
      );
      const headings = (tag: string) => textsIn(page, tag, '[part=item] a, [part=title] a');
      await waitOnPage(
        page,
        () =>
          headings('mtqg-latest-news').flat().length === 4 &&
          headings('mtqg-article-card').flat().length === 1,
      );
      expect(headings('mtqg-latest-news')[0]).to.deep.equal(['Tin in sẵn', 'Tin hai']);
      expect(headings('mtqg-latest-news')[1]![0]).to.contain('ruộng bậc thang');
      expect(headings('mtqg-article-card')).to.deep.equal([['Thẻ tin']]);
      expectConsole(page);
    });

    it('a card keeps raised digits and languages of the page, and has a space between texts of different blocks', async () => {
      const page = await openPage(
        `${script}<div class="mtqg-article-card"><div><h3><a href="/tin/3" target="_blank">Giảm 10<sup>5</sup> tấn</a></h3><p lang="en">See <a href="/q">the plan</a>.</p><div><a class="more" href="/tin/3">Xem tiếp</a></div><div>5 bình luận</div></div></div>`,
        STRICT_POLICY,
      );
      const cards = (selector: string) => textsIn(page, 'mtqg-article-card', selector).flat();
      await waitOnPage(page, () => cards('[part=extra]').length === 1);
      expect(cards('[part=title] sup')).to.deep.equal(['5']);
      expect(cards('[part=summary] [lang=en]')).to.deep.equal(['See the plan.']);
      expect(cards('[part=extra]')).to.deep.equal(['Xem tiếp 5 bình luận']);
      expectConsole(page);
    });

    it('a gallery starts from a placeholder, from printed photos and from a file, and opens its viewer', async () => {
      const page = await openPage(
        `${script}<div class="mtqg-gallery"><figure><img src="/demo/pages/photos/doi-che.jpg" alt=""><figcaption>Đồi chè</figcaption></figure></div>
          <div data-mtqg="gallery" data-layout="stack"><p><img src="/demo/pages/photos/ho-nuoc (10).jpg"></p><p>Hồ nước</p></div>
          <div data-mtqg="gallery"><a href="/demo/pages/anh.json">Ảnh</a></div>`,
        STRICT_POLICY,
      );
      const captions = () => textsIn(page, 'mtqg-gallery', 'figcaption');
      // The two printed captions, and the nine captions of the photos in the file.
      await waitOnPage(page, () => captions().flat().length === 2 + 9);
      expect(captions().slice(0, 2)).to.deep.equal([['Đồi chè'], ['Hồ nước']]);
      const gallery = page.document.querySelectorAll('mtqg-gallery')[1]!;
      const root = gallery.shadowRoot!;
      root.querySelector('button')!.click();
      await waitOnPage(page, () => root.querySelector('dialog[open] img'));
      expect(root.querySelector('dialog')!.textContent).to.contain('Hồ nước');
      gallery.close();
      await aTimeout(100); // Closing goes back in the history of the frame.
      expectConsole(page);
    });

    it('indicators start from every form of placeholder, and a file is loaded once for all its indicators', async () => {
      // The semicolon of `data-unit` is one that editors add. It must not be shown.
      const page = await openPage(
        `${script}<div data-mtqg="indicator" data-label="Xã đạt chuẩn" data-value="62" data-of="127" data-unit="xã;">62/127 xã</div>
          <p><span class="mtqg-indicator" data-label="Hộ nghèo" data-value="7,7" data-unit="%" data-plan-ratio="128" data-plan-by="tỉnh">7,7%</span></p>
          <div data-mtqg="indicator"><a href="/demo/pages/chi-tieu.csv#giai-ngan-nstw">Số liệu giải ngân</a></div>
          <div data-mtqg="indicator" data-src="/demo/pages/chi-tieu.csv#minh-hoa-chuoi" data-good="up">96,5%</div>`,
        STRICT_POLICY,
      );
      // The texts for screen readers: they hear "62 trong tổng số 127 xã" where "62/127 xã" is shown.
      const sentences = () => textsIn(page, 'mtqg-indicator', '.sentence');
      await waitOnPage(page, () => sentences().length === 4 && sentences().flat().length === 4);
      expect(sentences().flat()).to.deep.equal([
        'Xã đạt chuẩn: 62 trong tổng số 127 xã',
        'Hộ nghèo: 7,7%, bằng 128% kế hoạch tỉnh giao',
        'Giải ngân vốn ngân sách trung ương: gần 1.200 tỷ đồng, bằng 60,26% kế hoạch Trung ương giao, đến ngày 31/12/2023',
        'Hộ dùng nước hợp vệ sinh (số minh họa): 96,5%, năm 2023, tăng 1,7 điểm phần trăm so với năm 2022 (thuận lợi)',
      ]);
      const withSeries = page.document.querySelectorAll('mtqg-indicator')[3]!.shadowRoot!;
      // The chart of a series is loaded separately. Its slider is an <input>.
      await waitOnPage(page, () => withSeries.querySelector('input'));
      expect(getComputedStyle(withSeries.querySelector('polyline')!).fill).to.equal('none');
      const files = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
      expect(files.filter((name) => name.endsWith('.csv'))).to.have.length(1);
      expectConsole(page);
    });
  });
}
