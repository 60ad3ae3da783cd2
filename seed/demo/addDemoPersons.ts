import { saveContactDetails } from '#server/contactDetails/saveContactDetails.ts'
import { addContactPerson } from '#server/contacts/addContactPerson.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { findCustomersByBusinessId } from '#server/customers/findCustomersByBusinessId.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { demoContext } from './demoContext.ts'
import { revontuli } from './revontuli.ts'

const PERSONS = [
  {
    by: 'adviser.lappi',
    person: { name: 'Oona Revontuli', languages: ['fi' as const, 'en' as const] },
    role: {
      title: 'toimitusjohtaja',
      email: 'oona@revontuli.example',
      phone: '+358 40 123 4567',
      from: '2023-04-01',
      until: null,
    },
  },
  {
    by: 'adviser.lappi',
    person: { name: 'Henna Hallinen', languages: ['fi' as const] },
    role: { title: 'hallituksen puheenjohtaja', email: null, phone: null, from: '2023-04-01', until: '2025-05-31' },
  },
  {
    by: 'adviser.rovaniemi',
    person: { name: 'Tilda Taseinen', languages: ['fi' as const, 'sv' as const] },
    role: { title: 'kirjanpitäjä', email: 'tilda@taseet.example', phone: null, from: null, until: null },
  },
]

/** People of the demo company and how it is reached, by the real commands. */
export const addDemoPersons = async (): Promise<void> => {
  const [found] = await findCustomersByBusinessId([revontuli.businessId])
  const customer = found && (await findCustomer(found.customerId))
  if (!found || !customer) throw new Error(`The demo register has no company ${revontuli.businessId}`)
  for (const { by, person, role } of PERSONS) {
    const context = await demoContext(by)
    await inTransaction(() =>
      addContactPerson(context, { customerId: found.customerId, person, role: { ...role, protected: false } }),
    )
  }
  const owner = await demoContext('owner.revontuli')
  await inTransaction(() =>
    saveContactDetails(owner, customer, {
      emails: ['info@revontuli.example'],
      phones: ['+358 16 123 456'],
      address: { street: 'Koskikatu 25', postCode: '96200', city: 'Rovaniemi', country: '' },
      languages: ['fi', 'en'],
      preferredLanguage: 'fi',
    }),
  )
}
