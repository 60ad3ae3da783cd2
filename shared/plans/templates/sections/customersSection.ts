import type { SectionGuide } from '../SectionGuide.ts'

export const customersSection: SectionGuide = {
  key: 'customers',
  part: 'market',
  title: { fi: 'Asiakkaat', sv: 'Kunder', en: 'Customers' },
  guidance: {
    fi: 'Kuvaa yksi tai kaksi asiakasryhmää niin tarkasti, että tunnistaisit heidät kadulla. Arvioi, montako heitä on alueellasi, kuinka usein he ostavat ja paljonko he maksavat. Käytä lukuja, joiden lähteen voit kertoa: omat haastattelut, tilastot, kilpailijoiden jonot. Kaikki eivät ole asiakkaitasi, ja se on hyvä.',
    sv: 'Beskriv en eller två kundgrupper så noga att du skulle känna igen dem på gatan. Uppskatta hur många de är i ditt område, hur ofta de köper och hur mycket de betalar. Använd siffror vars källa du kan berätta: egna intervjuer, statistik, köerna hos konkurrenterna. Alla är inte dina kunder, och det är bra.',
    en: 'Describe one or two groups of customers so exactly that you would recognise them in the street. Estimate how many of them there are in your area, how often they buy and how much they pay. Use figures whose source you can tell: your own interviews, statistics, the queues at your competitors. Not everyone is your customer, and that is good.',
  },
  questions: [
    {
      fi: 'Kuka ostaa, ja kuka päättää ostosta?',
      sv: 'Vem köper, och vem bestämmer om köpet?',
      en: 'Who buys, and who decides to buy?',
    },
    {
      fi: 'Montako tällaista asiakasta alueellasi on?',
      sv: 'Hur många sådana kunder finns det i ditt område?',
      en: 'How many such customers are there in your area?',
    },
    {
      fi: 'Keneltä olet kysynyt, ja mitä he vastasivat?',
      sv: 'Vem har du frågat, och vad svarade de?',
      en: 'Whom have you asked, and what did they say?',
    },
    {
      fi: 'Miksi asiakas tulisi uudestaan?',
      sv: 'Varför skulle kunden komma tillbaka?',
      en: 'Why would the customer come again?',
    },
  ],
  example: {
    fi: 'Tärkein asiakkaani on Toppilan lapsiperhe, joka käy leikkipuistossa viikonloppuisin. Kolmen kilometrin säteellä asuu noin 2 300 lapsiperhettä. Haastattelin heistä 40: 26 kävisi kahvilassa vähintään kahdesti kuussa ja käyttäisi 14 euroa kerralla. Arkisin asiakkaita ovat Toppilan kahden työmaan tekijät.',
    sv: 'Min viktigaste kund är barnfamiljen i Toppila som besöker lekparken på veckosluten. Inom tre kilometer bor ungefär 2 300 barnfamiljer. Jag intervjuade 40 av dem: 26 skulle besöka kaféet minst två gånger i månaden och använda 14 euro per gång. På vardagar är kunderna de som arbetar på de två byggena i Toppila.',
    en: 'My most important customer is the family in Toppila that comes to the playground at weekends. About 2,300 families with children live within three kilometres. I interviewed 40 of them: 26 would visit the café at least twice a month and spend 14 euros each time. On weekdays the customers are the builders of the two sites in Toppila.',
  },
}
