import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { ServiceId } from '#shared/ids/ServiceId.ts'
import { ServiceFields } from './ServiceFields.ts'
import { ServiceInUse } from './ServiceInUse.ts'

export const changeService = defineEndpoint({
  method: 'patch',
  path: '/api/organisation/services/:serviceId',
  summary: 'Change a service of your own organisation; a new promise holds for what comes from now on',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ serviceId: ServiceId }),
  body: ServiceFields.partial(),
  response: ServiceInUse,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'access.denied',
    'service.not_found',
    'team.not_found',
    'service.name_in_use',
    'service.unknown_municipality',
  ],
})
