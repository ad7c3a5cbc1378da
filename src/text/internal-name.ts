const INTERNAL_NAME = /^[^.]+\.?$|\.(local|localhost|internal|intranet|lan)\.?$/;

/** Whether only machines of one network can resolve a host name: `localhost`, `cms`, `cms.local`. */
export function isInternalName(host: string): boolean {
  return INTERNAL_NAME.test(host);
}
