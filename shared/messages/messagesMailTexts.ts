import { defineTexts } from '#shared/texts/defineTexts.ts'

/** What is told outside the product of messages: that there is one, never what it says. */
export const messagesMailTexts = defineTexts({
  invitedSubject: {
    fi: 'Kutsu tapaamiseen: {{organisation}}',
    sv: 'Inbjudan till möte: {{organisation}}',
    en: 'Invitation to a meeting: {{organisation}}',
  },
  invitedLine: {
    fi: '{{organisation}} ehdottaa tapaamista. Aika on liitteenä kalenteriisi. Lue lisää ja vastaa kirjautumalla Y-CRM:ään.',
    sv: '{{organisation}} föreslår ett möte. Tiden finns bifogad för din kalender. Logga in i Y-CRM för att läsa mer och svara.',
    en: '{{organisation}} proposes a meeting. The time is attached for your calendar. Sign in to Y-CRM to read more and answer.',
  },
  cancelledSubject: {
    fi: 'Tapaaminen peruttu: {{organisation}}',
    sv: 'Mötet är avbokat: {{organisation}}',
    en: 'Meeting called off: {{organisation}}',
  },
  cancelledLine: {
    fi: '{{organisation}} perui tapaamisen. Liite poistaa ajan kalenteristasi. Lue syy kirjautumalla Y-CRM:ään.',
    sv: '{{organisation}} har avbokat mötet. Bilagan tar bort tiden ur din kalender. Logga in i Y-CRM för att läsa varför.',
    en: '{{organisation}} has called the meeting off. The attachment takes it off your calendar. Sign in to Y-CRM to read why.',
  },
  letterTitle: {
    fi: 'Sinua odottaa viesti Y-CRM:ssä',
    sv: 'Ett meddelande väntar på dig i Y-CRM',
    en: 'A message waits for you in Y-CRM',
  },
  letterBody: {
    fi: 'Yrityksellesi on uusi viesti yrityspalvelujen Y-CRM:ssä. Lue se ja vastaa kirjautumalla osoitteessa {{address}}.',
    sv: 'Ditt företag har ett nytt meddelande i företagstjänsternas Y-CRM. Läs det och svara genom att logga in på {{address}}.',
    en: 'Your company has a new message in Y-CRM, the CRM of business services. Sign in at {{address}} to read it and answer.',
  },
})
