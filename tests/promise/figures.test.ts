import { describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { newId } from '#server/database/newId.ts'
import { countFigures } from '#server/promise/countFigures.ts'
import { pauseClock } from '#server/promise/pauseClock.ts'
import { PromiseFigureModel } from '#server/promise/promiseFigureModel.ts'
import { resumeClock } from '#server/promise/resumeClock.ts'
import { startClock } from '#server/promise/startClock.ts'
import { stopClock } from '#server/promise/stopClock.ts'
import { stopMatterClocks } from '#server/promise/stopMatterClocks.ts'
import { addOpenTime } from '#shared/promise/addOpenTime.ts'
import { defaultPromise } from '#shared/promise/defaultPromise.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const DAY = 24 * 60 * 60_000
const HOUR = 3_600_000
const { opening } = defaultPromise
const open = (from: Date, hours: number) => addOpenTime(from, hours * HOUR, opening)
/** The opening of a working day a month or so ago. */
const BEGAN = open(new Date(Date.now() - 40 * DAY), 0)

const begin = async (organisationId: string, at: Date, given: object = {}) => {
  const id = newId('mat')
  const clock = { of: 'matter' as const, id, matterId: id, customerId: 'cus_x', organisationId, serviceId: null }
  await inTransaction(() => startClock({ ...clock, teamId: null, userId: null, at, ...given }))
  return id
}
/** So many cases of an organisation, each answered after so many hours of opening time. */
const answered = async (organisationId: string, hours: number[], from = BEGAN) => {
  for (const took of hours) {
    const id = await begin(organisationId, from)
    await inTransaction(() => stopClock(id, 'contact', open(from, took)))
  }
}
const figures = async () => {
  await PromiseFigureModel.deleteMany({})
  await countFigures.run(new Date())
  const { status, body } = await ask(app, '/api/promise')
  expect(status).toBe(200)
  return body
}
const of = async (organisationId: string) =>
  (await figures()).items.find(
    ({ organisation }: { organisation: { id: string } }) => organisation.id === organisationId,
  )
const { lappi, finnvera, rovaniemi, kasvukonsultit, keha } = organisations

describe('the figures of the promise', () => {
  test('are public from ten cases up, and of fewer nothing is told', async () => {
    await answered(
      finnvera._id,
      Array.from({ length: 9 }, () => 4),
    )
    expect(await of(finnvera._id)).toBeUndefined()
    await answered(finnvera._id, [4])
    expect((await of(finnvera._id)).figures).toEqual({ kept: 100, medianDays: 0.5, worstDays: 0.5, paused: 0 })
  })

  test('an organisation with nine cases is as one with none', async () => {
    const body = { name: 'Jono', memberIds: [] }
    const { teamId } = (await ask(app, '/api/organisation/teams', { as: 'admin.rovaniemi', body })).body
    const service = { name: { fi: 'A', sv: 'A', en: 'A' }, municipalities: [], promised: null, teamId, active: true }
    await ask(app, '/api/organisation/services', { as: 'admin.rovaniemi', body: service })
    const none = await of(rovaniemi._id)
    expect(none).toEqual({ organisation: { id: rovaniemi._id, name: rovaniemi.name }, figures: null })
    await answered(
      rovaniemi._id,
      Array.from({ length: 9 }, () => 4),
    )
    expect(await of(rovaniemi._id)).toEqual(none)
  })

  test('are the share kept, the median, the worst and the share paused, in opening time', async () => {
    // Eight in time, one exactly in time, one late.
    await answered(lappi._id, [1, 2, 3, 4, 8, 8, 8, 12, 16, 40])
    const id = await begin(lappi._id, BEGAN)
    await inTransaction(() => pauseClock(id, open(BEGAN, 4)))
    await inTransaction(() => resumeClock(id, open(BEGAN, 104)))
    await inTransaction(() => stopClock(id, 'proposal', open(BEGAN, 108)))
    // 11 cases, 110 hours of waiting and 100 of pause.
    expect((await of(lappi._id)).figures).toEqual({ kept: 90, medianDays: 1, worstDays: 5, paused: 48 })
  })

  test('count what is late and still waits: nobody gains by never answering', async () => {
    await answered(
      kasvukonsultit._id,
      Array.from({ length: 9 }, () => 4),
    )
    await begin(kasvukonsultit._id, BEGAN)
    expect((await of(kasvukonsultit._id)).figures).toMatchObject({ kept: 90 })
  })

  test('count one contact once, though it answers several promises', async () => {
    for (let count = 0; count < 10; count += 1) {
      const matterId = newId('mat')
      await begin(keha._id, BEGAN, { id: matterId, matterId })
      await begin(keha._id, open(BEGAN, 8), { matterId, of: 'handOff' })
      await inTransaction(() => stopMatterClocks(matterId, keha._id, 'contact', open(BEGAN, 20)))
    }
    // Of the two the one that was due first tells: 20 hours, late, ten cases of twenty clocks.
    expect((await of(keha._id)).figures).toEqual({ kept: 0, medianDays: 2.5, worstDays: 2.5, paused: 0 })
  })

  test('do not move with the answer of the day, nor reach beyond a year', async () => {
    const before = await of(finnvera._id)
    await answered(finnvera._id, [1], new Date())
    await answered(finnvera._id, [40], open(new Date(Date.now() - 400 * DAY), 0))
    expect(await of(finnvera._id)).toEqual(before)
    const { from, until } = await figures()
    expect(Date.parse(until) - Date.parse(from)).toBe(364 * DAY)
  })
})
