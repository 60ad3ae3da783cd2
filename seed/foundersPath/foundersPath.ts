import type { PathStep } from '#shared/foundersPath/PathStep.ts'
import { choosingSteps } from './choosingSteps.ts'
import { foodAndCarePermitSteps } from './foodAndCarePermitSteps.ts'
import { ideaSteps } from './ideaSteps.ts'
import { laterSteps } from './laterSteps.ts'
import { startingSteps } from './startingSteps.ts'
import { tradePermitSteps } from './tradePermitSteps.ts'

/**
 * The founder's path as it is first stored; after that it is edited in the product. The owner named is whose matter the step
 * is: none of them has read these texts yet, which is why every one has a day of review.
 */
export const foundersPath: readonly PathStep[] = [
  ...ideaSteps,
  ...choosingSteps,
  ...foodAndCarePermitSteps,
  ...tradePermitSteps,
  ...startingSteps,
  ...laterSteps,
]
