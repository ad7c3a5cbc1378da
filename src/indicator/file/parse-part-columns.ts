import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import { normalizeName } from '../record/name-accents.ts';
import { parsePeriodName } from '../record/parse-period-name.ts';
import { FIELDS_WITHOUT_FIGURES } from './field-names.ts';
import { isNeutralHead } from './parse-group-note.ts';
import { parseHeading } from './parse-heading.ts';
import { splitIndicatorName } from './parse-indicator-names.ts';
import { withoutRepeatedNames } from './parse-repeated-names.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

/** A column with the figures of a part, such as `NSX`. */
export interface FigureColumn {
  index: number;
  /** The name of the part, perhaps with its unit; empty for the whole. */
  part: string;
  /** The heading of the figure without its part: `DỰ TOÁN`. */
  heading: string;
}

type HeaderRow = Pick<TableRow, 'cells' | 'spans'>;
type Group = { top: string; columns: { index: number; part: string }[] };

/** Names of the whole in budgets: `NSĐP`. */
const WHOLE = /^(?:nsđp|ngân sách địa phương)$/iu;
/** Only beside another name, `Trị giá` is that of a part. */
const VALUE_OF_GOODS = /^trị giá$/i;

/**
 * The columns of figures below two rows of headings, the first of which names figures, `DỰ TOÁN` and `QUYẾT TOÁN`, and the second their parts, the
 * same below each of them: `NSNN` and `NSX`. Parts may also stand behind their whole: `DỰ TOÁN;BAO GỒM;`. `undefined` for any other rows.
 */
export function findFigureColumns(
  firstRow: HeaderRow,
  secondRow: HeaderRow | undefined,
  ignoredNames: ReadonlySet<string>,
): { names: string[]; columns: FigureColumn[] } | undefined {
  if (!secondRow) return undefined;
  const [first = firstRow, second = secondRow] = withoutRepeatedNames([firstRow, secondRow]) ?? [];
  const groups = findGroups(first, second, ignoredNames);
  if (!groups || groups.length < 2) return undefined;
  const [{ columns: ownParts } = { columns: [] }] = groups;
  const keys = ownParts.map(({ part }) => toKey(part));
  const haveSameParts = groups.every(
    ({ columns }) =>
      columns.length === keys.length &&
      columns.every(
        ({ part }, index) => toKey(part) === keys[index] || (keys[index] === '' && WHOLE.test(part)),
      ),
  );
  const areNames = ownParts.every(({ part }) => part === '' || isNameOfPart(part, ignoredNames));
  const isDifferent = new Set(keys).size === keys.length && !keys.every((key) => VALUE_OF_GOODS.test(key));
  if (!haveSameParts || !areNames || !isDifferent || keys.length < 2) return undefined;
  const columns = groups.flatMap((group) =>
    group.columns.map(({ index, part }, place) => ({
      index,
      part: ownParts[place]?.part ?? '',
      heading: addUnitOfPart(group.top, part, ignoredNames),
    })),
  );
  const names = first.cells.map(
    (cell, index) => columns.find((column) => column.index === index)?.heading ?? tidy(cell),
  );
  return { names, columns };
}

/** `DỰ TOÁN (tấn)` for the heading `DỰ TOÁN` of the part `Lượng (tấn)`. Without the unit, if a heading cannot have it: it stays in the name. */
export function addUnitOfPart(heading: string, part: string, ignoredNames: ReadonlySet<string>): string {
  const { unit } = splitIndicatorName(part);
  const withUnit = `${heading} (${unit})`;
  return unit !== undefined && parseHeading(withUnit, ignoredNames) ? withUnit : heading;
}

/** The headings of figures with their parts; `undefined` if a column has neither a part nor a heading without figures, such as `NỘI DUNG`. */
function findGroups(
  first: HeaderRow,
  second: HeaderRow,
  ignoredNames: ReadonlySet<string>,
): Group[] | undefined {
  const groups: Group[] = [];
  for (const [index, cell] of indexed(first.cells)) {
    const [top, part] = [tidy(cell), tidy(second.cells[index])];
    const last = groups.at(-1);
    const isCovered = top === '' || isNeutralHead(top);
    if (part === '') {
      const field = top === '' ? 'ignored' : parseHeading(top, ignoredNames)?.field;
      const isWhole = isFilled(second.cells[index + 1]) && isNeutralHead(tidy(first.cells[index + 1]));
      // The heading above may cover a cell with further names below it.
      if (top === '' && last) return undefined;
      if (isWhole) groups.push({ top, columns: [{ index, part }] });
      else if (!FIELDS_WITHOUT_FIGURES.includes(field) && field !== 'text') return undefined;
    } else if (!isCovered) groups.push({ top, columns: [{ index, part }] });
    else if (last?.columns.at(-1)?.index === index - 1 && mayCover(first, index))
      last.columns.push({ index, part });
    else return undefined;
  }
  const isBehindLast = second.cells.slice(first.cells.length).some(isFilled);
  return isBehindLast ? undefined : groups;
}

/** Whether a cell in front of an empty one may cover it. A table of the page says which cells are merged, a file does not. */
function mayCover({ cells, spans }: HeaderRow, index: number): boolean {
  if (isFilled(cells[index]) || !spans) return true;
  return [...spans].some(([start, { columns }]) => start < index && index < start + columns);
}

/** Whether a heading can only name a part, `NSX`, and neither a field nor a period. */
function isNameOfPart(text: string, ignoredNames: ReadonlySet<string>): boolean {
  const { label } = splitIndicatorName(text);
  const isKnown = parseHeading(label, ignoredNames) !== undefined && !VALUE_OF_GOODS.test(label);
  return (
    /\p{L}/u.test(label) &&
    !isKnown &&
    !isNeutralHead(label) &&
    !label.includes('%') &&
    parsePeriodName(label) === undefined
  );
}

/** The name of a part without its unit, so that `Lượng` is the part `Lượng (tấn)`. */
function toKey(part: string): string {
  return normalizeName(splitIndicatorName(part).label);
}
