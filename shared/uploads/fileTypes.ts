import type { FileType } from './FileType.ts'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const OPEN = 'application/vnd.oasis.opendocument'

/** Of each type of file: its media type, and what its name may end in; the first of those is put there where it ends otherwise. */
export const fileTypes: Readonly<Record<FileType, { media: string; endings: readonly [string, ...string[]] }>> = {
  pdf: { media: 'application/pdf', endings: ['pdf'] },
  docx: { media: `${OFFICE}.wordprocessingml.document`, endings: ['docx'] },
  xlsx: { media: `${OFFICE}.spreadsheetml.sheet`, endings: ['xlsx'] },
  pptx: { media: `${OFFICE}.presentationml.presentation`, endings: ['pptx'] },
  odt: { media: `${OPEN}.text`, endings: ['odt'] },
  ods: { media: `${OPEN}.spreadsheet`, endings: ['ods'] },
  odp: { media: `${OPEN}.presentation`, endings: ['odp'] },
  jpeg: { media: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  png: { media: 'image/png', endings: ['png'] },
  webp: { media: 'image/webp', endings: ['webp'] },
  gif: { media: 'image/gif', endings: ['gif'] },
  heic: { media: 'image/heic', endings: ['heic', 'heif'] },
  csv: { media: 'text/csv', endings: ['csv'] },
  text: { media: 'text/plain', endings: ['txt'] },
}
