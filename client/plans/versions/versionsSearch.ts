import { z } from 'zod'
import { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { PlanVersionId } from '#shared/ids/PlanVersionId.ts'

/** The address of a plan's versions: of which section they are listed, and which one is open. */
export const VersionsSearch = z.object({ section: PlanSectionId.optional(), version: PlanVersionId.optional() })
