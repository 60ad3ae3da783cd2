import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The page of reviews: break-glass by a second person, and withheld records whose day has come. */
export const reviewsTexts = defineTexts({
  'reviews.title': { fi: 'Tarkastukset', sv: 'Kontroller', en: 'Reviews' },
  'reviews.what': {
    fi: 'Mitä organisaatiosi on avannut hätäkatselulla tai rajannut muilta, ja mikä siitä odottaa sinua.',
    sv: 'Vad din organisation har öppnat genom nödgranskning eller begränsat för andra, och vad av det som väntar på dig.',
    en: 'What your organisation has opened by break-glass or withheld from others, and what of it waits for you.',
  },
  'reviews.loading': { fi: 'Tarkastuksia haetaan', sv: 'Kontrollerna hämtas', en: 'Fetching the reviews' },
  'reviews.failed': {
    fi: 'Tarkastuksia ei saatu haettua',
    sv: 'Kontrollerna kunde inte hämtas',
    en: 'The reviews could not be fetched',
  },
  'reviews.more': { fi: 'Näytä lisää', sv: 'Visa fler', en: 'Show more' },
  'reviews.breakGlass.title': { fi: 'Hätäkatselut', sv: 'Nödgranskningar', en: 'Break-glass' },
  'reviews.breakGlass.empty': {
    fi: 'Yksikään hätäkatselu ei odota tarkastusta',
    sv: 'Ingen nödgranskning väntar på kontroll',
    en: 'No break-glass waits for a review',
  },
  'reviews.breakGlass.empty.what': {
    fi: 'Kun kollega avaa asiakkaan tiedot hätäkatselulla, se tulee tähän toisen henkilön tarkastettavaksi.',
    sv: 'När en kollega öppnar en kunds uppgifter genom nödgranskning kommer den hit för att kontrolleras av en annan person.',
    en: 'When a colleague opens a customer’s data by break-glass, it appears here for a second person to review.',
  },
  'reviews.breakGlass.done': { fi: 'Tarkastetut', sv: 'Kontrollerade', en: 'Reviewed' },
  'reviews.breakGlass.noneDone': {
    fi: 'Yhtään hätäkatselua ei ole vielä tarkastettu.',
    sv: 'Ingen nödgranskning har kontrollerats ännu.',
    en: 'No break-glass has been reviewed yet.',
  },
  'reviews.by': { fi: '{{name}} avasi {{when}}', sv: '{{name}} öppnade {{when}}', en: '{{name}} opened it {{when}}' },
  'reviews.minutes': { fi: 'Auki {{count}} min', sv: 'Öppen {{count}} min', en: 'Open for {{count}} min' },
  'reviews.reason': { fi: 'Syy: {{reason}}', sv: 'Orsak: {{reason}}', en: 'Reason: {{reason}}' },
  'reviews.looked': { fi: 'Mitä katsottiin', sv: 'Vad som visades', en: 'What was looked at' },
  'reviews.looked.nothing': {
    fi: 'Mitään, minkä vain hätäkatselu avasi, ei katsottu.',
    sv: 'Inget som bara nödgranskningen öppnade visades.',
    en: 'Nothing that only break-glass opened was looked at.',
  },
  'reviews.state.open': { fi: 'Vielä auki', sv: 'Ännu öppen', en: 'Still open' },
  'reviews.state.own': {
    fi: 'Avasit tämän itse: toinen henkilö tarkastaa sen.',
    sv: 'Du öppnade denna själv: en annan person kontrollerar den.',
    en: 'You opened this yourself: another person reviews it.',
  },
  'reviews.due': { fi: 'Tarkasta viimeistään {{day}}', sv: 'Kontrollera senast {{day}}', en: 'Review by {{day}}' },
  'reviews.overdue': {
    fi: 'Myöhässä: määräpäivä oli {{day}}',
    sv: 'Försenad: tidsfristen var {{day}}',
    en: 'Late: it was due {{day}}',
  },
  'reviews.review': { fi: 'Tarkasta', sv: 'Kontrollera', en: 'Review' },
  'reviews.review.of': { fi: 'Tarkasta: {{name}}', sv: 'Kontrollera: {{name}}', en: 'Review: {{name}}' },
  'reviews.review.was': {
    fi: 'Oliko hätäkatselu perusteltu?',
    sv: 'Var nödgranskningen motiverad?',
    en: 'Was the break-glass justified?',
  },
  'reviews.review.yes': { fi: 'Kyllä, perusteltu', sv: 'Ja, motiverad', en: 'Yes, justified' },
  'reviews.review.no': { fi: 'Ei ollut perusteltu', sv: 'Den var inte motiverad', en: 'It was not justified' },
  'reviews.review.text': { fi: 'Perustelu', sv: 'Motivering', en: 'Grounds' },
  'reviews.review.hint': {
    fi: 'Asiakas näkee tuloksen ja perustelun.',
    sv: 'Kunden ser resultatet och motiveringen.',
    en: 'The customer sees the result and the grounds.',
  },
  'reviews.review.tooShort': { fi: 'Kirjoita perustelu.', sv: 'Skriv motiveringen.', en: 'Write the grounds.' },
  'reviews.review.save': { fi: 'Kirjaa tarkastus', sv: 'Anteckna kontrollen', en: 'Record the review' },
  'reviews.review.saved': {
    fi: 'Tarkastus on kirjattu, ja asiakas näkee sen.',
    sv: 'Kontrollen har antecknats och kunden ser den.',
    en: 'The review is recorded, and the customer sees it.',
  },
  'reviews.reviewed.yes': {
    fi: 'Perusteltu. {{name}}, {{when}}: {{text}}',
    sv: 'Motiverad. {{name}}, {{when}}: {{text}}',
    en: 'Justified. {{name}}, {{when}}: {{text}}',
  },
  'reviews.reviewed.no': {
    fi: 'Ei perusteltu. {{name}}, {{when}}: {{text}}',
    sv: 'Inte motiverad. {{name}}, {{when}}: {{text}}',
    en: 'Not justified. {{name}}, {{when}}: {{text}}',
  },
  'reviews.withheld.title': {
    fi: 'Rajaukset, jotka on aika arvioida',
    sv: 'Begränsningar som ska bedömas på nytt',
    en: 'Withholdings to look at again',
  },
  'reviews.withheld.empty': {
    fi: 'Yhdenkään rajauksen arviointipäivä ei ole tullut.',
    sv: 'Ingen begränsning ska bedömas ännu.',
    en: 'No withholding’s day of review has come.',
  },
  'reviews.withheld.since': {
    fi: 'Arviointipäivä oli {{day}}. Rajauksen syy: {{reason}}',
    sv: 'Skulle bedömas {{day}}. Orsak till begränsningen: {{reason}}',
    en: 'Due for review {{day}}. Withheld because: {{reason}}',
  },
  'reviews.withheld.decide': { fi: 'Arvioi', sv: 'Bedöm', en: 'Decide' },
})
