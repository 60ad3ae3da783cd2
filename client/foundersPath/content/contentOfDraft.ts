import { addPathStep } from '#shared/foundersPath/addPathStep.ts'
import type { StepDraft } from './StepDraft.ts'

const numberOf = (typed: string): number => (/^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN)

/** What is sent of a draft, checked as the server checks it. `day`: what the typed day of review means, null: nothing. */
export const contentOfDraft = ({ takes, reviewOn, ...draft }: StepDraft, day: string | null) => {
  const { from, to, unit } = takes
  const isOwnTask = draft.kind === 'step'
  return addPathStep.body.safeParse({
    ...draft,
    ...(isOwnTask ? { authority: null, authorityId: null } : {}),
    takes: unit === null ? null : { from: numberOf(from), to: numberOf(to), unit },
    reviewOn: day,
  })
}
