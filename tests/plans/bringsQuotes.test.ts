import { expect, test } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, XmlElement, XmlText } from 'yjs'
import { bringsQuotes } from '#server/plans/calculations/bringsQuotes.ts'

/** A section's text, and a copy of it at somebody who writes: each change of theirs as the update that it sends. */
const written = () => {
  const [server, writer] = [new Doc(), new Doc()]
  const updates: Uint8Array[] = []
  const paragraph = new XmlElement('paragraph')
  paragraph.insert(0, [new XmlText('Ompelimo')])
  server.getXmlFragment('text').insert(0, [paragraph])
  applyUpdate(writer, encodeStateAsUpdate(server))
  writer.on('update', (update: Uint8Array) => updates.push(update))
  const line = () => writer.getXmlFragment('text').get(0) as XmlElement
  return { server, updates, line }
}
const quoteOf = (key: string) => {
  const quote = new XmlElement('quotedResult')
  quote.setAttribute('key', key)
  return quote
}

test('a letter brings none, a quote does, and so does the key of one that was there', () => {
  const { server, updates, line } = written()
  line().insert(1, [new XmlText('!')])
  expect(bringsQuotes(server, updates[0] as Uint8Array)).toBe(false)
  applyUpdate(server, updates[0] as Uint8Array)
  line().insert(0, [quoteOf('cash.lowest')])
  expect(bringsQuotes(server, updates[1] as Uint8Array)).toBe(true)
  applyUpdate(server, updates[1] as Uint8Array)
  ;(line().get(0) as XmlElement).setAttribute('key', 'profit.year1')
  expect(bringsQuotes(server, updates[2] as Uint8Array)).toBe(true)
})

test('nor is one brought in two parts, of which neither says so: the second lets the first stand', () => {
  const { server, updates, line } = written()
  const inner = new XmlElement('paragraph')
  line().insert(0, [inner])
  inner.insert(0, [quoteOf('cash.lowest')])
  const [first, second] = updates as [Uint8Array, Uint8Array]
  // The quote comes before what it stands in.
  expect(bringsQuotes(server, second)).toBe(false)
  applyUpdate(server, second)
  expect(bringsQuotes(server, first)).toBe(true)
})
