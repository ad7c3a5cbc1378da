import type { Language } from '../../text/language.ts';

/** The texts of the program's help and of its command line errors. */
export interface ProgramMessages {
  usage: string;
  description: string;
  versionOption: string;
  langOption: string;
  helpOption: string;
  helpCommand: string;
  /** The placeholder in `help [command]`. */
  commandArgument: string;
  /** Translations of commander's headings in the help. */
  titles: Readonly<Record<string, string>>;
  /** Refers to the help. The command is empty if none was given. */
  seeHelp: (command: string) => string;
  noCommand: (commands: string) => string;
  unknownCommand: (name: string, commands: string) => string;
  mistypedCommand: (name: string, suggestions: string) => string;
  unknownOption: (name: string) => string;
  mistypedOption: (name: string, suggestions: string) => string;
  missingValue: (option: string) => string;
  missingArgument: (name: string) => string;
  /** An argument of a command that takes none. */
  excessArgument: (argument: string) => string;
  /** A second argument of a command that takes one. */
  secondArgument: (argument: string, name: string) => string;
  outputFailed: (reason: string) => string;
}

export const programMessages: Record<Language, ProgramMessages> = {
  en: {
    usage: '<command> [options]',
    description:
      'The counter endpoint for <mtqg-counter>, and checks of files for <mtqg-indicator> and of feeds for <mtqg-latest-news>.',
    versionOption: 'Print the version.',
    langOption:
      'The language of messages and help. Variables: LC_ALL, LC_MESSAGES, LANG. Default: vi for a Vietnamese locale, otherwise en.',
    helpOption: 'Print this help.',
    helpCommand: 'Print the help of a command.',
    commandArgument: 'command',
    titles: {},
    seeHelp: (command) => `For help, run: ${`mtqg-widgets help ${command}`.trim()}`,
    noCommand: (commands) => `no command is given; use one of ${commands}`,
    unknownCommand: (name, commands) => `unknown command "${name}"; use one of ${commands}`,
    mistypedCommand: (name, suggestions) => `unknown command "${name}" (did you mean ${suggestions}?)`,
    unknownOption: (name) => `unknown option ${name}; use one of those in the help`,
    mistypedOption: (name, suggestions) => `unknown option ${name} (did you mean ${suggestions}?)`,
    missingValue: (option) => `the value is missing; use ${option}`,
    missingArgument: (name) => `<${name}> is missing; add it after the command`,
    excessArgument: (argument) =>
      `unexpected "${argument}"; put an option such as --site in front of each value`,
    secondArgument: (argument, name) => `unexpected "${argument}"; give one <${name}> at a time`,
    outputFailed: (reason) => `cannot write to standard output: ${reason}`,
  },
  vi: {
    usage: '<lệnh> [tùy chọn]',
    description:
      'Máy chủ đếm lượt truy cập cho <mtqg-counter>, và các lệnh kiểm tra tệp của <mtqg-indicator> và nguồn tin của <mtqg-latest-news>.',
    versionOption: 'In phiên bản.',
    langOption:
      'Ngôn ngữ của thông báo và trợ giúp. Biến: LC_ALL, LC_MESSAGES, LANG. Mặc định: vi nếu các biến này chọn tiếng Việt, nếu không thì en.',
    helpOption: 'In phần trợ giúp này.',
    helpCommand: 'In trợ giúp của một lệnh.',
    commandArgument: 'lệnh',
    titles: {
      'Usage:': 'Cách dùng:',
      'Arguments:': 'Tham số:',
      'Options:': 'Tùy chọn:',
      'Global Options:': 'Tùy chọn chung:',
      'Commands:': 'Lệnh:',
    },
    seeHelp: (command) => `Xem trợ giúp bằng lệnh: ${`mtqg-widgets help ${command}`.trim()}`,
    noCommand: (commands) => `chưa có lệnh; hãy dùng một trong các lệnh ${commands}`,
    unknownCommand: (name, commands) => `không có lệnh "${name}"; hãy dùng một trong các lệnh ${commands}`,
    mistypedCommand: (name, suggestions) => `không có lệnh "${name}" (có phải ${suggestions}?)`,
    unknownOption: (name) => `không có tùy chọn ${name}; hãy dùng một tùy chọn trong phần trợ giúp`,
    mistypedOption: (name, suggestions) => `không có tùy chọn ${name} (có phải ${suggestions}?)`,
    missingValue: (option) => `thiếu giá trị; hãy viết ${option}`,
    missingArgument: (name) => `thiếu <${name}>; hãy viết sau tên lệnh`,
    excessArgument: (argument) => `thừa "${argument}"; hãy đặt một tùy chọn như --site trước mỗi giá trị`,
    secondArgument: (argument, name) => `thừa "${argument}"; mỗi lần chỉ ghi một <${name}>`,
    outputFailed: (reason) => `không ghi được vào đầu ra chuẩn: ${reason}`,
  },
};
