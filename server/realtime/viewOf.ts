import type { SessionContext } from '#server/auth/sessions/sessionContext.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import { openedTo } from '#server/customers/openedTo.ts'
import { openedUntil } from '#server/customers/openedUntil.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { GrantRight } from '#shared/access/GrantRight.ts'

/** What of a customer is open to a viewer, one word for each part, and until when (ms since 1970) that is so by the clock. */
export type View = { words: string[]; until: number }

/** A founder who becomes the owner of a company, and back, sees no less by it; who is left with the books does. */
const MANDATE_WORDS = { books: ['mandate books'], whole: ['mandate books', 'mandate whole'] }

/**
 * Ask anew what this customer opens to the viewer: by their role, a mandate, grants, matters, break-glass. Null: nothing, the
 * viewer doesn't see that there is such a customer.
 */
export const viewOf = (context: SessionContext, customer: Customer): View | null => {
  openCustomer(context, customer)
  const { actor } = context
  if (basesFor(context.ability, 'read', 'Customer', customer).length === 0) return null
  const { grants, matterIds } = openedTo(actor, customer)
  const rightsUpTo = (right: GrantRight) => GrantRight.options.slice(0, GrantRight.options.indexOf(right) + 1)
  const words = [
    ...actor.permissions.map((permission) => `role ${permission}`),
    ...(actor.organisation ? [`organisation ${actor.organisation.id}`] : []),
    ...(actor.actsFor ? MANDATE_WORDS[actor.actsFor.capacity === 'accountant' ? 'books' : 'whole'] : []),
    ...grants.flatMap(({ sections, right }) =>
      sections.flatMap((section) => rightsUpTo(right).map((one) => `grant ${section} ${one}`)),
    ),
    ...matterIds.map((id) => `matter ${id}`),
    ...(actor.breakGlass?.customerId === customer._id ? ['breakGlass'] : []),
  ]
  return {
    words: [...new Set(words)].sort(),
    until: openedUntil(actor, customer)?.getTime() ?? Number.POSITIVE_INFINITY,
  }
}
