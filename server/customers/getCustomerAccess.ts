import { packRules } from '@casl/ability/extra'
import type { Handler } from '#server/http/Handler.ts'
import type { getCustomerAccess as contract } from '#shared/customers/getCustomerAccess.ts'
import { getAccessibleCustomer } from './getAccessibleCustomer.ts'

/** The rules by which the screen offers what may be done with this customer: the very ones that the server decides by. */
export const getCustomerAccess: Handler<typeof contract> = async (context, { customerId }) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const { breakGlass } = context.actor
  return {
    customerId: customer._id,
    kind: customer.kind === 'founder' ? ('founder' as const) : ('company' as const),
    businessId: customer.businessId ?? null,
    name: customer.name,
    rules: packRules(context.ability.rules),
    breakGlassUntil: breakGlass?.customerId === customer._id ? breakGlass.until : null,
  }
}
