import { ID_LENGTH } from '#shared/ids/defineId.ts'

/** An id that is the same in every demo database, and that a reader recognises: `org_Keha0000000000000000`. */
export const demoId = <Id extends string>(prefix: string, key: string): Id =>
  `${prefix}_${key.slice(0, ID_LENGTH).padEnd(ID_LENGTH, '0')}` as Id
