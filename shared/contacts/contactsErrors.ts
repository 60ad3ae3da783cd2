import { defineErrors } from '#shared/errors/defineErrors.ts'

export const contactsErrors = defineErrors({
  'contact.not_found': {
    status: 404,
    fi: 'Yhteyshenkilöä ei löydy. Päivitä sivu.',
    sv: 'Kontaktpersonen hittas inte. Uppdatera sidan.',
    en: 'No such contact person. Refresh the page.',
  },
  'contact.person_not_found': {
    status: 404,
    fi: 'Valittua henkilöä ei löydy. Kirjoita nimi, niin hänet lisätään uutena.',
    sv: 'Den valda personen hittas inte. Skriv namnet, så läggs personen till som ny.',
    en: 'The chosen person is not found. Write the name to add them as new.',
  },
  'contact.already_there': {
    status: 409,
    fi: 'Henkilöllä on jo tämä tehtävä asiakkaalla. Muuta sitä uuden lisäämisen sijaan.',
    sv: 'Personen har redan denna uppgift hos kunden. Ändra den i stället för att lägga till en ny.',
    en: 'The person already has this role with the customer. Change it instead of adding another.',
  },
  'contact.name_of_other': {
    status: 403,
    fi: 'Nimen on kirjannut toinen organisaatio tai asiakas. Pyydä korjausta siltä.',
    sv: 'Namnet har antecknats av en annan organisation eller av kunden. Be den rätta det.',
    en: 'The name was recorded by another organisation or by the customer. Ask it for a correction.',
  },
  'contact.period': {
    status: 422,
    fi: 'Tehtävä päättyy ennen kuin alkaa. Korjaa päivät.',
    sv: 'Uppgiften slutar innan den börjar. Rätta datumen.',
    en: 'The role ends before it begins. Correct the days.',
  },
  'contact.in_future': {
    status: 422,
    fi: 'Lupaa ei voi kirjata etukäteen. Korjaa päivä.',
    sv: 'Ett tillstånd kan inte antecknas i förväg. Rätta dagen.',
    en: 'A permission can’t be recorded in advance. Correct the day.',
  },
})
