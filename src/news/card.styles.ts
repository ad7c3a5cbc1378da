import { css } from 'lit';

/** A card, alone and in a news block. */
export const card = css`
  .card,
  .text {
    display: flex;
    flex-direction: column;
  }
  .card {
    position: relative;
    overflow: hidden;
    box-sizing: border-box;
    height: 100%;
    padding: 0;
    cursor: pointer;
    /* A long address or word is wrapped and not cut off. */
    overflow-wrap: anywhere;
  }
  .text {
    flex: 1;
    gap: 4px;
    min-width: 0;
    padding: var(--mtqg-padding, 16px 18px);
    text-wrap: pretty;
  }
  [part='title'] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_line-limit, var(--mtqg-lines, 4));
    /* Room for the marks above and below Ẫ and Ậ, because the box clips its content. */
    margin: -0.15em 0;
    padding: 0.15em 0;
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.45;
  }
  /* The heading at any level: it is always an h3, and aria-level has the level. */
  h3 {
    margin: 0;
    font: inherit;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  a:hover,
  .card:hover h3 a {
    text-decoration: underline;
  }
  .card:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  /* The focused card has the outline instead, see above. */
  h3 a {
    outline: 0 !important;
  }
  /* The link covers the whole card. */
  h3 a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  /* These texts lie above the link that covers the card, so that a reader can select them. */
  .card p {
    position: relative;
    z-index: 1;
    margin: 0;
    font-size: 0.84375em;
    color: var(--_muted);
  }
  .card [part='section'] {
    order: -1;
    font-weight: 700;
    color: var(--_accent);
  }
  .card [part='summary'] {
    font-size: 0.9375em;
  }
  /* Short texts of the page in one line, with a dot between them. */
  :is([part='extra'], [part='source']) > span:not(.list-of-page) + span:not(.list-of-page)::before {
    content: '· ';
  }
  .list-of-page {
    display: block;
    margin-inline-start: 1.2em;
  }
  .list-of-page > span {
    display: list-item;
    list-style: disc;
  }
  :is([part='extra'], [part='source'], [part='summary'], [part='date']) a {
    text-decoration: underline;
  }
  /* The name of the section is a line of its own, not a link in a sentence, so it must be as high as a button: 24px (WCAG 2.5.8). */
  [part='section'] a {
    display: inline-block;
    min-height: 24px;
  }
  /* Raised and lowered texts do not move the lines apart. */
  sub,
  sup {
    line-height: 0;
  }
  /* A block of the page with the attribute dir: a text from right to left begins at the right. */
  .line-of-page {
    display: block;
  }
  /* Hills and a sun: the placeholder for a missing or broken picture. */
  [part='image'] {
    order: -1;
    display: flex;
    flex: none;
    overflow: hidden;
    aspect-ratio: var(--mtqg-ratio, 16 / 9);
    background:
      conic-gradient(from 130deg at 40% 40%, var(--_line) 100deg, transparent 0) 0 / 80%,
      radial-gradient(circle at 70% 25%, var(--_line) 6%, var(--_sunk) 0);
  }
  /* Above the link that covers the card. */
  [part='image'] a {
    position: relative;
    z-index: 1;
    flex: 1;
    min-width: 0;
  }
  img {
    width: 100%;
    height: 100%;
    object-fit: cover;
    background-color: var(--_sunk);
  }
  .broken {
    opacity: 0;
  }
  .lead {
    flex-flow: row wrap;
  }
  .lead [part='image'] {
    flex: 3 1 20em;
  }
  .lead .text {
    flex: 2 1 17em;
    justify-content: center;
  }
  .lead [part='title'] {
    font-size: 1.375em;
  }
  @media print {
    [part] {
      -webkit-line-clamp: none !important;
    }
  }
`;
