import { hasRelation } from './parse-relation.ts';

/** The fields of an article in JSON, by their names in lower case: `Title` of SharePoint is `title`. */
export type Fields = ReadonlyMap<string, unknown>;

/**
 * Objects in which servers wrap the fields of an article: JSON:API and Strapi, SharePoint, Elasticsearch, GraphQL, schema.org, Reddit, Umbraco.
 * Programs that convert XML to JSON write attributes into the last ones.
 */
const WRAPPERS = [
  ...['attributes', 'fields', '_source', 'node', 'item', 'data', 'properties'],
  ...['$', '_attributes'],
];
/** What some programs that convert XML to JSON write before the name of an attribute: `@href`, `@_href`. */
const ATTRIBUTE_MARK = /^@_?/;
/** The text of an element in XML that a program has converted to JSON. */
const TEXT_OF_XML = ['_', '_text', '#text', '_cdata', '__cdata', '#cdata-section'];
/** The fields of an object that is a text: of WordPress, of Drupal, of a category or an author, and of Blogger. The best comes first. */
const TEXT_FIELDS = [
  ...['rendered', 'processed', 'value', 'text', 'name', 'title', 'label', '$t', 'content', 'term'],
  ...TEXT_OF_XML,
];
/** The fields of an object that is a link or a picture. The best comes first. */
const ADDRESS_FIELDS = [
  ...['url', 'href', 'src', 'source_url', 'contenturl', 'alias', 'uri', 'path'],
  ...['image_intro', 'image_fulltext'],
  ...TEXT_OF_XML,
];
/** Objects around such an object, as Strapi, JSON:API and HAL write them: `cover.data.attributes.url`, `_links.html.href`. */
const OBJECTS_AROUND = ['data', 'attributes', 'uri', 'thumbnail', 'alternate', 'html', 'web'];
const MAX_DEPTH = 4;
/** More fields than an object has. */
const MAX_FIELDS = 1000;
/** More values than a list in an article has. */
const MAX_VALUES = 100;
/** SharePoint writes a link and its description in one text: `https://tinh.gov.vn/cau.jpg, Cầu bản Phố`. */
const ADDRESS_WITH_DESCRIPTION = /^(https?:\/\/[^\s,]+), .*$/s;

/** An object is asked for its fields many times. To read a large one each time would block the page. */
const knownFields = new WeakMap<object, Fields>();
/** Smaller objects are read again: of a long list of them, the garbage collector would need seconds for the `WeakMap`. */
const MIN_KNOWN_FIELDS = 100;
const NO_FIELDS: Fields = new Map();

/** The fields of an object, and those of the objects that wrap its fields. Those of the object itself take precedence. */
export function fieldsOf(value: unknown): Fields {
  if (!isObject(value)) return NO_FIELDS;
  const known = knownFields.get(value);
  if (known) return known;
  const own = entriesOf(value);
  const wrapped = own.filter(([name]) => WRAPPERS.includes(name)).flatMap(([, inner]) => entriesOf(inner));
  const fields = new Map([...wrapped, ...own]);
  if (fields.size >= MIN_KNOWN_FIELDS) knownFields.set(value, fields);
  return fields;
}

function entriesOf(value: unknown): [name: string, value: unknown][] {
  if (!isObject(value)) return [];
  const entries: [name: string, value: unknown][] = Object.entries(value).slice(0, MAX_FIELDS);
  return entries.map(([name, field]) => [name.toLowerCase().replace(ATTRIBUTE_MARK, ''), field]);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first values of a list, as many as an article may have. Empty if the value is not a list. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_VALUES) : [];
}

/** The text of a value. The text of a list is that of its first item. Empty if there is none. */
export function textIn(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (depth === MAX_DEPTH) return '';
  if (Array.isArray(value)) return textIn(value[0], depth + 1);
  if (!isObject(value)) return '';
  const fields = fieldsOf(value);
  const texts = TEXT_FIELDS.filter((name) => fields.has(name)).map((name) => fields.get(name));
  const text = texts.find((field) => typeof field === 'string');
  return text ?? texts.map((field) => textIn(field, depth + 1)).find(Boolean) ?? '';
}

/**
 * The address in a value, which is a text, an object for a link or a picture, or a list of links. In a list, the link to the article itself is
 * taken. Empty if there is none.
 */
export function addressIn(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value.replace(ADDRESS_WITH_DESCRIPTION, '$1');
  if (depth === MAX_DEPTH) return '';
  if (Array.isArray(value)) {
    const alternate = listIn(value).find((item) =>
      hasRelation(textIn(fieldsOf(item).get('rel')), 'alternate'),
    );
    return addressIn(alternate ?? value[0], depth + 1);
  }
  if (!isObject(value)) return '';
  const fields = fieldsOf(value);
  const isText = (field: unknown) => typeof field === 'string' && field !== '';
  const address = ADDRESS_FIELDS.map((name) => fields.get(name)).find(isText);
  if (address !== undefined) return addressIn(address);
  return OBJECTS_AROUND.map((name) => addressIn(fields.get(name) ?? '', depth + 1)).find(Boolean) ?? '';
}

/** The moment in an object that is a date: of Firestore, of MongoDB and of PHP. */
const MOMENTS = ['seconds', '_seconds', '$date', '$numberlong', 'date', 'iso'];

/**
 * The text of a date. Java may write the numbers of a date as a list: `[2024, 3, 7, 9, 36]`. An object without a known date is returned as
 * JSON, so that a message can name it.
 */
export function dateIn(value: unknown, depth = 0): string {
  if (typeof value === 'number') return String(value);
  const isListOfNumbers =
    Array.isArray(value) &&
    value.length > 2 &&
    value.length < 9 &&
    value.every((part) => typeof part === 'number');
  if (!isListOfNumbers) return dateInObject(value, depth) || textIn(value) || jsonOf(value);
  const [year, month, day, hour, minute = '00', second = '00'] = value.map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}`}`;
}

function dateInObject(value: unknown, depth: number): string {
  const fields = new Map(entriesOf(value));
  const moment = MOMENTS.map((name) => fields.get(name)).find((field) => field !== undefined);
  if (moment === undefined || depth === MAX_DEPTH) return '';
  const zone = fields.get('timezone');
  return dateIn(moment, depth + 1) + (typeof zone === 'string' ? writeZone(zone) : '');
}

/** The time zone beside a date of PHP: `UTC`, `+00:00`, `Europe/Paris`. */
function writeZone(zone: string): string {
  const name = zone.replace(/^Etc\//, '');
  return name.includes('/') ? `[${name}]` : ` ${name}`;
}

/** An object with values as JSON; empty for all other values. */
function jsonOf(value: unknown): string {
  return entriesOf(value).some(([, field]) => field) ? JSON.stringify(value) : '';
}

/** The names of one or several authors. */
export function namesIn(value: unknown): string {
  const names = (Array.isArray(value) ? listIn(value) : [value]).map((value) => textIn(value));
  return names.filter((name) => name.trim() !== '').join(', ');
}
