import type { Plan } from '#shared/plans/Plan.ts'

type VisitStep = 'sections' | 'granted' | 'help' | 'saves' | 'comments' | 'invite' | 'calculations'

/** What a person is shown of a plan, in order: of what they may do there, and nothing else. */
export const visitSteps = ({ mayChange, sections }: Plan): VisitStep[] => {
  const mayWrite = sections.some(({ mayEdit }) => mayEdit)
  const mayComment = sections.some((section) => section.mayComment)
  return [
    mayChange ? 'sections' : 'granted',
    ...(mayWrite ? (['help', 'saves'] as const) : []),
    ...(mayComment && !mayChange ? (['comments'] as const) : []),
    ...(mayChange ? (['invite'] as const) : []),
    ...(sections.some(({ part }) => part === 'calculations') ? (['calculations'] as const) : []),
  ]
}
