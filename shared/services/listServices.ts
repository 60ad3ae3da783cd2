import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { plainText } from '#shared/contracts/plainText.ts'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { OfferedService } from './OfferedService.ts'

export const listServices = defineEndpoint({
  method: 'get',
  path: '/api/services',
  summary: 'Services that take new matters, by name, for a picker: at most 200',
  audience: 'signedIn',
  query: z.strictObject({
    organisationId: OrganisationId.optional(),
    /** Those offered in this municipality (its code), and those of the whole country. */
    municipality: z
      .string()
      .regex(/^\d{3}$/)
      .optional(),
    q: plainText(80).optional(),
  }),
  response: z.object({ items: z.array(OfferedService) }),
  errors: ['session.missing', 'request.invalid'],
})
