import type { PathStepInUse } from '#shared/foundersPath/PathStepInUse.ts'
import type { StepDraft } from './StepDraft.ts'

const NAME = { fi: '', sv: '', en: '' }

/** What the form begins with: the step as it is, or nothing yet. */
export const draftOfStep = (step: PathStepInUse | null, fullNumbers: (day: string) => string): StepDraft => {
  if (!step)
    return {
      ...{ title: NAME, what: NAME, why: NAME, phase: 'idea', dependsOn: [], industries: 'all', kind: 'step' },
      forms: ['soleTrader', 'generalPartnership', 'limitedPartnership', 'limitedCompany', 'cooperative'],
      ...{
        authority: null,
        authorityId: null,
        helpers: [NAME],
        helperKinds: [],
        links: [],
        owner: NAME,
        ownerId: null,
      },
      ...{ takes: { from: '', to: '', unit: null }, reviewOn: '', shown: true },
    }
  const { title, what, why, phase, dependsOn, industries, kind, forms, takes } = step
  const { authority, authorityId, helpers, helperKinds, links, owner, ownerId, shown } = step
  return {
    ...{ title, what, why, phase, dependsOn, industries, kind, forms },
    ...{ authority, helpers, helperKinds, links, owner, shown },
    ...{ authorityId: authorityId as StepDraft['authorityId'], ownerId: ownerId as StepDraft['ownerId'] },
    takes: { from: String(takes?.from ?? ''), to: String(takes?.to ?? ''), unit: takes?.unit ?? null },
    reviewOn: fullNumbers(step.reviewOn),
  }
}
