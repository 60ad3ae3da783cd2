import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { StoredFile } from '#shared/contracts/StoredFile.ts'
import { PlanId } from '#shared/ids/PlanId.ts'
import { Language } from '#shared/languages/Language.ts'
import { PlanFormat } from './PlanFormat.ts'

export const exportPlan = defineEndpoint({
  method: 'get',
  path: '/api/plans/:planId/export',
  summary:
    'A business plan as a file, with the sections that are open to you: PDF to send, DOCX to go on writing, JSON (y-crm.plan/1) for machines; each time is in the read log of the customer',
  audience: 'signedIn',
  params: z.strictObject({ planId: PlanId }),
  /** lang: of the headings and figures around the customer's own words; the caller's own, if not said. */
  query: z.strictObject({ format: PlanFormat.default('pdf'), lang: Language.optional() }),
  response: StoredFile,
  file: 'stored',
  // It reads every section and typesets a book.
  cost: 20,
  errors: ['session.missing', 'request.invalid', 'plan.not_found', 'plan.export_busy', 'plan.export_failed'],
})
