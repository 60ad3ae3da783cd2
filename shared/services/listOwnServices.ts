import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { OrganisationPromise } from './OrganisationPromise.ts'
import { ServiceInUse } from './ServiceInUse.ts'

export const listOwnServices = defineEndpoint({
  method: 'get',
  path: '/api/organisation/services',
  summary:
    'The services of your own organisation by name, those that take nothing new as well, and what it promises of them',
  audience: 'signedIn',
  response: z.object({ promise: OrganisationPromise, items: z.array(ServiceInUse) }),
  errors: ['session.missing', 'access.denied'],
})
