import { absencesErrors } from '#shared/absences/absencesErrors.ts'
import { breakGlassErrors } from '#shared/breakGlass/breakGlassErrors.ts'
import { contactsErrors } from '#shared/contacts/contactsErrors.ts'
import { customersErrors } from '#shared/customers/customersErrors.ts'
import { documentsErrors } from '#shared/documents/documentsErrors.ts'
import { eventsErrors } from '#shared/events/eventsErrors.ts'
import { foundersErrors } from '#shared/founders/foundersErrors.ts'
import { pathErrors } from '#shared/foundersPath/pathErrors.ts'
import { grantsErrors } from '#shared/grants/grantsErrors.ts'
import { handOffsErrors } from '#shared/handOffs/handOffsErrors.ts'
import { inquiriesErrors } from '#shared/inquiries/inquiriesErrors.ts'
import { mandatesErrors } from '#shared/mandates/mandatesErrors.ts'
import { mattersErrors } from '#shared/matters/mattersErrors.ts'
import { messagesErrors } from '#shared/messages/messagesErrors.ts'
import { noticesErrors } from '#shared/notices/noticesErrors.ts'
import { organisationsErrors } from '#shared/organisations/organisationsErrors.ts'
import { plansErrors } from '#shared/plans/plansErrors.ts'
import { registerErrors } from '#shared/register/registerErrors.ts'
import { retentionErrors } from '#shared/retention/retentionErrors.ts'
import { servicesErrors } from '#shared/services/servicesErrors.ts'
import { sessionErrors } from '#shared/session/sessionErrors.ts'
import { teamsErrors } from '#shared/teams/teamsErrors.ts'
import { uploadErrors } from '#shared/uploads/uploadErrors.ts'
import type { ErrorDefinition } from './defineErrors.ts'
import { requestErrors } from './requestErrors.ts'

const all = {
  ...requestErrors,
  ...registerErrors,
  ...customersErrors,
  ...contactsErrors,
  ...retentionErrors,
  ...eventsErrors,
  ...grantsErrors,
  ...foundersErrors,
  ...sessionErrors,
  ...mandatesErrors,
  ...mattersErrors,
  ...handOffsErrors,
  ...organisationsErrors,
  ...teamsErrors,
  ...servicesErrors,
  ...absencesErrors,
  ...breakGlassErrors,
  ...inquiriesErrors,
  ...noticesErrors,
  ...documentsErrors,
  ...pathErrors,
  ...plansErrors,
  ...messagesErrors,
  ...uploadErrors,
}

export type ErrorCode = keyof typeof all

/** Every error that Y-CRM can answer with: its code, HTTP status and texts. */
export const errors: Record<ErrorCode, ErrorDefinition> = all
