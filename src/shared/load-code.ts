/**
 * Loads a part of a widget's code on demand. The file is missing if a webmaster copied only some files of a new version.
 *
 * @param part What the code is for, as in "could not load the viewer".
 * @throws Error that asks whether all files were copied.
 */
export async function loadCode<T>(part: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const message = `mtqg-widgets: could not load ${part}; were all files of the new version copied?`;
    throw new Error(message, { cause });
  }
}
