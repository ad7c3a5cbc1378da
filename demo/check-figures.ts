// The page check-figures.html: shows what the command `mtqg-widgets check-figures` prints for a file or for a pasted table. The file is read
// in the browser and is not sent anywhere.
import { checkFiguresMessages } from '../src/endpoint/cli/check-figures-messages.ts';
import { reportFigures } from '../src/endpoint/cli/check-figures.ts';
import { parseFigures } from '../src/indicator/file/parse-figures.ts';

const words = checkFiguresMessages.vi;
const form = find('form', HTMLFormElement);
const fileInput = find('[name=file]', HTMLInputElement);
const pasted = find('[name=pasted]', HTMLTextAreaElement);
const ignoreColumns = find('[name=ignore-columns]', HTMLInputElement);
const numberFormat = find('[name=number-format]', HTMLSelectElement);
const summary = find('.summary', HTMLElement);
const list = find('.lines', HTMLElement);

/** Shows the report of the pasted table, or of the chosen file if nothing is pasted. */
function showReport(): void {
  const file = fileInput.files?.[0];
  const text = pasted.value;
  if (text) showReportOf(new TextEncoder().encode(text), 'bảng đã dán');
  else if (file) void showReportOfFile(file);
  else showLines('', []);
}

async function showReportOfFile(file: File): Promise<void> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // While the file was read, another file may have been chosen, or a table pasted.
    const isCurrent = fileInput.files?.[0] === file && !pasted.value;
    if (isCurrent) showReportOf(bytes, file.name);
  } catch {
    // The browser refuses a file that was moved or saved again after it was chosen.
    showLines(`Không đọc được tệp “${file.name}”; hãy chọn lại tệp`, []);
  }
}

function showReportOf(bytes: Uint8Array, name: string): void {
  const options = { ignoreColumns: ignoreColumns.value, numberFormat: numberFormat.value || undefined };
  const noContentType = '';
  const report = reportFigures(parseFigures(bytes, noContentType, options), 'vi');
  const { notes, lines, mistakeCount } = report;
  const result = mistakeCount ? words.incorrect(mistakeCount, name) : words.correct(lines.length);
  showLines(result, [...notes, ...lines]);
}

function showLines(result: string, texts: readonly string[]): void {
  summary.textContent = result.charAt(0).toUpperCase() + result.slice(1);
  list.replaceChildren(
    ...texts.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      item.classList.toggle('mistake', text.includes(words.mistake));
      return item;
    }),
  );
}

function find<T extends Element>(selector: string, type: new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`check-figures.html has no ${selector}`);
  return element;
}

form.addEventListener('input', (event) => {
  // A new file replaces the pasted table.
  if (event.target === fileInput) pasted.value = '';
  showReport();
});
form.addEventListener('submit', (event) => event.preventDefault());
