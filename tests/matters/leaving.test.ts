import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { mattersRestingOn } from '#server/matters/mattersRestingOn.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { administer } from '#tests/organisations/administer.ts'
import { startApp } from '#tests/support/startApp.ts'
import { mattersApi } from './mattersApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const api = mattersApi(app)
const { at, join, events } = administer(app)

/** Somebody new in Lapland with a matter and a task of their own. */
const someone = async (subject: string) => {
  const { userId } = (await join(subject, { name: `Henkilö ${subject}` })).body
  const { matterId } = (await api.open(customerId, subject, { mine: true, dueOn: '2099-01-01' })).body
  await api.task(matterId, subject, { organisationId: organisations.lappi._id, ownerId: userId })
  await api.members(matterId, subject, [userId])
  return { userId, matterId, leave: (body: object) => at(`people/${userId}/departure`, { body, version: 1 }) }
}

describe('who leaves', () => {
  test('holds matters, told in numbers', async () => {
    const { userId } = await someone('holds')
    const { body } = await at(`people/${userId}`)
    expect(body.holdings.matters).toEqual({ count: 2, firstDue: '2099-01-01' })
    expect(JSON.stringify(body)).not.toMatch(/Rahoitus|Revontuli/)
  })

  test('leaves none of them without a place: to a successor with tasks and all, and the customer sees who has it', async () => {
    const { userId, matterId, leave } = await someone('leaves')
    expect((await leave({})).body.error.code).toBe('person.duties_need_successor')
    const toReader = { duties: 'successor', successorId: demoUserId('manager.lappi') }
    expect((await leave(toReader)).body.error.code).toBe('person.successor_unfit')
    const gone = await leave({ duties: 'successor', successorId: demoUserId('adviser.lappi') })
    expect(gone.body).toMatchObject({ matters: 2 })
    expect((await api.get(matterId, 'adviser.lappi')).body).toMatchObject({
      responsible: { name: 'Aino Lappalainen', me: true },
      tasks: [{ owner: { name: 'Aino Lappalainen' } }],
      members: [],
    })
    expect(await mattersRestingOn([userId])).toEqual([])
    const [told] = await api.events(customerId, 'owner.revontuli', `?matterId=${matterId}`)
    expect(told.fact.content.after).toEqual({ responsible: 'Aino Lappalainen' })
    expect((await events())[0]?.fact).toMatchObject({ type: 'person.left', matters: 2 })
  })

  test('or to the team lead', async () => {
    const { matterId, leave } = await someone('to.lead')
    expect((await leave({ duties: 'teamLead' })).status).toBe(200)
    expect((await api.get(matterId, 'lead.lappi')).body.responsible.name).toBe('Tuomas Tunturi')
  })
})

test('a role that can’t handle matters is not given to who has some, unless somebody takes them', async () => {
  const { userId } = await someone('moves')
  const change = (body: object, version: number) => at(`people/${userId}`, { method: 'PATCH', body, version })
  const refused = await change({ roleId: 'manager' }, 1)
  expect(refused.body.error.code).toBe('person.duties_need_successor')
  const moved = await change({ roleId: 'manager', successorId: demoUserId('adviser.lappi') }, 1)
  expect(moved.status).toBe(200)
  expect(await mattersRestingOn([userId])).toEqual([])
})
