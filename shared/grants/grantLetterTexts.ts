import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The letter that confirms to a customer what an adviser has recorded for them; printed and posted. */
export const grantLetterTexts = defineTexts({
  'grants.letter.title': {
    fi: 'Olet antanut käyttöoikeuden tietoihisi',
    sv: 'Du har gett åtkomst till dina uppgifter',
    en: 'You have given access to your record',
  },
  'grants.letter.paper': {
    fi: '{{organisation}} on kirjannut Y-CRM-palveluun käyttöoikeuden, jonka {{giver}} antoi kirjallisesti {{day}}. Asiakirja: {{evidence}}.',
    sv: '{{organisation}} har i tjänsten Y-CRM antecknat en åtkomst som {{giver}} gav skriftligen {{day}}. Handling: {{evidence}}.',
    en: '{{organisation}} has recorded in Y-CRM the access that {{giver}} gave in writing on {{day}}. Document: {{evidence}}.',
  },
  'grants.letter.oral': {
    fi: '{{organisation}} on kirjannut Y-CRM-palveluun käyttöoikeuden, jonka {{giver}} antoi suullisesti {{day}}. Todistaja: {{evidence}}.',
    sv: '{{organisation}} har i tjänsten Y-CRM antecknat en åtkomst som {{giver}} gav muntligen {{day}}. Vittne: {{evidence}}.',
    en: '{{organisation}} has recorded in Y-CRM the access that {{giver}} gave orally on {{day}}. Witness: {{evidence}}.',
  },
  'grants.letter.to': { fi: 'Kuka näkee', sv: 'Vem ser', en: 'Who sees' },
  'grants.letter.sections': { fi: 'Mitä näkee', sv: 'Vad ses', en: 'What is seen' },
  'grants.letter.purpose': { fi: 'Mihin tarkoitukseen', sv: 'För vilket ändamål', en: 'For what purpose' },
  'grants.letter.until': { fi: 'Mihin asti', sv: 'Till och med', en: 'Until' },
  'grants.letter.wrong': {
    fi: 'Jos et antanut tätä käyttöoikeutta tai haluat päättää sen, kirjaudu Y-CRM:ään ja avaa Kuka näkee, tai kerro siitä organisaatiolle. Käyttöoikeus päättyy heti.',
    sv: 'Om du inte gav denna åtkomst eller vill avsluta den, logga in i Y-CRM och öppna Vem ser, eller meddela organisationen. Åtkomsten upphör genast.',
    en: 'If you did not give this access or want to end it, sign in to Y-CRM and open Who sees, or tell the organisation. The access ends at once.',
  },
  'grants.letter.by': { fi: 'Kirjasi {{name}}', sv: 'Antecknat av {{name}}', en: 'Recorded by {{name}}' },
})
