import { expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { MailModel } from '#server/email/mailModel.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { actorFor } from '#tests/access/actorFor.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { giving } from './giving.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })

test('an accountant is invited by their own customer to more than service data, and loses it at once', async () => {
  const details = { emails: ['oona@example.fi'] }
  const reach = `/api/customers/${customerId}/contact-details`
  await ask(app, reach, { as: 'owner.revontuli', method: 'PATCH', version: 0, body: details })
  const rules = async () => (await ask(app, `/api/customers/${customerId}/access`, { as: 'accountant.revontuli' })).body
  const to = { kind: 'guest', name: 'Tilda Taseinen', email: 'tilda@example.fi' }
  const path = `/api/customers/${customerId}/grants`
  const body = giving({ to, sections: ['plan.market'], right: 'comment' })
  const { body: given } = await ask(app, path, { as: 'owner.revontuli', body })
  const mail = await MailModel.findOne({ to: 'tilda@example.fi' }).lean()
  const token = mail?.link?.split('=')[1]
  const accepted = await ask(app, '/api/invitations/acceptance', { as: 'accountant.revontuli', body: { token } })
  expect(accepted.status).toBe(200)
  expect(JSON.stringify((await rules()).rules)).toContain('market')
  expect((await ask(app, '/api/held-grants', { as: 'accountant.revontuli' })).body.items).toEqual([])
  await ask(app, `${path}/${given.grantId}/withdrawal`, { as: 'owner.revontuli', method: 'POST' })
  expect(JSON.stringify((await rules()).rules)).not.toContain('market')
})

test('what another customer granted to the same person stays apart from the one they act for', () => {
  const actsFor = { customerId: 'cus_Mine0000000000000000', capacity: 'accountant' as const }
  const grants = [{ grantId: 'grt_x', sections: ['plan.market' as const, 'events' as const], right: 'see' as const }]
  const opened = (id: string) => [{ customerIds: [id], grants, matterIds: [] }]
  const sees = (id: string, actor = actorFor({ actsFor })) =>
    basesFor(abilityOf(actor, opened(id)), 'read', 'PlanPart', { customerId: id, part: 'market' })
  expect(sees('cus_Mine0000000000000000')).toEqual(['grant'])
  expect(sees('cus_Other000000000000000')).toEqual([])
  const owner = actorFor({ actsFor: { ...actsFor, capacity: 'owner' } })
  expect(sees('cus_Other000000000000000', owner)).toEqual([])
})
