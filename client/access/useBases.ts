import type { Action, Subject } from '#shared/access/Ability.ts'
import type { Basis } from '#shared/access/Basis.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { abilityFrom } from './abilityFrom.ts'
import { useSession } from './useSession.ts'

/** On which bases the person may do this to this record, narrowest first; empty when they may not. */
export const useBases = (action: Action, type: Subject, record: object): Basis[] =>
  basesFor(abilityFrom(useSession().rules), action, type, record)
