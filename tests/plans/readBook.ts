import { extractText, getDocumentProxy } from 'unpdf'

/** A PDF as a reader opens it: its words, pages, contents and what it says of itself. */
export const readBook = async (bytes: Uint8Array) => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(pdf, { mergePages: false })
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } }
  const marks = await pdf.getMarkInfo()
  const outline = ((await pdf.getOutline()) ?? []) as { title: string; items: { title: string }[] }[]
  return {
    pages: text,
    /** As it is read: spaces of every width are spaces, and words broken at a line's end are whole. */
    words: text
      .join(' ')
      .replaceAll('\u200b', '')
      .replaceAll(/[\s\u00a0\u202f\u2009]+/g, ' '),
    outline: outline.map(({ title, items }) => ({ title, under: items.map((item) => item.title) })),
    title: info.Title,
    language: info.Language,
    tagged: marks?.Marked === true,
  }
}
