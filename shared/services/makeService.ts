import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { ServiceFields } from './ServiceFields.ts'
import { ServiceInUse } from './ServiceInUse.ts'

export const makeService = defineEndpoint({
  method: 'post',
  path: '/api/organisation/services',
  summary: 'Make a service of your own organisation, with its promise and the team whose queue takes what comes to it',
  audience: 'signedIn',
  body: ServiceFields,
  response: ServiceInUse,
  errors: [
    'session.missing',
    'request.invalid',
    'access.denied',
    'team.not_found',
    'service.name_in_use',
    'service.unknown_municipality',
    'service.takes_no_matters',
  ],
})
