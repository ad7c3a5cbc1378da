import { findImpossibleTime } from './impossible-time.ts';

/** Why a time does not exist, and how to write one. */
export function impossibleInVietnamese(text: string): string {
  const reason = findImpossibleTime(text);
  if (reason?.kind === 'day') {
    const { month, year, days } = reason;
    return `vì tháng ${month}${year === undefined ? '' : `/${year}`} có ${days} ngày; hãy sửa ngày`;
  }
  if (reason?.kind === 'quarter') return 'vì một năm có 4 quý; hãy viết như quý IV/2023';
  if (reason?.kind === 'week') {
    const { weeks, year } = reason;
    const limit = year === undefined ? `một năm có tối đa ${weeks}` : `năm ${year} có ${weeks}`;
    return `vì ${limit} tuần; hãy viết như tuần 52/2023`;
  }
  if (reason?.kind === 'count') {
    const { first, last, years } = reason;
    return `vì ${first}–${last} là ${years} năm; hãy sửa số năm`;
  }
  if (reason?.kind === 'year') return 'vì năm có bốn chữ số, từ 1900 đến 2100; hãy sửa năm';
  if (reason?.kind === 'years') return 'vì năm đầu lớn hơn năm cuối; hãy viết như 2021–2025';
  if (reason?.kind === 'parts')
    return 'vì tháng hoặc quý đầu đứng sau tháng hoặc quý cuối; hãy viết như tháng 1–3/2023';
  return 'vì một năm có 12 tháng; hãy viết như 31/12/2023 hoặc tháng 12/2023';
}

export function impossibleInEnglish(text: string): string {
  const reason = findImpossibleTime(text);
  if (reason?.kind === 'day') {
    const { month, year, days } = reason;
    return `because ${month}${year === undefined ? '' : `/${year}`} has ${days} days; correct the day`;
  }
  if (reason?.kind === 'quarter') return 'because a year has 4 quarters; write it like Q4/2023';
  if (reason?.kind === 'week') {
    const { weeks, year } = reason;
    const limit = year === undefined ? `a year has at most ${weeks}` : `${year} has ${weeks}`;
    return `because ${limit} weeks; write it like tuần 52/2023`;
  }
  if (reason?.kind === 'count') {
    const { first, last, years } = reason;
    return `because ${first}–${last} has ${years} years; correct the number of years`;
  }
  if (reason?.kind === 'year') return 'because a year has four digits, 1900 to 2100; correct the year';
  if (reason?.kind === 'years')
    return 'because the first year is after the last one; write it like 2021–2025';
  if (reason?.kind === 'parts')
    return 'because the first month or quarter is after the last one; write it like tháng 1–3/2023';
  return 'because a year has 12 months; write it like 31/12/2023 or 12/2023';
}
