import { defineTexts } from '#shared/texts/defineTexts.ts'

/** The guided first visit of a plan, step by step. */
export const planVisitTexts = defineTexts({
  'planVisit.place': { fi: '{{step}}/{{count}}', sv: '{{step}}/{{count}}', en: '{{step}}/{{count}}' },
  'planVisit.back': { fi: 'Takaisin', sv: 'Tillbaka', en: 'Back' },
  'planVisit.next': { fi: 'Seuraava', sv: 'Nästa', en: 'Next' },
  'planVisit.done': { fi: 'Valmis', sv: 'Klart', en: 'Done' },

  'planVisit.sections': { fi: 'Osio kerrallaan', sv: 'Ett avsnitt i taget', en: 'One section at a time' },
  'planVisit.sections.words': {
    fi: 'Suunnitelma on jaettu osioihin. Aloita mistä haluat: järjestys on vapaa, ja osioita voi lisätä, siirtää ja nimetä uudelleen.',
    sv: 'Planen är indelad i avsnitt. Börja var du vill: ordningen är fri, och du kan lägga till, flytta och byta namn på avsnitt.',
    en: 'The plan is made of sections. Begin where you like: the order is free, and sections can be added, moved and renamed.',
  },
  'planVisit.granted': {
    fi: 'Sinulle avatut osiot',
    sv: 'Avsnitten som är öppna för dig',
    en: 'The sections open to you',
  },
  'planVisit.granted.words': {
    fi: 'Näet ne osiot, jotka suunnitelman omistaja on avannut sinulle. Osion nimen alla kerrotaan, mitä saat siinä tehdä.',
    sv: 'Du ser de avsnitt som planens ägare har öppnat för dig. Under avsnittets namn står vad du får göra där.',
    en: 'You see the sections that the owner of the plan has opened to you. Below a section’s name it says what you may do there.',
  },
  'planVisit.help': { fi: 'Apua kirjoittamiseen', sv: 'Hjälp med att skriva', en: 'Help with writing' },
  'planVisit.help.words': {
    fi: 'Joka osiossa on ohje, kysymyksiä ja esimerkki. Vastaa kysymyksiin omin sanoin, niin olet jo pitkällä. Ohjeen voi sulkea ja avata tästä.',
    sv: 'Varje avsnitt har en anvisning, frågor och ett exempel. Svara på frågorna med egna ord, så har du kommit långt. Hjälpen öppnas och stängs här.',
    en: 'Each section has guidance, questions and an example. Answer the questions in your own words and you are well on your way. Open and close the help here.',
  },
  'planVisit.saves': {
    fi: 'Teksti tallentuu itsestään',
    sv: 'Texten sparas av sig själv',
    en: 'What you write is saved by itself',
  },
  'planVisit.saves.words': {
    fi: 'Tallenna-nappia ei ole. Tässä näet, onko teksti tallessa ja kuka muu on paikalla. Jos yhteys katkeaa, jatka kirjoittamista: sanat lähtevät, kun se palaa.',
    sv: 'Det finns ingen spara-knapp. Här ser du om texten är sparad och vem annan som är här. Om förbindelsen bryts kan du fortsätta skriva: orden skickas när den är tillbaka.',
    en: 'There is no save button. Here you see whether the text is saved and who else is here. If the connection breaks, go on writing: your words are sent when it is back.',
  },
  'planVisit.invite': { fi: 'Kutsu joku mukaan', sv: 'Bjud in någon', en: 'Invite somebody' },
  'planVisit.invite.words': {
    fi: 'Suunnitelma on vain sinun, kunnes avaat siitä osia. Asiantuntijan arviota pyydät tästä. Oikeuden lukea, kommentoida tai kirjoittaa annat – ja otat pois – sivulla “Kuka näkee”.',
    sv: 'Planen är bara din tills du öppnar delar av den. Här ber du en sakkunnig om en bedömning. Rätt att läsa, kommentera eller skriva ger du – och tar tillbaka – på sidan ”Vem ser”.',
    en: 'The plan is yours alone until you open parts of it. Ask an expert for a review here. The right to read, comment or write you give, and take back, on the page “Who sees”.',
  },
  'planVisit.comments': { fi: 'Kommentoi kohtaa', sv: 'Kommentera ett ställe', en: 'Comment on a place' },
  'planVisit.comments.words': {
    fi: 'Valitse tekstistä kohta ja paina Kommentoi. Voit myös ehdottaa kohdalle toista tekstiä: omistaja päättää, otetaanko se.',
    sv: 'Välj ett ställe i texten och tryck på Kommentera. Du kan också föreslå en annan text: ägaren bestämmer om den används.',
    en: 'Select a place in the text and press Comment. You can also suggest other words for it: the owner decides whether to take them.',
  },
  'planVisit.calculations': { fi: 'Laskelmat', sv: 'Kalkyler', en: 'Calculations' },
  'planVisit.calculations.words': {
    fi: 'Myynti, kulut, rahoitus ja kassa lasketaan omassa osiossaan kolmelle vuodelle. Tuloksen voi lainata tekstiin, ja se pysyy ajan tasalla, kun luvut muuttuvat.',
    sv: 'Försäljning, kostnader, finansiering och kassa räknas i ett eget avsnitt för tre år. Ett resultat kan citeras i texten, och det följer med när siffrorna ändras.',
    en: 'Sales, costs, funding and cash are worked out in a section of their own, for three years. A result can be quoted in the text, and it follows when the numbers change.',
  },
})
