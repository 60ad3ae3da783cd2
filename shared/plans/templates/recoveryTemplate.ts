import type { PlanTemplate } from './PlanTemplate.ts'
import { cashFlowSection } from './sections/cashFlowSection.ts'
import { creditorsSection } from './sections/creditorsSection.ts'
import { debtPlanSection } from './sections/debtPlanSection.ts'
import { peopleInHardTimesSection } from './sections/peopleInHardTimesSection.ts'
import { profitableCustomersSection } from './sections/profitableCustomersSection.ts'
import { risksSection } from './sections/risksSection.ts'
import { savingsSection } from './sections/savingsSection.ts'
import { situationSection } from './sections/situationSection.ts'
import { summarySection } from './sections/summarySection.ts'

export const recoveryTemplate: PlanTemplate = {
  key: 'recovery',
  name: { fi: 'Vaikeuksista eteenpäin', sv: 'Vidare ur svårigheter', en: 'Out of difficulties' },
  about: {
    fi: 'Kun rahat eivät riitä tai tulos on kääntynyt. Suunnitelma kertoo velkojille, rahoittajalle ja sinulle itsellesi, mitä tehdään ja riittääkö se.',
    sv: 'När pengarna inte räcker eller resultatet har vänt. Planen berättar för borgenärerna, finansiären och dig själv vad som görs och om det räcker.',
    en: 'When money runs short or the result has turned. The plan tells creditors, funders and yourself what is done and whether it is enough.',
  },
  sections: [
    summarySection,
    situationSection,
    peopleInHardTimesSection,
    profitableCustomersSection,
    savingsSection,
    creditorsSection,
    risksSection,
    cashFlowSection,
    debtPlanSection,
  ],
}
