import { isText } from '../shared/node-types.ts';
import { elementWithCaptionClass } from './caption-below.ts';
import { isBold } from './caption-style.ts';
import { isSourceLine, MAX_DOUBTFUL_LENGTH } from './caption-text.ts';
import { hasCaptionStyle, isPossible } from './caption-verdict.ts';
import { findPhotoSeries, partBefore, type PhotoSeries } from './photo-series.ts';
import { type Caption, toCaption } from './printed-photo.ts';
import { closesText, isRunningSentence } from './running-text.ts';
import { findLine, findPlaceAfter } from './text-beside-photo.ts';
import type { VisibleContent } from './visible-content.ts';

/** Where the captions of a series stand. `unknown` if each paragraph may be the caption of the photo above it or of the photo below it. */
type Place = 'above' | 'below' | 'unknown';

/** What is below the last photo of a series. */
type TextBelow = 'nothing' | 'text' | 'plain caption' | 'styled caption';

const HEADING = 'h1, h2, h3, h4, h5, h6';

/** The announcement of photos: "Một số hình ảnh tại buổi lễ". A line with a colon at its end is never a caption, so it is not tested here. */
const ANNOUNCEMENT =
  /^(?:(?:sau|dưới) đây là )?(?:một số|một vài|những|các|chùm|vài) (?:hình )?ảnh(?!\p{L})/iu;

/**
 * The captions of photos in series, so that no photo gets the caption of another one. A photo with `undefined` in this map has no caption,
 * because nobody can tell to which photo the paragraphs belong. Photos that are not in this map may have captions below them.
 */
export function findCaptionsInSeries(
  photos: readonly HTMLImageElement[],
  content: VisibleContent,
): Map<HTMLImageElement, Caption | undefined> {
  const captions = new Map<HTMLImageElement, Caption | undefined>();
  for (const series of findPhotoSeries(photos, content)) {
    const place = placeOf(series, content);
    if (place === 'below') continue;
    for (const { photos: row, line } of series) {
      const caption = { ...toCaption(line.nodes, [line.text]), isInViewerOnly: true };
      for (const image of row) captions.set(image, place === 'above' ? caption : undefined);
    }
  }
  return captions;
}

function placeOf(series: PhotoSeries, content: VisibleContent): Place {
  const below = textBelow(series.at(-1)!.photos.at(-1)!, content);
  const isIntroduced = beginsWithText(series, content);
  if (below === 'styled caption' || (below === 'plain caption' && isIntroduced)) return 'below';
  const areShort = series.every(({ line }) => line.text.length <= MAX_DOUBTFUL_LENGTH);
  return below === 'nothing' && !isIntroduced && areShort ? 'above' : 'unknown';
}

/**
 * Whether the first paragraph of a series seems to be text, not a caption: it follows another text, it announces the photos, or it reads like
 * running text and at least one other does not.
 */
function beginsWithText(series: PhotoSeries, content: VisibleContent): boolean {
  const [first, ...others] = series;
  const before = partBefore(first.line.nodes[0]!, content);
  const followsText = before !== undefined && isText(before) && !isHeading(before, content);
  const differsFromOthers =
    isRunningSentence(first.line.text) && !others.every(({ line }) => isRunningSentence(line.text));
  return followsText || differsFromOthers || ANNOUNCEMENT.test(first.line.text);
}

function textBelow(lastPhoto: HTMLImageElement, content: VisibleContent): TextBelow {
  const place = findPlaceAfter(lastPhoto, content);
  if (!place || isHeading(place.firstText, content)) return 'nothing';
  if (elementWithCaptionClass(place, content)) return 'styled caption';
  const line = findLine(place, content);
  if (!line) return 'text';
  if (isSourceLine(line.text)) return 'nothing';
  if (!isPossible(line, content) || closesText(line.text)) return 'text';
  if (hasCaptionStyle(line, content)) return 'styled caption';
  return line.text.length <= MAX_DOUBTFUL_LENGTH ? 'plain caption' : 'text';
}

function isHeading(text: Text, content: VisibleContent): boolean {
  const heading = text.parentElement!.closest(HEADING);
  const isInside = heading !== null && heading !== content.root && content.root.contains(heading);
  return isInside || isBold([text], content);
}
