import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { BusinessId } from '#shared/register/BusinessId.ts'
import { CompanyPreview } from './CompanyPreview.ts'

export const previewBecomeCompany = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/company/:businessId',
  summary: 'What would follow a founder into their company, before anything is changed',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId, businessId: BusinessId }),
  response: CompanyPreview,
  errors: [
    'session.missing',
    'customer.not_found',
    'access.denied',
    'founder.already_company',
    'founder.mandate_missing',
    'mandate.register_unreachable',
    'founder.company_taken',
  ],
})
