import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import type { listMatterChoices } from '#shared/matters/listMatterChoices.ts'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { MatterStatus } from '#shared/matters/MatterStatus.ts'
import type { Grouping } from './mattersSearch.ts'

export type Choices = OutputOf<typeof listMatterChoices>

const FIXED: Partial<Record<Grouping, string[]>> = {
  status: [...MatterStatus.options],
  due: ['late', 'week', 'later', 'none'],
  promise: ['late', 'soon', 'counting', 'paused', 'answered'],
}

const present = (ids: readonly (string | undefined)[]): string[] => [...new Set(ids.flatMap((id) => id ?? []))]

/**
 * The columns of a board in their order, by the keys of groupOf: all that there can be of a status or a day; of people, teams
 * and services those that matters can be given to, and any that hold one.
 */
export const columnKeys = (by: Grouping, rows: readonly MatterRow[], choices: Choices | undefined): string[] => {
  const fixed = FIXED[by]
  if (fixed) return fixed
  if (by === 'person') {
    const me = choices?.people.find((person) => person.me)?.userId
    const held = present(rows.map(({ responsible }) => responsible?.userId))
    return ['none', ...present([me, ...held])]
  }
  if (by === 'team') {
    const held = present(rows.map(({ team }) => team?.teamId))
    return ['none', ...present([...(choices?.teams ?? []).map(({ teamId }) => teamId), ...held])]
  }
  const held = present(rows.map(({ service }) => service?.serviceId))
  return ['none', ...present([...(choices?.services ?? []).map(({ serviceId }) => serviceId), ...held])]
}
