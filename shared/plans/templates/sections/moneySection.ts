import type { SectionGuide } from '../SectionGuide.ts'

export const moneySection: SectionGuide = {
  key: 'money',
  part: 'calculations',
  title: { fi: 'Rahat: tarve ja kannattavuus', sv: 'Pengarna: behov och lönsamhet', en: 'Money: need and profit' },
  guidance: {
    fi: 'Laske ensin, paljonko rahaa alku vaatii: laitteet, tilat, varasto, vakuudet ja kolmen kuukauden menot. Kerro sitten, mistä raha tulee. Lopuksi laske, paljonko pitää myydä, jotta menot ja oma palkkasi tulevat katetuiksi. Luvut tehdään laskelmissa, ja tähän kirjoitat, mitä ne kertovat ja mihin ne perustuvat.',
    sv: 'Räkna först ut hur mycket pengar starten kräver: maskiner, lokaler, lager, säkerheter och tre månaders utgifter. Berätta sedan var pengarna kommer ifrån. Räkna till sist ut hur mycket du måste sälja för att täcka utgifterna och din egen lön. Siffrorna gör du i kalkylerna, och här skriver du vad de berättar och vad de bygger på.',
    en: 'First work out how much money the start takes: equipment, premises, stock, deposits and three months of costs. Then tell where the money comes from. Finally work out how much you must sell to cover the costs and your own pay. The figures are made in the calculations; here you write what they tell and what they rest on.',
  },
  questions: [
    {
      fi: 'Paljonko rahaa tarvitset, ennen kuin ensimmäinen asiakas maksaa?',
      sv: 'Hur mycket pengar behövs innan den första kunden betalar?',
      en: 'How much money do you need before the first customer pays?',
    },
    {
      fi: 'Mistä raha tulee, ja mikä osa on omaa?',
      sv: 'Var kommer pengarna ifrån, och hur stor del är din egen?',
      en: 'Where does the money come from, and how much of it is yours?',
    },
    {
      fi: 'Paljonko pitää myydä kuussa, jotta menot ja palkkasi tulevat katetuiksi?',
      sv: 'Hur mycket måste säljas per månad för att täcka utgifterna och din lön?',
      en: 'How much must you sell a month to cover the costs and your pay?',
    },
    {
      fi: 'Mihin myyntiarvio perustuu?',
      sv: 'Vad bygger försäljningsprognosen på?',
      en: 'What does the sales estimate rest on?',
    },
  ],
  example: {
    fi: 'Alku vaatii 48 000 euroa: keittiö 22 000, kalusteet 9 000, vuokravakuus 6 000 ja kolmen kuukauden menot 11 000. Omaa rahaa on 15 000 ja pankkilainaa 33 000, johon haen Finnveran takausta. Kiinteät menot palkkani kanssa ovat 9 600 euroa kuussa. Kun myyntikate on 60 prosenttia, myynnin pitää olla 16 000 euroa ilman arvonlisäveroa.',
    sv: 'Starten kräver 48 000 euro: kök 22 000, inredning 9 000, hyressäkerhet 6 000 och tre månaders utgifter 11 000. Egna pengar är 15 000 och banklånet 33 000, för vilket jag söker Finnveras borgen. De fasta utgifterna med min lön är 9 600 euro i månaden. När försäljningsbidraget är 60 procent måste försäljningen vara 16 000 euro utan moms.',
    en: 'The start takes 48,000 euros: kitchen 22,000, furniture 9,000, rent deposit 6,000 and three months of costs 11,000. Our own money is 15,000 and a bank loan 33,000, for which I am applying for a Finnvera guarantee. Fixed costs with my pay are 9,600 euros a month. With a gross margin of 60 per cent, sales must be 16,000 euros before VAT.',
  },
}
