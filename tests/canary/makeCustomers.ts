import { demoId } from '#seed/demo/demoId.ts'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { kaksoistahti } from '#seed/demo/kaksoistahti.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { canaries } from './canaries.ts'
import type { Facts } from './Facts.ts'
import { MET_BY } from './oracle.ts'

/** A company that nobody acts for. */
export const THIRD = { name: 'Kolmas Testi Oy', businessId: '9000001-1' }

const founderName = (customer: string): Facts => ({ kind: 'founder’s name', customer, class: 'person', owner: null })

/** A founder: whom they have met and the founder themselves may know that there is one. */
const addFounder = async (customer: string, userId: string | null): Promise<string> => {
  const _id = demoId<string>('cus', customer)
  const facts: Facts = {
    ...founderName(customer),
    audience: (role) => {
      if (role.actsFor?.customer === customer) return 'mandate'
      return role.contents && role.organisation === MET_BY[customer] ? 'own' : null
    },
  }
  const name = `Perustaja ${canaries.word(facts, 'name')}`
  const metBy = [organisations[MET_BY[customer] as 'uusyritys']._id]
  const founder = { userId, becameCompanyAt: null, sharedSections: [] }
  const record = { _id, kind: 'founder', name, nameKey: `${name.toLowerCase()} ${_id}`, metBy, founder, version: 1 }
  await CustomerModel.collection.insertOne(record as never)
  return _id
}

/** Two companies with people of their own, one without, a founder who signs in, and one whom nobody else may find. */
export const makeCustomers = async (): Promise<Record<string, string>> => {
  // Our own founder takes the place of the demo's.
  await CustomerModel.collection.deleteMany({ kind: 'founder' })
  const ids = {
    revontuli: await addCompany(revontuli),
    kaksoistahti: await addCompany(kaksoistahti),
    third: await addCompany(THIRD),
    founder: await addFounder('founder', demoUserId('founder')),
    hiddenFounder: await addFounder('hiddenFounder', null),
  }
  for (const customer of ['revontuli', 'third'] as const) {
    // "c/o" of an address can name a person.
    const careOf = canaries.word(
      { kind: 'c/o in an address', customer, class: 'person', owner: null, section: 'events' },
      'careOf',
    )
    const address = { kind: 'postal', street: 'Koskikatu', number: '1', careOf }
    await CustomerModel.collection.updateOne(
      { _id: ids[customer] as never },
      { $set: { 'company.addresses': [address] } },
    )
  }
  return ids
}
