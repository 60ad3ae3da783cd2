import { PLAN_YEARS } from '#shared/calculations/planLength.ts'

/** The years of a plan, counted from 1. */
export const planYears: readonly number[] = Array.from({ length: PLAN_YEARS }, (_, index) => index + 1)
