import { describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { newId } from '#server/database/newId.ts'
import { clocksOf } from '#server/promise/clocksOf.ts'
import { endClock } from '#server/promise/endClock.ts'
import { moveClock } from '#server/promise/moveClock.ts'
import { pauseClock } from '#server/promise/pauseClock.ts'
import { resumeClock } from '#server/promise/resumeClock.ts'
import { startClock } from '#server/promise/startClock.ts'
import { stopClock } from '#server/promise/stopClock.ts'
import { stopMatterClocks } from '#server/promise/stopMatterClocks.ts'
import { startApp } from '#tests/support/startApp.ts'

await startApp()
const LAPPI = organisations.lappi._id
const FINNVERA = organisations.finnvera._id
const HOUR = 3_600_000
/** A moment in Finland in the last week of November 2026: Monday is the 23rd. */
const on = (day: number, time: string) => new Date(`2026-11-${day}T${time}:00+02:00`)

const start = (at: Date, given: object = {}) => {
  const id = newId('mat')
  const clock = { of: 'matter' as const, id, matterId: id, customerId: 'cus_x', organisationId: LAPPI, serviceId: null }
  return inTransaction(async () => {
    await startClock({ ...clock, teamId: null, userId: null, at, ...given })
    return id
  })
}
const clockOf = async (id: string, now: Date) => (await clocksOf([id], now)).get(id)
const does = (change: () => Promise<void>) => inTransaction(change)

describe('a clock on the screen', () => {
  test('says what is left of opening time, until when it goes on today, and when it is late', async () => {
    const id = await start(on(23, '10:00'))
    const clock = await clockOf(id, on(24, '15:00'))
    expect(clock).toEqual({
      ...{ startedAt: on(23, '10:00').toISOString(), dueAt: on(25, '10:00').toISOString() },
      soonAt: on(24, '14:00').toISOString(),
      ...{ pausedAt: null, pausedMs: 0, promisedMs: 16 * HOUR, dayMs: 8 * HOUR, leftMs: 3 * HOUR },
      closesAt: on(24, '16:00').toISOString(),
      asOf: on(24, '15:00').toISOString(),
      ...{ stoppedAt: null, stoppedBy: null, kept: null },
    })
    expect(await clockOf(id, on(24, '20:00'))).toMatchObject({ leftMs: 2 * HOUR, closesAt: null })
    expect(await clockOf(id, on(25, '10:01'))).toMatchObject({ leftMs: 0, closesAt: null })
    expect(await clockOf(newId('mat'), on(24, '10:00'))).toBeUndefined()
  })

  test('stands still while it waits for the customer, and shows for how long', async () => {
    const id = await start(on(23, '10:00'))
    await does(() => pauseClock(id, on(23, '12:00')))
    const paused = { pausedAt: on(23, '12:00').toISOString(), leftMs: 14 * HOUR, pausedMs: 12 * HOUR, closesAt: null }
    expect(await clockOf(id, on(25, '08:00'))).toMatchObject(paused)
    await does(() => resumeClock(id, on(25, '08:00')))
    expect(await clockOf(id, on(25, '08:00'))).toMatchObject({
      ...{ pausedAt: null, pausedMs: 12 * HOUR, leftMs: 14 * HOUR, dueAt: on(26, '14:00').toISOString() },
    })
  })
})

describe('a promise', () => {
  test('is kept by an answer in time, broken by a late one, and neither by an end in time', async () => {
    const [kept, late, ended, dropped] = await Promise.all([1, 2, 3, 4].map(() => start(on(23, '10:00'))))
    await does(() => stopClock(kept as string, 'proposal', on(25, '10:00')))
    await does(() => stopClock(late as string, 'contact', on(25, '10:01')))
    await does(() => endClock(ended as string, on(25, '09:00')))
    await does(() => endClock(dropped as string, on(25, '11:00')))
    const now = on(27, '10:00')
    expect(await clockOf(kept as string, now)).toMatchObject({ stoppedBy: 'proposal', kept: true, leftMs: 0 })
    expect(await clockOf(late as string, now)).toMatchObject({ stoppedBy: 'contact', kept: false })
    expect(await clockOf(ended as string, now)).toMatchObject({ stoppedBy: 'ended', kept: null, leftMs: HOUR })
    // To close what was late already hides nothing.
    expect(await clockOf(dropped as string, now)).toMatchObject({ stoppedBy: 'ended', kept: false })
  })

  test('of another organisation in the same matter is not answered', async () => {
    const matterId = newId('mat')
    const [own, same, other] = [
      await start(on(23, '10:00'), { matterId }),
      await start(on(23, '10:00'), { matterId, of: 'handOff' }),
      await start(on(23, '10:00'), { matterId, organisationId: FINNVERA }),
    ]
    await does(() => stopMatterClocks(matterId, LAPPI, 'contact', on(23, '11:00')))
    const clocks = await clocksOf([own, same, other], on(23, '12:00'))
    expect([own, same, other].map((id) => clocks.get(id)?.stoppedBy ?? null)).toEqual(['contact', 'contact', null])
  })

  test('begins once: started again while it counts, it goes on; stopped by mistake, it goes on as well', async () => {
    const id = await start(on(23, '10:00'))
    await start(on(24, '10:00'), { id })
    expect(await clockOf(id, on(24, '10:00'))).toMatchObject({ startedAt: on(23, '10:00').toISOString() })
    await does(() => stopClock(id, 'contact', on(23, '11:00')))
    await start(on(23, '10:00'), { id })
    expect(await clockOf(id, on(24, '10:00'))).toMatchObject({ stoppedAt: null, kept: null, leftMs: 8 * HOUR })
    await does(() => stopClock(id, 'contact', on(24, '11:00')))
    await start(on(25, '09:00'), { id })
    expect(await clockOf(id, on(25, '09:00'))).toMatchObject({ startedAt: on(25, '09:00').toISOString() })
  })

  test('goes on where its thing moves within the organisation; to and fro between two gives nobody more time', async () => {
    const now = new Date()
    const id = await start(now)
    const due = (await clockOf(id, now))?.dueAt
    await does(() => moveClock(id, { teamId: 'team_x', userId: null }))
    expect(await clockOf(id, now)).toMatchObject({ dueAt: due })
    await does(() => moveClock(id, { organisationId: FINNVERA, teamId: null, userId: null }))
    expect(await clockOf(id, now)).toMatchObject({ stoppedAt: null })
    await does(() => moveClock(id, { organisationId: LAPPI, teamId: null, userId: null }))
    const back = await clockOf(id, new Date())
    // Seconds at most have gone at the other, so that nothing is gained.
    expect(Math.abs(Date.parse(back?.dueAt ?? '') - Date.parse(due ?? ''))).toBeLessThan(60_000)
  })

  test('that was broken stays with who broke it, when the thing moves on', async () => {
    const id = await start(on(10, '10:00'))
    await does(() => moveClock(id, { organisationId: FINNVERA, teamId: null, userId: null }))
    const { ClockModel } = await import('#server/promise/clockModel.ts')
    const clocks = await ClockModel.find({ thingId: id }).sort({ startedAt: 1 }).lean()
    expect(clocks).toMatchObject([
      { organisationId: LAPPI, open: false, kept: false },
      { organisationId: FINNVERA, open: true, kept: null },
    ])
  })

  test('of one thing counts once, whoever starts it at the same moment', async () => {
    const id = newId('mat')
    await Promise.allSettled([start(on(23, '10:00'), { id }), start(on(23, '10:00'), { id })])
    const { ClockModel } = await import('#server/promise/clockModel.ts')
    expect(await ClockModel.countDocuments({ thingId: id })).toBe(1)
  })
})
