import { defineTexts } from '#shared/texts/defineTexts.ts'

/** What is told of inquiries by e-mail: that there is one, never what it says. */
export const inquiriesMailTexts = defineTexts({
  askedSubject: {
    fi: 'Asiakas odottaa vastausta',
    sv: 'En kund väntar på svar',
    en: 'A customer waits for an answer',
  },
  askedLine: {
    fi: 'Asiakas on lähettänyt organisaatiollesi kysymyksen tai korjauspyynnön. Vastaa viiden työpäivän kuluessa.',
    sv: 'En kund har skickat en fråga eller en begäran om rättelse till din organisation. Svara inom fem arbetsdagar.',
    en: 'A customer has sent your organisation a question or a correction request. Answer within five working days.',
  },
  dueSubject: {
    fi: 'Vastauksen määräaika päättyy',
    sv: 'Tidsfristen för svaret går ut',
    en: 'The time to answer is running out',
  },
  dueLine: {
    fi: 'Asiakkaan kysymys odottaa yhä vastausta organisaatioltasi. Määräaika on viimeistään huomenna.',
    sv: 'En kunds fråga väntar fortfarande på svar från din organisation. Tidsfristen går ut senast i morgon.',
    en: 'A customer’s question still waits for your organisation’s answer. It is due tomorrow at the latest.',
  },
  answeredSubject: {
    fi: 'Kysymykseesi on vastattu',
    sv: 'Din fråga har besvarats',
    en: 'Your question has been answered',
  },
  answeredLine: {
    fi: '{{organisation}} on vastannut sinulle. Lue vastaus kirjautumalla Y-CRM:ään.',
    sv: '{{organisation}} har svarat dig. Logga in i Y-CRM för att läsa svaret.',
    en: '{{organisation}} has answered you. Sign in to Y-CRM to read the answer.',
  },
})
