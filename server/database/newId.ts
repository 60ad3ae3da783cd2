import { customAlphabet } from 'nanoid'
import { ID_LENGTH } from '#shared/ids/defineId.ts'

const random = customAlphabet('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', ID_LENGTH)

/** A new prefixed id of the kind that shared/ids describes, e.g. newId<CustomerId>('cus'). */
export const newId = <Id extends string = string>(prefix: string): Id => `${prefix}_${random()}` as Id
