import { type Doc, XmlElement, XmlText } from 'yjs'

/** Put paragraphs into a section's text, as the editor's own nodes, after what is there. */
export const writeIn = (doc: Doc, ...paragraphs: string[]): void => {
  const text = doc.getXmlFragment('text')
  text.insert(
    text.length,
    paragraphs.map((words) => {
      const paragraph = new XmlElement('paragraph')
      paragraph.insert(0, [new XmlText(words)])
      return paragraph
    }),
  )
}

/** The words of each paragraph. */
export const paragraphsIn = (doc: Doc): string[] =>
  doc
    .getXmlFragment('text')
    .toArray()
    .map((node) => (node instanceof XmlElement ? String(node.get(0) ?? '') : String(node)))
