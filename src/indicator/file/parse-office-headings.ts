/** A heading that offices use but that is not the name of a field, and the headings to use in its place. */
interface OfficeHeading {
  name: RegExp;
  /** What each cell must be; anything if it is missing. */
  cell?: RegExp;
  /** The headings to write. `$1` is the first group of `name`. */
  instead: readonly string[];
}

const YEAR = String.raw`(?:năm )?((?:19|20)\d\d)`;
const DAY = /^(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/i;
const STATUS = /^(?:không |chưa |đã )?(?:đạt|hoàn thành)$|^vượt$/i;

const OFFICE_HEADINGS: readonly OfficeHeading[] = [
  { name: /^đạt ?[/,] ?(?:không|chưa) đạt$/i, instead: ['tình trạng'] },
  { name: /^thời điểm$/i, cell: DAY, instead: ['đến ngày'] },
  { name: /^thời điểm$/i, instead: ['kỳ'] },
  { name: /^(?:số )?điểm đạt(?: được)?$/i, instead: ['giá trị'] },
  { name: /^(?:số )?điểm (?:tối đa|chuẩn)$/i, instead: ['trên tổng số'] },
  { name: /^% ?(?:so )?dt (\S.*)$/i, instead: ['So với dự toán $1 (%)'] },
  { name: new RegExp(`^(thực hiện|th|kết quả|ước thực hiện) (?:đến|hết) ${YEAR}$`, 'i'), instead: ['$1 $2'] },
  {
    name: new RegExp(`^(?:chỉ tiêu|mục tiêu) đến (?:ngày )?(?:31/12/)?${YEAR}$`, 'i'),
    instead: ['Mục tiêu đến năm $1'],
  },
  {
    name: /^(\d{1,2}) ?(?:t|tháng) ?\/?((?:19|20)\d\d) ?\/ ?(?:kh|kế hoạch) ?\(?%\)?$/i,
    instead: ['So với kế hoạch (%) $1 tháng năm $2'],
  },
  { name: /^(?:tên )?tiêu chí$/i, cell: /\p{L}/u, instead: ['chỉ tiêu'] },
  // A column with only `Đạt` and `Chưa đạt` is a status, whatever its heading.
  { name: /./, cell: STATUS, instead: ['tình trạng'] },
];

/**
 * The headings to write in place of a heading of offices; `undefined` for other headings.
 *
 * @param plans The names of the plans in the table. `% DT Trung ương` is the ratio of `dự toán Trung ương giao`.
 */
export function suggestOfficeNames(
  name: string,
  cells: readonly string[],
  plans: readonly string[],
): string[] | undefined {
  for (const { name: pattern, cell, instead } of OFFICE_HEADINGS) {
    const match = pattern.exec(name);
    const doCellsFit = !cell || (cells.length > 0 && cells.every((text) => cell.test(text)));
    if (match && doCellsFit) return instead.map((heading) => withWholePlan(fill(heading, match), plans));
  }
  return undefined;
}

/** Writes the groups of a match in a heading. */
function fill(heading: string, match: RegExpExecArray): string {
  return heading.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
}

/** The ratio of a plan with the whole name that the plan has in the table: `So với kế hoạch Trung ương giao (%)`. */
function withWholePlan(heading: string, plans: readonly string[]): string {
  const [, name = ''] = /^So với (.*) \(%\)$/.exec(heading) ?? [];
  const plan = plans.find((other) => name !== '' && other.toLowerCase().startsWith(`${name.toLowerCase()} `));
  return plan === undefined ? heading : `So với ${plan} (%)`;
}
