import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { revontuli } from '#seed/demo/revontuli.ts'
import { newId } from '#server/database/newId.ts'
import { attachPlanTexts } from '#server/plans/live/attachPlanTexts.ts'
import { SectionUpdateModel } from '#server/plans/live/sectionUpdateModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { startApp } from '#tests/support/startApp.ts'
import { openText } from './openText.ts'
import { plansApi } from './plansApi.ts'
import { rawEditor } from './rawEditor.ts'

const app = await startApp()
const logger = pino({ level: process.env.LOG_LEVEL ?? 'silent' })
const texts = attachPlanTexts(app.server, (error) => logger.error(error))
afterAll(() => texts.stop())
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const { grant, sectionsOf } = plansApi(app, customerId)
const OWNER = 'owner.revontuli'
const GUEST = 'adviser.private'
/** Long enough for a frame to be taken in, had it been. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 300))

beforeAll(async () => {
  await grant('kasvukonsultit', ['plan.idea'], 'comment')
})

const forged = (words: string, from?: Doc): Uint8Array => {
  const doc = from ?? new Doc()
  const text = doc.getText('t')
  text.insert(text.length, words)
  return encodeStateAsUpdate(doc)
}
/** Two sections, the first one open to the guest; the owner writes in both. */
const two = async () => {
  const { ids } = await sectionsOf('idea', 'risks')
  const [open, closed] = ids as [string, string]
  const [owner, hidden] = [await openText(app, OWNER, open), await openText(app, OWNER, closed)]
  await expect.poll(() => owner.provider.isSynced && hidden.provider.isSynced).toBe(true)
  owner.write('Oma')
  hidden.write('PIILOSSA')
  await expect.poll(() => owner.isKept() && hidden.isKept()).toBe(true)
  const guest = await rawEditor(app, GUEST, open)
  const received = () => Buffer.concat(guest.received).toString('latin1')
  const unchanged = async () => {
    await pause()
    const stored = await SectionUpdateModel.find({ sectionId: { $in: [open, closed] } }).lean()
    expect(owner.written()).toBe('Oma')
    expect(hidden.written()).toBe('PIILOSSA')
    expect(JSON.stringify(stored.map(({ userId }) => userId))).not.toContain('private')
    const later = await openText(app, OWNER, open)
    await expect.poll(later.written).toBe('Oma')
    expect(received()).not.toContain('PIILOSSA')
  }
  return { open, closed, owner, guest, received, unchanged }
}

describe('a comment-only guest with a client made by hand', () => {
  test('writes nothing by updates, nor by the answer to a first sync', async () => {
    const { guest, owner, unchanged } = await two()
    guest.authenticate()
    await pause()
    guest.sync(2, forged('VARAS'))
    guest.sync(1, forged('VARAS'))
    const copy = new Doc()
    applyUpdate(copy, encodeStateAsUpdate(owner.doc))
    guest.sync(1, forged(' VARAS', copy))
    await unchanged()
  })

  test('writes nothing before it has said who it is, nor in the same breath', async () => {
    const { guest, unchanged } = await two()
    guest.sync(2, forged('ENNEN'))
    guest.authenticate()
    guest.sync(2, forged('HETI'))
    await unchanged()
  })

  test('writes nothing to another section, nor hears of it, under any name', async () => {
    const { open, closed, guest, unchanged } = await two()
    guest.authenticate()
    await pause()
    for (const name of [
      closed,
      `${closed}\0session`,
      `${open}\0session`,
      newId('pse'),
      'pse_../x',
      '',
      `${open}/../${closed}`,
    ]) {
      guest.sync(2, forged('MUUALLA'), name)
      guest.authenticate(name)
      guest.sync(2, forged('MUUALLA'), name)
    }
    await unchanged()
  })

  test('says nothing in others’ names, and moves nobody’s cursor', async () => {
    const { guest, owner, unchanged } = await two()
    owner.provider.setAwarenessField('cursor', { at: 1 })
    guest.authenticate()
    await pause()
    const doc = new Doc()
    doc.clientID = owner.doc.clientID
    const awareness = new Awareness(doc)
    awareness.setLocalState({ user: { name: 'Kasper' }, cursor: { at: 9 } })
    const mine = new Awareness(new Doc())
    mine.setLocalState({ user: { name: 'Oona Revontuli' }, cursor: { at: 2 } })
    guest.awareness(encodeAwarenessUpdate(mine, [mine.clientID]))
    guest.awareness(encodeAwarenessUpdate(awareness, [doc.clientID]))
    await unchanged()
    const states = [...(owner.provider.awareness?.getStates().entries() ?? [])]
    expect(states.filter(([number]) => number !== owner.doc.clientID).map(([, { user }]) => user?.name)).toEqual([
      'Kasper Kasvu',
    ])
    expect(owner.provider.awareness?.getLocalState()?.cursor).toEqual({ at: 1 })
    awareness.destroy()
    mine.destroy()
  })

  test('has no words for others, and whatever is no frame only ends its own line', async () => {
    for (const say of [
      (guest: Awaited<ReturnType<typeof two>>['guest']) => guest.stateless('comments-changed'),
      (guest: Awaited<ReturnType<typeof two>>['guest']) => guest.broadcast('comments-changed'),
      (guest: Awaited<ReturnType<typeof two>>['guest']) => guest.other(99),
      (guest: Awaited<ReturnType<typeof two>>['guest']) => guest.sync(7, new Uint8Array([1, 2, 3])),
      (guest: Awaited<ReturnType<typeof two>>['guest']) => guest.sync(2, new Uint8Array([255, 255, 255, 255, 255])),
      (guest: Awaited<ReturnType<typeof two>>['guest']) => guest.bytes(new Uint8Array([255, 255, 255])),
      (guest: Awaited<ReturnType<typeof two>>['guest']) => guest.bytes(new Uint8Array()),
      (guest: Awaited<ReturnType<typeof two>>['guest']) => guest.bytes('{"type":"update"}'),
    ]) {
      const { guest, owner, unchanged } = await two()
      const heard: string[] = []
      owner.provider.on('stateless', ({ payload }: { payload: string }) => heard.push(payload))
      guest.authenticate()
      await pause()
      say(guest)
      await unchanged()
      expect(heard).toEqual([])
    }
  }, 60_000)
})

describe('a guest who may write, with a client made by hand', () => {
  test('does not spoil a section by what is no update', async () => {
    await grant('vauhtipyora', ['plan.market'], 'edit')
    const { ids } = await sectionsOf('market')
    const id = ids[0] as string
    const owner = await openText(app, OWNER, id)
    await expect.poll(() => owner.provider.isSynced).toBe(true)
    owner.write('Ehjä')
    await expect.poll(owner.isKept).toBe(true)
    const guest = await rawEditor(app, 'adviser.second', id)
    guest.authenticate()
    await pause()
    guest.sync(2, new Uint8Array([9, 9, 9, 9, 9, 9, 9]))
    await pause()
    const later = await openText(app, OWNER, id)
    await expect.poll(later.written).toBe('Ehjä')
    owner.write(' ja jatkuu')
    await expect.poll(later.written).toBe('Ehjä ja jatkuu')
  })
})
