import type { PlanTemplate } from './PlanTemplate.ts'
import { businessIdeaSection } from './sections/businessIdeaSection.ts'
import { competitionSection } from './sections/competitionSection.ts'
import { customersSection } from './sections/customersSection.ts'
import { formAndPermitsSection } from './sections/formAndPermitsSection.ts'
import { founderSection } from './sections/founderSection.ts'
import { marketingSection } from './sections/marketingSection.ts'
import { moneySection } from './sections/moneySection.ts'
import { operationsSection } from './sections/operationsSection.ts'
import { risksSection } from './sections/risksSection.ts'
import { summarySection } from './sections/summarySection.ts'

export const foundingTemplate: PlanTemplate = {
  key: 'founding',
  name: { fi: 'Yrityksen perustaminen', sv: 'Att grunda företag', en: 'Starting a company' },
  about: {
    fi: 'Kun yritystä ei vielä ole. Suunnitelma auttaa sinua päättämään, kannattaako aloittaa, ja kertoo saman neuvojalle ja rahoittajalle.',
    sv: 'När företaget ännu inte finns. Planen hjälper dig att avgöra om det lönar sig att börja, och berättar detsamma för rådgivaren och finansiären.',
    en: 'When there is no company yet. The plan helps you decide whether to start, and tells the same to an adviser and a funder.',
  },
  sections: [
    summarySection,
    businessIdeaSection,
    founderSection,
    customersSection,
    competitionSection,
    marketingSection,
    operationsSection,
    formAndPermitsSection,
    risksSection,
    moneySection,
  ],
}
