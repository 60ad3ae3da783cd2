import { defineTexts } from '#shared/texts/defineTexts.ts'

/** Asking why, what became of it, and the inbox of the organisation that answers. */
export const inquiriesTexts = defineTexts({
  'inquiries.ask': { fi: 'Kysy miksi', sv: 'Fråga varför', en: 'Ask why' },
  'inquiries.askAgain': { fi: 'Kysy lisää', sv: 'Fråga mer', en: 'Ask more' },
  'inquiries.askAgain.of': { fi: 'Kysy lisää: {{who}}', sv: 'Fråga mer: {{who}}', en: 'Ask more: {{who}}' },
  'inquiries.ask.of': { fi: 'Kysy miksi: {{who}}', sv: 'Fråga varför: {{who}}', en: 'Ask why: {{who}}' },
  'inquiries.ask.label': { fi: 'Mitä haluat tietää?', sv: 'Vad vill du veta?', en: 'What do you want to know?' },
  'inquiries.ask.hint': {
    fi: 'Kysymys menee organisaatiolle, ja se vastaa viidessä työpäivässä. Älä kirjoita henkilötunnuksia.',
    sv: 'Frågan går till organisationen, som svarar inom fem arbetsdagar. Skriv inga personbeteckningar.',
    en: 'The question goes to the organisation, which answers in five working days. Don’t write personal identity codes.',
  },
  'inquiries.ask.tooShort': { fi: 'Kirjoita kysymys.', sv: 'Skriv frågan.', en: 'Write the question.' },
  'inquiries.ask.send': { fi: 'Lähetä kysymys', sv: 'Skicka frågan', en: 'Send the question' },
  'inquiries.ask.sent': {
    fi: 'Kysymys on lähetetty. Vastaus tulee tähän samaan kohtaan.',
    sv: 'Frågan har skickats. Svaret kommer på samma ställe.',
    en: 'The question has been sent. The answer comes in this same place.',
  },
  'inquiries.own.asked': { fi: 'Kysyit {{when}}', sv: 'Du frågade {{when}}', en: 'You asked {{when}}' },
  'inquiries.own.waits': {
    fi: 'Vastaus tulee viimeistään {{day}}',
    sv: 'Svaret kommer senast {{day}}',
    en: 'The answer comes by {{day}}',
  },
  'inquiries.own.late': {
    fi: 'Vastaus on myöhässä: sen piti tulla {{day}}',
    sv: 'Svaret är försenat: det skulle ha kommit {{day}}',
    en: 'The answer is late: it was due {{day}}',
  },
  'inquiries.own.answered': {
    fi: '{{name}} vastasi {{when}}',
    sv: '{{name}} svarade {{when}}',
    en: '{{name}} answered {{when}}',
  },

  'inquiries.inbox.title': { fi: 'Asiakkaiden kysymykset', sv: 'Kundernas frågor', en: 'Customers’ questions' },
  'inquiries.inbox.what': {
    fi: 'Asiakas kysyy, miksi hänen tietojaan katsottiin, tai kertoo, että jokin on väärin. Vastaa viidessä työpäivässä: vastaus näkyy asiakkaalle heti.',
    sv: 'Kunden frågar varför hens uppgifter visades, eller berättar att något är fel. Svara inom fem arbetsdagar: kunden ser svaret genast.',
    en: 'Customers ask why their data was looked at, or say that something is wrong. Answer in five working days: they see the answer at once.',
  },
  'inquiries.inbox.loading': { fi: 'Kysymyksiä haetaan', sv: 'Frågorna hämtas', en: 'Fetching the questions' },
  'inquiries.inbox.failed': {
    fi: 'Kysymyksiä ei saatu haettua',
    sv: 'Frågorna kunde inte hämtas',
    en: 'The questions could not be fetched',
  },
  'inquiries.inbox.empty': {
    fi: 'Yksikään kysymys ei odota vastausta',
    sv: 'Ingen fråga väntar på svar',
    en: 'No question waits for an answer',
  },
  'inquiries.inbox.empty.what': {
    fi: 'Kun asiakas kysyy organisaatioltasi, kysymys tulee tähän ja saat sähköpostia.',
    sv: 'När en kund frågar din organisation kommer frågan hit och du får e-post.',
    en: 'When a customer asks your organisation, the question appears here and you get an e-mail.',
  },
  'inquiries.inbox.closed': { fi: 'Vastatut', sv: 'Besvarade', en: 'Answered' },
  'inquiries.inbox.noneClosed': {
    fi: 'Yhteenkään kysymykseen ei ole vielä vastattu.',
    sv: 'Ingen fråga har besvarats ännu.',
    en: 'No question has been answered yet.',
  },
  'inquiries.inbox.more': { fi: 'Näytä lisää', sv: 'Visa fler', en: 'Show more' },
  'inquiries.inbox.due': { fi: 'Vastaa viimeistään {{day}}', sv: 'Svara senast {{day}}', en: 'Answer by {{day}}' },
  'inquiries.inbox.overdue': {
    fi: 'Myöhässä: määräpäivä oli {{day}}',
    sv: 'Försenat: tidsfristen var {{day}}',
    en: 'Late: it was due {{day}}',
  },
  'inquiries.kind.why': {
    fi: 'Miksi tietojani katsottiin?',
    sv: 'Varför visades mina uppgifter?',
    en: 'Why was my data looked at?',
  },
  'inquiries.kind.correction': { fi: 'Tieto on väärin', sv: 'En uppgift är fel', en: 'A fact is wrong' },
  'inquiries.state.open': { fi: 'Odottaa', sv: 'Väntar', en: 'Waits' },
  'inquiries.state.answered': { fi: 'Vastattu', sv: 'Besvarad', en: 'Answered' },
  'inquiries.state.corrected': { fi: 'Korjattu', sv: 'Rättad', en: 'Corrected' },
  'inquiries.state.refused': { fi: 'Ei korjata', sv: 'Rättas inte', en: 'Not corrected' },
  'inquiries.state.forwarded': { fi: 'Ohjattu rekisteriin', sv: 'Hänvisad till registret', en: 'Led to the register' },
  'inquiries.asked': { fi: '{{name}} kysyi {{when}}', sv: '{{name}} frågade {{when}}', en: '{{name}} asked {{when}}' },
  'inquiries.about.look': {
    fi: 'Koskee: {{name}} {{when}}. {{did}}.',
    sv: 'Gäller: {{name}} {{when}}. {{did}}.',
    en: 'About: {{name}} {{when}}. {{did}}.',
  },
  'inquiries.about.event': {
    fi: 'Koskee kirjausta, kohta: {{field}}',
    sv: 'Gäller en anteckning, punkt: {{field}}',
    en: 'About a record, part: {{field}}',
  },
  'inquiries.about.nextStep': {
    fi: 'Koskee seuraavaa askelta, kohta: {{field}}',
    sv: 'Gäller nästa steg, punkt: {{field}}',
    en: 'About a next step, part: {{field}}',
  },
  'inquiries.about.contactPerson': {
    fi: 'Koskee yhteyshenkilöä, kohta: {{field}}',
    sv: 'Gäller en kontaktperson, punkt: {{field}}',
    en: 'About a contact person, part: {{field}}',
  },
  'inquiries.about.register': {
    fi: 'Koskee rekisteritietoa, kohta: {{field}}',
    sv: 'Gäller en registeruppgift, punkt: {{field}}',
    en: 'About register data, part: {{field}}',
  },
  'inquiries.answer': { fi: 'Vastaa', sv: 'Svara', en: 'Answer' },
  'inquiries.answer.to': { fi: 'Vastaa: {{name}}', sv: 'Svara: {{name}}', en: 'Answer: {{name}}' },
  'inquiries.answer.label': { fi: 'Vastaus asiakkaalle', sv: 'Svar till kunden', en: 'Answer to the customer' },
  'inquiries.answer.hint': {
    fi: 'Kirjoita niin, että kiireinen yrittäjä ymmärtää. Vastausta ei voi muuttaa lähetyksen jälkeen.',
    sv: 'Skriv så att en upptagen företagare förstår. Svaret kan inte ändras efter att det skickats.',
    en: 'Write so that a busy entrepreneur understands. The answer can’t be changed once sent.',
  },
  'inquiries.answer.tooShort': { fi: 'Kirjoita vastaus.', sv: 'Skriv svaret.', en: 'Write the answer.' },
  'inquiries.answer.send': { fi: 'Lähetä vastaus', sv: 'Skicka svaret', en: 'Send the answer' },
  'inquiries.answer.sent': {
    fi: 'Vastaus on lähetetty asiakkaalle.',
    sv: 'Svaret har skickats till kunden.',
    en: 'The answer has been sent to the customer.',
  },
  'inquiries.answer.outcome': { fi: 'Mitä teitte?', sv: 'Vad gjorde ni?', en: 'What did you do?' },
  'inquiries.answer.corrected': {
    fi: 'Tieto on korjattu',
    sv: 'Uppgiften är rättad',
    en: 'The fact has been corrected',
  },
  'inquiries.answer.refused': {
    fi: 'Tietoa ei korjata, perustelen alla',
    sv: 'Uppgiften rättas inte, motiveringen finns nedan',
    en: 'It is not corrected, the reason is below',
  },
})
