import { checkAgreement } from '../record/check-agreement.ts';
import { checkPlanComparisons } from '../record/check-plan-comparisons.ts';
import { checkPlanRatios } from '../record/check-plan-ratios.ts';
import { checkPlanStatus } from '../record/check-plan-status.ts';
import { checkYearbookSigns } from '../record/check-yearbook-signs.ts';
import { describeAmount } from '../record/describe-amount.ts';
import { toExact, toExactValue } from '../record/exact-number.ts';
import { FormerFigures } from '../record/former-figures.ts';
import { IndicatorError, isIndicatorError } from '../record/indicator-error.ts';
import { areUnitsEqual } from '../record/label-unit.ts';
import { withEnglishNumbers } from '../record/parse-english.ts';
import { toPeriodKey } from '../record/period-order.ts';
import { mayBeSamePlan } from '../record/plan-of-ratio.ts';
import { COMPARING_FIELDS, type Plan } from '../record/record.ts';
import type { ComparedRecord, EntryPeriod } from './parse-collisions.ts';
import {
  areComparable,
  areCountedAlike,
  areDifferent,
  isPreliminary,
  toLargerUnit,
} from './parse-comparable.ts';
import { placeMistake } from './parse-entries.ts';
import { isPlan } from './parse-heading-base.ts';
import { parsePlanTime } from './parse-plan-time.ts';
import {
  checkIsNotOfOtherFigure,
  checkIsNotOfOtherPlan,
  type OtherTarget,
} from './parse-ratio-of-other-plan.ts';
import { RecordGroup, type RelatedRecord, type Source } from './parse-record-group.ts';

const YEAR = /(?:19|20)\d\d/g;

/**
 * Compares the records of one indicator in several periods. What one of them says about another, such as its former value, must agree with what the
 * other one says itself.
 */
export class RelatedRecords {
  readonly #group: RecordGroup;
  readonly #isCompared: boolean;

  /** @param compared The records of one indicator. */
  constructor(compared: readonly ComparedRecord[]) {
    this.#group = new RecordGroup(compared);
    this.#isCompared = compared.some(({ record }) =>
      COMPARING_FIELDS.some((field) => record?.[field] !== undefined),
    );
  }

  /** The mistake that a record contradicts other records. If two records state different numbers for one period, both have the mistake. */
  findMistake(item: EntryPeriod): IndicatorError | undefined {
    const record = this.#isCompared ? this.#group.find(item) : undefined;
    if (!record) return undefined;
    const { entry, file } = record;
    const mistake = this.#findOtherStatement(record) ?? this.#findWrongComparison(record);
    const isEnglish = file.record.numberFormat?.trim().toLowerCase() === 'en';
    return mistake && placeMistake(entry, file, isEnglish ? withEnglishNumbers(mistake) : mistake);
  }

  #findOtherStatement(record: RelatedRecord): IndicatorError | undefined {
    for (const statement of record.statements) {
      const own = { statement, record };
      const sources = statement.periods.flatMap((period) => this.#group.listSources(period));
      const isContradicting = (source: Source) =>
        areAboutSame(own, source) && this.#findContradicted(source) !== undefined;
      const other = this.#findContradicted(own) ?? sources.find(isContradicting);
      if (other) return toMistake(own, other);
    }
    return undefined;
  }

  /** A statement of another record that contradicts a statement. All periods that may be meant must have other numbers. */
  #findContradicted(source: Source): Source | undefined {
    const contradicted = source.statement.periods.map((period) => {
      const others = this.#group
        .listSources(period)
        .filter((other) => areAboutSame(source, other) && other.statement.periods.length === 1);
      return others.every((other) => areContradictory(source, other)) ? others[0] : undefined;
    });
    return contradicted.includes(undefined) ? undefined : contradicted[0];
  }

  /** Checks the ratios and changes of a record against the figures and plans of the others. */
  #findWrongComparison(related: RelatedRecord): IndicatorError | undefined {
    const { indicator } = related;
    if (!indicator.plans.length && !indicator.comparisons.length) return undefined;
    const { record } = related.file;
    const figures = this.#listFigures(related);
    const plans = indicator.plans.map((plan) => (plan.target ? plan : this.#withTarget(plan, related)));
    const completed = { ...indicator, plans };
    try {
      checkYearbookSigns(record, completed, figures);
      checkPlanRatios(record, completed, figures);
      checkPlanStatus(indicator.label, completed);
      checkPlanComparisons(record, { ...completed, plans: [...plans, ...this.#listNamedPlans(related)] });
      checkAgreement(record, completed, figures);
      checkIsNotOfOtherPlan(record, completed, this.#listTargets(related));
      checkIsNotOfOtherFigure(record, completed, figures);
      return undefined;
    } catch (error) {
      if (!isIndicatorError(error)) throw error;
      return error;
    }
  }

  /** The records with which the comparisons of a record may compare it: those of its year and of the year before, and those that they name. */
  #listFormerRecords({ indicator }: RelatedRecord): RelatedRecord[] {
    const { period = '', comparisons, plans } = indicator;
    const former = new FormerFigures(indicator);
    const bases = [...comparisons.map(({ base }) => base), ...plans.map(({ by }) => by)];
    const named = bases.flatMap((base) =>
      base === undefined ? [] : this.#group.listOfPeriod(former.periodOf(base)),
    );
    const year = Number(period.match(YEAR)?.at(-1));
    const near = year ? this.#group.listOfYears([year - 1, year]) : [];
    return [...named, ...near];
  }

  /** The figures of the other records in the unit of a record, by the keys of their periods. */
  #listFigures(related: RelatedRecord): Map<string, string> {
    const { indicator } = related;
    const figures = new Map<string, string>();
    for (const other of this.#listFormerRecords(related)) {
      const { value, unit, period } = other.indicator;
      const isComparable =
        other !== related &&
        areComparable(indicator, other.indicator) &&
        areCountedAlike(indicator, other.indicator) &&
        (!isPreliminary(other.indicator) || isPreliminary(indicator));
      const amount = isComparable && value ? toLargerUnit(value, unit, indicator.unit) : undefined;
      if (amount && period !== undefined) figures.set(toPeriodKey(period), describeAmount(amount));
    }
    return figures;
  }

  /** The plans of other records with which a change compares the figure: `so với kế hoạch năm 2024`. */
  #listNamedPlans(related: RelatedRecord): Plan[] {
    const { comparisons, plans } = related.indicator;
    const names = new Set(comparisons.flatMap(({ base = '' }) => (isPlan(base) ? [base] : [])));
    for (const { by = '' } of plans) names.delete(by);
    return [...names].map((by) => this.#withTarget({ by }, related)).filter(({ target }) => target);
  }

  /** A plan with the target that another record gives. With several such targets, the one that fits the ratio best. */
  #withTarget(plan: Plan, related: RelatedRecord): Plan {
    const { indicator } = related;
    const { name, time } = parsePlanTime(plan.by, indicator.period ?? '');
    const targets = this.#listTargets(related).filter(
      (other) => other.time === time && mayBeSamePlan(name, other.plan),
    );
    const [now, ratio] = [toExactValue(indicator), toExact(plan.ratio)];
    const toDifference = ({ amount }: OtherTarget) => {
      const target = toExact(amount);
      return now && ratio && target ? Math.abs((now.value / target.value) * 100 - ratio.value) : 0;
    };
    const [nearest] = [...targets].sort((first, second) => toDifference(first) - toDifference(second));
    return nearest ? { ...plan, target: nearest.amount } : plan;
  }

  /** The targets of the plans of other records, in the unit of a record. */
  #listTargets(related: RelatedRecord): OtherTarget[] {
    const { indicator } = related;
    return this.#group.plans.flatMap(({ statement, record }) => {
      const { amount, plan, name, periods } = statement;
      const isOther = record !== related && areComparable(indicator, record.indicator);
      const inOwnUnit = isOther ? toLargerUnit(amount, record.indicator.unit, indicator.unit) : undefined;
      if (plan === undefined || !inOwnUnit) return [];
      return periods.map((time) => ({ amount: inOwnUnit, plan, name, time }));
    });
  }
}

/** Whether two records speak of the same figure or of the same plan. A preliminary figure may have been revised since. */
function areAboutSame(first: Source, second: Source): boolean {
  const [own, other] = [first.record.indicator, second.record.indicator];
  if (first.record === second.record || !areComparable(own, other)) return false;
  const [plan, otherPlan] = [first.statement.plan, second.statement.plan];
  if (plan !== undefined || otherPlan !== undefined) {
    const areNamed = plan !== undefined && otherPlan !== undefined;
    return areNamed && mayBeSamePlan(plan, otherPlan) && mayBeSamePlan(otherPlan, plan);
  }
  const areOwnFigures = first.statement.isOwnFigure && second.statement.isOwnFigure;
  const areRevised = mayBeRevised(first) !== mayBeRevised(second);
  return !areOwnFigures && !areRevised && areCountedAlike(own, other);
}

function areContradictory(first: Source, second: Source): boolean {
  const [own, other] = [first.record.indicator, second.record.indicator];
  return areDifferent(first.statement.amount, second.statement.amount, own, other);
}

function mayBeRevised({ statement, record }: Source): boolean {
  return statement.isOwnFigure && isPreliminary(record.indicator);
}

/** The sentence of the mistake has the unit of the other number if it is not the same unit. */
function toMistake({ statement, record }: Source, other: Source): IndicatorError {
  const { name, amount } = other.statement;
  const { unit } = other.record.indicator;
  const otherUnit = areUnitsEqual(unit ?? '', record.indicator.unit ?? '') ? undefined : unit;
  return new IndicatorError('other-record', describeAmount(statement.amount), {
    field: statement.field,
    other: `${name}: ${describeAmount(amount, otherUnit)}`,
    suggestion: String(other.record.entry.row),
  });
}
