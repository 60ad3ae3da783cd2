import { defineErrors } from '#shared/errors/defineErrors.ts'

export const eventsErrors = defineErrors({
  'event.not_found': {
    status: 404,
    fi: 'Tapahtumaa ei löydy. Päivitä aikajana.',
    sv: 'Händelsen hittas inte. Uppdatera tidslinjen.',
    en: 'No such event. Refresh the timeline.',
  },
  'event.in_future': {
    status: 422,
    fi: 'Yhteydenotto ei voi olla tulevaisuudessa. Korjaa aika tai kirjaa se seuraavaksi askeleeksi.',
    sv: 'En kontakt kan inte ligga i framtiden. Rätta tiden eller anteckna den som nästa steg.',
    en: 'A contact can’t be in the future. Correct the time, or write it as the next step.',
  },
  'event.unknown_organisation': {
    status: 422,
    fi: 'Mukana olleita organisaatioita ei tunneta: {{organisations}}. Valitse ne luettelosta.',
    sv: 'Organisationerna som deltog är okända: {{organisations}}. Välj dem i listan.',
    en: 'Unknown organisations: {{organisations}}. Choose them from the list.',
  },
  'event.own_withheld': {
    status: 422,
    fi: 'Oma työmuistiinpano näkyy vain omassa organisaatiossasi, joten sen antamista ei voi erikseen kieltää. Poista kielto tai vaihda luokka.',
    sv: 'En egen arbetsanteckning syns bara i din egen organisation, så utlämnandet kan inte begränsas särskilt. Ta bort begränsningen eller byt klass.',
    en: 'An own working note is seen in your organisation alone, so it can’t be withheld as well. Remove the withholding or change the class.',
  },
  'event.same_customer': {
    status: 422,
    fi: 'Sama asiakas on mukana kahdesti. Poista toinen.',
    sv: 'Samma kund är med två gånger. Ta bort den ena.',
    en: 'The same customer is there twice. Remove one of them.',
  },
  'event.already_corrected': {
    status: 409,
    fi: 'Tapahtuma on jo korjattu. Korjaa uusin versio.',
    sv: 'Händelsen är redan rättad. Rätta den senaste versionen.',
    en: 'The event has already been corrected. Correct the latest version.',
  },
  'event.not_a_contact': {
    status: 422,
    fi: 'Vain kirjatun yhteydenoton voi korjata.',
    sv: 'Endast en antecknad kontakt kan rättas.',
    en: 'Only a logged contact can be corrected.',
  },
  'nextStep.not_found': {
    status: 404,
    fi: 'Seuraavaa askelta ei löydy. Päivitä sivu.',
    sv: 'Nästa steg hittas inte. Uppdatera sidan.',
    en: 'No such next step. Refresh the page.',
  },
})
