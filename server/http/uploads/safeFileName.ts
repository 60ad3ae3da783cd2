import type { FileType } from '#shared/uploads/FileType.ts'
import { fileTypes } from '#shared/uploads/fileTypes.ts'
import { LONGEST_FILE_NAME } from '#shared/uploads/uploadLimits.ts'

/** What no file system takes, and what is not seen: control characters, and marks that turn the direction of writing (`fdp.exe`). */
const UNSAFE = /[<>:"/\\|?*]|\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/gu
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A name that is safe to keep the file by anywhere: the last part of a path, without what file systems refuse or a reader
 * could be misled by, and with the ending of what the file is.
 */
export const safeFileName = (given: string, type: FileType): string => {
  const { endings } = fileTypes[type]
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const cleaned = last
    .replaceAll(UNSAFE, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .]+/, '')
    .replace(/(?<![ .])[ .]+$/, '')
  const ending = endings.find((one) => cleaned.toLowerCase().endsWith(`.${one}`))
  const stem = ending ? cleaned.slice(0, -ending.length - 1).replace(/(?<![ .])[ .]+$/, '') : cleaned
  const named = stem === '' || RESERVED.test(stem) ? `_${stem}` : stem
  const kept = `.${ending ?? endings[0]}`
  return [...named].slice(0, LONGEST_FILE_NAME - kept.length).join('') + kept
}
