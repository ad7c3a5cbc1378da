import type { Language } from '../../text/language.ts';

/** The first version that has `node:sqlite` without a flag. A test compares it with `engines` in package.json. */
export const NEEDED_NODE = '22.13';

/** Describes which version of Node is needed and how to get it; `undefined` for a version that is new enough. */
export function describeOldNode(version: string, language: Language): string | undefined {
  if (isAtLeast(version, NEEDED_NODE)) return undefined;
  return language === 'vi'
    ? `Chương trình cần Node.js ${NEEDED_NODE} trở lên, máy này đang dùng ${version}. ` +
        'Hãy cài bản LTS mới nhất từ https://nodejs.org/en/download rồi chạy lại lệnh.'
    : `Node.js ${NEEDED_NODE} or newer is needed; this is ${version}. ` +
        'Install the newest LTS version from https://nodejs.org/en/download, then run the command again.';
}

function isAtLeast(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
