import { defineErrors } from '#shared/errors/defineErrors.ts'

export const absencesErrors = defineErrors({
  'absence.not_found': {
    status: 404,
    fi: 'Poissaoloa ei ole. Se on ehkä poistettu; päivitä luettelo.',
    sv: 'Frånvaron finns inte. Den kan ha tagits bort; uppdatera listan.',
    en: 'There is no such absence. It may have been removed; refresh the list.',
  },
  'absence.substitute_unfit': {
    status: 409,
    fi: 'Sijaiseksi käy toinen kollega, joka saa käsitellä asioita. Valitse sijainen luettelosta.',
    sv: 'En annan kollega som får handlägga ärenden kan vara ersättare. Välj ersättaren i listan.',
    en: 'A substitute is another colleague who may handle matters. Choose one from the list.',
  },
  'absence.days_order': {
    status: 400,
    fi: 'Viimeinen päivä ei voi olla ennen ensimmäistä. Tarkista päivät.',
    sv: 'Den sista dagen kan inte vara före den första. Kontrollera dagarna.',
    en: 'The last day can’t be before the first. Check the days.',
  },
  'absence.too_long': {
    status: 400,
    fi: 'Yksi poissaolo voi kestää enintään kaksi vuotta. Lyhennä sitä.',
    sv: 'En frånvaro kan vara högst två år. Förkorta den.',
    en: 'One absence lasts two years at most. Make it shorter.',
  },
  'absence.calendar_unreadable': {
    status: 400,
    fi: 'Tiedosto ei ole kalenteri (.ics). Vie kalenterisi uudelleen ja valitse se tiedosto.',
    sv: 'Filen är ingen kalender (.ics). Exportera kalendern på nytt och välj den filen.',
    en: 'The file is not a calendar (.ics). Export your calendar again and choose that file.',
  },
})
