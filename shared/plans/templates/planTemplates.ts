import { foundingTemplate } from './foundingTemplate.ts'
import { generationalChangeTemplate } from './generationalChangeTemplate.ts'
import { growthTemplate } from './growthTemplate.ts'
import { internationalisationTemplate } from './internationalisationTemplate.ts'
import type { PlanTemplate } from './PlanTemplate.ts'
import type { PlanTemplateKey } from './PlanTemplateKey.ts'
import { recoveryTemplate } from './recoveryTemplate.ts'

export const planTemplates: Record<PlanTemplateKey, PlanTemplate> = {
  founding: foundingTemplate,
  growth: growthTemplate,
  internationalisation: internationalisationTemplate,
  generationalChange: generationalChangeTemplate,
  recovery: recoveryTemplate,
}
