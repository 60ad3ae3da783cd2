import { z } from 'zod'
import { PlanSectionId } from '#shared/ids/PlanSectionId.ts'

/** The address of a plan's page: which section is open. */
export const PlanSearch = z.object({ section: PlanSectionId.optional() })
