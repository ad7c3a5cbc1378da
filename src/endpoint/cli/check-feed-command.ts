import { type Command, Option } from 'commander';
import type { Language } from '../../text/language.ts';
import { reportFeed } from './check-feed.ts';
import { checkFeedMessages } from './check-feed-messages.ts';
import { loadFeed } from './load-feed.ts';
import { optionMessages } from './option-messages.ts';
import { checkPublicUrl } from './parse-public-urls.ts';
import { terminal } from './terminal.ts';

/** Adds the command `check-feed`, which fails if the feed cannot be loaded or has a problem. */
export function addCheckFeedCommand(program: Command, language: Language): void {
  const messages = checkFeedMessages[language];
  program
    .command('check-feed')
    .usage(messages.usage)
    .description(messages.description)
    .argument('<feed>')
    .addOption(new Option(`--public-url <${messages.publicUrl.placeholder}>`, messages.publicUrl.text))
    .action(async (source: string, { publicUrl }: { publicUrl?: string }) => {
      if (publicUrl !== undefined) checkPublicUrl('--public-url', publicUrl, optionMessages[language]);
      const { text, address, redirect } = await loadFeed(source, publicUrl, language);
      const { articles, notes, problems } = reportFeed(text, address, language);
      if (redirect !== undefined) notes.push(messages.redirected(redirect));
      for (const line of [...articles, ...notes]) terminal.print(line);
      for (const problem of problems) terminal.print(messages.problem + problem);
      if (problems.length > 0) throw new Error(messages.incorrect(problems.length, source));
      terminal.print(messages.correct(articles.length));
    });
}
