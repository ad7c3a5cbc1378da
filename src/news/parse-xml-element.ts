/** An XML element. Names are in lower case and keep their prefix: `dc:date`. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
  /** The element around it; `undefined` for the whole document. */
  parent: XmlElement | undefined;
  /** Whether its own end tag was read. */
  isClosed?: boolean;
  /** Whether a field of an article stands directly in it. */
  hasFields?: boolean;
}
