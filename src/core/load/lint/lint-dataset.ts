import type { Problem } from '../../model/problem.ts';
import { checkForms, checkRanks } from './contact-checks.ts';
import { checkDuplicates, checkRepeats, checkTwins } from './duplicate-checks.ts';
import { checkCircles, checkOrder } from './order-checks.ts';
import { outlineDataset } from '../json/outline.ts';
import { checkCopies, checkEarlyClaims, checkMemory, checkSourceDates } from './source-checks.ts';
import { checkTerms } from './term-checks.ts';
import { checkTranslations } from './translation-checks.ts';
import { checkUnused } from './unused-checks.ts';

/**
 * What is doubtful in a dataset whose parts are each in order: warnings, with paths but no lines. Takes any
 * JSON value and passes over what has not the shape for it.
 * @param dataset a Dataset, or what should become one
 */
export function lintDataset(dataset: unknown): Problem[] {
  const outline = outlineDataset(dataset);
  return [
    ...checkOrder(outline),
    ...checkCircles(outline),
    ...checkTerms(outline),
    ...checkForms(outline),
    ...checkRanks(outline),
    ...checkEarlyClaims(outline),
    ...checkDuplicates(outline),
    ...checkTwins(outline),
    ...checkRepeats(outline),
    ...checkSourceDates(outline),
    ...checkCopies(outline),
    ...checkMemory(outline),
    ...checkUnused(outline),
    ...checkTranslations(dataset),
  ];
}
