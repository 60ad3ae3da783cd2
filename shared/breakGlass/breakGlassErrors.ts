import { defineErrors } from '#shared/errors/defineErrors.ts'

export const breakGlassErrors = defineErrors({
  'breakGlass.not_found': {
    status: 404,
    fi: 'Hätäkatselua ei löydy. Päivitä tarkastusten sivu.',
    sv: 'Nödgranskningen hittas inte. Uppdatera sidan med granskningar.',
    en: 'No such break-glass. Refresh the page of reviews.',
  },
  'breakGlass.already_open': {
    status: 409,
    fi: 'Sinulla on jo hätäkatselu auki. Päätä se ensin: kerralla voi olla auki vain yhden asiakkaan tiedot.',
    sv: 'Du har redan en nödgranskning öppen. Avsluta den först: bara en kunds uppgifter kan vara öppna åt gången.',
    en: 'You already have break-glass open. End it first: only one customer can be open at a time.',
  },
  'breakGlass.not_open': {
    status: 409,
    fi: 'Hätäkatselu on jo päättynyt. Päivitä sivu.',
    sv: 'Nödgranskningen har redan avslutats. Uppdatera sidan.',
    en: 'The break-glass has already ended. Refresh the page.',
  },
  'breakGlass.own_opening': {
    status: 403,
    fi: 'Et voi tarkastaa omaa hätäkatseluasi. Pyydä tarkastus toiselta henkilöltä organisaatiostasi.',
    sv: 'Du kan inte kontrollera din egen nödgranskning. Be en annan person i din organisation kontrollera den.',
    en: 'You can’t review your own break-glass. Ask another person in your organisation to review it.',
  },
  'breakGlass.still_open': {
    status: 409,
    fi: 'Hätäkatselu on vielä auki. Tarkasta se, kun se on päättynyt.',
    sv: 'Nödgranskningen är ännu öppen. Kontrollera den när den har avslutats.',
    en: 'The break-glass is still open. Review it when it has ended.',
  },
  'breakGlass.already_reviewed': {
    status: 409,
    fi: 'Toinen henkilö on jo tarkastanut tämän hätäkatselun. Päivitä sivu.',
    sv: 'En annan person har redan kontrollerat den här nödgranskningen. Uppdatera sidan.',
    en: 'Another person has already reviewed this break-glass. Refresh the page.',
  },
})
