import { AlignmentType, convertMillimetersToTwip, type Document, LevelFormat, LineRuleType } from 'docx'
import type { Language } from '#shared/languages/Language.ts'

const INK = '00357A'
const FONT = 'Calibri'
const LANGUAGES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const

const mm = convertMillimetersToTwip
/** Half points, and twentieths of a point. */
const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: INK, font: FONT },
  paragraph: { spacing: { before, after }, keepNext: true },
})
const DEPTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const listOf = (
  reference: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: (at: number) => string,
) => ({
  reference,
  levels: DEPTHS.map((level) => ({
    ...{ level, format, text: text(level), alignment: AlignmentType.LEFT },
    style: { paragraph: { indent: { left: mm(7) * (level + 1), hanging: mm(6) } } },
  })),
})
const numbered = (reference: string, first: (typeof LevelFormat)[keyof typeof LevelFormat]) => ({
  reference,
  levels: [
    { level: 0, format: first, text: '%1', alignment: AlignmentType.LEFT },
    { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2', alignment: AlignmentType.LEFT },
    { level: 2, format: LevelFormat.DECIMAL, text: '%1.%2.%3', alignment: AlignmentType.LEFT },
  ].map((level) => ({ ...level, style: { paragraph: { indent: { left: mm(11), hanging: mm(11) } } } })),
})

/** The styles of a plan in a word processor: its own heading styles, lists and language. */
export const docxStyles = (
  language: Language,
): Pick<ConstructorParameters<typeof Document>[0], 'styles' | 'numbering'> => ({
  styles: {
    default: {
      document: {
        run: { font: FONT, size: 21, language: { value: LANGUAGES[language] } },
        paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: 64, bold: true, color: INK, font: FONT },
        paragraph: { spacing: { before: 2_400, after: 240, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(34, 480, 180),
      heading2: heading(26, 340, 120),
      heading3: heading(22, 260, 100),
      hyperlink: { run: { color: INK, underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { after: 20, line: 240 } },
      },
      {
        id: 'Small',
        name: 'Small cell',
        basedOn: 'Normal',
        run: { size: 14 },
        paragraph: { spacing: { after: 10, line: 240 } },
      },
      {
        ...{
          id: 'TableCaption',
          name: 'Table caption',
          basedOn: 'Normal',
          run: { size: 19, bold: true, color: '5F686D' },
        },
        paragraph: { keepNext: true, spacing: { before: 200, after: 60 } },
      },
      {
        ...{ id: 'Quotation', name: 'Quotation', basedOn: 'Normal', run: { italics: true } },
        paragraph: { indent: { left: mm(8) } },
      },
    ],
  },
  numbering: {
    config: [
      numbered('sections', LevelFormat.DECIMAL),
      numbered('appendix', LevelFormat.UPPER_LETTER),
      listOf('bullets', LevelFormat.BULLET, () => '•'),
      listOf('numbers', LevelFormat.DECIMAL, (level) => `%${level + 1}.`),
    ],
  },
})
