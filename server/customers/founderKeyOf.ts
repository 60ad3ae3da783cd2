import { foldName } from '#shared/register/foldName.ts'

/** What a founder is sorted by and found by: the folded name, then the id, so that no two are the same. */
export const founderKeyOf = (customerId: string, name: string): string => `${foldName(name)}\u0001${customerId}`
