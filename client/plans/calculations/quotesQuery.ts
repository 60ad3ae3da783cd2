import type { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { listQuotes } from '#shared/plans/listQuotes.ts'
import { queryFor } from '../../api/queryFor.ts'

/** The question for the results that a section's text quotes. */
export const quotesQuery = (sectionId: string) => queryFor(listQuotes, { sectionId: sectionId as PlanSectionId })
