import { describeStatus, type Requested } from './failed-request.ts';

/** Says what an answer with an error status means: in the words of our endpoint, which knows the reason, or by the status alone. */
export async function describeErrorAnswer(requested: Requested, response: Response): Promise<string> {
  const detail = await readDetail(response);
  return detail === ''
    ? describeStatus(requested, response.status)
    : `answered ${response.status}: ${detail}`;
}

/** Whether an answer is `application/problem+json`, in upper or lower case and with any parameters. */
export function isProblem(response: Response): boolean {
  const [mediaType = ''] = (response.headers.get('content-type') ?? '').split(/[;,]/);
  return mediaType.trim().toLowerCase() === 'application/problem+json';
}

/** Reads the sentence of an `application/problem+json` answer; empty for others, such as the error page of a gateway. */
async function readDetail(response: Response): Promise<string> {
  if (!isProblem(response)) return '';
  try {
    const { detail } = (await response.json()) as { detail?: unknown };
    return typeof detail === 'string' ? detail : '';
  } catch {
    return '';
  }
}
