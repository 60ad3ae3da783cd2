import { customersErrors } from '#shared/customers/customersErrors.ts'
import { eventsErrors } from '#shared/events/eventsErrors.ts'
import { registerErrors } from '#shared/register/registerErrors.ts'
import type { ErrorDefinition } from './defineErrors.ts'
import { requestErrors } from './requestErrors.ts'

const all = { ...requestErrors, ...registerErrors, ...customersErrors, ...eventsErrors }

export type ErrorCode = keyof typeof all

/** Every error that Y-CRM can answer with: its code, HTTP status and texts. */
export const errors: Record<ErrorCode, ErrorDefinition> = all
