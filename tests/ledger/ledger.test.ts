import { beforeAll, describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import type { LedgerRow } from '#shared/ledger/LedgerRow.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { askAnew } from '#tests/support/askAnew.ts'
import { moveClock } from '#tests/support/moveClock.ts'
import { startApp } from '#tests/support/startApp.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const otherId = await addCompany()
const look = (as: string, id: string = customerId, what = 'events') =>
  askAnew(app, `/api/customers/${id}/${what}`, { as })
const ledger = (as = 'owner.revontuli', query = '') =>
  askAnew(app, `/api/customers/${customerId}/ledger${query}`, { as })
const rowsOf = async (query = ''): Promise<LedgerRow[]> => (await ledger('owner.revontuli', query)).body.items
const readsBy = (rows: LedgerRow[], name: string, operation = 'listEvents') =>
  rows.filter((row) => row.kind === 'read' && row.who?.name === name && row.operation === operation)

beforeAll(async () => {
  await logAs(app, 'adviser.lappi', customerId, { subject: 'Yksi' })
  await logAs(app, 'adviser.lappi', customerId, { subject: 'Kaksi' })
  await logAs(app, 'adviser.lappi', customerId, { class: 'own' })
  await logAs(app, 'adviser.lappi', otherId)
})

describe('the ledger', () => {
  test('tells who looked and who wrote, for whom, on which basis', async () => {
    await look('adviser.finnvera')
    const [row] = readsBy(await rowsOf(), 'Veera Finne')
    expect(row).toMatchObject({
      organisation: { id: organisations.finnvera._id },
      who: { side: 'organisation' },
      bases: ['section10'],
      looks: 1,
      records: 2,
      mayAsk: true,
    })
    const written = (await rowsOf()).filter(({ kind }) => kind === 'write')
    expect(written.map(({ factType, who }) => [factType, who?.name])).toEqual([
      ['contact.logged', 'Aino Lappalainen'],
      ['contact.logged', 'Aino Lappalainen'],
    ])
  })

  test('says nothing of an organisation’s own notes', async () => {
    await look('adviser.lappi')
    const [row] = readsBy(await rowsOf(), 'Aino Lappalainen')
    expect(row).toMatchObject({ records: 2, bases: ['ownRecord', 'section10'] })
  })

  test('brings looks near each other together, and those further apart not', async () => {
    moveClock(DAY)
    for (let n = 0; n < 3; n++) {
      await look('phone.keha')
      await look('phone.keha', customerId, 'next-steps')
      moveClock(8 * MINUTE)
    }
    expect(readsBy(await rowsOf(), 'Pirkko Puhelin')).toMatchObject([{ looks: 3, records: 2 }])
    moveClock(8 * MINUTE)
    await look('phone.keha')
    expect(readsBy(await rowsOf(), 'Pirkko Puhelin')).toMatchObject([
      { looks: 1, records: 2 },
      { looks: 3, records: 2 },
    ])
  })

  test('shows own people as such', async () => {
    await look('accountant.revontuli')
    await look('owner.revontuli')
    const rows = await rowsOf()
    expect(readsBy(rows, 'Tilda Taseinen')).toMatchObject([{ who: { side: 'own' }, organisation: null, mayAsk: false }])
    expect(readsBy(rows, 'Oona Revontuli')).toMatchObject([{ who: { side: 'self' }, bases: ['mandate'] }])
  })

  test('is the customer’s own, for who may give access', async () => {
    expect((await ledger('accountant.revontuli')).status).toBe(403)
    for (const as of ['adviser.lappi', 'admin.lappi', 'lead.keha', 'platform.manager', 'ministry.tem'])
      expect((await ledger(as)).status).toBe(403)
    expect((await ledger('founder')).status).toBe(404)
    expect((await look('owner.revontuli', otherId, 'ledger')).status).toBe(404)
  })

  test('never holds another customer’s looks', async () => {
    await look('adviser.businessfinland', otherId)
    expect(readsBy(await rowsOf(), 'Birgitta Forsman')).toEqual([])
  })

  test('is narrowed by organisation', async () => {
    const rows = await rowsOf(`?organisationId=${organisations.finnvera._id}`)
    expect(new Set(rows.map(({ organisation }) => organisation?.id))).toEqual(new Set([organisations.finnvera._id]))
  })

  test('is narrowed to what others did, and to looks', async () => {
    const [whole, others] = [await rowsOf('?limit=100'), await rowsOf('?by=others&limit=100')]
    const isOurs = ({ who }: LedgerRow) => who?.side === 'self' || who?.side === 'own'
    expect(whole.some(isOurs)).toBe(true)
    expect(others).toEqual(whole.filter((row) => !isOurs(row)))
    const isRead = ({ kind }: LedgerRow) => kind === 'read'
    expect(await rowsOf('?by=others&kind=read&limit=100')).toEqual(others.filter(isRead))
    expect(await rowsOf('?by=others&kind=read&limit=1')).toEqual(others.filter(isRead).slice(0, 1))
    expect(await rowsOf('?by=others&kind=write&limit=100')).toEqual(others.filter((row) => !isRead(row)))
  })

  test('comes in pages that together are the whole, whatever their size', async () => {
    const whole = await rowsOf('?limit=100')
    // Its own being looked at adds to the latest line only.
    const told = (rows: LedgerRow[]) =>
      rows.filter(({ operation }) => operation !== 'listLedger').map(({ entryId, looks }) => [entryId, looks])
    for (const limit of [1, 2, 3]) {
      const paged: LedgerRow[] = []
      let cursor = ''
      do {
        const { body } = await ledger('owner.revontuli', `?limit=${limit}${cursor && `&cursor=${cursor}`}`)
        paged.push(...body.items)
        cursor = body.nextCursor
      } while (cursor)
      expect(told(paged)).toEqual(told(whole))
    }
    expect((await ledger('owner.revontuli', '?cursor=abc')).status).toBe(400)
  })
})

describe('what a paragraph keeps from the customer', () => {
  const paragraph = '621/1999 24 §' as const
  const until = dayInFinland(new Date(Date.now() + 30 * DAY))

  test('is one general line of its day until its end, and whole after it', async () => {
    moveClock(DAY)
    await logAs(app, 'lead.lappi', customerId, { subject: 'VIIVE', delayed: { paragraph, until } })
    await look('adviser.finnvera')
    moveClock(20 * MINUTE)
    await look('adviser.finnvera')
    const rows = await rowsOf()
    const general = rows.filter(({ kind }) => kind === 'generalised')
    expect(general).toMatchObject([
      {
        ...{ entryId: null, who: null, organisation: null, operation: null, factType: null, bases: [], mayAsk: false },
        delayed: { paragraph },
        looks: 1,
        records: 1,
      },
    ])
    // The line’s place is its day’s beginning: not beside the looks that it would tell of.
    expect(dayInFinland(new Date((general[0] as LedgerRow).at))).toBe(dayInFinland(new Date()))
    expect(new Date((general[0] as LedgerRow).at).toISOString()).toMatch(/T2[12]:00:00\.000Z$/)
    expect(rows.some(({ factType, who }) => factType === 'contact.logged' && who?.name === 'Tuomas Tunturi')).toBe(
      false,
    )
    expect(readsBy(rows, 'Veera Finne').map(({ records }) => records)).toEqual([2, 2, 2])
    const narrowed = await rowsOf(`?organisationId=${organisations.lappi._id}`)
    expect(narrowed.some(({ kind }) => kind === 'generalised')).toBe(false)

    const paged: LedgerRow[] = []
    for (let cursor = ''; cursor !== null; ) {
      const { body } = await ledger('owner.revontuli', `?limit=2${cursor && `&cursor=${cursor}`}`)
      paged.push(...body.items)
      cursor = body.nextCursor
    }
    expect(paged.filter(({ kind }) => kind === 'generalised')).toHaveLength(1)

    moveClock(31 * DAY)
    const later = await rowsOf('?limit=100')
    expect(later.some(({ kind }) => kind === 'generalised')).toBe(false)
    expect(later.some(({ factType, who }) => factType === 'contact.logged' && who?.name === 'Tuomas Tunturi')).toBe(
      true,
    )
    expect(readsBy(later, 'Veera Finne').map(({ records }) => records)).toEqual([3, 3, 2])
  })
})
