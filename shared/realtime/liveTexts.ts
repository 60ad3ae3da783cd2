import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The page in place of one whose access has ended while it was open. */
export const liveTexts = defineTexts({
  'live.closed.title': {
    fi: 'Käyttöoikeutesi päättyi',
    sv: 'Din åtkomst har upphört',
    en: 'Your access has ended',
  },
  'live.closed.text': {
    fi: 'Asiakas päätti tai rajasi käyttöoikeuden, tai oikeutesi muuttui muuten. Sivun tiedot on poistettu näytöltä.',
    sv: 'Kunden avslutade eller begränsade åtkomsten, eller så ändrades din rätt på annat sätt. Uppgifterna har tagits bort från skärmen.',
    en: 'The customer ended or narrowed the access, or your rights changed in another way. What the page showed has been removed from the screen.',
  },
  'live.closed.todo': {
    fi: 'Jos tarvitset tietoja edelleen, sovi asiasta asiakkaan kanssa. Voit avata sivun uudelleen: näet sen, mihin sinulla on yhä oikeus.',
    sv: 'Om du fortfarande behöver uppgifterna, kom överens med kunden. Du kan öppna sidan på nytt: då ser du det som du fortfarande har rätt till.',
    en: 'If you still need the information, agree on it with the customer. You can open the page again: it shows what you still have a right to see.',
  },
  'live.closed.again': { fi: 'Avaa sivu uudelleen', sv: 'Öppna sidan på nytt', en: 'Open the page again' },
  'live.closed.home': { fi: 'Siirry etusivulle', sv: 'Gå till startsidan', en: 'Go to the start page' },
})
