import type { PlanTemplate } from './PlanTemplate.ts'
import { capacitySection } from './sections/capacitySection.ts'
import { cashFlowSection } from './sections/cashFlowSection.ts'
import { competitionSection } from './sections/competitionSection.ts'
import { growthFundingSection } from './sections/growthFundingSection.ts'
import { growthGoalSection } from './sections/growthGoalSection.ts'
import { growthMarketSection } from './sections/growthMarketSection.ts'
import { leadershipSection } from './sections/leadershipSection.ts'
import { marketingSection } from './sections/marketingSection.ts'
import { risksSection } from './sections/risksSection.ts'
import { summarySection } from './sections/summarySection.ts'

export const growthTemplate: PlanTemplate = {
  key: 'growth',
  name: { fi: 'Kasvu', sv: 'Tillväxt', en: 'Growth' },
  about: {
    fi: 'Kun yritys toimii ja sille on kysyntää enemmän kuin ehditte tehdä. Suunnitelma näyttää, mihin kasvetaan, kenen voimin ja millä rahalla.',
    sv: 'När företaget fungerar och efterfrågan är större än ni hinner med. Planen visar vart ni växer, med vilka krafter och med vilka pengar.',
    en: 'When the company works and there is more demand than you have time for. The plan shows where you grow, with whose strength and with what money.',
  },
  sections: [
    summarySection,
    growthGoalSection,
    leadershipSection,
    growthMarketSection,
    competitionSection,
    marketingSection,
    capacitySection,
    risksSection,
    growthFundingSection,
    cashFlowSection,
  ],
}
