import { useQuery } from '@tanstack/react-query'
import type { PlanId } from '#shared/ids/PlanId.ts'
import { getPlanResults } from '#shared/plans/getPlanResults.ts'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { queryFor } from '../../api/queryFor.ts'

/** In which section the calculation of a plan is, for one that has none: a plan has one calculation, its sections may be several. */
export const useResultsHome = ({ planId }: PlanSection, asks: boolean): string | undefined =>
  useQuery({ ...queryFor(getPlanResults, { planId: planId as PlanId }), enabled: asks }).data?.sectionId
