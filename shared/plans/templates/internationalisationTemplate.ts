import type { PlanTemplate } from './PlanTemplate.ts'
import { cashFlowSection } from './sections/cashFlowSection.ts'
import { competitionSection } from './sections/competitionSection.ts'
import { deliverySection } from './sections/deliverySection.ts'
import { entrySection } from './sections/entrySection.ts'
import { exportBudgetSection } from './sections/exportBudgetSection.ts'
import { exportReasonSection } from './sections/exportReasonSection.ts'
import { exportRisksSection } from './sections/exportRisksSection.ts'
import { exportTeamSection } from './sections/exportTeamSection.ts'
import { summarySection } from './sections/summarySection.ts'
import { targetMarketSection } from './sections/targetMarketSection.ts'

export const internationalisationTemplate: PlanTemplate = {
  key: 'internationalisation',
  name: { fi: 'Kansainvälistyminen', sv: 'Internationalisering', en: 'Going international' },
  about: {
    fi: 'Kun tuote tai palvelu lähtee ulkomaille ensimmäistä kertaa tai uuteen maahan. Suunnitelma vie yhden maan ja yhden tuotteen kerrallaan.',
    sv: 'När en produkt eller tjänst går utomlands för första gången eller till ett nytt land. Planen tar ett land och en produkt åt gången.',
    en: 'When a product or service goes abroad for the first time or to a new country. The plan takes one country and one product at a time.',
  },
  sections: [
    summarySection,
    exportReasonSection,
    exportTeamSection,
    targetMarketSection,
    competitionSection,
    entrySection,
    deliverySection,
    exportRisksSection,
    exportBudgetSection,
    cashFlowSection,
  ],
}
