import type { PathStep } from '#shared/foundersPath/PathStep.ts'

/** A step as it is written in these files; why, how long and who helps by kind are added to all of them in one place. */
export type WrittenStep = Omit<PathStep, 'phase' | 'authority' | 'why' | 'takes' | 'helperKinds'>
