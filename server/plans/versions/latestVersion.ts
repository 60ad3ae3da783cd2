import type { VersionRecord } from './VersionRecord.ts'
import { VersionModel } from './versionModel.ts'

/** The latest version of a section, without its state. */
export const latestVersion = (sectionId: string): Promise<Omit<VersionRecord, 'state'> | null> =>
  VersionModel.findOne({ sectionId }, { state: 0 }).sort({ at: -1, _id: -1 }).lean<Omit<VersionRecord, 'state'>>()
