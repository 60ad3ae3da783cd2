import { beforeAll, describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import type { LedgerRow } from '#shared/ledger/LedgerRow.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { askAnew } from '#tests/support/askAnew.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const mergedId = await addCompany()
const rows = async (): Promise<LedgerRow[]> =>
  (await askAnew(app, `/api/customers/${customerId}/ledger?limit=100`, { as: 'owner.revontuli' })).body.items
const names = async () => (await rows()).flatMap(({ kind, who }) => (kind === 'read' ? [who?.name] : []))
const asked = async () =>
  (await askAnew(app, `/api/customers/${customerId}/inquiries`, { as: 'owner.revontuli' })).body.items.length
const became = (founder: object | undefined) =>
  CustomerModel.updateOne({ _id: customerId }, founder ? { $set: { founder } } : { $unset: { founder: 1 } })

beforeAll(async () => {
  await logAs(app, 'adviser.lappi', mergedId)
  await askAnew(app, `/api/customers/${mergedId}/events`, { as: 'adviser.finnvera' })
  await logAs(app, 'adviser.lappi', customerId)
  await askAnew(app, `/api/customers/${customerId}/events`, { as: 'phone.keha' })
})

describe('the ledger', () => {
  test('tells what was done with records merged into the customer', async () => {
    expect(await names()).not.toContain('Veera Finne')
    await CustomerModel.updateOne({ _id: customerId }, { $set: { mergedIds: [mergedId] } })
    expect(await names()).toContain('Veera Finne')
    expect((await rows()).filter(({ factType }) => factType === 'contact.logged')).toHaveLength(2)
  })

  test('tells a co-owner of the founder’s time what the founder shared, and nothing to ask about else', async () => {
    const [line] = (await rows()).filter(({ who }) => who?.name === 'Pirkko Puhelin')
    const why = () =>
      askAnew(app, `/api/customers/${customerId}/inquiries`, {
        as: 'owner.revontuli',
        body: { entryId: line?.entryId, text: 'Miksi?' },
      })
    expect((await why()).status).toBe(200)
    expect(await asked()).toBe(1)
    const founder = { userId: demoUserId('founder'), becameCompanyAt: new Date(), sharedSections: [] as string[] }
    await became(founder)
    expect(await names()).not.toContain('Pirkko Puhelin')
    expect(await names()).toContain('Veera Finne')
    expect((await why()).body.error.code).toBe('inquiry.entry_not_found')
    expect(await asked()).toBe(0)
    await became({ ...founder, sharedSections: ['events'] })
    expect(await names()).toContain('Pirkko Puhelin')
    expect(await asked()).toBe(1)
    await became(undefined)
  })
})
