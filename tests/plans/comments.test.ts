import { beforeAll, describe, expect, test } from 'vitest'
import {
  createAbsolutePositionFromRelativePosition,
  createRelativePositionFromTypeIndex,
  Doc,
  decodeRelativePosition,
  encodeRelativePosition,
  XmlElement,
  XmlText,
} from 'yjs'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { CommentModel } from '#server/plans/comments/commentModel.ts'
import { tellEditors } from '#server/plans/live/tellEditors.ts'
import { MOST_COMMENTS } from '#shared/plans/planLimits.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { startApp } from '#tests/support/startApp.ts'
import { plansApi } from './plansApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const { call, sectionsOf, grant, withdraw } = plansApi(app, customerId)
const ACCOUNTANT = 'accountant.revontuli'
const COMMENTER = 'adviser.private'
const WRITER = 'adviser.second'
const STRANGER = 'adviser.lappi'

beforeAll(async () => {
  await grant('kasvukonsultit', ['plan.idea'], 'comment')
  await grant('vauhtipyora', ['plan.idea', 'plan.market'], 'edit')
})

const comment = (sectionId: string, body: object, as?: string) =>
  call(`/api/plan-sections/${sectionId}/comments`, { ...(as ? { as } : {}), body })
const listed = async (sectionId: string, as?: string) =>
  (await call(`/api/plan-sections/${sectionId}/comments`, as ? { as } : {})).body
const resolve = (commentId: string, body: object, as?: string) =>
  call(`/api/plan-comments/${commentId}/resolution`, { ...(as ? { as } : {}), body })

const written = (words: string) => {
  const doc = new Doc()
  const text = new XmlText(words)
  const paragraph = new XmlElement('paragraph')
  paragraph.insert(0, [text])
  doc.getXmlFragment('text').insert(0, [paragraph])
  const placeOf = (place: number, association = 0) =>
    Buffer.from(encodeRelativePosition(createRelativePositionFromTypeIndex(text, place, association))).toString(
      'base64',
    )
  const quote = (from: number, to: number) => ({
    ...{ from: placeOf(from), to: placeOf(to, -1) },
    quote: text.toString().slice(from, to),
  })
  const found = (anchor: { from: string; to: string }) => {
    const at = (position: string) =>
      createAbsolutePositionFromRelativePosition(decodeRelativePosition(Buffer.from(position, 'base64')), doc)
    const [from, to] = [at(anchor.from), at(anchor.to)]
    return from?.type === text && to?.type === text ? text.toString().slice(from.index, to.index) : null
  }
  return { doc, text, quote, found }
}

describe('comments on a section', () => {
  test('stay at their words when the text around them changes', async () => {
    const { ids } = await sectionsOf('idea')
    const id = ids[0] as string
    const { doc, text, quote, found } = written('Ompelimo aloittaa keväällä Rovaniemellä.')
    const anchor = quote(9, 26)
    expect((await comment(id, { text: 'Milloin?', anchor }, COMMENTER)).status).toBe(200)
    const kept = (await listed(id)).items[0].anchor
    expect(kept).toEqual(anchor)
    text.insert(0, 'Meidän pieni ')
    text.insert(text.length, ' Ja Kemissä.')
    const before = new XmlElement('heading')
    before.insert(0, [new XmlText('Otsikko')])
    doc.getXmlFragment('text').insert(0, [before])
    expect(found(kept)).toBe('aloittaa keväällä')
    text.insert(text.toString().indexOf('keväällä'), 'varhain ')
    expect(found(kept)).toBe('aloittaa varhain keväällä')
    text.delete(0, text.toString().indexOf('aloittaa'))
    text.delete(text.toString().indexOf(' Rovaniemellä'), ' Rovaniemellä'.length)
    expect(found(kept)).toBe('aloittaa varhain keväällä')
    text.delete(0, 'aloittaa varhain keväällä'.length)
    expect(found(kept)).toBe('')
  })

  test('have threads, and their writing is an event without a word of them', async () => {
    const { ids } = await sectionsOf('idea')
    const id = ids[0] as string
    const told: string[] = []
    const untold = tellEditors.listen((sectionId, word) => told.push(`${sectionId} ${word}`))
    const begun = (await comment(id, { text: 'SALAISUUS' }, COMMENTER)).body
    expect(begun).toMatchObject({ text: 'SALAISUUS', anchor: null, suggestion: null, resolved: null, mayResolve: true })
    expect(begun.by).toMatchObject({
      name: 'Kasper Kasvu',
      organisation: { name: { fi: 'Kasvukonsultit Oy' } },
      me: true,
    })
    const answered = await comment(id, { text: 'Vastaus', answers: begun.commentId })
    untold()
    expect(told).toEqual([`${id} comments-changed`, `${id} comments-changed`])
    expect(answered.body.replies).toMatchObject([{ text: 'Vastaus', by: { name: 'Oona Revontuli', me: true } }])
    expect((await listed(id, WRITER)).items[0].replies).toHaveLength(1)
    const nested = await comment(id, { text: 'X', answers: answered.body.replies[0].commentId })
    expect([nested.status, nested.body.error.code]).toEqual([404, 'plan.comment_not_found'])
    const events = await EventModel.find({ customerId, 'fact.type': 'plan.commented' }).lean()
    expect(JSON.stringify(events)).not.toContain('SALAISUUS')
    expect(events.at(-1)?.class).toBe('plan')
  })

  test('are for those who may read the section, and by those who may comment', async () => {
    const { ids } = await sectionsOf('market', 'idea')
    const [market, idea] = ids as [string, string]
    await comment(market, { text: 'Vain omille' })
    expect((await call(`/api/plan-sections/${market}/comments`, { as: COMMENTER })).status).toBe(404)
    expect((await comment(market, { text: 'X' }, COMMENTER)).body.error.code).toBe('plan.section_not_found')
    const own = (await comment(market, { text: 'Kysymys' })).body.commentId
    const refused = await comment(idea, { text: 'X', answers: own }, COMMENTER)
    expect(refused.body.error.code).toBe('plan.comment_not_found')
    for (const as of [STRANGER, COMMENTER, ACCOUNTANT]) {
      const { status, body } = await resolve(own, { resolved: true }, as)
      expect([as, status, body.error.code]).toEqual([as, 404, 'plan.comment_not_found'])
    }
    const see = await grant('kasvukonsultit', ['plan.risks'], 'see')
    const { ids: more } = await sectionsOf('risks')
    const risks = more[0] as string
    expect((await listed(risks, COMMENTER)).mayComment).toBe(false)
    const { status, body } = await comment(risks, { text: 'X' }, COMMENTER)
    expect([status, body.error.code]).toEqual([403, 'access.denied'])
    await withdraw(see)
  })

  test('take no more than their limits', async () => {
    const { ids, planId } = await sectionsOf('idea')
    const sectionId = ids[0] as string
    const empty = await comment(sectionId, { text: '  ' })
    expect([empty.status, empty.body.error.code]).toEqual([400, 'request.invalid'])
    const long = await comment(sectionId, { text: 'x'.repeat(4_001) })
    expect(long.status).toBe(400)
    const one = { planId, sectionId, customerId, class: 'plan', part: 'idea', answers: null, anchor: null }
    const two = { suggestion: null, taken: null, text: 'X', mentions: [], createdAt: new Date(), resolved: null }
    const by = { userId: demoUserId('owner.revontuli'), name: 'Oona', organisationId: null }
    const many = Array.from({ length: MOST_COMMENTS }, () => ({ ...one, ...two, by, _id: newId('pcm') }))
    await insertDocuments(CommentModel, many as never)
    const full = await comment(sectionId, { text: 'Yksi vielä' })
    expect([full.status, full.body.error.code]).toEqual([409, 'plan.too_many_comments'])
  })
})

describe('suggestions and mentions', () => {
  test('a suggestion needs a place, is taken by who may edit, and says what became of it', async () => {
    const { ids } = await sectionsOf('idea')
    const id = ids[0] as string
    const anchor = written('Ompelimo').quote(0, 8)
    const placeless = await comment(id, { text: 'Näin', suggestion: 'Räätäli' }, COMMENTER)
    expect([placeless.status, placeless.body.error.code]).toEqual([422, 'plan.suggestion_needs_place'])
    const made = (await comment(id, { text: 'Näin', suggestion: 'Räätäli', anchor }, COMMENTER)).body
    expect(made).toMatchObject({ suggestion: 'Räätäli', taken: null })
    const taken = await resolve(made.commentId, { resolved: true, taken: true }, WRITER)
    expect(taken.body).toMatchObject({ taken: true, resolved: { name: 'Viivi Vauhti' } })
    const again = await resolve(made.commentId, { resolved: false })
    expect(again.body).toMatchObject({ taken: null, resolved: null })
    const self = await resolve(made.commentId, { resolved: true, taken: true }, COMMENTER)
    expect([self.status, self.body.error?.code]).toEqual([403, 'access.denied'])
    expect((await resolve(made.commentId, { resolved: true, taken: false }, COMMENTER)).body.taken).toBe(false)
  })

  test('who may resolve: who may edit, and who began the thread', async () => {
    const { ids } = await sectionsOf('idea')
    const id = ids[0] as string
    const theirs = (await comment(id, { text: 'Omistajan' })).body.commentId
    const own = (await comment(id, { text: 'Vieraan' }, COMMENTER)).body.commentId
    expect((await resolve(theirs, { resolved: true }, COMMENTER)).body.error.code).toBe('access.denied')
    expect((await listed(id, COMMENTER)).items.map(({ mayResolve }: { mayResolve: boolean }) => mayResolve)).toEqual([
      false,
      true,
    ])
    expect((await resolve(own, { resolved: true }, COMMENTER)).status).toBe(200)
    expect((await resolve(own, { resolved: false }, WRITER)).status).toBe(200)
    expect((await resolve(theirs, { resolved: true }, WRITER)).status).toBe(200)
    const events = await EventModel.find({ customerId, 'fact.type': 'plan.commentResolved' }).lean()
    expect(events.at(-1)?.fact?.content).toMatchObject({ commentId: theirs, resolved: true })
  })

  test('only people who see the section are mentioned, and offered', async () => {
    const { ids } = await sectionsOf('idea')
    const id = ids[0] as string
    const mention = (username: string, as?: string) =>
      comment(id, { text: 'Katso', mentions: [demoUserId(username)] }, as)
    const named = async () =>
      (await listed(id)).mentionable
        .map(({ name }: { name: string }) => name)
        .sort((a: string, b: string) => a.localeCompare(b))
    expect(await named()).toEqual(['Oona Revontuli'])
    expect((await mention('owner.revontuli', COMMENTER)).body.mentions).toMatchObject([{ name: 'Oona Revontuli' }])
    expect((await mention(COMMENTER)).body.mentions).toMatchObject([{ name: 'Kasper Kasvu' }])
    expect(await named()).toEqual(['Kasper Kasvu', 'Oona Revontuli'])
    for (const username of [STRANGER, ACCOUNTANT]) {
      const { status, body } = await mention(username)
      expect([status, body.error.code]).toEqual([422, 'plan.mention_unknown'])
    }
  })
})
