// The server of pictures that tests hold back or let fail:
//   /test-picture/<id>          the picture; held back while it is `loading`, 404 while it is `missing`
//   /test-picture/<id>/sent     changes what happens with the picture `<id>`: `loading`, `sent` or `missing`
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../../demo/pages/photos/doi-che.jpg');

/** `loading`, `sent` or `missing` for each picture. */
const states = new Map();
/** What continues the requests for each picture that is loading. */
const waiting = new Map();

/** Koa middleware. It answers by itself, because the test runner lets browsers store the answers of other middleware, also 404. */
export async function pictures(context, next) {
  const [, name, id, state] = context.path.split('/');
  if (name !== 'test-picture' || id === undefined) return next();
  context.respond = false;
  const answer = (status, body) => context.res.writeHead(status, { 'cache-control': 'no-store' }).end(body);
  if (state !== undefined) {
    states.set(id, state);
    for (const resume of waiting.get(id)?.splice(0) ?? []) resume();
    answer(200);
    return;
  }
  while (states.get(id) === 'loading')
    await new Promise((resolve) => waiting.get(id)?.push(resolve) ?? waiting.set(id, [resolve]));
  if (states.get(id) === 'missing') answer(404);
  else answer(200, await readFile(FILE));
}
