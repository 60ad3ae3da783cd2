import type { PathPhase } from '#shared/foundersPath/PathPhase.ts'
import type { PathStep } from '#shared/foundersPath/PathStep.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import { choosingSteps } from './choosingSteps.ts'
import { foodAndCarePermitSteps } from './foodAndCarePermitSteps.ts'
import { ideaSteps } from './ideaSteps.ts'
import { kindsThatHelp } from './kindsThatHelp.ts'
import { laterSteps } from './laterSteps.ts'
import { startingSteps } from './startingSteps.ts'
import { stepReasons } from './stepReasons.ts'
import { tradePermitSteps } from './tradePermitSteps.ts'
import type { WrittenStep } from './WrittenStep.ts'
import { whoHelps } from './whoHelps.ts'

const RUNNING = ['firstCustomers', 'firstEmployee']

/** Where it goes to another than who answers for the step. */
const AUTHORITIES: Readonly<Record<string, Localised>> = {
  foodPremises: whoHelps.foodControl,
  primaryProduction: whoHelps.foodControl,
  healthProtection: whoHelps.healthProtection,
  pension: whoHelps.pensionInsurer,
}

const whole = (phase: PathPhase, steps: readonly WrittenStep[]): PathStep[] =>
  steps.map((step) => {
    const reason = stepReasons[step.key]
    if (!reason) throw new Error(`The step ${step.key} says not why`)
    const authority = step.kind === 'step' ? null : (AUTHORITIES[step.key] ?? step.owner)
    return { ...step, phase, authority, ...reason, helperKinds: kindsThatHelp(step.helpers) }
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
