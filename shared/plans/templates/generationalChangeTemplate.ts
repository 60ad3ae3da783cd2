import type { PlanTemplate } from './PlanTemplate.ts'
import { companyTodaySection } from './sections/companyTodaySection.ts'
import { handoverFundingSection } from './sections/handoverFundingSection.ts'
import { handoverGoalSection } from './sections/handoverGoalSection.ts'
import { handoverOfWorkSection } from './sections/handoverOfWorkSection.ts'
import { ownershipAndTaxSection } from './sections/ownershipAndTaxSection.ts'
import { risksSection } from './sections/risksSection.ts'
import { successorSection } from './sections/successorSection.ts'
import { summarySection } from './sections/summarySection.ts'
import { valueAndPriceSection } from './sections/valueAndPriceSection.ts'

export const generationalChangeTemplate: PlanTemplate = {
  key: 'generationalChange',
  name: {
    fi: 'Sukupolven- ja omistajanvaihdos',
    sv: 'Generations- och ägarskifte',
    en: 'Change of generation or owner',
  },
  about: {
    fi: 'Kun yritys siirtyy lapselle, työntekijälle tai muulle jatkajalle. Suunnitelma tehdään yhdessä: luopuja ja jatkaja kirjoittavat samaan.',
    sv: 'När företaget går över till ett barn, en anställd eller någon annan. Planen görs tillsammans: den som lämnar och den som tar över skriver i samma.',
    en: 'When a company passes to a child, an employee or someone else. The plan is made together: the one who leaves and the one who continues write in the same plan.',
  },
  sections: [
    summarySection,
    handoverGoalSection,
    successorSection,
    companyTodaySection,
    handoverOfWorkSection,
    ownershipAndTaxSection,
    risksSection,
    valueAndPriceSection,
    handoverFundingSection,
  ],
}
