import type { z } from 'zod'
import type { addPathStep } from '#shared/foundersPath/addPathStep.ts'
import type { PathTime } from '#shared/foundersPath/PathTime.ts'

type Content = z.input<typeof addPathStep.body>

/** A step as it is being written: like what is sent, but with days and numbers as they are typed. */
export type StepDraft = Omit<Content, 'takes' | 'reviewOn'> & {
  takes: { from: string; to: string; unit: PathTime['unit'] | null }
  reviewOn: string
}

/** What each part of the form is given: the draft, what is wrong by the name of the field, and the way to change it. */
export type PartProps = {
  draft: StepDraft
  problems: Readonly<Record<string, string>>
  change: (part: Partial<StepDraft>) => void
}
