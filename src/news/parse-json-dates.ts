import { dateIn, type Fields } from './parse-json-fields.ts';

/** The fields with a date, without `_` and `-`: those of publication, then those of creation, then those of a change. */
const DATES = [
  ...[
    'datetime',
    'datepublished',
    'date',
    'published',
    'pubdate',
    'dc:date',
    'publishedat',
    'publisheddate',
    'publishdate',
  ],
  ...[
    'publishat',
    'publishon',
    'publishedon',
    'publicationdate',
    'publishtime',
    'publishedtime',
    'publishup',
  ],
  ...['firstpublisheddate', 'firstpublishedat', 'effective', 'displaydate', 'articlestartdate', 'postdate'],
  ...['postedat', 'releasedate', 'issued', 'ngaydang', 'ngayxuatban', 'time', 'timestamp'],
  ...['createdat', 'created', 'datecreated', 'createdate', 'createddate', 'createdon', 'createtime'],
  ...['addedon', 'ngaytao'],
  ...['datemodified', 'updated', 'updatedat', 'modified', 'modifieddate', 'lastmodified', 'ngaycapnhat'],
];
/** The end of the name of a field in UTC: `date_gmt` of WordPress, `PublishedUtc` of Orchard Core. */
const UTC = /(?:gmt|utc)$/;
/** A time without a zone at the end of a date: `2024-03-07T02:36:00`, `07/03/2024 2:36 AM`. */
const ENDS_WITH_TIME = /[t\s]\d\d?:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?\s*$/i;

/**
 * The possible dates of an article, the best first. A field in UTC comes before the field of the same name without this ending, because nothing
 * says in which zone the latter is: WordPress writes `date` in the zone of its site.
 */
export function datesOf(fields: Fields): string[] {
  const named = [...fields].map(([name, value]) => {
    const fullName = name.replace(/[_-]/g, '');
    const isUtc = UTC.test(fullName);
    return { rank: DATES.indexOf(fullName.replace(UTC, '')), isUtc, value };
  });
  const known = named
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank || Number(b.isUtc) - Number(a.isUtc));
  return known.map(({ isUtc, value }) => (isUtc ? withUtc(dateIn(value)) : dateIn(value)));
}

function withUtc(date: string): string {
  return ENDS_WITH_TIME.test(date) ? `${date.trimEnd()} UTC` : date;
}
