import type { XmlText } from 'yjs'

type Piece = { insert: string | object; attributes: Record<string, unknown> }
/** A letter, or something embedded, with its marks; `size` in Yjs's own counting. */
type Unit = Piece & { key: string; size: number }

const unitsOf = (text: XmlText): Unit[] =>
  (text.toDelta() as { insert: string | object; attributes?: Record<string, unknown> }[]).flatMap(
    ({ insert, attributes = {} }): Unit[] => {
      const marks = JSON.stringify(attributes)
      return typeof insert === 'string'
        ? Array.from(insert, (letter) => ({ insert: letter, attributes, key: letter + marks, size: letter.length }))
        : [{ insert, attributes, key: JSON.stringify(insert) + marks, size: 1 }]
    },
  )
const sizeOf = (units: readonly Unit[]): number => units.reduce((sum, { size }) => sum + size, 0)

/** Make a line's words those of another one, touching only what differs: what stands on the rest of it stays there. */
export const patchText = (live: XmlText, wanted: XmlText): void => {
  const [is, should] = [unitsOf(live), unitsOf(wanted)]
  let start = 0
  while (start < Math.min(is.length, should.length) && is[start]?.key === should[start]?.key) start += 1
  let end = 0
  const most = Math.min(is.length, should.length) - start
  while (end < most && is.at(-1 - end)?.key === should.at(-1 - end)?.key) end += 1
  let at = sizeOf(is.slice(0, start))
  const gone = sizeOf(is.slice(start, is.length - end))
  if (gone > 0) live.delete(at, gone)
  for (const { insert, attributes, size } of should.slice(start, should.length - end)) {
    if (typeof insert === 'string') live.insert(at, insert, { ...attributes })
    else live.insertEmbed(at, insert, { ...attributes })
    at += size
  }
}
