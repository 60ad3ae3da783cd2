import type { FileType } from '#shared/uploads/FileType.ts'

/** A picture in the text of a section: who reads the section sees it. Its bytes lie by themselves (server/database/bytes). */
export type PlanImage = {
  _id: string
  sectionId: string
  planId: string
  customerId: string
  class: 'plan'
  type: Extract<FileType, 'jpeg' | 'png' | 'webp' | 'gif'>
  size: number
  bytesId: string
  addedAt: Date
}
