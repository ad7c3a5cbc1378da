import { findSimilarName } from '../../text/similar-name.ts';
import { BUDGET_VARIABLES } from './parse-budgets.ts';
import { HISTORY_TOKEN_VARIABLE } from './parse-history.ts';
import { SERVE_FLAGS } from './serve-flags.ts';
import type { Environment } from './settings.ts';

const PREFIX = 'MTQG_';

/** A variable whose name begins with `MTQG_` and that no option reads. */
export interface UnknownVariable {
  name: string;
  /** The known variable with the most similar name. */
  suggestion: string | undefined;
}

/** Finds variables whose names begin with `MTQG_` and that no option reads. An empty variable counts as not set. */
export function findUnknownVariables(environment: Environment): UnknownVariable[] {
  const known = [
    ...Object.values(SERVE_FLAGS).map(({ variable }) => variable),
    ...Object.values(BUDGET_VARIABLES),
    HISTORY_TOKEN_VARIABLE,
  ];
  const names = Object.keys(environment).filter((name) => name.startsWith(PREFIX) && environment[name]);
  const unknown = names.filter((name) => !known.some((variable) => variable === name));
  return unknown.sort().map((name) => ({ name, suggestion: suggestVariable(name, known) }));
}

/** Compares names without their prefix, because some known variables have none: for `MTQG_PORT`, `PORT` is suggested. */
function suggestVariable(name: string, known: readonly string[]): string | undefined {
  const shortNames = known.map(removePrefix);
  const similar = findSimilarName(removePrefix(name), shortNames);
  return known.find((variable) => removePrefix(variable) === similar);
}

function removePrefix(name: string): string {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
}
