import { z } from 'zod'
import { Section } from '#shared/access/Section.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { BusinessId } from '#shared/register/BusinessId.ts'

const LONGEST_NAME = 200

export const becomeCompany = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/company',
  summary: 'Turn a founder into the company that they have a mandate for; everything follows, and it can be undone',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  body: z.strictObject({
    businessId: BusinessId,
    /** The company's name, needed only while the register doesn't hold it. */
    name: recordedText(LONGEST_NAME).optional(),
    /** What co-owners see of the time before the company. */
    sharedSections: z
      .array(Section)
      .refine((sections) => new Set(sections).size === sections.length, { error: 'same_twice' }),
  }),
  response: z.object({
    customerId: z.string(),
    businessId: z.string(),
    name: z.string(),
    mergeId: z.string(),
    /** Until when (ISO time) it can be undone. */
    undoUntil: z.string(),
  }),
  errors: [
    'session.missing',
    'customer.not_found',
    'access.denied',
    'founder.already_company',
    'founder.mandate_missing',
    'mandate.register_unreachable',
    'founder.company_taken',
    'founder.company_name_missing',
  ],
})
