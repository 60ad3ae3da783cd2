import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import type { Inline } from '#shared/plans/text/Inline.ts'
import { spokenInlines } from '../spokenInlines.ts'

/** The runs of a line. */
export const docxInlines = (content: readonly Inline[]): ParagraphChild[] =>
  spokenInlines(content).map((inline) => {
    if (inline.kind === 'break') return new TextRun({ break: 1 })
    const { text, bold, italic, underline, link } = inline
    const run = { text, bold, italics: italic, ...(underline ? { underline: {} } : {}) }
    return link
      ? new ExternalHyperlink({ link, children: [new TextRun({ ...run, style: 'Hyperlink' })] })
      : new TextRun(run)
  })
