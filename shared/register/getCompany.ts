import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { BusinessId } from './BusinessId.ts'
import { Company } from './Company.ts'

export const getCompany = defineEndpoint({
  method: 'get',
  path: '/api/companies/:businessId',
  summary: 'A company by its business ID in any spelling: everything the register holds, history included',
  audience: 'signedIn',
  params: z.strictObject({ businessId: BusinessId }),
  response: Company,
  errors: ['session.missing', 'request.invalid', 'company.not_found'],
})
