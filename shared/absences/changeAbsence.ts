import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { AbsenceId } from '#shared/ids/AbsenceId.ts'
import { UserId } from '#shared/ids/UserId.ts'
import { Absence } from './Absence.ts'

export const changeAbsence = defineEndpoint({
  method: 'patch',
  path: '/api/organisation/absences/:absenceId',
  summary: 'Change the days of an absence, or who stands in',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ absenceId: AbsenceId }),
  body: z.strictObject({ from: z.iso.date(), until: z.iso.date(), substituteId: UserId.nullable() }).partial(),
  response: Absence,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'access.denied',
    'absence.not_found',
    'absence.substitute_unfit',
    'absence.days_order',
    'absence.too_long',
  ],
})
