import { diffArrays } from 'diff'
import { type Doc, XmlElement, type XmlFragment, XmlText, Map as YMap } from 'yjs'
import { wordsOf } from '../text/wordsOf.ts'
import { pairAlike } from './pairAlike.ts'
import { patchText } from './patchText.ts'

type Node = XmlElement | XmlText

const isAlike = (one: XmlElement, other: XmlElement): boolean =>
  one.nodeName === other.nodeName && JSON.stringify(one.getAttributes()) === JSON.stringify(other.getAttributes())

/** Make one node another where it stands; false where it has to be put in its place. */
const patchNode = (live: Node, wanted: Node): boolean => {
  if (live instanceof XmlText && wanted instanceof XmlText) patchText(live, wanted)
  else if (live instanceof XmlElement && wanted instanceof XmlElement && isAlike(live, wanted)) alignNodes(live, wanted)
  else return false
  return true
}

const said = (node: Node): string => (node instanceof XmlElement ? wordsOf(node) : String(node))

/** Put what should stand at `place` instead of `gone`, each node that became another changed where it stands; answers the place after. */
const replaceNodes = (parent: XmlFragment, place: number, gone: Node[], wanted: Node[]): number => {
  const pairs = pairAlike(gone.map(said), wanted.map(said))
  let [at, old, next] = [place, 0, 0]
  const upTo = (one: number, other: number) => {
    if (one > old) parent.delete(at, one - old)
    const added = wanted.slice(next, other).map((node) => node.clone())
    if (added.length > 0) parent.insert(at, added)
    at += added.length
    ;[old, next] = [one, other]
  }
  for (const [one, other] of pairs) {
    upTo(one, other)
    // Of another kind, it is put in the other's place with what comes next.
    if (!patchNode(gone[one] as Node, wanted[other] as Node)) continue
    at += 1
    ;[old, next] = [one + 1, other + 1]
  }
  upTo(gone.length, wanted.length)
  return at
}

const alignNodes = (live: XmlFragment, wanted: XmlFragment): void => {
  const [is, should] = [live.toArray() as Node[], wanted.toArray() as Node[]]
  let place = 0
  let [gone, come]: [Node[], Node[]] = [[], []]
  const settle = () => {
    place = replaceNodes(live, place, gone, come)
    ;[gone, come] = [[], []]
  }
  let [at, to] = [0, 0]
  for (const { count, added, removed } of diffArrays(is.map(String), should.map(String))) {
    if (removed) gone.push(...is.slice(at, at + count))
    else if (added) come.push(...should.slice(to, to + count))
    else {
      settle()
      place += count
    }
    if (!added) at += count
    if (!removed) to += count
  }
  settle()
}

const alignMap = (live: YMap<unknown>, wanted: YMap<unknown>): void => {
  for (const key of [...live.keys()]) if (!wanted.has(key)) live.delete(key)
  for (const [key, value] of wanted.entries()) {
    const old = live.get(key)
    if (old instanceof YMap && value instanceof YMap) alignMap(old, value)
    else if (JSON.stringify(old ?? null) !== JSON.stringify(value ?? null))
      live.set(key, value instanceof YMap ? value.clone() : value)
  }
}

/** Make a section's document say what another one says, touching only what differs: comments on the rest keep their places. */
export const makeAlike = (live: Doc, wanted: Doc): void =>
  live.transact(() => {
    alignNodes(live.getXmlFragment('text'), wanted.getXmlFragment('text'))
    alignMap(live.getMap('calculation'), wanted.getMap('calculation'))
  })
