import { expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { openPage } from './openPage.ts'
import { startLiveApp } from './startLiveApp.ts'

const app = await startLiveApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const OWNER = 'owner.revontuli'
/** What a viewer waits at most after the writer has been answered, in milliseconds. */
const AT_ONCE = 1_000
const settled = () => new Promise((resolve) => setTimeout(resolve, 600))

/** A page without anything open, and how many words of news it has heard. */
const page = async (as: string) => {
  const { socket } = await openPage(app, as)
  const said: unknown[][] = []
  socket.on('news-changed', (...words: unknown[]) => said.push(words))
  return said
}
const grant = async () => {
  const to = { kind: 'organisation', organisationId: organisations.kasvukonsultit._id }
  const body = { to, sections: ['events'], right: 'see', purpose: 'Kasvun tuki' }
  return (await ask(app, `/api/customers/${customerId}/grants`, { as: OWNER, body })).body.grantId
}

test('what happens with a customer is told to those it opened its record to, without contents or ids, and to nobody else', async () => {
  const [granted, ...deaf] = await Promise.all(
    ['adviser.private', 'adviser.second', 'adviser.finnvera', 'adviser.lappi', OWNER, 'ministry.tem'].map(page),
  )
  await logAs(app, 'adviser.lappi', customerId)
  await settled()
  expect(granted).toEqual([])

  const grantId = await grant()
  await settled()
  const before = granted?.length ?? 0
  await logAs(app, 'adviser.lappi', customerId)
  await expect.poll(() => granted?.length, { timeout: AT_ONCE }).toBe(before + 1)
  expect(granted?.flat()).toEqual([])

  // What the grant does not open makes no sound: a working note, and what is kept from sharing.
  await logAs(app, 'adviser.lappi', customerId, { class: 'own' })
  await logAs(app, 'adviser.lappi', customerId, { withheld: { reason: 'Arka', reviewOn: '2099-01-01' } })
  await settled()
  expect(granted).toHaveLength(before + 1)

  await ask(app, `/api/customers/${customerId}/grants/${grantId}/withdrawal`, { as: OWNER, method: 'POST' })
  await settled()
  const after = granted?.length
  await logAs(app, 'adviser.lappi', customerId)
  await settled()
  expect(granted).toHaveLength(after ?? 0)
  expect(deaf.flat()).toEqual([])
})
