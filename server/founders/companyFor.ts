import type { Context } from '#server/access/Context.ts'
import type { CompanyCustomer } from '#server/customers/Customer.ts'
import { findRegisterFacts } from '#server/customers/findRegisterFacts.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { RegisterUnreachable } from '#server/mandates/RegisterUnreachable.ts'
import { refreshMandates } from '#server/mandates/refreshMandates.ts'
import type { Capacity } from '#shared/access/Capacity.ts'

/** Capacities in which one may bring one's own record to the company; keeping its books is not one. */
const BRINGS: readonly Capacity[] = ['owner', 'representative', 'jointRepresentative']

type FoundCompany = {
  capacity: Capacity
  /** The register's record; null: the register doesn't hold the company yet. */
  registered: CompanyCustomer | null
}

/**
 * The company that a founder may become: the register of mandates is asked at this moment (founder.mandate_missing), and no
 * other founder's record may stand there already (founder.company_taken).
 */
export const companyFor = async ({ actor }: Pick<Context, 'actor'>, businessId: string): Promise<FoundCompany> => {
  const mandates = await refreshMandates(actor.userId).catch((error) => {
    throw error instanceof RegisterUnreachable ? new Refusal('mandate.register_unreachable') : error
  })
  const mandate = mandates.find((one) => one.businessId === businessId && BRINGS.includes(one.capacity))
  if (!mandate) throw new Refusal('founder.mandate_missing', { values: { businessId } })
  const registered = (await findRegisterFacts([businessId])).get(businessId) ?? null
  if (registered?.founder) throw new Refusal('founder.company_taken', { values: { businessId } })
  return { capacity: mandate.capacity, registered }
}
