import { describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { rerouteAway } from '#server/absences/rerouteAway.ts'
import { standInFor } from '#server/absences/standInFor.ts'
import { findOpenClock } from '#server/promise/findOpenClock.ts'
import { untoldEscalations } from '#server/promise/untoldEscalations.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { administer } from '#tests/organisations/administer.ts'
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
