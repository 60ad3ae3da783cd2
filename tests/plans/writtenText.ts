import { XmlElement, XmlText } from 'yjs'

/** Words with their marks, as the editor's binding stores them. */
export const textOf = (...runs: [words: string, marks?: Record<string, object>][]): XmlText => {
  const text = new XmlText()
  text.applyDelta(runs.map(([insert, attributes = {}]) => ({ insert, attributes })))
  return text
}

/** A node of a section's text, as the editor's binding stores it. */
export const element = (
  name: string,
  attributes: Record<string, string | number> = {},
  ...children: (XmlElement | XmlText | string)[]
): XmlElement => {
  const made = new XmlElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string)
  made.insert(
    0,
    children.map((child) => (typeof child === 'string' ? new XmlText(child) : child)),
  )
  return made
}
