import { expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { administer } from './administer.ts'

const app = await startApp()
const { at, join, events } = administer(app)

test('moving to a role that reads no contents: access by name ends as the administrator says, with a record of it', async () => {
  const { userId } = (await join('grantee', { name: 'Gunilla Getagare' })).body
  const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
  const grants = `/api/customers/${customerId}/grants`
  const to = { kind: 'person', organisationId: organisations.lappi._id, userId }
  const given = { to, sections: ['events'], right: 'see', purpose: 'Kasvun tuki' }
  expect((await ask(app, grants, { as: 'owner.revontuli', body: given })).status).toBe(200)
  const move = (body: object) => at(`people/${userId}`, { body, method: 'PATCH', version: 1 })
  expect((await move({ roleId: 'administrator' })).body.error.code).toBe('person.grants_need_decision')
  expect((await move({ roleId: 'administrator', grants: 'propose' })).body.error.code).toBe('person.successor_unfit')
  expect((await move({ roleId: 'manager' })).status).toBe(200)
  const successorId = demoUserId('adviser.lappi')
  const again = { body: { roleId: 'administrator', grants: 'propose', successorId }, method: 'PATCH' as const }
  expect((await at(`people/${userId}`, { ...again, version: 2 })).status).toBe(200)
  const { items } = (await ask(app, grants, { as: 'owner.revontuli' })).body
  expect(items.filter(({ state }: { state: string }) => state === 'active')).toEqual([])
  const asked = await ask(app, `/api/customers/${customerId}/access-requests`, { as: 'owner.revontuli' })
  expect(asked.body.items).toMatchObject([{ state: 'waiting', to: { person: { userId: successorId } } }])
  expect((await events()).find(({ fact }) => fact.type === 'person.grantsEnded')?.fact).toMatchObject({
    name: 'Gunilla Getagare',
    grants: 1,
    grantsWent: 'propose',
  })
})
