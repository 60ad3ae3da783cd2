import { breakGlassErrors } from '#shared/breakGlass/breakGlassErrors.ts'
import { contactsErrors } from '#shared/contacts/contactsErrors.ts'
import { customersErrors } from '#shared/customers/customersErrors.ts'
import { eventsErrors } from '#shared/events/eventsErrors.ts'
import { foundersErrors } from '#shared/founders/foundersErrors.ts'
import { grantsErrors } from '#shared/grants/grantsErrors.ts'
import { inquiriesErrors } from '#shared/inquiries/inquiriesErrors.ts'
import { mandatesErrors } from '#shared/mandates/mandatesErrors.ts'
import { mattersErrors } from '#shared/matters/mattersErrors.ts'
import { organisationsErrors } from '#shared/organisations/organisationsErrors.ts'
import { registerErrors } from '#shared/register/registerErrors.ts'
import { retentionErrors } from '#shared/retention/retentionErrors.ts'
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
  ...organisationsErrors,
  ...teamsErrors,
  ...breakGlassErrors,
  ...inquiriesErrors,
  ...uploadErrors,
}

export type ErrorCode = keyof typeof all

/** Every error that Y-CRM can answer with: its code, HTTP status and texts. */
export const errors: Record<ErrorCode, ErrorDefinition> = all
