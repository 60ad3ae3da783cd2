import type { FoundingForm } from './FoundingForm.ts'
import type { PathStep } from './PathStep.ts'

/**
 * Whether a step is on this founder's path. What isn't chosen yet rules nothing out but steps of single industries: a path
 * full of others' permits helps nobody.
 */
export const concernsFounder = (
  step: Pick<PathStep, 'forms' | 'industries'>,
  founder: { form: FoundingForm | null; industry: { section: string | null; division: string | null } },
): boolean => {
  const { form, industry } = founder
  const ofIndustry =
    step.industries === 'all' || step.industries.some((code) => code === industry.section || code === industry.division)
  return ofIndustry && (form === null || step.forms.includes(form))
}
