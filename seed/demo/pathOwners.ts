import type { PathStep } from '#shared/foundersPath/PathStep.ts'
import { whoHelps } from '../foundersPath/whoHelps.ts'
import { organisations } from './organisations.ts'

const OWNERS = [
  [whoHelps.keha, organisations.keha],
  [whoHelps.finnvera, organisations.finnvera],
  [whoHelps.businessFinland, organisations.businessFinland],
  [whoHelps.vitality, organisations.lappi],
] as const

/** The organisation of the demo that answers for a step, where it has one. */
export const pathOwners = ({ owner }: PathStep): string | null =>
  OWNERS.find(([named]) => named.fi === owner.fi)?.[1]._id ?? null
