import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Our own words around a message; what has happened is said by who sends it, what it contains is read after signing in. */
export const mailTexts = defineTexts({
  'mail.open': { fi: 'Avaa Y-CRM:ssä', sv: 'Öppna i Y-CRM', en: 'Open in Y-CRM' },
  'mail.footer': {
    fi: 'Tämän viestin lähetti Y-CRM, yrityspalvelujen yhteinen asiakaspalvelujärjestelmä. Viestiin ei voi vastata.',
    sv: 'Det här meddelandet skickades av Y-CRM, företagstjänsternas gemensamma kundsystem. Det går inte att svara på det.',
    en: 'This message was sent by Y-CRM, the shared customer system of business services. Replies to it are not read.',
  },
  'mail.mailbox.title': { fi: 'Lähtevä posti', sv: 'Utgående post', en: 'Outgoing mail' },
  'mail.mailbox.explained': {
    fi: 'Sähköpostipalvelinta ei ole asetettu, joten viestit jäävät tänne. Sivu näkyy vain tällä koneella, eikä sitä ole tuotannossa.',
    sv: 'Ingen e-postserver har angetts, så meddelandena stannar här. Sidan syns bara på den här datorn och finns inte i produktion.',
    en: 'No mail server is set, so messages stay here. The page is seen on this machine only and does not exist in production.',
  },
  'mail.mailbox.empty': {
    fi: 'Yhtään viestiä ei ole. Lähetä esimerkiksi kutsu, niin se näkyy tässä.',
    sv: 'Det finns inga meddelanden. Skicka till exempel en inbjudan, så visas den här.',
    en: 'There are no messages. Send an invitation, for example, and it is shown here.',
  },
  'mail.mailbox.to': { fi: 'Vastaanottaja: {{to}}', sv: 'Till: {{to}}', en: 'To: {{to}}' },
  'mail.mailbox.local_only': {
    fi: 'Sivu avautuu vain koneella, jossa Y-CRM on käynnissä.',
    sv: 'Sidan öppnas bara på den dator där Y-CRM körs.',
    en: 'The page opens only on the machine where Y-CRM runs.',
  },
})
