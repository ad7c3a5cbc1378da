import { lowerFirst } from '../../text/sentence.ts';
import type { Language } from '../../text/language.ts';
import { indicatorMessages } from '../messages.ts';

/** Begins the full name of a plan, or of anything else that a ratio may refer to. */
const FULL_NAME =
  /^(kế hoạch|mục tiêu|chỉ tiêu|dự toán|nghị quyết|vốn|nhu cầu|tổng|cùng kỳ|số|hạn mức)(?!\p{L})/iu;
/** The same in English: `target …`, `the annual plan`. */
const ENGLISH_FULL_NAME = /^((the|an?|its|our) )?(\S+ )?(plan|target|goal|quota)s?\b/i;
const ASSIGNED = /^(.+?) giao$/i;
const TIME = /^(cả năm|năm|quý|tháng|giai đoạn)(?!\p{L})/iu;
/** Begins the name of who assigns plans. So does any capital letter. */
const INSTITUTION =
  /^(trung ương|tỉnh|huyện|xã|chính phủ|thủ tướng|hđnd|ubnd|hội đồng|ủy ban|uỷ ban|bộ|sở|quốc hội)(?!\p{L})/iu;
const CAPITAL = /^\p{Lu}/u;

/**
 * The name of a plan within a sentence: a full name as it is, `Trung ương` and `Trung ương giao` as `kế hoạch Trung ương giao`, `cả năm`
 * as `kế hoạch cả năm`. Other words stay as they are.
 */
export function toPlanName(planBy: string | undefined, language: Language): string {
  const words = indicatorMessages[language];
  if (!planBy) return words.plan;
  if (FULL_NAME.test(planBy)) return lowerFirst(planBy);
  if (ENGLISH_FULL_NAME.test(planBy)) return planBy;
  const [, assigner] = ASSIGNED.exec(planBy) ?? [];
  if (assigner) return words.planAssignedBy(assigner);
  if (TIME.test(planBy)) return words.planFor(lowerFirst(planBy));
  // In English, `the province` assigns a plan too.
  const isAssigner = INSTITUTION.test(planBy) || CAPITAL.test(planBy) || language === 'en';
  return isAssigner ? words.planAssignedBy(planBy) : planBy;
}

/** Whether a text is the name of a plan or of who assigned it; not any other words. */
export function isPlanName(text: string): boolean {
  return [FULL_NAME, ENGLISH_FULL_NAME, ASSIGNED, TIME, INSTITUTION, CAPITAL].some((form) => form.test(text));
}
