import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { AbsenceId } from '#shared/ids/AbsenceId.ts'

export const removeAbsence = defineEndpoint({
  method: 'post',
  path: '/api/organisation/absences/:absenceId/removal',
  summary: 'Remove an absence; what has moved on because of it stays where it is',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ absenceId: AbsenceId }),
  response: z.object({ absenceId: z.string() }),
  errors: ['session.missing', 'request.version_missing', 'record.changed', 'access.denied', 'absence.not_found'],
})
