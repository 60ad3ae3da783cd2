import { describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { startApp } from '#tests/support/startApp.ts'
import { handOffsApi, personIn } from './handOffsApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const api = handOffsApi(app)
const [FROM, TO] = ['adviser.lappi', 'adviser.finnvera']
const finnvera = personIn('finnvera', TO)

describe('a referral', () => {
  test('goes to the receiver on 10 §, who takes it; the matter stays where it is', async () => {
    const matterId = await api.matterOf(customerId)
    const { body: sent, status } = await api.send(matterId, FROM, finnvera)
    expect(sent).toMatchObject({ state: 'sent', kind: 'referral', ours: true, bases: ['ownRecord'] })
    expect(status).toBe(200)
    const seen = await api.get(sent.handOffId, TO)
    expect(seen.body).toMatchObject({ state: 'sent', bases: ['section10'], need: 'Rahoitus laitteeseen', ours: false })
    const taken = await api.accept(sent.handOffId, TO)
    expect(taken.body).toMatchObject({ state: 'accepted', accepted: { by: 'Veera Finne', me: true } })
    const { body: matter } = await api.matters.get(matterId, FROM)
    expect(matter.organisation.id).toBe(organisations.lappi._id)
  })
})
