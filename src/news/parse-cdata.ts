/** CDATA that stands in a text, because it was nested or escaped: `<![CDATA[Tin]]>`. Without an end, it goes on to the end of the text. */
const CDATA = /<!\[CDATA\[(.*?)(?:\]\]>|$)/gis;

/** A text without the marks of CDATA in it. `]]>` alone is a text. */
export function withoutCdataMarks(text: string): string {
  return text.replace(CDATA, '$1');
}
