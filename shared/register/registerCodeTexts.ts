import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Codes that PRH's open data gives without a text: registers, authorities and situations. */
export const registerCodeTexts = defineTexts({
  'register:1': { fi: 'Kaupparekisteri', sv: 'Handelsregistret', en: 'Trade Register' },
  'register:2': { fi: 'Säätiörekisteri', sv: 'Stiftelseregistret', en: 'Register of Foundations' },
  'register:3': { fi: 'Yhdistysrekisteri', sv: 'Föreningsregistret', en: 'Register of Associations' },
  'register:4': {
    fi: 'Verohallinnon perustiedot',
    sv: 'Skatteförvaltningens basuppgifter',
    en: 'Basic data of the Tax Administration',
  },
  'register:5': { fi: 'Ennakkoperintärekisteri', sv: 'Förskottsuppbördsregistret', en: 'Prepayment Register' },
  'register:6': { fi: 'Arvonlisäverovelvollisuus', sv: 'Momsskyldighet', en: 'VAT liability' },
  'register:7': { fi: 'Työnantajarekisteri', sv: 'Arbetsgivarregistret', en: 'Employer Register' },
  'register:8': {
    fi: 'Vakuutusmaksuverovelvollisten rekisteri',
    sv: 'Registret över skattskyldiga för försäkringspremieskatt',
    en: 'Register of insurance premium tax payers',
  },
  'authority:1': { fi: 'Verohallinto', sv: 'Skatteförvaltningen', en: 'Tax Administration' },
  'authority:2': {
    fi: 'Patentti- ja rekisterihallitus',
    sv: 'Patent- och registerstyrelsen',
    en: 'Finnish Patent and Registration Office',
  },
  'situation:SANE': { fi: 'Yrityssaneeraus', sv: 'Företagssanering', en: 'Restructuring' },
  'situation:SELTILA': { fi: 'Selvitystila', sv: 'Likvidation', en: 'Liquidation' },
  'situation:KONK': { fi: 'Konkurssi', sv: 'Konkurs', en: 'Bankruptcy' },
})
