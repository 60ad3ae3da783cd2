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
  'event.own_delayed': {
    status: 422,
    fi: 'Oma työmuistiinpano ei näy asiakkaalle muutenkaan. Poista lykkäys tai vaihda luokka.',
    sv: 'En egen arbetsanteckning syns inte för kunden i vilket fall som helst. Ta bort fördröjningen eller byt klass.',
    en: 'An own working note is not shown to the customer anyway. Remove the delay or change the class.',
  },
  'event.delayed_next_step': {
    status: 422,
    fi: 'Asiakas näkee seuraavan askeleen heti, joten sitä ei voi luvata lykätyssä kirjauksessa. Kirjaa se omana työmuistiinpanona.',
    sv: 'Kunden ser nästa steg genast, så det kan inte utlovas i en fördröjd anteckning. Anteckna det som en egen arbetsanteckning.',
    en: 'The customer sees a next step at once, so a delayed record can’t promise one. Write it as an own working note.',
  },
  'event.delay_day': {
    status: 422,
    fi: 'Lykkäys voi päättyä aikaisintaan huomenna ja viimeistään {{last}}. Korjaa päivä.',
    sv: 'Fördröjningen kan upphöra tidigast i morgon och senast {{last}}. Rätta dagen.',
    en: 'The delay can end tomorrow at the earliest and {{last}} at the latest. Correct the day.',
  },
  'event.not_withholdable': {
    status: 422,
    fi: 'Tätä tietoa ei jaeta 10 §:n perusteella, joten sen antamisesta ei voi päättää erikseen.',
    sv: 'Den här uppgiften delas inte med stöd av 10 §, så man kan inte besluta om utlämnandet särskilt.',
    en: 'This is not shared under section 10, so there is nothing to decide on its sharing. Choose another record.',
  },
  'event.review_day': {
    status: 422,
    fi: 'Valitse tuleva päivä, jolloin antamisen rajaus arvioidaan uudelleen.',
    sv: 'Välj en kommande dag då begränsningen bedöms på nytt.',
    en: 'Choose a day to come on which the withholding is reviewed again.',
  },
  'event.not_withheld': {
    status: 409,
    fi: 'Sisältöä ei ole rajattu, joten rajausta ei voi lopettaa. Päivitä aikajana.',
    sv: 'Innehållet är inte begränsat, så det finns ingen begränsning att upphäva. Uppdatera tidslinjen.',
    en: 'The content is not withheld, so there is nothing to end. Refresh the timeline.',
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
