import { decodePath } from './request.ts';

/** Normalizes a mount path: `thong-ke`, `/thong-ke` and `/thong-ke/` become `/thong-ke`; `/` and the empty string become empty. */
export function toBase(path: string): string {
  const names = decodePath(path)
    .split('/')
    .filter((name) => name !== '');
  return names.map((name) => `/${name}`).join('');
}
