import type { SectionGuide } from '../SectionGuide.ts'

export const companyTodaySection: SectionGuide = {
  key: 'companyToday',
  part: 'market',
  title: {
    fi: 'Yritys, asiakkaat ja markkina tänään',
    sv: 'Företaget, kunderna och marknaden i dag',
    en: 'The company, customers and market today',
  },
  guidance: {
    fi: 'Kerro, mitä ollaan siirtämässä: mitä yritys myy, kenelle ja miten vahva se on. Luettele suurimmat asiakkaat ja arvioi, ketkä ovat yrityksen ja ketkä yrittäjän asiakkaita. Kerro, miten markkina muuttuu lähivuosina. Jatkaja ostaa tulevaisuutta, ei menneitä vuosia.',
    sv: 'Berätta vad som ska överlåtas: vad företaget säljer, till vem och hur starkt det är. Räkna upp de största kunderna och bedöm vilka som är företagets och vilka som är företagarens kunder. Berätta hur marknaden förändras de närmaste åren. Den som tar över köper framtid, inte gångna år.',
    en: 'Tell what is being handed over: what the company sells, to whom and how strong it is. List the biggest customers and judge which of them belong to the company and which to its owner. Tell how the market will change in the coming years. The successor buys the future, not the years gone by.',
  },
  questions: [
    {
      fi: 'Mistä myynti ja tulos syntyvät?',
      sv: 'Varifrån kommer försäljningen och resultatet?',
      en: 'Where do sales and profit come from?',
    },
    {
      fi: 'Mitkä asiakkaat jäävät, kun yrittäjä vaihtuu?',
      sv: 'Vilka kunder stannar när företagaren byts?',
      en: 'Which customers stay when the owner changes?',
    },
    {
      fi: 'Mikä alalla muuttuu seuraavan viiden vuoden aikana?',
      sv: 'Vad förändras i branschen under de kommande fem åren?',
      en: 'What will change in the field in the next five years?',
    },
  ],
  example: {
    fi: 'Puutarhamme Närpiössä myy tomaattia ja kurkkua kahdelle tukulle ja 14 kaupalle. Suurin tukku on 38 prosenttia myynnistä, ja sopimus sen kanssa on kolmivuotinen. Pienistä kaupoista puolet soittaa suoraan isännälle, joten jatkaja on ollut mukana tapaamisissa syksystä asti. Energian hinta ratkaisee, ja siihen on varauduttu uudella lämpökeskuksella.',
    sv: 'Vår trädgård i Närpes säljer tomater och gurkor till två partihandlare och 14 butiker. Den största partihandlaren står för 38 procent av försäljningen, med ett treårigt avtal. Hälften av de små butikerna ringer direkt till husbonden, så efterföljaren har varit med på mötena sedan hösten. Energipriset avgör, och vi har förberett oss med en ny värmecentral.',
    en: 'Our garden in Närpes sells tomatoes and cucumbers to two wholesalers and 14 shops. The largest wholesaler is 38 per cent of sales, under a three-year contract. Half of the small shops ring the owner himself, so the successor has joined the meetings since autumn. The price of energy decides, and a new heating plant prepares us for it.',
  },
}
