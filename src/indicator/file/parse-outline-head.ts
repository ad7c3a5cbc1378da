import { lastIndexWhere } from '../../text/last-index.ts';
import { closeMarked, placeMarked } from './parse-outline-marked.ts';
import { type OpenRow, OUTSIDE, type OutlinePlace, type OutlineRow, partOf } from './parse-outline-row.ts';
import { CERTAIN_INDENT, isListed, isNumbered, rankOf } from './parse-row-level.ts';

/** More heads directly below each other are rows without figures, not groups within groups. */
const MAX_HEADS = 3;

/** The rows that stay open above a head, as `findPlaces` explains it; the place of the head; and the head whose group it ends. */
export interface PlacedHead {
  open: OpenRow[];
  place: OutlinePlace;
  closed: OpenRow | undefined;
}

/** The place of the head of a group. */
export function placeHead(
  open: readonly OpenRow[],
  row: OutlineRow,
  { isBelowHead, next }: { isBelowHead: boolean; next: OutlineRow | undefined },
): PlacedHead {
  if (isNumbered(row.level) || isListed(row.level)) return placeMarkedHead(open, row);
  return row.level.kind === 'CAPS' ? placeCapitals(open) : placePlainHead(open, row, isBelowHead, next);
}

function placeMarkedHead(allOpen: readonly OpenRow[], row: OutlineRow): PlacedHead {
  const { sibling } = closeMarked(allOpen, row);
  if (isListed(row.level)) return { ...placeMarked(allOpen, row), closed: toHead(sibling) };
  const open = closeMarked(allOpen, row).open;
  while (open.length && !mayHaveNumberedHeads(open.at(-1))) open.pop();
  return { open, place: toPlace(open), closed: toHead(sibling) };
}

/** A head with a number is within another head, or within a row with a number. */
function mayHaveNumberedHeads(top: OpenRow | undefined): boolean {
  return top?.row.kind === 'head' || (top?.row.kind === 'figures' && isNumbered(top.row.level));
}

/** A head in capitals ends all groups without a number or a sign. */
function placeCapitals(allOpen: readonly OpenRow[]): PlacedHead {
  const index = allOpen.findIndex(({ row }) => !isNumbered(row.level) && !isListed(row.level));
  const open = index < 0 ? [...allOpen] : allOpen.slice(0, index);
  while (open.length && !mayHaveNumberedHeads(open.at(-1))) open.pop();
  return { open, place: toPlace(open), closed: index < 0 ? undefined : toHead(allOpen[index]) };
}

function placePlainHead(
  allOpen: readonly OpenRow[],
  row: OutlineRow,
  isBelowHead: boolean,
  next: OutlineRow | undefined,
): PlacedHead {
  const top = allOpen.at(-1);
  if (isBelowHead && top) return placeNested(allOpen, top);
  const isBeside = ({ row: { kind, level } }: OpenRow) =>
    kind === 'head' && level.kind === '' && row.level.indent < level.indent + CERTAIN_INDENT;
  const index = allOpen.findIndex(isBeside);
  const open = index < 0 ? [...allOpen] : allOpen.slice(0, index);
  // `Miền núi` between `2. Huyện B` and `3. Huyện C` is outside of both.
  const kindOfNext = next?.kind === 'figures' && next.level.number ? next.level.kind : undefined;
  const ofNext = open.findIndex(
    ({ row: other }) => other.kind === 'figures' && other.level.kind === kindOfNext,
  );
  if (ofNext >= 0) open.length = ofNext;
  while (open.length && !mayHavePlainHeads(open.at(-1), row)) open.pop();
  return { open, place: toPlace(open), closed: index < 0 ? undefined : allOpen[index] };
}

/** A head without a marker is within another head, within a row such as `I. Thu`, or indented below a row. */
function mayHavePlainHeads(top: OpenRow | undefined, row: OutlineRow): boolean {
  if (!top || top.row.kind === 'head') return true;
  if (top.row.kind !== 'figures') return false;
  if (rankOf(top.row.level) === 1) return true;
  return row.level.indent >= top.row.level.indent + CERTAIN_INDENT;
}

/** A head directly below another head. Of many such heads, only the last ones are kept. */
function placeNested(allOpen: readonly OpenRow[], top: OpenRow): PlacedHead {
  const place = partOf(top);
  const countOfHeads =
    allOpen.length - 1 - lastIndexWhere(allOpen, ({ row, count }) => row.kind !== 'head' || count > 0);
  if (countOfHeads < MAX_HEADS) return { open: [...allOpen], place, closed: undefined };
  const open = [...allOpen.slice(0, -countOfHeads), ...allOpen.slice(1 - MAX_HEADS)];
  return { open, place: { ...place, parents: place.parents.slice(1 - MAX_HEADS) }, closed: undefined };
}

function toPlace(open: readonly OpenRow[]): OutlinePlace {
  const top = open.at(-1);
  return top ? partOf(top) : OUTSIDE;
}

function toHead(open: OpenRow | undefined): OpenRow | undefined {
  return open?.row.kind === 'head' ? open : undefined;
}
