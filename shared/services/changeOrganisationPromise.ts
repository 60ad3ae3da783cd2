import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { Promised } from '#shared/promise/Promised.ts'
import { OrganisationPromise } from './OrganisationPromise.ts'

export const changeOrganisationPromise = defineEndpoint({
  method: 'put',
  path: '/api/organisation/promise',
  summary: 'Change what your own organisation promises of its services; holds for what comes from now on',
  audience: 'signedIn',
  versioned: true,
  body: z.strictObject({ promised: Promised }),
  response: OrganisationPromise,
  errors: ['session.missing', 'request.invalid', 'request.version_missing', 'record.changed', 'access.denied'],
})
