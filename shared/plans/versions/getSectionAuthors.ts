import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { Writer } from './Writer.ts'

export const getSectionAuthors = defineEndpoint({
  method: 'get',
  path: '/api/plan-sections/:sectionId/authors',
  summary: 'Who has written in a section of a business plan, with the numbers of their Yjs clients',
  audience: 'signedIn',
  params: z.strictObject({ sectionId: PlanSectionId }),
  response: z.object({ items: z.array(Writer.extend({ clients: z.array(z.number().int()) })) }),
  errors: ['session.missing', 'request.invalid', 'plan.section_not_found'],
})
