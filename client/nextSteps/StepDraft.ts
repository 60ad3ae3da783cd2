import type { NextStep } from '#shared/nextSteps/NextStep.ts'

/** A change under way, with the version that its writer saw: what others do meanwhile must not slip by unseen. */
export type StepDraft = { text: string; dueOn: string | null; state: NextStep['state']; version: number }

export const stepDraftOf = ({ text, dueOn, state, version }: NextStep): StepDraft => ({ text, dueOn, state, version })
