import { XmlElement, XmlText } from 'yjs'

/** The words of a node, however deep they stand: without recursion, since nobody but its writers has decided how deep that is. */
export const wordsOf = (node: XmlElement | XmlText): string => {
  const words: string[] = []
  const left: unknown[] = [node]
  while (left.length > 0) {
    const next = left.pop()
    if (next instanceof XmlText)
      words.push(...next.toDelta().map(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? insert : '')))
    else if (next instanceof XmlElement) left.push(...next.toArray().reverse())
  }
  return words.join('')
}
