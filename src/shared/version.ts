/** The version of this package. The build replaces this text by the version in package.json. */
export const VERSION = '0.0.0-source';
