import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Break-glass on a customer's page: how it is opened, that it is open, and its end. */
export const breakGlassTexts = defineTexts({
  'breakGlass.menu': { fi: 'Muut toiminnot', sv: 'Andra åtgärder', en: 'More actions' },
  'breakGlass.name': { fi: 'Hätäkatselu', sv: 'Nödgranskning', en: 'Break-glass' },
  'breakGlass.open.title': {
    fi: 'Avaa tiedot hätäkatselulla',
    sv: 'Öppna uppgifterna genom nödgranskning',
    en: 'Open the data by break-glass',
  },
  'breakGlass.open.what': {
    fi: 'Näet asiakkaan {{customer}} palvelu- ja henkilötiedot 60 minuutin ajan, myös ne, joiden antamista on rajattu.',
    sv: 'Du ser service- och personuppgifterna för {{customer}} i 60 minuter, också de vars utlämnande har begränsats.',
    en: 'You see the service and personal data of {{customer}} for 60 minutes, also what has been withheld.',
  },
  'breakGlass.open.notWhat': {
    fi: 'Suunnitelma, viestit ja muiden omat muistiinpanot eivät avaudu.',
    sv: 'Planen, meddelanden och andras egna arbetsanteckningar öppnas inte.',
    en: 'The plan, messages and others’ own notes stay closed.',
  },
  'breakGlass.open.told': {
    fi: 'Asiakas saa heti tiedon ja näkee syyn.',
    sv: 'Kunden får veta det genast och ser orsaken.',
    en: 'The customer is told at once and sees the reason.',
  },
  'breakGlass.open.reviewed': {
    fi: 'Toinen henkilö organisaatiostasi tarkastaa tämän viidessä työpäivässä.',
    sv: 'En annan person i din organisation kontrollerar detta inom fem arbetsdagar.',
    en: 'A second person in your organisation reviews this in five working days.',
  },
  'breakGlass.open.reason': {
    fi: 'Miksi tarvitset tiedot nyt',
    sv: 'Varför du behöver uppgifterna nu',
    en: 'Why you need the data now',
  },
  'breakGlass.open.tooShort': {
    fi: 'Kirjoita syy vähintään 20 merkillä: asiakas ja tarkastaja lukevat sen.',
    sv: 'Skriv orsaken med minst 20 tecken: kunden och kontrollanten läser den.',
    en: 'Write the reason in at least 20 characters: the customer and the reviewer read it.',
  },
  'breakGlass.open.do': { fi: 'Avaa tunniksi', sv: 'Öppna i en timme', en: 'Open for an hour' },
  'breakGlass.opened': {
    fi: 'Hätäkatselu on auki. Asiakkaalle on kerrottu.',
    sv: 'Nödgranskningen är öppen. Kunden har fått veta det.',
    en: 'Break-glass is open. The customer has been told.',
  },
  'breakGlass.bar': {
    fi: 'Hätäkatselu auki vielä {{minutes}} min {{seconds}} s',
    sv: 'Nödgranskningen är öppen ännu {{minutes}} min {{seconds}} s',
    en: 'Break-glass is open for {{minutes}} min {{seconds}} s more',
  },
  'breakGlass.bar.end': { fi: 'Päätä nyt', sv: 'Avsluta nu', en: 'End now' },
  'breakGlass.ended': {
    fi: 'Hätäkatselu on päättynyt, ja tiedot on suljettu.',
    sv: 'Nödgranskningen har avslutats och uppgifterna är stängda.',
    en: 'Break-glass has ended, and the data is closed.',
  },
})
