/**
 * Lets several builds use one TypeScript plugin. The plugin compiles all files at the start of each build. The result of the first build is good
 * for all, so later builds skip this start.
 */
export function compileOnce(plugin) {
  let isCompiled = false;
  return {
    ...plugin,
    buildStart(options) {
      if (isCompiled) return;
      isCompiled = true;
      plugin.buildStart.call(this, options);
    },
  };
}
