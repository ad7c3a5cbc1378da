/**
 * Lets several builds use one TypeScript plugin. The plugin compiles all files at the start of a build and keeps the result, but it would
 * compile them again for each of our builds.
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
