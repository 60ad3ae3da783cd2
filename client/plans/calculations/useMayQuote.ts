import { useQuery } from '@tanstack/react-query'
import { planQuery } from '../planQuery.ts'

/** Whether the viewer may put figures of a plan's calculation into its texts: who may read that calculation. */
export const useMayQuote = (planId: string): boolean =>
  useQuery(planQuery(planId)).data?.sections.some(({ part }) => part === 'calculations') ?? false
