import type { Runner } from '../text/text-contract.ts';
import { accentsContract } from './accents-contract.ts';
import { agreementContract } from './agreement-contract.ts';
import { amountContract } from './amount-contract.ts';
import { checksContract } from './checks-contract.ts';
import { combinedHeadingsContract } from './combined-headings-contract.ts';
import { comparisonTitlesContract } from './comparison-titles-contract.ts';
import { comparisonContract } from './comparison-contract.ts';
import { comparisonNumbersContract } from './comparison-numbers-contract.ts';
import { contradictionsContract } from './contradictions-contract.ts';
import { damagedLettersContract } from './damaged-letters-contract.ts';
import { disbursementHeadingsContract } from './disbursement-headings-contract.ts';
import { dividingColumnsContract } from './dividing-columns-contract.ts';
import { doubleNegativesContract } from './double-negatives-contract.ts';
import { doubtfulTilesContract } from './doubtful-tiles-contract.ts';
import { droppedCellsContract } from './dropped-cells-contract.ts';
import { emptyPartsContract } from './empty-parts-contract.ts';
import { englishContract } from './english-contract.ts';
import { escapesContract } from './escapes-contract.ts';
import { filesContract } from './files-contract.ts';
import { followedAdviceContract } from './followed-advice-contract.ts';
import { formerPeriodsContract } from './former-periods-contract.ts';
import { fractionsContract } from './fractions-contract.ts';
import { groupHeadsContract } from './group-heads-contract.ts';
import { headingsBesideContract } from './headings-beside-contract.ts';
import { headingYearsContract } from './heading-years-contract.ts';
import { hedgesContract } from './hedges-contract.ts';
import { headerRowsContract } from './header-rows-contract.ts';
import { headingSignsContract } from './heading-signs-contract.ts';
import { headingsContract } from './headings-contract.ts';
import { harmlessAdviceContract } from './harmless-advice-contract.ts';
import { headsInAreaTablesContract } from './heads-in-area-tables-contract.ts';
import { heardContract } from './heard-contract.ts';
import { indexCellsContract } from './index-cells-contract.ts';
import { indicatorColumnsContract } from './indicator-columns-contract.ts';
import { innerRowsContract } from './inner-rows-contract.ts';
import { invisibleSignsContract } from './invisible-signs-contract.ts';
import { jsonMistakesContract } from './json-mistakes-contract.ts';
import { labelContradictionsContract } from './label-contradictions-contract.ts';
import { linesAboveContract } from './lines-above-contract.ts';
import { menColumnsContract } from './men-columns-contract.ts';
import { misreadCellsContract } from './misread-cells-contract.ts';
import { loneFiguresContract } from './lone-figures-contract.ts';
import { lonePeriodsContract } from './lone-periods-contract.ts';
import { loneRowsContract } from './lone-rows-contract.ts';
import { longTextsContract } from './long-texts-contract.ts';
import { mendedHeadingsContract } from './mended-headings-contract.ts';
import { growthOrIndexContract } from './growth-or-index-contract.ts';
import { misplacedCommasContract } from './misplaced-commas-contract.ts';
import { mistakenRecordsContract } from './mistaken-records-contract.ts';
import { mistakesContract } from './mistakes-contract.ts';
import { moneyUnitsContract } from './money-units-contract.ts';
import { notationContract } from './notation-contract.ts';
import { noteConflictsContract } from './note-conflicts-contract.ts';
import { notesContract } from './notes-contract.ts';
import { officeAdviceContract } from './office-advice-contract.ts';
import { officeColumnsContract } from './office-columns-contract.ts';
import { officeHeadingsContract } from './office-headings-contract.ts';
import { officeRowsContract } from './office-rows-contract.ts';
import { officeTablesContract } from './office-tables-contract.ts';
import { officeWordsContract } from './office-words-contract.ts';
import { oneStepContract } from './one-step-contract.ts';
import { otherHeadingsContract } from './other-headings-contract.ts';
import { partsOfYearsContract } from './parts-of-years-contract.ts';
import { planOfRatioContract } from './plan-of-ratio-contract.ts';
import { placeholdersContract } from './placeholders-contract.ts';
import { planLinesContract } from './plan-lines-contract.ts';
import { partTablesContract } from './part-tables-contract.ts';
import { planColumnsContract } from './plan-columns-contract.ts';
import { planContract } from './plan-contract.ts';
import { possibleChangesContract } from './possible-changes-contract.ts';
import { possibleNumbersContract } from './possible-numbers-contract.ts';
import { portalTablesContract } from './portal-tables-contract.ts';
import { provinceTablesContract } from './province-tables-contract.ts';
import { quantitiesContract } from './quantities-contract.ts';
import { publishedContract } from './published-contract.ts';
import { ranksContract } from './ranks-contract.ts';
import { randomIndicatorColumnsContract } from './random-indicator-columns-contract.ts';
import { randomTablesContract } from './random-tables-contract.ts';
import { ratioColumnsContract } from './ratio-columns-contract.ts';
import { ratioNamesContract } from './ratio-names-contract.ts';
import { readingTimeContract } from './reading-time-contract.ts';
import { realTablesContract } from './real-tables-contract.ts';
import { relatedRecordsContract } from './related-records-contract.ts';
import { remediesContract } from './remedies-contract.ts';
import { reportTablesContract } from './report-tables-contract.ts';
import { repeatedLabelsContract } from './repeated-labels-contract.ts';
import { rowNumbersContract } from './row-numbers-contract.ts';
import { rowParentsContract } from './row-parents-contract.ts';
import { rowsAboutRowsContract } from './rows-about-rows-contract.ts';
import { sameRecordsContract } from './same-records-contract.ts';
import { sentenceContract } from './sentence-contract.ts';
import { sentenceProperties } from './sentence-properties.ts';
import { separatorsContract } from './separators-contract.ts';
import { seriesContract } from './series-contract.ts';
import { sharesContract } from './shares-contract.ts';
import { spreadsheetCellsContract } from './spreadsheet-cells-contract.ts';
import { suggestionsContract } from './suggestions-contract.ts';
import { tableContract } from './table-contract.ts';
import { tileTimesContract } from './tile-times-contract.ts';
import { tileWordsContract } from './tile-words-contract.ts';
import { tableStructureContract } from './table-structure-contract.ts';
import { timeRowsContract } from './time-rows-contract.ts';
import { timesContract } from './times-contract.ts';
import { titlesContract } from './titles-contract.ts';
import { turnedTablesContract } from './turned-tables-contract.ts';
import { twinTablesContract } from './twin-tables-contract.ts';
import { unnamedFiguresContract } from './unnamed-figures-contract.ts';
import { unusedColumnsContract } from './unused-columns-contract.ts';
import { unitInNoteContract } from './unit-in-note-contract.ts';
import { unitLinesContract } from './unit-lines-contract.ts';
import { yearbookTablesContract } from './yearbook-tables-contract.ts';
import { yearsAndCodesContract } from './years-and-codes-contract.ts';

/**
 * Tests of modules that need no DOM, by name. `contracts.node.ts` runs them in Node, `contracts.test.ts` in every browser. One page for all
 * of them saves minutes, because each page loads all modules of the indicator.
 */
export const CONTRACTS: Readonly<Record<string, (runner: Runner) => void>> = {
  'English tiles': englishContract,
  'accents of headings': accentsContract,
  amounts: amountContract,
  'cells beside lines about the table': droppedCellsContract,
  'cells that are easily misread': misreadCellsContract,
  'codes in place of letters': escapesContract,
  'columns that may be an index or growth': indexCellsContract,
  comparisons: comparisonContract,
  'damaged letters': damagedLettersContract,
  'fields that do not go together': checksContract,
  'files of figures': filesContract,
  'advice that makes no wrong figure': harmlessAdviceContract,
  'advice that is followed': followedAdviceContract,
  'headings of reports of disbursement': disbursementHeadingsContract,
  'headings that messages propose': suggestionsContract,
  'headings in several rows': combinedHeadingsContract,
  'headings that the headings beside them make clear': headingsBesideContract,
  'heads of groups inside a table': groupHeadsContract,
  'heads of groups in tables of areas': headsInAreaTablesContract,
  'invisible characters in numbers': invisibleSignsContract,
  'figures of former periods': formerPeriodsContract,
  'labels that contradict their row': labelContradictionsContract,
  'lines above the headings': linesAboveContract,
  'marks of notes': notesContract,
  'columns of men, and heads above years': menColumnsContract,
  'notes that contradict their figure': noteConflictsContract,
  'mistakes in figures': mistakesContract,
  'mistakes of a JSON file': jsonMistakesContract,
  'changes that the figure rules out': possibleChangesContract,
  'numbers that an indicator can have': possibleNumbersContract,
  'negative numbers with negative labels': doubleNegativesContract,
  'columns of ratios': ratioColumnsContract,
  'columns that compare with the plan': planColumnsContract,
  'indexes where growth is measured, and the reverse': growthOrIndexContract,
  'numbers with a misplaced comma': misplacedCommasContract,
  'numbers in place of missing figures': placeholdersContract,
  'numbers of comparisons': comparisonNumbersContract,
  'numbers that must agree': agreementContract,
  parseTable: tableContract,
  plans: planContract,
  'percentages as fractions': fractionsContract,
  'published figures': publishedContract,
  'columns of shares': sharesContract,
  'cells of spreadsheets': spreadsheetCellsContract,
  'hedges in every field and in every way of writing': hedgesContract,
  'advice for tables of offices': officeAdviceContract,
  'advice that leads to the right figure in one step': oneStepContract,
  'columns of offices': officeColumnsContract,
  'headings of offices': officeHeadingsContract,
  'random tables of offices': randomTablesContract,
  'random tables with a column for each indicator': randomIndicatorColumnsContract,
  'quantities of labels and units': quantitiesContract,
  ranks: ranksContract,
  'real tables': realTablesContract,
  'tables of portals': portalTablesContract,
  'tables of provinces': provinceTablesContract,
  'tables of reports': reportTablesContract,
  'tables of yearbooks': yearbookTablesContract,
  'texts that are too long': longTextsContract,
  'titles above a table': titlesContract,
  'columns that divide figures': dividingColumnsContract,
  'headings of another table inside a table': otherHeadingsContract,
  'titles that name a part of a year': partsOfYearsContract,
  'titles that begin comparisons': comparisonTitlesContract,
  'records that are the same, or only have the same id': sameRecordsContract,
  'records that contradict themselves': contradictionsContract,
  'records of other periods': relatedRecordsContract,
  'records with a wrong shape': mistakenRecordsContract,
  'remedies of mistakes': remediesContract,
  'what messages say to write': mendedHeadingsContract,
  'rows inside a table': innerRowsContract,
  'rows with the same label': repeatedLabelsContract,
  'rows that are parts of other rows': rowParentsContract,
  'figures without comparisons': loneFiguresContract,
  'tables with one period in their headings': lonePeriodsContract,
  'rows with one cell': loneRowsContract,
  'separators of files': separatorsContract,
  'tables whose rows and columns are changed': turnedTablesContract,
  'tables with the same headings': twinTablesContract,
  'rows of times': timeRowsContract,
  'parts without figures': emptyPartsContract,
  'rows about rows': rowsAboutRowsContract,
  'plans of ratios': planOfRatioContract,
  'numbers of rows': rowNumbersContract,
  'rows of offices': officeRowsContract,
  'tables as offices have them': officeTablesContract,
  'tables with a column for each indicator': indicatorColumnsContract,
  'the words of offices beside figures': officeWordsContract,
  'the notation of numbers': notationContract,
  'the time to read a file': readingTimeContract,
  'the times of a tile, and what contradicts its figure': tileTimesContract,
  'the words beside the figure of a tile': tileWordsContract,
  'the points of a series': seriesContract,
  'the sentences of indicators': sentenceContract,
  'the sentences of random indicators': sentenceProperties,
  'tiles that may mean something else': doubtfulTilesContract,
  times: timesContract,
  'units of money': moneyUnitsContract,
  'units in sources and notes': unitInNoteContract,
  'units above a table': unitLinesContract,
  'figures that no title names': unnamedFiguresContract,
  'columns and rows that are not read': unusedColumnsContract,
  'what screen readers read of indicators': heardContract,
  'the structure of tables': tableStructureContract,
  'tables with several rows of headings': headerRowsContract,
  'lines of plans': planLinesContract,
  'proposals for columns of ratios': ratioNamesContract,
  'signs in headings': headingSignsContract,
  'tables with the figures of several parts': partTablesContract,
  'words of headings': headingsContract,
  'years and codes in place of amounts': yearsAndCodesContract,
  'years of headings': headingYearsContract,
};
