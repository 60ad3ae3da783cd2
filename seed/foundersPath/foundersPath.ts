import type { PathPhase } from '#shared/foundersPath/PathPhase.ts'
import type { PathStep } from '#shared/foundersPath/PathStep.ts'
import { choosingSteps } from './choosingSteps.ts'
import { foodAndCarePermitSteps } from './foodAndCarePermitSteps.ts'
import { ideaSteps } from './ideaSteps.ts'
import { kindsThatHelp } from './kindsThatHelp.ts'
import { laterSteps } from './laterSteps.ts'
import { startingSteps } from './startingSteps.ts'
import { stepReasons } from './stepReasons.ts'
import { tradePermitSteps } from './tradePermitSteps.ts'
import type { WrittenStep } from './WrittenStep.ts'

const RUNNING = ['firstCustomers', 'firstEmployee']

const whole = (phase: PathPhase, steps: readonly WrittenStep[]): PathStep[] =>
  steps.map((step) => {
    const reason = stepReasons[step.key]
    if (!reason) throw new Error(`The step ${step.key} says not why`)
    return { ...step, phase, ...reason, helperKinds: kindsThatHelp(step.helpers) }
  })

/**
 * The founder's path as it is first stored; after that it is edited in the product. The owner named is whose matter the step
 * is: none of them has read these texts yet, which is why every one has a day of review.
 */
export const foundersPath: readonly PathStep[] = [
  ...whole('idea', ideaSteps),
  ...whole('choosing', choosingSteps),
  ...whole('permits', [...foodAndCarePermitSteps, ...tradePermitSteps]),
  ...whole('starting', startingSteps),
  ...whole(
    'running',
    laterSteps.filter(({ key }) => RUNNING.includes(key)),
  ),
  ...whole(
    'growing',
    laterSteps.filter(({ key }) => !RUNNING.includes(key)),
  ),
]
