import { findCustomer } from '#server/customers/findCustomer.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import { peopleActingFor } from '#server/notices/peopleActingFor.ts'
import { findActor } from '#server/organisations/findActor.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import type { PlanSection } from '../PlanSection.ts'
import { CommentModel } from './commentModel.ts'

/** The person in a grantee's key, where it names one. */
const personIn = (key: string): string[] => key.split(':').filter((part) => part.startsWith('usr_'))

/**
 * Who could be mentioned in a section: of the customer's own people, of those who have commented and, `andGranted`, of those granted to by
 * name, whoever may read it at this moment. Whom else the customer has let in is not a guest's to know. Everybody of an organisation that
 * was granted to is not listed: mention who has taken part.
 */
export const readersOfSection = async (
  section: PlanSection,
  { andGranted }: { andGranted: boolean },
): Promise<{ userId: string; name: string }[]> => {
  const customer = await findCustomer(section.customerId)
  if (!customer) return []
  const own = await peopleActingFor(customer)
  const commented = await CommentModel.distinct('by.userId', { sectionId: section._id })
  const granted = !andGranted ? [] : (customer.grants ?? []).flatMap(({ to }) => personIn(to))
  const readers = await Promise.all(
    [...new Set([...own, ...commented.map(String), ...granted])].map(async (userId) => {
      const actsFor = own.includes(userId) ? customer._id : null
      const found = await findActor(userId as UserId, { actsFor })
      if (!found) return []
      const context = { actor: found.actor, ability: abilityOf(found.actor), opened: [] }
      openCustomer(context, customer)
      const reads = basesFor(context.ability, 'read', 'PlanPart', section).length > 0
      return reads ? [{ userId, name: found.actor.name }] : []
    }),
  )
  return readers.flat()
}
