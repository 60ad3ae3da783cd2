import { concernsFounder } from './concernsFounder.ts'
import type { FoundingForm } from './FoundingForm.ts'
import type { OwnState } from './OwnState.ts'
import { orderSteps } from './orderSteps.ts'
import { PathPhase } from './PathPhase.ts'
import type { PathStep } from './PathStep.ts'
import type { PermitState } from './PermitState.ts'

type Walked = Pick<PathStep, 'key' | 'order' | 'dependsOn' | 'forms' | 'industries' | 'phase'> & { shown: boolean }
type Where = {
  form: FoundingForm | null
  industry: { section: string | null; division: string | null }
  /** Founded already: what comes before that is behind, unless something was said of it. */
  isCompany: boolean
  stateOf: (key: string) => OwnState
  permitOf: (key: string) => PermitState | null
}

const BEFORE_FOUNDING: readonly PathPhase[] = ['idea', 'choosing', 'starting']

const inOrder = <S extends Walked>(steps: readonly S[]): S[] => {
  const ordered = orderSteps(steps)
  const all = ordered.refused ? [...steps].sort((one, other) => one.order - other.order) : ordered.steps
  // By phase first: what a step waits for in a later phase is told by its words.
  return PathPhase.options.flatMap((phase) => all.filter((step) => step.phase === phase))
}

/** The steps that concern this customer, in order, with what each waits for, and how far the whole is. */
export const walkPath = <S extends Walked>(steps: readonly S[], where: Where) => {
  const mine = inOrder(steps).filter((step) => step.shown && concernsFounder(step, where))
  const keys = new Set(mine.map(({ key }) => key))
  const isDone = (key: string) => where.stateOf(key) === 'done' || where.permitOf(key) === 'granted'
  const isBehind = ({ key, phase }: S) =>
    where.isCompany &&
    BEFORE_FOUNDING.includes(phase) &&
    where.stateOf(key) === 'notStarted' &&
    where.permitOf(key) === null
  const over = new Set(
    mine
      .filter((step) => isDone(step.key) || isBehind(step) || where.stateOf(step.key) === 'notForMe')
      .map(({ key }) => key),
  )
  const walked = mine.map((step) => {
    const dependsOn = step.dependsOn.filter((key) => keys.has(key))
    const waitsFor = dependsOn.filter((key) => !over.has(key))
    return { step, dependsOn, waitsFor, behind: isBehind(step), isDone: isDone(step.key) }
  })
  const counted = walked.filter(({ step, behind }) => !behind && where.stateOf(step.key) !== 'notForMe')
  const left = counted.filter((one) => !one.isDone)
  const next = left.find(({ waitsFor }) => waitsFor.length === 0) ?? left[0]
  return {
    steps: walked,
    progress: { done: counted.length - left.length, of: counted.length, next: next?.step.key ?? null },
  }
}
