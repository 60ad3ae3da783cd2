import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { isAbsent } from '#server/absences/isAbsent.ts'
import { dayAfter } from '#shared/time/dayAfter.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { administer } from '#tests/organisations/administer.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { calendar } from './calendar.ts'

const app = await startApp()
const { at, events, join } = administer(app)
const AINO = 'adviser.lappi'
const LEAD = 'lead.lappi'
const TODAY = dayInFinland(new Date())
const inDays = (count: number) => dayAfter(TODAY, count)
const days = (from: number, until = from, calendarUid: string | null = null) => ({
  ...{ from: inDays(from), until: inDays(until), calendarUid },
})
const enter = (as: string, absences: object[], given: object = {}) =>
  at('absences', { as, body: { substituteId: null, absences, ...given } })
const list = async (as = AINO) => (await at(`absences?from=${TODAY}&until=${inDays(400)}`, { as })).body
const mine = async (as = AINO) =>
  (await list(as)).items.filter((one: { person: { userId: string } }) => one.person.userId === demoUserId(as))

describe('days away', () => {
  test('are entered by the person, and seen by colleagues, not by others', async () => {
    const { body } = await enter(AINO, [days(30, 40)], { substituteId: demoUserId(LEAD) })
    expect(body.items).toEqual([
      expect.objectContaining({
        ...{ person: { userId: demoUserId(AINO), name: 'Aino Lappalainen' }, from: inDays(30), until: inDays(40) },
        ...{ substitute: { userId: demoUserId(LEAD), name: 'Tuomas Tunturi' }, fromCalendar: false, mayChange: true },
      }),
    ])
    expect(body.moved).toEqual({ things: 0, to: [] })
    expect((await list('manager.lappi')).items).toEqual([expect.objectContaining({ mayChange: false })])
    expect((await list('adviser.rovaniemi')).items).toEqual([])
    for (const as of ['owner.revontuli', 'founder']) expect((await at('absences', { as })).status).toBe(400)
    expect((await at(`absences?from=${TODAY}&until=${TODAY}`, { as: 'owner.revontuli' })).status).toBe(403)
    expect((await events())[0]?.fact).toMatchObject({
      type: 'absence.entered',
      absences: [{ from: inDays(30), until: inDays(40), substitute: 'Tuomas Tunturi' }],
    })
    expect(await isAbsent(demoUserId(AINO), new Date(`${inDays(40)}T20:00:00+02:00`))).toBe(true)
    expect(await isAbsent(demoUserId(AINO), new Date(`${inDays(41)}T10:00:00+02:00`))).toBe(false)
  })

  test('of colleagues are entered by the administrator, the team lead by role, and the lead of their team', async () => {
    const of = { userId: demoUserId(AINO) }
    expect((await enter('admin.lappi', [days(100)], of)).status).toBe(200)
    expect((await enter(LEAD, [days(101)], of)).status).toBe(200)
    expect((await enter('manager.lappi', [days(102)], of)).status).toBe(404)
    const body = { name: 'Vedetty', memberIds: [demoUserId(AINO)], leadId: demoUserId('manager.lappi') }
    expect((await at('teams', { body })).body.lead).toMatchObject({ userId: demoUserId('manager.lappi') })
    expect((await enter('manager.lappi', [days(102)], of)).status).toBe(200)
    expect((await enter('admin.rovaniemi', [days(103)], of)).status).toBe(404)
    expect((await list('manager.lappi')).colleagues).toEqual([{ ...of, name: 'Aino Lappalainen' }])
  })

  test('are checked: order, length, and who stands in', async () => {
    const refused = async (absences: object[], given: object = {}) =>
      (await enter(AINO, absences, given)).body.error.code
    expect(await refused([days(5, 4)])).toBe('absence.days_order')
    expect(await refused([days(1, 900)])).toBe('absence.too_long')
    expect(await refused([days(1)], { substituteId: demoUserId(AINO) })).toBe('absence.substitute_unfit')
    expect(await refused([days(1)], { substituteId: demoUserId('admin.lappi') })).toBe('absence.substitute_unfit')
    expect(await refused([days(1)], { substituteId: demoUserId('adviser.finnvera') })).toBe('absence.substitute_unfit')
    expect(await refused([{ ...days(1), from: '2026-02-30' }])).toBe('request.invalid')
  })

  test('are changed and removed from the version that is there, by who may', async () => {
    const [absence] = (await enter(LEAD, [days(200, 210)])).body.items
    const path = `absences/${absence.absenceId}`
    const change = (as: string, body: object, version = 1) => at(path, { as, body, method: 'PATCH', version })
    expect((await change(AINO, { until: inDays(205) })).status).toBe(403)
    expect((await change('admin.rovaniemi', { until: inDays(205) })).status).toBe(404)
    const changed = await change(LEAD, { until: inDays(205), substituteId: demoUserId(AINO) })
    expect(changed.body).toMatchObject({ until: inDays(205), substitute: { userId: demoUserId(AINO) }, version: 2 })
    expect(await change(LEAD, { until: inDays(206) })).toMatchObject({
      status: 412,
      body: { error: { current: { until: inDays(205), version: 2 } } },
    })
    expect((await at(`${path}/removal`, { as: LEAD, method: 'POST', version: 2 })).status).toBe(200)
    expect((await events()).slice(0, 2).map(({ fact }) => fact.type)).toEqual(['absence.removed', 'absence.changed'])
    expect(await mine(LEAD)).toEqual([])
  })

  test('go with the person who leaves, and nobody waits for them as a substitute', async () => {
    const { userId } = (await join('leaving.one', { name: 'Lauri Lähtevä' })).body
    await enter('admin.lappi', [days(300)], { userId })
    await enter('admin.lappi', [days(301)], { userId: demoUserId(LEAD), substituteId: userId })
    const body = { name: 'Jäävä tiimi', memberIds: [userId], leadId: userId, substituteIds: [userId] }
    const { teamId } = (await at('teams', { body })).body
    const { version } = (await at(`people/${userId}`)).body
    expect((await at(`people/${userId}/departure`, { body: {}, version })).status).toBe(200)
    const { items } = await list()
    expect(JSON.stringify(items)).not.toContain(userId)
    expect(items.find(({ from }: { from: string }) => from === inDays(301))).toMatchObject({ substitute: null })
    const team = (await at('teams')).body.items.find((one: { teamId: string }) => one.teamId === teamId)
    expect(team).toMatchObject({ members: [], lead: null, substitutes: [] })
  })
})

describe('a calendar', () => {
  const ymd = (count: number) => inDays(count).replaceAll('-', '')
  const leaveOf = (from: number, until: number, summary = 'Talviloma') =>
    `UID:loma\nSUMMARY:${summary}\nDTSTART;VALUE=DATE:${ymd(from)}\nDTEND;VALUE=DATE:${ymd(until + 1)}`
  const LOMA = createHash('sha256').update('loma').digest('hex').slice(0, 32)
  const preview = (text: string, as = 'adviser.finnvera') => at('calendar-preview', { as, body: { calendar: text } })
  const FINNVERA = 'adviser.finnvera'

  test('is looked at before anything is stored', async () => {
    const meeting = `UID:palaveri\nDTSTART:${ymd(3)}T090000\nDTEND:${ymd(3)}T100000`
    const { body } = await preview(calendar(leaveOf(50, 54), meeting))
    expect(body).toEqual({
      items: [{ calendarUid: LOMA, title: 'Talviloma', from: inDays(50), until: inDays(54), known: false }],
      ...{ leftOut: 1, more: false },
    })
    expect(await mine(FINNVERA)).toEqual([])
  })

  test('is entered without its words, and brought again it changes what it said', async () => {
    await enter(FINNVERA, [days(50, 54, LOMA)])
    expect((await preview(calendar(leaveOf(50, 54)))).body.items[0]).toMatchObject({ known: true })
    await enter(FINNVERA, [days(60, 61, LOMA)])
    expect(await mine(FINNVERA)).toEqual([
      expect.objectContaining({ from: inDays(60), until: inDays(61), fromCalendar: true }),
    ])
    await enter(FINNVERA, [days(60, 61, LOMA)])
    expect(await mine(FINNVERA)).toHaveLength(1)
  })

  test('that is none, or too long, is refused with what to do', async () => {
    const refused = await preview('tämä ei ole kalenteri')
    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'absence.calendar_unreadable' } } })
    expect((await preview('x'.repeat(200_001))).status).toBe(400)
    expect((await ask(app, '/api/organisation/calendar-preview', { body: { calendar: 'x' } })).status).toBe(401)
    expect((await preview(calendar(leaveOf(1, 1)), 'owner.revontuli')).status).toBe(403)
  })
})
