import { describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { contactPersonsOf } from '#tests/contacts/contactPersonsOf.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { startApp } from '#tests/support/startApp.ts'
import { handOffsApi, personIn } from './handOffsApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const api = handOffsApi(app)
const [LAPPI, FINNVERA, PRIVATE, OWNER] = ['adviser.lappi', 'adviser.finnvera', 'adviser.private', 'owner.revontuli']
const toFinnvera = personIn('finnvera', FINNVERA)
const toPrivate = personIn('kasvukonsultit', PRIVATE)
const withheld = { reason: 'Arka', reviewOn: '2099-01-01' }

const event = (recordId: string, fields: string[] = []) => ({ kind: 'event', recordId, fields })
const matterItem = (recordId: string, fields: string[] = []) => ({ kind: 'matter', recordId, fields })
type Item = {
  recordId: string
  kind: string
  lacks: string | null
  bases: string[]
  fields: { field: string; value: unknown }[]
}
const itemOf = (items: Item[], recordId: string) => items.find((item) => item.recordId === recordId)
const saidIn = (item: Item | undefined, field: string) => item?.fields.find((one) => one.field === field)?.value
const agree = (handOffId: string, given = {}) => api.answer(customerId, handOffId, OWNER, { yes: true, ...given })

describe('the preview of a packet', () => {
  test('shows everything that could go, field by field, with its basis or what is lacking', async () => {
    const matterId = await api.matterOf(customerId)
    const open = await logAs(app, LAPPI, customerId, { subject: 'Avoin puhelu', text: 'Norjan-kauppa' })
    const hidden = await logAs(app, LAPPI, customerId, { subject: 'Pidätetty', withheld })
    const own = await logAs(app, LAPPI, customerId, { subject: 'Oma muistiinpano', class: 'own' })
    await contactPersonsOf(app).add(customerId, OWNER, { name: 'Oona Revontuli', email: 'oona@example.fi' })

    const toLaw = (await api.preview(matterId, LAPPI, { to: [toFinnvera] })).body
    expect(toLaw.cover).toMatchObject({
      customer: { name: revontuli.name },
      need: 'Rahoitus laitteeseen',
      bases: ['section10'],
    })
    expect(itemOf(toLaw.items, open.eventId)).toMatchObject({ lacks: null, bases: ['section10'] })
    expect(saidIn(itemOf(toLaw.items, open.eventId), 'text')).toBe('Norjan-kauppa')
    expect(itemOf(toLaw.items, hidden.eventId)).toMatchObject({ lacks: 'withheld', bases: [], fields: [] })
    expect(itemOf(toLaw.items, own.eventId)).toMatchObject({ lacks: 'own', fields: [] })
    const person = toLaw.items.find(({ kind }: Item) => kind === 'contactPerson')
    expect([saidIn(person, 'name'), saidIn(person, 'email')]).toEqual(['Oona Revontuli', 'oona@example.fi'])
    expect(person.bases).toEqual(['section10'])
    expect(toLaw.items.find(({ kind }: Item) => kind === 'customer')).toMatchObject({ bases: ['public'] })

    // A private provider sees none of it without the customer: what the customer may agree to is shown as it would be seen.
    const toOther = (await api.preview(matterId, LAPPI, { to: [toPrivate] })).body
    expect(toOther.cover.bases).toEqual([])
    expect(itemOf(toOther.items, open.eventId)).toMatchObject({ lacks: 'customer', bases: [] })
    expect(saidIn(itemOf(toOther.items, open.eventId), 'text')).toBe('Norjan-kauppa')
    expect(itemOf(toOther.items, hidden.eventId)).toMatchObject({ lacks: 'withheld', fields: [] })
    expect(itemOf(toOther.items, own.eventId)).toMatchObject({ lacks: 'own', fields: [] })
  })

  test('is just what the receiver sees when it has gone', async () => {
    const matterId = await api.matterOf(customerId)
    const { eventId } = await logAs(app, LAPPI, customerId, { subject: 'Puhelu', matterId } as never)
    const packet = [matterItem(matterId), event(eventId), { kind: 'customer', recordId: customerId, fields: [] }]
    const preview = (await api.preview(matterId, LAPPI, { to: [toFinnvera], items: packet })).body
    const { body: sent } = await api.send(matterId, LAPPI, toFinnvera, { packet })
    const seen = await api.get(sent.handOffId, FINNVERA)
    expect(seen.body.packet).toEqual(preview.items)
    expect(seen.body.packet.map(({ kind }: Item) => kind)).toEqual(['matter', 'event', 'customer'])
    expect(sent.packet).toEqual(preview.items)
  })

  test('leaves out the fields that the sender leaves out', async () => {
    const matterId = await api.matterOf(customerId)
    const { eventId } = await logAs(app, LAPPI, customerId, { text: 'Vain meille' })
    const packet = [event(eventId, ['subject', 'happenedAt']), matterItem(matterId, ['need'])]
    const { body: sent } = await api.send(matterId, LAPPI, toFinnvera, { packet })
    const seen = JSON.stringify((await api.get(sent.handOffId, FINNVERA)).body)
    expect(seen).not.toContain('Vain meille')
    expect(seen).not.toContain('Uusi sorvi.')
  })

  test('is for who handles the matter, and for receivers that are there', async () => {
    const matterId = await api.matterOf(customerId)
    const asked = async (as: string, to: object) => (await api.preview(matterId, as, { to: [to] })).body.error.code
    expect(await asked(FINNVERA, toPrivate)).toBe('access.denied')
    expect(await asked(PRIVATE, toFinnvera)).toBe('matter.not_found')
    expect(await asked(OWNER, toPrivate)).toBe('access.denied')
    expect(await asked(LAPPI, personIn('lappi', 'lead.lappi'))).toBe('handOff.same_organisation')
    expect(await asked(LAPPI, personIn('finnvera', LAPPI))).toBe('handOff.unknown_receiver')
    const both = await api.preview(matterId, LAPPI, {})
    expect(both.body.error.code).toBe('request.invalid')
  })
})

describe('what lacks a basis', () => {
  test('can’t go: it is refused and named by its number, or the customer is asked', async () => {
    const matterId = await api.matterOf(customerId)
    const { eventId } = await logAs(app, LAPPI, customerId, { subject: 'Vientipuhelu' })
    const refused = await api.send(matterId, LAPPI, toPrivate, { packet: [event(eventId)] })
    expect([refused.status, refused.body.error.code]).toEqual([422, 'handOff.basis_missing'])
    expect(refused.body.error.message).toContain('2')

    const { body: asked } = await api.send(matterId, LAPPI, toPrivate, { packet: [event(eventId)], askCustomer: true })
    expect(asked).toMatchObject({ state: 'awaitingCustomer', sentAt: null, asks: { receiver: true, choose: false } })
    // Until then the receiver knows of nothing.
    expect((await api.get(asked.handOffId, PRIVATE)).status).toBe(404)
    expect((await api.list(PRIVATE)).body.items).toEqual([])

    const { body: seenByOwner } = await api.get(asked.handOffId, OWNER)
    expect(seenByOwner.packet).toMatchObject([{ recordId: eventId, lacks: 'customer' }])
    expect(saidIn(seenByOwner.packet[0], 'subject')).toBe('Vientipuhelu')
    expect(seenByOwner.may).toEqual(['agree', 'refuse'])

    expect((await agree(asked.handOffId)).body).toMatchObject({ state: 'sent', asks: null })
    const { body: seen } = await api.get(asked.handOffId, PRIVATE)
    expect(seen).toMatchObject({ bases: ['grant'], need: 'Rahoitus laitteeseen' })
    expect(seen.packet).toMatchObject([{ recordId: eventId, bases: ['grant'], agreed: { by: 'Oona Revontuli' } }])
  })

  test('goes without what the customer leaves out', async () => {
    const matterId = await api.matterOf(customerId)
    const [one, two] = [await logAs(app, LAPPI, customerId), await logAs(app, LAPPI, customerId)]
    const packet = [event(one.eventId), event(two.eventId)]
    const { body: asked } = await api.send(matterId, LAPPI, toPrivate, { packet, askCustomer: true })
    await agree(asked.handOffId, { leaveOut: [two.eventId] })
    const ids = (await api.get(asked.handOffId, PRIVATE)).body.packet.map(({ recordId }: Item) => recordId)
    expect(ids).toEqual([one.eventId])
  })

  test('goes on no condition when it is withheld or a working note', async () => {
    const matterId = await api.matterOf(customerId)
    const never = [
      await logAs(app, LAPPI, customerId, { withheld }),
      await logAs(app, LAPPI, customerId, { class: 'own' }),
    ]
    for (const { eventId } of never) {
      const { body } = await api.send(matterId, LAPPI, toFinnvera, { packet: [event(eventId)], askCustomer: true })
      expect(body.error.code).toBe('handOff.cannot_go')
    }
  })

  test('what is delayed from the customer goes to who may read it by law, and the customer’s parcel is silent about it', async () => {
    const matterId = await api.matterOf(customerId)
    const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
    const delayed = { paragraph: '621/1999 24 §' as const, until }
    const { eventId } = await logAs(app, 'lead.lappi', customerId, { subject: 'Viivästetty', delayed })
    const { eventId: plain } = await logAs(app, LAPPI, customerId, { subject: 'Näkyvä' })
    const sent = await api.send(matterId, LAPPI, toFinnvera, { packet: [event(eventId), event(plain)] })
    expect(sent.body.state).toBe('sent')
    const { packet } = (await api.get(sent.body.handOffId, FINNVERA)).body
    expect(packet.map(({ recordId }: Item) => recordId)).toEqual([eventId, plain])
    const { body } = await api.get(sent.body.handOffId, OWNER)
    expect(body.packet.map(({ recordId }: Item) => recordId)).toEqual([plain])
    expect(JSON.stringify(body)).not.toContain('Viivästetty')
    expect(JSON.stringify((await api.ofCustomer(customerId, OWNER)).body)).not.toContain(eventId)
  })

  test('is nothing that the sender may not see, and nothing of another customer’s or matter’s', async () => {
    const matterId = await api.matterOf(customerId)
    const otherMatter = await api.matterOf(customerId)
    const elsewhere = await addCompany()
    const strange = await logAs(app, LAPPI, elsewhere)
    const theirs = await logAs(app, FINNVERA, customerId, { class: 'own' })
    const items = [
      event(strange.eventId),
      event(theirs.eventId),
      event('evt_00000000000000000000'),
      matterItem(otherMatter),
      { kind: 'planSection', recordId: 'pse_00000000000000000000', fields: [] },
      { kind: 'document', recordId: 'doc_00000000000000000000', fields: [] },
    ]
    for (const item of items) {
      const { body } = await api.send(matterId, LAPPI, toFinnvera, { packet: [item], askCustomer: true })
      expect(body.error.code).toBe('handOff.item_not_found')
    }
  })
})
