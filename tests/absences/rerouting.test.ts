import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { rerouteAway } from '#server/absences/rerouteAway.ts'
import { standInFor } from '#server/absences/standInFor.ts'
import { tellEscalations } from '#server/notices/tellEscalations.ts'
import { findOpenClock } from '#server/promise/findOpenClock.ts'
import { untoldEscalations } from '#server/promise/untoldEscalations.ts'
import { dayAfter } from '#shared/time/dayAfter.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { administer } from '#tests/organisations/administer.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const { at, join, events } = administer(app)
const api = mattersApi(app)
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const OWNER = 'owner.revontuli'
const TODAY = dayInFinland(new Date())
const LAPPI = organisations.lappi._id

/** A new adviser of Lappi, by a name that is also their subject. */
const person = async (name: string): Promise<string> => (await join(name, { name })).body.userId
const team = async (name: string, given: object): Promise<string> => {
  const { body } = await at('teams', { body: { name, memberIds: [], ...given } })
  expect(body.teamId).toBeDefined()
  return body.teamId
}
const away = async (userId: string, substituteId: string | null = null) => {
  const absences = [{ from: TODAY, until: TODAY, calendarUid: null }]
  const answer = await at('absences', { body: { userId, substituteId, absences } })
  expect(answer.status).toBe(200)
  return answer.body
}
/** A matter that the customer has opened, and that this person of the team has taken. */
const matterOf = async (teamId: string, userId: string): Promise<string> => {
  const { matterId } = (await api.open(customerId, OWNER, { organisationId: LAPPI, teamId })).body
  expect((await api.change(matterId, 'lead.lappi', { responsibleId: userId })).status).toBe(200)
  return matterId
}
const matter = async (matterId: string) => (await api.get(matterId, 'lead.lappi')).body
const told = async (thingId: string) => (await untoldEscalations(500)).filter((one) => one.thingId === thingId)

describe('what rests on a person who goes away', () => {
  test('goes to the substitute they named at once, with its clock, and everybody sees it', async () => {
    const [anna, sisko] = [await person('Anna Away'), await person('Sisko Sijainen')]
    const teamId = await team('Ensimmäinen', { memberIds: [anna, sisko] })
    const matterId = await matterOf(teamId, anna)
    const due = (await findOpenClock(matterId))?.dueAt
    const answer = await away(anna, sisko)
    expect(answer.moved).toEqual({ things: 1, to: ['Sisko Sijainen'] })
    expect(await matter(matterId)).toMatchObject({ responsible: { userId: sisko }, team: { teamId } })
    expect(await findOpenClock(matterId)).toMatchObject({ userId: sisko, teamId, dueAt: due })
    expect(await told(matterId)).toEqual([
      expect.objectContaining({ kind: 'rerouted', userIds: [sisko], from: { userId: anna, name: 'Anna Away' } }),
    ])
    expect((await events())[0]).toMatchObject({
      by: { name: 'Y-CRM' },
      fact: { type: 'absence.rerouted', name: 'Anna Away', things: 1, to: ['Sisko Sijainen'] },
    })
    const seen = await api.events(customerId, OWNER, `?matterId=${matterId}`)
    expect(seen[0].fact).toMatchObject({ type: 'matter.changed' })
  })

  test('goes on along substitutes who are away themselves, and not in a circle', async () => {
    const [first, second, third] = [await person('Eka'), await person('Toka'), await person('Kolmas')]
    await away(second, third)
    await away(first, second)
    expect(await standInFor(first, new Date())).toEqual({
      teamId: null,
      responsible: { userId: third, name: 'Kolmas' },
    })
    await away(third, first)
    expect(await standInFor(first, new Date())).toBeNull()
  })

  test('goes to the team where no substitute was named', async () => {
    const [anna, other] = [await person('Anna Toinen'), await person('Olli Oma')]
    const teamId = await team('Toinen', { memberIds: [anna, other] })
    const matterId = await matterOf(teamId, anna)
    expect((await away(anna)).moved).toEqual({ things: 1, to: ['Toinen'] })
    expect(await matter(matterId)).toMatchObject({ responsible: null, team: { teamId } })
    expect((await told(matterId))[0]).toMatchObject({ userIds: [other] })
  })

  test('goes to the team’s substitute where the whole team is away, and stays where there is none', async () => {
    const [anna, spare] = [await person('Anna Kolmas'), await person('Ville Vara')]
    const teamId = await team('Kolmas', { memberIds: [anna], substituteIds: [spare] })
    const alone = await team('Yksin', { memberIds: [anna] })
    const [kept, stays] = [await matterOf(teamId, anna), await matterOf(alone, anna)]
    await away(anna)
    expect(await matter(kept)).toMatchObject({ responsible: { userId: spare } })
    // The person is in the other team too, whose substitute takes it: nothing stays that anybody can take.
    expect(await matter(stays)).toMatchObject({ responsible: { userId: spare } })
  })

  test('what comes to rest on somebody who is away moves on by the clock', async () => {
    const [anna, sisko] = [await person('Anna Neljäs'), await person('Sirkka Sijainen')]
    const teamId = await team('Neljäs', { memberIds: [anna, sisko] })
    const matterId = await matterOf(teamId, anna)
    const { AbsenceModel } = await import('#server/absences/absenceModel.ts')
    await AbsenceModel.create({
      ...{ _id: 'abs_00000000000000000001', organisationId: LAPPI, userId: anna, from: TODAY, until: TODAY },
      ...{ substituteId: sisko, calendarUid: null, version: 1 },
    })
    await rerouteAway.run(new Date())
    expect(await matter(matterId)).toMatchObject({ responsible: { userId: sisko } })
  })
})

describe('what a person who goes away has taken on', () => {
  const task = async (matterId: string, ownerId: string, dueOn: string | null, text: string) => {
    const answer = await api.task(matterId, 'lead.lappi', { organisationId: LAPPI, ownerId, dueOn, text })
    expect(answer.status).toBe(200)
  }
  const ownersOf = async (matterId: string) =>
    Object.fromEntries(
      (await matter(matterId)).tasks.map(({ text, owner }: { text: string; owner: { name: string } | null }) => [
        text,
        owner?.name,
      ]),
    )
  const stepOf = async (as: string, text: string, dueOn: string | null = null): Promise<string> => {
    await logAs(app, as, customerId, { nextStep: { text, dueOn } })
    const { items } = (await ask(app, `/api/customers/${customerId}/next-steps`, { as })).body
    return items.find((step: { text: string }) => step.text === text).nextStepId
  }
  const steps = async (as: string): Promise<string[]> =>
    (await ask(app, '/api/desktop', { as })).body.nextSteps.map(({ text }: { text: string }) => text)
  const tasks = async (as: string): Promise<string[]> =>
    (await ask(app, '/api/desktop', { as })).body.tasks.map(({ text }: { text: string }) => text)

  test('and should do meanwhile goes to the substitute; what has a later day stays theirs', async () => {
    const [anna, sisko] = [await person('tehtava.anna'), await person('tehtava.sisko')]
    const teamId = await team('Tehtävät', { memberIds: [anna, sisko] })
    const matterId = await matterOf(teamId, demoUserId('lead.lappi'))
    await task(matterId, anna, null, 'Ilman päivää')
    await task(matterId, anna, TODAY, 'Tänään')
    await task(matterId, anna, dayAfter(TODAY, 1), 'Huomenna')
    await stepOf('tehtava.anna', 'Askel ilman päivää')
    await stepOf('tehtava.anna', 'Askel huomenna', dayAfter(TODAY, 1))
    expect((await away(anna, sisko)).moved).toEqual({ things: 3, to: ['tehtava.sisko'] })
    expect(await ownersOf(matterId)).toEqual({
      'Ilman päivää': 'tehtava.sisko',
      Tänään: 'tehtava.sisko',
      Huomenna: 'tehtava.anna',
    })
    expect(await tasks('tehtava.sisko')).toEqual(['Tänään', 'Ilman päivää'])
    expect(await steps('tehtava.sisko')).toEqual(['Askel ilman päivää'])
    expect(await steps('tehtava.anna')).toEqual(['Askel huomenna'])
    const [event] = await api.events(customerId, OWNER, `?matterId=${matterId}`)
    expect(event.fact).toMatchObject({ type: 'matter.taskChanged', content: { owner: 'tehtava.sisko' } })
    expect((await events())[0]?.fact).toMatchObject({ type: 'absence.rerouted', name: 'tehtava.anna', things: 3 })
  })

  test('is told to who takes a next step, once, and leads to its customer', async () => {
    const [anna, sisko] = [await person('askel.anna'), await person('askel.sisko')]
    const stepId = await stepOf('askel.anna', 'Soita takaisin')
    await away(anna, sisko)
    expect(await told(stepId)).toEqual([
      expect.objectContaining({ kind: 'rerouted', of: 'nextStep', userIds: [sisko], clearedAt: expect.any(Date) }),
    ])
    await tellEscalations.run(new Date())
    await tellEscalations.run(new Date())
    const { items } = (await ask(app, '/api/notices', { as: 'askel.sisko' })).body
    expect(items).toMatchObject([{ kind: 'promise.rerouted', target: { of: 'customer', customerId } }])
    expect((await ask(app, '/api/notices', { as: 'adviser.private' })).body.items).toEqual([])
  })

  test('goes where no substitute was named to who has the matter, then to the lead, and comes by the clock too', async () => {
    const [anna, lead, other] = [await person('jono.anna'), await person('jono.vetaja'), await person('jono.muu')]
    const teamId = await team('Jono', { memberIds: [other, anna, lead], leadId: lead })
    const matterId = await matterOf(teamId, other)
    await task(matterId, anna, null, 'Asiassa')
    expect((await away(anna)).moved).toEqual({ things: 1, to: ['jono.muu'] })
    await stepOf('jono.anna', 'Poissa kirjattu')
    await rerouteAway.run(new Date())
    expect(await steps('jono.vetaja')).toEqual(['Poissa kirjattu'])
    expect(await steps('jono.anna')).toEqual([])
  })

  test('stays where nobody can take it, and moves when somebody can', async () => {
    const anna = await person('yksin.anna')
    const matterId = await matterOf(await team('Yksinäinen', { memberIds: [anna] }), anna)
    await task(matterId, anna, null, 'Kenelle')
    expect((await away(anna)).moved).toEqual({ things: 0, to: [] })
    expect(await ownersOf(matterId)).toEqual({ Kenelle: 'yksin.anna' })
    await team('Apu', { memberIds: [anna], substituteIds: [demoUserId('lead.lappi')] })
    await rerouteAway.run(new Date())
    expect(await ownersOf(matterId)).toEqual({ Kenelle: 'Tuomas Tunturi' })
  })
})
