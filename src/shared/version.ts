/** The version of this package. The build writes that of package.json here. */
export const VERSION = '0.0.0-source';
