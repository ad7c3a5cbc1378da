import { warn } from '../shared/console.ts';
import { oncePerPage } from '../shared/page-global.ts';

/** The options of a gallery that an article does not use. */
interface UnusedOptions {
  layout: string;
  src: string;
  load: unknown;
  photos: unknown;
  limit: number;
}

/** Warns the author in the console about options that have no effect in the layout `article`, once per page. */
export function warnAboutUnusedOptions({ layout, src, load, photos, limit }: UnusedOptions): void {
  if (layout !== 'article') return;
  const unused = Object.entries({ src, load, photos, limit }).flatMap(([name, value]) =>
    value ? [name] : [],
  );
  for (const name of unused) {
    oncePerPage(`article ${name}`, () => {
      warn(
        `mtqg-gallery: layout="article" shows the photos between the tags, all of them; ${name} has no effect`,
      );
    });
  }
}
