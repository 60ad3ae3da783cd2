import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { EscalationModel } from '#server/promise/escalationModel.ts'
import { evaluateClocks } from '#server/promise/evaluateClocks.ts'
import { findOpenClock } from '#server/promise/findOpenClock.ts'
import { findOrphans } from '#server/promise/findOrphans.ts'
import { markEscalationsTold } from '#server/promise/markEscalationsTold.ts'
import { untoldEscalations } from '#server/promise/untoldEscalations.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { administer } from '#tests/organisations/administer.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const { at, join } = administer(app)
const api = mattersApi(app)
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const LAPPI = organisations.lappi._id
const AINO = demoUserId('adviser.lappi')
const LEAD = demoUserId('lead.lappi')
const MINUTE = 60_000

let made = 0
const team = async (given: object = {}): Promise<string> => {
  made += 1
  return (await at('teams', { body: { name: `Tiimi ${made}`, memberIds: [AINO], leadId: LEAD, ...given } })).body.teamId
}
const changeTeam = async (teamId: string, body: object) => {
  const { items } = (await at('teams')).body
  const { version } = items.find((one: { teamId: string }) => one.teamId === teamId)
  expect((await at(`teams/${teamId}`, { body, method: 'PATCH', version })).status).toBe(200)
}
const open = async (given: object): Promise<string> => {
  const answer = await api.open(customerId, 'owner.revontuli', { organisationId: LAPPI, ...given })
  expect(answer.status).toBe(200)
  return answer.body.matterId
}
const told = async (thingId: string) => EscalationModel.find({ thingId }).sort({ at: 1, _id: 1 }).lean()
const kinds = async (thingId: string) => (await told(thingId)).map(({ kind }) => kind)
const past = (moment: Date | undefined) => new Date((moment?.getTime() ?? 0) + MINUTE)

describe('a promise that is about to lapse', () => {
  test('is told to the person and the team when nearly late and late, then to the lead; once each', async () => {
    const thing = await open({ teamId: await team() })
    const clock = await findOpenClock(thing)
    await evaluateClocks.run(new Date(clock?.startedAt ?? 0))
    expect(await kinds(thing)).toEqual([])
    for (const moment of [clock?.soonAt, clock?.dueAt, clock?.leadAt])
      for (const _again of [1, 2]) await evaluateClocks.run(past(moment))
    expect(await told(thing)).toMatchObject([
      { kind: 'dueSoon', userIds: [AINO], clearedAt: null },
      { kind: 'late', userIds: [AINO] },
      { kind: 'lead', userIds: [LEAD] },
    ])
  })

  test('is no longer told of when the customer was reached', async () => {
    const thing = await open({ teamId: await team() })
    await evaluateClocks.run(past((await findOpenClock(thing))?.soonAt))
    const reached = { matterId: thing, reached: true, occurredAt: new Date().toISOString() }
    await logAs(app, 'adviser.lappi', customerId, reached as never)
    expect((await told(thing)).map(({ clearedAt }) => clearedAt)).toEqual([expect.any(Date)])
    await evaluateClocks.run(new Date(Date.now() + 30 * 24 * 60 * MINUTE))
    expect(await kinds(thing)).toEqual(['dueSoon'])
  })

  test('is not told while it waits for the customer', async () => {
    const thing = await open({ teamId: await team() })
    await api.move(thing, 'adviser.lappi', { status: 'waitingForCustomer', reason: 'Lähetä liite.' })
    await evaluateClocks.run(new Date(Date.now() + 30 * 24 * 60 * MINUTE))
    expect(await kinds(thing)).toEqual([])
  })

  test('that was overlooked for long is told as late and to the lead, not as nearly late', async () => {
    const thing = await open({ teamId: await team() })
    await evaluateClocks.run(past((await findOpenClock(thing))?.leadAt))
    expect(await kinds(thing)).toEqual(['late', 'lead'])
  })

  test('goes to substitutes where the team is away, and past a lead who is away to who may assign', async () => {
    const { userId: spare } = (await join('vara', { name: 'Vara' })).body
    const { userId: gone } = (await join('poissa', { name: 'Poissa' })).body
    const thing = await open({ teamId: await team({ memberIds: [gone], leadId: gone, substituteIds: [spare] }) })
    const clock = await findOpenClock(thing)
    const [from, until] = [dayInFinland(new Date()), dayInFinland(past(clock?.leadAt))]
    const absence = { userId: gone, substituteId: null, absences: [{ from, until, calendarUid: null }] }
    expect((await at('absences', { body: absence })).status).toBe(200)
    for (const moment of [clock?.soonAt, clock?.dueAt, clock?.leadAt]) await evaluateClocks.run(past(moment))
    expect((await told(thing)).map(({ kind, userIds }) => [kind, userIds])).toEqual([
      ['dueSoon', [spare]],
      ['late', [spare]],
      ['lead', [LEAD]],
    ])
  })

  test('is read by notices, and not again once they say so', async () => {
    const thing = await open({ teamId: await team() })
    await evaluateClocks.run(past((await findOpenClock(thing))?.soonAt))
    const found = async () => (await untoldEscalations(1_000)).filter(({ thingId }) => thingId === thing)
    const [first] = await found()
    expect(first).toMatchObject({ kind: 'dueSoon', matterId: thing, customerId })
    await markEscalationsTold([first?._id ?? ''], new Date())
    expect(await found()).toEqual([])
  })
})

describe('what waits for nobody', () => {
  const orphans = async (thingId: string) =>
    (await told(thingId)).filter(({ kind }) => kind === 'orphan').map(({ reason, clearedAt }) => [reason, !!clearedAt])
  const look = () => findOrphans.run(new Date())

  test('has no person and no team: it is told to who may give it to somebody, once, and no longer when somebody has it', async () => {
    const thing = await open({})
    await look()
    await look()
    expect(await told(thing)).toMatchObject([{ kind: 'orphan', reason: 'noPlace', userIds: [LEAD], toldAt: null }])
    await api.change(thing, 'lead.lappi', { responsibleId: AINO })
    await look()
    expect(await orphans(thing)).toEqual([['noPlace', true]])
  })

  test('waits for a team without people, and again after it had some', async () => {
    const teamId = await team()
    const thing = await open({ teamId })
    await look()
    expect(await orphans(thing)).toEqual([])
    await changeTeam(teamId, { memberIds: [] })
    await look()
    await changeTeam(teamId, { memberIds: [AINO] })
    await look()
    await changeTeam(teamId, { memberIds: [] })
    await look()
    expect(await orphans(thing)).toEqual([
      ['emptyTeam', true],
      ['emptyTeam', false],
    ])
  })

  test('waits for people who may not handle matters', async () => {
    const thing = await open({ teamId: await team({ memberIds: [demoUserId('admin.lappi')] }) })
    await look()
    expect(await orphans(thing)).toEqual([['emptyTeam', false]])
  })

  test('waits for people who are all away, with nobody to stand in', async () => {
    const { userId } = (await join('yksin', { name: 'Yksin' })).body
    const { userId: other } = (await join('toinen', { name: 'Toinen' })).body
    const teamId = await team({ memberIds: [userId] })
    const thing = await open({ teamId })
    const today = dayInFinland(new Date())
    const absences = [{ from: today, until: today, calendarUid: null }]
    await at('absences', { body: { userId, substituteId: null, absences } })
    await look()
    expect(await orphans(thing)).toEqual([['allAway', false]])
    await changeTeam(teamId, { substituteIds: [other] })
    await look()
    expect(await orphans(thing)).toEqual([['allAway', true]])
  })

  test('was for a service that the organisation does not have', async () => {
    const serviceId = await api.service(await team())
    const thing = await open({ serviceId })
    const { MatterModel } = await import('#server/matters/matterModel.ts')
    const { ServiceModel } = await import('#server/services/serviceModel.ts')
    await ServiceModel.deleteOne({ _id: serviceId })
    await MatterModel.updateOne({ _id: thing }, { $set: { teamId: null } })
    await look()
    expect(await orphans(thing)).toEqual([['noService', false]])
  })

  test('is told no longer when it is over', async () => {
    const thing = await open({})
    await look()
    await api.move(thing, 'owner.revontuli', { status: 'closedWithoutService', reason: 'En tarvitse.' })
    await look()
    expect(await orphans(thing)).toEqual([['noPlace', true]])
  })
})

test('a team for which something waits is not removed', async () => {
  const teamId = await team()
  await open({ teamId })
  const answer = await at(`teams/${teamId}/removal`, { method: 'POST', version: 1 })
  expect(answer).toMatchObject({ status: 409, body: { error: { code: 'team.waited_for' } } })
})
