import type { Action, Subject } from '#shared/access/Ability.ts'
import { useBases } from './useBases.ts'

/** Whether the person may do this to this record, by the server's own rules. */
export const useMay = (action: Action, type: Subject, record: object): boolean =>
  useBases(action, type, record).length > 0
