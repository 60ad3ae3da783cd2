import { defineErrors } from '#shared/errors/defineErrors.ts'

export const pathErrors = defineErrors({
  'path.step_not_found': {
    status: 404,
    fi: 'Polun vaihetta ei löydy. Palaa polulle.',
    sv: 'Steget hittas inte. Gå tillbaka till vägen.',
    en: 'No such step. Go back to the path.',
  },
  'path.step_circle': {
    status: 422,
    fi: 'Vaiheet odottaisivat toisiaan: {{keys}}. Poista niistä yksi riippuvuus.',
    sv: 'Stegen skulle vänta på varandra: {{keys}}. Ta bort ett av beroendena.',
    en: 'The steps would wait for each other: {{keys}}. Take one of the dependencies out.',
  },
  'path.step_unknown': {
    status: 422,
    fi: 'Vaihetta {{key}} ei ole. Valitse edeltävä vaihe luettelosta.',
    sv: 'Steget {{key}} finns inte. Välj det föregående steget i listan.',
    en: 'There is no step {{key}}. Choose the step before from the list.',
  },
  'path.organisation_unknown': {
    status: 422,
    fi: 'Organisaatiota ei löydy. Valitse se luettelosta.',
    sv: 'Organisationen hittas inte. Välj den i listan.',
    en: 'No such organisation. Choose it from the list.',
  },
  'path.industry_unknown': {
    status: 422,
    fi: 'Toimialaa {{code}} ei ole. Valitse toimiala luettelosta.',
    sv: 'Näringsgrenen {{code}} finns inte. Välj en i listan.',
    en: 'There is no industry {{code}}. Choose one from the list.',
  },
  'path.no_permit': {
    status: 422,
    fi: 'Tähän vaiheeseen ei haeta lupaa eikä tehdä ilmoitusta. Merkitse vaiheen oma tila.',
    sv: 'I det här steget söks inget tillstånd och görs ingen anmälan. Ange din egen status.',
    en: 'This step has no permit or notification. Say your own state of the step.',
  },
  'path.no_reports': {
    status: 422,
    fi: 'Tämä viranomainen ei kerro tilaa itse. Merkitse tila käsin.',
    sv: 'Den här myndigheten meddelar inte läget själv. Ange läget för hand.',
    en: 'This authority does not tell the state itself. Say it by hand.',
  },
  'path.permit_reported': {
    status: 409,
    fi: 'Viranomainen kertoo tilan itse. Lopeta sen ilmoitukset, jos haluat merkitä tilan käsin.',
    sv: 'Myndigheten meddelar läget själv. Avsluta meddelandena om du vill ange läget för hand.',
    en: 'The authority tells the state itself. End its reports if you want to say it by hand.',
  },
  'path.permit_not_found': {
    status: 404,
    fi: 'Lupaa ei löydy. Hae luettelo niistä, joista saat ilmoittaa.',
    sv: 'Tillståndet hittas inte. Hämta listan över dem som du får meddela om.',
    en: 'No such permit. Get the list of those that you may report on.',
  },
})
