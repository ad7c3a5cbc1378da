import { paletteOf } from './colours.ts';
import type { DisplayOptions } from './display-options.ts';
import { Drawing, toColourRules } from './drawing.ts';
import { escapeMarkup } from './escape-markup.ts';
import { type ShownCounter, type ShownRow, toSentence } from './shown-rows.ts';

// All lengths are pixels. A baseline is measured from the upper edge of its row.
const WIDTH = 280;
const LEFT = 20;
const RIGHT = WIDTH - LEFT;
const HEADING = { height: 60, baseline: 35, size: 18 };
const ROW = { height: 31, baseline: 21, size: 15 };
const TOTAL = { height: 48, baseline: 33, size: 20 };
const NOTE = { height: 19, baseline: 16, size: 12.5 };
const BOTTOM = 18;
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

/** The note is divided into two lines in front of `tính từ ngày …` or `since …`, because it is too long in fonts with wide letters. */
const NOTE_BREAK = /(?<=,) | (?=since )/;

/** The width of letters and of bold digits, as a share of the text size: the average in DejaVu Sans, the widest common font. */
const LETTER_SHARE = 0.58;
const BOLD_DIGIT_SHARE = 0.7;
/** The space between a label, its line and its number. */
const GAP = 8;

/**
 * The figures as a picture (SVG). Its texts are text and not shapes. Without a scheme, the picture has the light or dark scheme of the page
 * around it. Programs that cannot do this show the light scheme.
 */
export function toPicture(counter: ShownCounter, { language, scheme, accent }: DisplayOptions): string {
  const height = heightOf(counter);
  const drawing = new Drawing(paletteOf(scheme ?? 'light', accent));
  drawing.box(WIDTH, height);
  drawCounter(drawing, counter);
  const dark = `@media(prefers-color-scheme:dark){${toColourRules(paletteOf('dark', accent))}}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" `,
    `role="img" aria-labelledby="title desc" lang="${language}" font-family="${FONT}">`,
    `<title id="title">${escapeMarkup(counter.heading)}</title>`,
    `<desc id="desc">${escapeMarkup(toSentence(counter))}</desc>`,
    scheme === undefined ? `<style>${dark}</style>` : '',
    drawing.toString(),
    '</svg>',
  ].join('');
}

function heightOf({ rows, note }: ShownCounter): number {
  const rowsHeight = rows.reduce((sum, row) => sum + sizesOf(row).height, 0);
  return HEADING.height + rowsHeight + note.split(NOTE_BREAK).length * NOTE.height + BOTTOM;
}

function sizesOf({ row }: ShownRow): typeof ROW {
  return row === 'total' ? TOTAL : ROW;
}

function drawCounter(drawing: Drawing, { heading, rows, note }: ShownCounter): void {
  const { size, baseline, height } = HEADING;
  drawing.text(heading, { x: LEFT, y: baseline, size, colour: 'accent', bold: true });
  drawing.line({ from: LEFT, to: RIGHT, y: height - 11.5, colour: 'line' });
  drawing.line({ from: LEFT, to: LEFT + 43, y: height - 12, width: 2, colour: 'gold' });
  let top = height;
  for (const row of rows) {
    drawRow(drawing, row, top);
    top += sizesOf(row).height;
  }
  for (const line of note.split(NOTE_BREAK)) {
    drawing.text(line, { x: LEFT, y: top + NOTE.baseline, size: NOTE.size, colour: 'muted' });
    top += NOTE.height;
  }
}

function drawRow(drawing: Drawing, shown: ShownRow, top: number): void {
  const { row, label, value } = shown;
  const { baseline } = sizesOf(shown);
  const y = top + baseline;
  const isTotal = row === 'total';
  const labelStart = row === 'online' ? LEFT + 15 : LEFT;
  const labelEnd = Math.ceil(labelStart + label.length * ROW.size * LETTER_SHARE) + GAP;
  const size = fitSize(value, RIGHT - labelEnd, sizesOf(shown).size);
  const valueStart = Math.floor(RIGHT - value.length * size * BOLD_DIGIT_SHARE) - GAP;

  if (row === 'online') drawing.dot(LEFT + 4, y - 5, 4, 'good');
  const isBelowOtherRows = top > HEADING.height;
  if (isTotal && isBelowOtherRows) drawing.line({ from: LEFT, to: RIGHT, y: top + 6.5, colour: 'line' });
  drawing.text(label, {
    x: labelStart,
    y,
    size: ROW.size,
    colour: isTotal ? 'text' : 'muted',
    bold: isTotal,
  });
  if (!isTotal && labelEnd < valueStart)
    drawing.line({ from: labelEnd, to: valueStart, y: y - 4.5, colour: 'line' });
  drawing.text(value, { x: RIGHT, y, size, colour: isTotal ? 'accent' : 'text', bold: true, endsAtX: true });
}

/** The usual text size of a number, or a smaller one if the number is too long for its place. */
function fitSize(value: string, width: number, usual: number): number {
  const fitting = Math.floor(width / (value.length * BOLD_DIGIT_SHARE));
  return Math.min(usual, fitting);
}
