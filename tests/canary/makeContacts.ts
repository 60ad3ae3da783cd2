import { audiences } from './audiences.ts'
import { canaries } from './canaries.ts'
import type { Facts } from './Facts.ts'
import { must } from './must.ts'
import type { World } from './World.ts'

const OWNERS: Record<string, string | null> = {
  'adviser.lappi': 'lappi',
  'adviser.finnvera': 'finnvera',
  'adviser.private': 'kasvukonsultit',
  'adviser.second': 'vauhtipyora',
  'owner.revontuli': null,
}

/** A person with a role, and a working note of the organisation that recorded them. */
const addPerson = async (world: World, as: string, customer: string, isProtected: boolean) => {
  const owner = OWNERS[as] ?? null
  const facts: Facts = {
    kind: 'contact person',
    customer,
    class: 'person',
    owner,
    section: 'contacts',
    protected: isProtected,
  }
  const added = await must(world, as, `/api/customers/${world.customers[customer]}/contact-persons`, {
    body: {
      person: { name: `Yhteys ${canaries.word(facts, 'name')}`, languages: ['fi'] },
      role: {
        title: canaries.word(facts, 'title'),
        email: `${canaries.word(facts, 'email')}@example.fi`,
        phone: canaries.phone(facts, 'phone'),
        from: '2026-01-01',
        until: null,
        protected: isProtected,
      },
    },
  })
  const id = added.contactPersonId
  world.named.contactPersonId?.push({ customer, id })
  if (owner === null) return
  const note = canaries.word({ ...facts, kind: 'note on a person', class: 'own' }, 'text')
  await must(world, as, `/api/customers/${world.customers[customer]}/contact-persons/${id}/notes`, {
    body: { text: note },
  })
}

const changeDetails = async (world: World, as: string, customer: string, isProtected: boolean) => {
  const facts: Facts = {
    kind: 'contact details',
    customer,
    class: 'service',
    owner: null,
    section: 'basic',
    protected: isProtected,
  }
  const seen: Facts = {
    ...facts,
    audience: customer === 'founder' ? audiences.customerOnly('founder') : audiences.alsoInMatter(facts),
  }
  await must(world, as, `/api/customers/${world.customers[customer]}/contact-details`, {
    method: 'PATCH',
    version: 0,
    body: {
      emails: [`${canaries.word(seen, 'emails')}@example.fi`],
      phones: [canaries.phone(seen, 'phones')],
      address: { street: canaries.word(seen, 'street'), postCode: '96100', city: 'Rovaniemi', country: 'FI' },
      protected: isProtected,
    },
  })
}

/** People and details of customers, recorded by everybody who may. */
export const makeContacts = async (world: World): Promise<void> => {
  world.named.contactPersonId = []
  for (const as of ['adviser.lappi', 'adviser.private', 'owner.revontuli'])
    await addPerson(world, as, 'revontuli', false)
  await addPerson(world, 'adviser.finnvera', 'revontuli', true)
  await addPerson(world, 'adviser.second', 'third', false)
  await changeDetails(world, 'owner.revontuli', 'revontuli', false)
  await changeDetails(world, 'founder', 'founder', true)
}
