import type { Handler } from '#server/http/Handler.ts'
import type { endContactRole as contract } from '#shared/contacts/endContactRole.ts'
import { getRole } from './getRole.ts'
import { saveRole } from './saveRole.ts'

/** End a role on a day: the person is no longer offered as the one to call, the period stays on the record. */
export const endContactRole: Handler<typeof contract> = async (
  context,
  { customerId, contactPersonId, until, version },
) => {
  const found = await getRole(context, 'change', { customerId, contactPersonId })
  return saveRole(context, found, { until, version }, 'ended')
}
