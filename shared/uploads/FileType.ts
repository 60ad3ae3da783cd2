import { z } from 'zod'

/** What a file can be, by its content: documents that nobody runs. Nothing with macros, no archives, no pages or drawings with scripts. */
export const FileType = z.enum([
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'jpeg',
  'png',
  'webp',
  'gif',
  'heic',
  'csv',
  'text',
])
export type FileType = z.infer<typeof FileType>
