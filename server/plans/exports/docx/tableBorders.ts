import { BorderStyle } from 'docx'

const line = { style: BorderStyle.SINGLE, size: 4, color: 'C9CDCF' } as const

/** Hair lines round every cell. */
export const tableBorders = {
  ...{ top: line, bottom: line, left: line, right: line },
  ...{ insideHorizontal: line, insideVertical: line },
}
