import type { Context } from '#server/access/Context.ts'
import { actorKeys } from '#shared/access/actorKeys.ts'
import type { Customer } from './Customer.ts'
import { findAccessibleCustomers } from './findAccessibleCustomers.ts'

/** More founders than one organisation meets in the years that their data may be kept. */
const MOST = 10_000
const FIELDS = { name: 1, nameKey: 1, kind: 1, businessId: 1, metBy: 1, grants: 1, mergedIds: 1, founder: 1 }

/**
 * Every founder whom the actor's organisation has met, those who have a company by now too, or who has given the actor access, in the order of names. Only these
 * are ever read: whether others there are makes no difference to the answer, nor to the work.
 */
export const findMetFounders = async (context: Pick<Context, 'actor' | 'ability'>): Promise<Customer[]> => {
  const { organisation } = context.actor
  const keys = actorKeys(context.actor)
  const founders = (filter: object, index: Record<string, 1>) =>
    findAccessibleCustomers(context, filter as object)
      .hint(index)
      .select(FIELDS)
      .limit(MOST)
      .lean<Customer[]>()
  const [met, granted] = await Promise.all([
    organisation ? founders({ metBy: organisation.id }, { metBy: 1 }) : [],
    keys.length > 0 ? founders({ kind: 'founder', 'grants.to': { $in: keys } }, { 'grants.to': 1 }) : [],
  ])
  const all = new Map([...met, ...granted].map((founder) => [founder._id, founder]))
  return [...all.values()].sort((a, b) => (a.nameKey < b.nameKey ? -1 : 1))
}
