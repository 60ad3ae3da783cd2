import { expect, test } from 'vitest'
import { forgetMerges } from '#server/founders/forgetMerges.ts'
import { MergeModel } from '#server/founders/mergeModel.ts'
import { startApp } from '#tests/support/startApp.ts'
import { FOUNDER, foundersApi } from './foundersApi.ts'

const app = await startApp()
const api = foundersApi(app)
const DAY = 24 * 60 * 60 * 1000

test('a joining can be undone for thirty days; then it is not offered, and what undoing needed is forgotten', async () => {
  const met = await api.meetNew('adviser.lappi', 'Pekka Perustaja')
  const { body } = await api.claimCode('adviser.lappi', met.body.customerId)
  const { mergeId } = (await api.claim('founder', body.code)).body
  const [merge] = (await api.merges('founder', FOUNDER.customerId)).body.items
  expect(Date.parse(merge.undoUntil) - Date.parse(merge.at)).toBe(30 * DAY)

  await forgetMerges.run(new Date(Date.parse(merge.undoUntil) - 1))
  expect(await MergeModel.findById(mergeId).lean()).toMatchObject({ name: 'Pekka Perustaja', before: { kept: {} } })
  await forgetMerges.run(new Date(merge.undoUntil))
  expect(await MergeModel.findById(mergeId).lean()).toMatchObject({
    name: '',
    before: null,
    absorbedId: met.body.customerId,
  })

  await MergeModel.updateOne({ _id: mergeId }, { $set: { undoUntil: new Date() } })
  expect((await api.merges('founder', FOUNDER.customerId)).body.items).toEqual([])
  const late = await api.undo('founder', FOUNDER.customerId, mergeId)
  expect([late.status, late.body.error.code]).toEqual([404, 'merge.not_found'])
})
