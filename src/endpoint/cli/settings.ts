import { SERVE_FLAGS, type ServeFlag, type ServeFlagName } from './serve-flags.ts';

/** A value and its source: `--port` or its variable `PORT`. Errors name the source. */
export interface Setting {
  source: string;
  text: string;
}

/** Variables of the environment, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The values of flags as commander reads them: a list for a flag that may be repeated. */
export type FlagValues = Readonly<Partial<Record<ServeFlagName, string | string[]>>>;

/** The options of `serve`. A flag takes precedence over its variable, and the variable over the default. */
export class Settings {
  readonly #flagValues: FlagValues;
  readonly #environment: Environment;

  constructor(flagValues: FlagValues, environment: Environment) {
    this.#flagValues = flagValues;
    this.#environment = environment;
  }

  /** The value of an option. An empty variable counts as not set; an empty flag counts as given. */
  one(name: ServeFlagName): Setting {
    const { flag, variable, defaultText = '' }: ServeFlag = SERVE_FLAGS[name];
    const given = this.#flagValues[name];
    if (typeof given === 'string') return { source: flag, text: given };
    return this.variable(variable) ?? { source: flag, text: defaultText };
  }

  /**
   * The value of a variable; `undefined` if it is not set or empty. The value is trimmed, because in a file of variables with Windows line
   * ends each value ends with `\r`.
   */
  variable(name: string): Setting | undefined {
    const text = this.#environment[name]?.trim();
    return text ? { source: name, text } : undefined;
  }

  /** All values of an option that may be repeated. */
  all(name: ServeFlagName): Setting[] {
    const { flag, variable } = SERVE_FLAGS[name];
    const given = this.#flagValues[name];
    if (Array.isArray(given)) return given.map((text) => ({ source: flag, text }));
    const texts = (this.#environment[variable] ?? '').split(/\s+/).filter((text) => text !== '');
    return texts.map((text) => ({ source: variable, text }));
  }
}
