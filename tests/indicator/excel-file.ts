/** The text of a file as Excel saves it, with a byte order mark and CRLF. */
export function lines(...rows: string[]): string {
  return `\ufeff${rows.join('\r\n')}\r\n`;
}
