import { defineTexts } from '#shared/texts/defineTexts.ts'

/** What each part of a business plan holds, for whoever opens it, and what of plans a receiver would read. */
export const grantedPlanTexts = defineTexts({
  'grants.section.plan.summary.what': {
    fi: 'Koko suunnitelma lyhyesti',
    sv: 'Hela planen i korthet',
    en: 'The whole plan in short',
  },
  'grants.section.plan.idea.what': {
    fi: 'Mitä yritys tekee tai mihin se tähtää',
    sv: 'Vad företaget gör eller siktar på',
    en: 'What the company does or aims at',
  },
  'grants.section.plan.people.what': {
    fi: 'Ketkä sen tekevät ja mitä he osaavat',
    sv: 'Vilka som gör det och vad de kan',
    en: 'Who does it, and what they are good at',
  },
  'grants.section.plan.market.what': {
    fi: 'Asiakkaat, kilpailijat ja myynti',
    sv: 'Kunder, konkurrenter och försäljning',
    en: 'Customers, competitors and sales',
  },
  'grants.section.plan.operations.what': {
    fi: 'Miten työ käytännössä tehdään, yritysmuoto ja luvat',
    sv: 'Hur arbetet görs i praktiken, företagsform och tillstånd',
    en: 'How the work is done, the form of company and permits',
  },
  'grants.section.plan.risks.what': {
    fi: 'Mikä voi mennä pieleen ja miten siihen on varauduttu',
    sv: 'Vad som kan gå fel och hur ni har förberett er',
    en: 'What may go wrong, and how you are prepared',
  },
  'grants.section.plan.calculations.what': {
    fi: 'Laskelmat: myynti, kulut, rahoitus ja kassavirta',
    sv: 'Kalkylerna: försäljning, kostnader, finansiering och kassaflöde',
    en: 'The calculations: sales, costs, funding and cash flow',
  },
  'grants.table.plan': { fi: 'Suunnitelma', sv: 'Affärsplan', en: 'Business plan' },
  'grants.part.summary': { fi: 'tiivistelmä', sv: 'sammandrag', en: 'summary' },
  'grants.part.idea': { fi: 'idea', sv: 'idé', en: 'idea' },
  'grants.part.people': { fi: 'ihmiset', sv: 'människor', en: 'people' },
  'grants.part.market': { fi: 'markkinat', sv: 'marknad', en: 'market' },
  'grants.part.operations': { fi: 'toiminta', sv: 'verksamhet', en: 'operations' },
  'grants.part.risks': { fi: 'riskit', sv: 'risker', en: 'risks' },
  'grants.part.calculations': { fi: 'laskelmat', sv: 'kalkyler', en: 'calculations' },
  'give.look.plans': {
    fi: 'Osiot liiketoimintasuunnitelmasta',
    sv: 'Avsnitt i affärsplanen',
    en: 'Sections of the business plan',
  },
  'give.look.plans.what': {
    fi: 'Saaja lukee näiden osioiden tekstin sellaisena kuin se kulloinkin on. Muista osioista hän ei näe mitään.',
    sv: 'Mottagaren läser texten i de här avsnitten som den är vid varje tillfälle. Av andra avsnitt syns inget.',
    en: 'The receiver reads the text of these sections as it stands at each moment, and nothing of the others.',
  },
})
