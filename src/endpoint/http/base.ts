/** A mount path as it stands before a name: `/thong-ke` whether written `thong-ke`, `/thong-ke/` or so; nothing for nothing. */
export function toBase(path: string): string {
  const bare = path.replace(/^\/+|\/+$/g, '');
  return bare && `/${bare}`;
}
