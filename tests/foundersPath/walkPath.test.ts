import { describe, expect, test } from 'vitest'
import { foundersPath } from '#seed/foundersPath/foundersPath.ts'
import type { OwnState } from '#shared/foundersPath/OwnState.ts'
import { PathPhase } from '#shared/foundersPath/PathPhase.ts'
import type { PermitState } from '#shared/foundersPath/PermitState.ts'
import { walkPath } from '#shared/foundersPath/walkPath.ts'

type Said = {
  states?: Record<string, OwnState>
  permits?: Record<string, PermitState>
  isCompany?: boolean
  hidden?: string
}

const walk = ({ states = {}, permits = {}, isCompany = false, hidden }: Said = {}) =>
  walkPath(
    foundersPath.map((step) => ({ ...step, shown: step.key !== hidden })),
    {
      ...{ form: 'soleTrader', industry: { section: 'I', division: '56' }, isCompany },
      stateOf: (key) => states[key] ?? 'notStarted',
      permitOf: (key) => permits[key] ?? null,
    },
  )
const at = (walked: ReturnType<typeof walk>, key: string) => walked.steps.find(({ step }) => step.key === key)

describe('the path walked', () => {
  test('goes phase by phase, and begins with what waits for nothing', () => {
    const walked = walk()
    const phases = walked.steps.map(({ step }) => PathPhase.options.indexOf(step.phase))
    expect(phases).toEqual([...phases].sort((one, other) => one - other))
    expect(walked.progress).toEqual({ done: 0, of: walked.steps.length, next: 'idea' })
    expect(at(walked, 'businessModel')?.waitsFor).toEqual(['idea'])
  })

  test('a step done lets the next begin; one that is not for me holds up nothing and is not counted', () => {
    const before = walk()
    const walked = walk({ states: { idea: 'done', businessModel: 'notForMe' } })
    expect(walked.progress).toEqual({ done: 1, of: before.progress.of - 1, next: 'customersTested' })
    expect(at(walked, 'customersTested')?.waitsFor).toEqual([])
  })

  test('what is under way is not done, and stays the next', () => {
    expect(walk({ states: { idea: 'underWay' } }).progress).toMatchObject({ done: 0, next: 'idea' })
  })

  test('a permit that is granted is a step done, one that is refused is not', () => {
    expect(at(walk({ permits: { foodPremises: 'granted' } }), 'foodPremises')?.isDone).toBe(true)
    expect(at(walk({ permits: { foodPremises: 'refused' } }), 'foodPremises')?.isDone).toBe(false)
  })

  test('a company has the founding behind it and goes on; what was said of a step as a founder still counts', () => {
    const walked = walk({ isCompany: true, states: { idea: 'done' } })
    expect(at(walked, 'plan')?.behind).toBe(true)
    expect(at(walked, 'idea')).toMatchObject({ behind: false, isDone: true })
    expect(at(walked, 'firstCustomers')).toMatchObject({ behind: false })
    expect(walked.progress.done).toBe(1)
    expect(walked.progress.next).toBe('foodPremises')
  })

  test('a step that is not shown is on no path and holds up nothing', () => {
    const walked = walk({ hidden: 'idea' })
    expect(at(walked, 'idea')).toBeUndefined()
    expect(at(walked, 'businessModel')?.waitsFor).toEqual([])
  })
})
