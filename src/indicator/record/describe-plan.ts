import { describeAmount } from './describe-amount.ts';
import type { Plan } from './record.ts';

/** How an error sentence names a plan: by its target, `từ 90 trở lên`, or by its ratio, `80%`, if it has no target. */
export function describePlan({ ratio, target }: Plan): string {
  if (target) return describeAmount(target);
  return ratio ? describeAmount(ratio, '%') : '';
}
