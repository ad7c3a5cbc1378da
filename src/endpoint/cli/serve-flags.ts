/** An option of `serve`: its flag, the variable that replaces a missing flag, and the default. */
export interface ServeFlag {
  readonly flag: string;
  readonly variable: string;
  readonly defaultText?: string;
  /** Whether the flag may be repeated. Its variable then takes several values with spaces between them. */
  readonly isRepeatable?: true;
  /** Whether the value can be a list with commas. Such a flag is refused if it is given twice. For other flags, the last value counts. */
  readonly isList?: true;
}

/** All options of `serve` that take a value, by the name that commander gives them. */
export const SERVE_FLAGS = {
  site: { flag: '--site', variable: 'MTQG_SITE', isRepeatable: true },
  start: { flag: '--start', variable: 'MTQG_START', defaultText: '0', isRepeatable: true },
  feed: { flag: '--feed', variable: 'MTQG_FEED', isRepeatable: true },
  publicUrl: { flag: '--public-url', variable: 'MTQG_PUBLIC_URL', isRepeatable: true },
  store: { flag: '--store', variable: 'MTQG_STORE', defaultText: 'sqlite:counter.sqlite' },
  host: { flag: '--host', variable: 'HOST', defaultText: '127.0.0.1' },
  port: { flag: '--port', variable: 'PORT', defaultText: '8787' },
  base: { flag: '--base', variable: 'MTQG_BASE', defaultText: '' },
  timeZone: { flag: '--time-zone', variable: 'MTQG_TIME_ZONE', defaultText: 'Asia/Ho_Chi_Minh' },
  trustedProxies: {
    flag: '--trusted-proxies',
    variable: 'MTQG_TRUSTED_PROXIES',
    defaultText: '0',
    isList: true,
  },
  exclude: { flag: '--exclude', variable: 'MTQG_EXCLUDE', isList: true },
  publicHistory: { flag: '--public-history', variable: 'MTQG_PUBLIC_HISTORY', defaultText: 'month' },
} as const satisfies Record<string, ServeFlag>;

export type ServeFlagName = keyof typeof SERVE_FLAGS;
