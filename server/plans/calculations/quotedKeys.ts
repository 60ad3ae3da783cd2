import { XmlElement, type XmlFragment } from 'yjs'

/** The keys of the results that a section's text quotes, each once; without recursion, since its writers decide how deep it is. */
export const quotedKeys = (fragment: XmlFragment): string[] => {
  const keys = new Set<string>()
  const left: unknown[] = fragment.toArray()
  while (left.length > 0) {
    const node = left.pop()
    if (!(node instanceof XmlElement)) continue
    const key: unknown = node.nodeName === 'quotedResult' ? node.getAttribute('key') : undefined
    if (typeof key === 'string') keys.add(key)
    left.push(...node.toArray())
  }
  return [...keys]
}
