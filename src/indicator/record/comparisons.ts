import { checkAgreement } from './check-agreement.ts';
import { checkAlso } from './check-also.ts';
import { checkLevels } from './check-levels.ts';
import { checkPlanComparisons } from './check-plan-comparisons.ts';
import { checkPlanRatios } from './check-plan-ratios.ts';
import { checkPlanStatus } from './check-plan-status.ts';
import { checkPossible } from './check-possible.ts';
import { checkPreviousPeriods } from './check-previous-periods.ts';
import { checkRank } from './check-rank.ts';
import { checkRepeatedBases } from './check-repeated-bases.ts';
import { checkSeries } from './check-series.ts';
import { checkShare } from './check-share.ts';
import { checkYearbookSigns } from './check-yearbook-signs.ts';
import { withFittingUnit } from './fitting-units.ts';
import { readAlso } from './parse-also.ts';
import { readComparisons } from './parse-change.ts';
import type { ComparisonCode } from './parse-figure.ts';
import { readPlans } from './parse-plan.ts';
import { readRank } from './parse-rank.ts';
import { parseSeries } from './parse-series.ts';

/** Reads and checks the fields that compare a figure. */
export const comparisonCode: ComparisonCode = {
  read: (record, unit) => ({
    also: readAlso(record),
    plans: readPlans(record, unit),
    comparisons: readComparisons(record, unit),
    rank: readRank(record),
    series: parseSeries(record, unit),
  }),
  check: (record, label, figure, figuresOfRow) => {
    checkPreviousPeriods(record, figure);
    checkSeries(record, figure);
    checkYearbookSigns(record, figure, figuresOfRow);
    checkPlanRatios(record, figure, figuresOfRow);
    checkRank(record, label, figure);
    checkPossible(record, label, figure);
    checkLevels(record, figure);
    checkPlanStatus(label, figure);
    checkPlanComparisons(record, figure);
    checkRepeatedBases(record, figure);
    checkShare(figure);
    checkAlso(figure);
    checkAgreement(record, figure, figuresOfRow);
  },
  correct: withFittingUnit,
};
