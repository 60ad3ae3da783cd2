import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, XmlElement, XmlText, Map as YMap } from 'yjs'
import { makeAlike } from '#server/plans/versions/makeAlike.ts'

type Written = { name: string; words: [string, boolean][] }

const words = fc.array(fc.tuple(fc.constantFrom('yksi ', 'kaksi ', 'kolme 😀', ' ', ''), fc.boolean()), {
  maxLength: 4,
})
const written = fc.record({ name: fc.constantFrom('paragraph', 'heading', 'bulletList'), words })
const cells = fc.dictionary(fc.constantFrom('plan/a', 'sales/1', 'sales/2'), fc.constantFrom('1', '2', 'row'))

const docOf = (nodes: Written[], values: Record<string, string>): Doc => {
  const doc = new Doc()
  const text = doc.getXmlFragment('text')
  for (const node of nodes) {
    const line = new XmlText()
    let at = 0
    for (const [word, bold] of node.words) {
      line.insert(at, word, bold ? { bold: {} } : {})
      at += word.length
    }
    const element = new XmlElement(node.name === 'bulletList' ? 'paragraph' : node.name)
    if (node.name === 'heading') element.setAttribute('level', 2 as never)
    element.insert(0, [line])
    const list = new XmlElement('bulletList')
    const item = new XmlElement('listItem')
    if (node.name === 'bulletList') {
      item.insert(0, [element])
      list.insert(0, [item])
    }
    text.insert(text.length, [node.name === 'bulletList' ? list : element])
  }
  const map = doc.getMap('calculation')
  for (const [key, value] of Object.entries(values)) map.set(key, value === 'row' ? new YMap([['name', key]]) : value)
  return doc
}
const said = (doc: Doc) => [doc.getXmlFragment('text').toString(), doc.getMap('calculation').toJSON()]

test('whatever a section says, it can be made to say what another did, and whoever follows says it too', () => {
  fc.assert(
    fc.property(
      fc.array(written, { maxLength: 6 }),
      fc.array(written, { maxLength: 6 }),
      cells,
      cells,
      (one, other, a, b) => {
        const [live, wanted, follower] = [docOf(one, a), docOf(other, b), new Doc()]
        applyUpdate(follower, encodeStateAsUpdate(live))
        live.on('update', (update) => applyUpdate(follower, update))
        makeAlike(live, wanted)
        expect(said(live)).toEqual(said(wanted))
        expect(said(follower)).toEqual(said(wanted))
      },
    ),
    { numRuns: 300 },
  )
})

test('made alike twice, nothing changes the second time', () => {
  const [live, wanted] = [
    docOf([{ name: 'paragraph', words: [['a ', false]] }], {}),
    docOf([{ name: 'heading', words: [['b ', true]] }], {}),
  ]
  makeAlike(live, wanted)
  let changes = 0
  live.on('update', () => {
    changes += 1
  })
  makeAlike(live, wanted)
  expect(changes).toBe(0)
})
