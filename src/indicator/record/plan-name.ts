import { lowerFirst } from '../../text/sentence.ts';
import type { Language } from '../../text/language.ts';
import { indicatorMessages } from '../messages.ts';

/** Abbreviations in reports. `KH` in `Sở KH&ĐT` and `Sở KH và ĐT` is not a plan. */
const ABBREVIATIONS: readonly [abbreviation: RegExp, words: string][] = [
  [/(?<=^|(?:so với|so|vượt|đạt|hoàn thành|\d ?%) )KH(?= (?!và )|[;,)]|$)/gu, 'kế hoạch'],
  [
    /(?<=^|(?:so với|so|vượt|đạt|hoàn thành|\d ?%) )DT(?= (?:năm|cả năm|tỉnh|Trung ương|TW|HĐND)|[;,)]|$)/gu,
    'dự toán',
  ],
  [/(?<![\p{L}\d])TW(?=[ ;,)]|$)/gu, 'Trung ương'],
];

/** The first words of the full name of a plan, or of another amount that a ratio may be a part of. */
const FULL_NAME =
  /^(kế hoạch|kh|mục tiêu|chỉ tiêu|dự toán|nghị quyết|vốn|nhu cầu|tổng|cùng kỳ|số|mức|hạn mức|so với (kế hoạch|mục tiêu|chỉ tiêu|dự toán|nghị quyết|nhu cầu))(?!\p{L})/iu;
/** The first words of such a name in English: `target …`, `the annual plan`. */
const ENGLISH_FULL_NAME = /^((the|an?|its|our) )?(\S+ )?(plan|target|goal|quota)s?\b/i;
/** `HĐND tỉnh giao`, `Bộ Tài chính giao đầu năm`; not `Bộ Giao thông vận tải`. */
const ASSIGNED =
  /^(.+?) giao((?: (?:đầu|cuối|năm|quý|tháng|giai đoạn|bổ sung|điều chỉnh|lần|cho|tại|theo)(?!\p{L}).*)?)$/iu;
const TIME = /^(cả năm|năm|quý|tháng|giai đoạn)(?!\p{L})/iu;
/** The first words of the name of an institution that assigns plans. Other names with a capital letter are taken for institutions too. */
const INSTITUTION =
  /^(trung ương|tỉnh|huyện|xã|chính phủ|thủ tướng|hđnd|ubnd|hội đồng|ủy ban|uỷ ban|bộ|sở|quốc hội)(?!\p{L})/iu;
/** The first words of the name of a document that sets a plan: `Quyết định 1719/QĐ-TTg`. */
const DOCUMENT =
  /^(quyết định|chỉ thị|công văn|thông báo|văn bản|hướng dẫn|luật|đề án|chương trình)(?!\p{L})/iu;
const CAPITAL = /^\p{Lu}/u;

/**
 * The name of a plan within a sentence: a full name as it is, `Trung ương` and `Trung ương giao` as `kế hoạch Trung ương giao`, `cả năm`
 * as `kế hoạch cả năm`, `Quyết định 1719` as `kế hoạch theo Quyết định 1719`. A full name in English stays as it is.
 */
export function toPlanName(planBy: string | undefined, language: Language): string {
  const words = indicatorMessages[language];
  if (!planBy) return words.plan;
  if (FULL_NAME.test(planBy)) return lowerFirst(planBy);
  if (ENGLISH_FULL_NAME.test(planBy)) return planBy;
  const [, assigner, detail = ''] = ASSIGNED.exec(planBy) ?? [];
  if (assigner) return words.planAssignedBy(assigner) + detail;
  if (DOCUMENT.test(planBy)) return words.planUnder(planBy);
  if (TIME.test(planBy)) return words.planFor(lowerFirst(planBy));
  // In English, any other words name who assigned the plan: `the province`.
  const isInstitution = INSTITUTION.test(planBy) || CAPITAL.test(planBy) || language === 'en';
  return isInstitution ? words.planAssignedBy(planBy) : planBy;
}

/** `kế hoạch năm` for `KH năm`, `dự toán Trung ương giao` for `DT TW giao`. */
export function writeOutPlan(text: string): string {
  let written = text;
  for (const [pattern, words] of ABBREVIATIONS) written = written.replace(pattern, words);
  return written;
}

/** Whether a text is the name of a plan, or of an institution that assigns plans. */
export function isPlanName(text: string): boolean {
  const forms = [FULL_NAME, ENGLISH_FULL_NAME, ASSIGNED, TIME, DOCUMENT, INSTITUTION, CAPITAL];
  return forms.some((form) => form.test(text));
}

/** Whether a text is the full name of a plan, such as `dự toán Trung ương giao`, which is shown word for word. */
export function isFullPlanName(text: string): boolean {
  return FULL_NAME.test(text) || ENGLISH_FULL_NAME.test(text);
}
