import type { SectionGuide } from '../SectionGuide.ts'

export const deliverySection: SectionGuide = {
  key: 'delivery',
  part: 'operations',
  title: {
    fi: 'Toimitus, säännöt ja sopimukset',
    sv: 'Leverans, regler och avtal',
    en: 'Delivery, rules and contracts',
  },
  guidance: {
    fi: 'Kerro, miten tuote pääsee perille: kuljetus, toimituslauseke, tulli, arvonlisävero ja palautukset. Selvitä, mitä hyväksyntöjä ja merkintöjä tuote tarvitsee. Suojaa nimi ja merkki ennen kuin näytät niitä maailmalla. Kirjaa, kuka huoltaa ja vastaa asiakkaalle hänen omalla kielellään.',
    sv: 'Berätta hur produkten når fram: transport, leveransklausul, tull, moms och returer. Ta reda på vilka godkännanden och märkningar produkten behöver. Skydda namnet och varumärket innan du visar dem i världen. Skriv vem som sköter service och svarar kunden på kundens språk.',
    en: 'Tell how the product gets there: transport, delivery terms, customs, VAT and returns. Find out which approvals and markings the product needs. Protect the name and the trade mark before you show them to the world. Write down who does the servicing and answers customers in their own language.',
  },
  questions: [
    {
      fi: 'Kuka maksaa kuljetuksen ja kantaa riskin matkalla?',
      sv: 'Vem betalar transporten och bär risken på vägen?',
      en: 'Who pays for transport and bears the risk on the way?',
    },
    {
      fi: 'Mitä hyväksyntöjä ja merkintöjä tarvitaan?',
      sv: 'Vilka godkännanden och märkningar behövs?',
      en: 'Which approvals and markings are needed?',
    },
    {
      fi: 'Miten nimi ja tuotemerkki on suojattu?',
      sv: 'Hur är namnet och varumärket skyddade?',
      en: 'How are the name and the trade mark protected?',
    },
    {
      fi: 'Kuka auttaa asiakasta, kun jotain hajoaa?',
      sv: 'Vem hjälper kunden när något går sönder?',
      en: 'Who helps the customer when something breaks?',
    },
  ],
  example: {
    fi: 'Telineet kulkevat rekalla Vaasan lautalla, neljä päivää Ålesundiin. Toimitamme DAP-ehdolla, joten asiakas hoitaa Norjan arvonlisäveron. Norja ei kuulu EU:n tulliliittoon, joten huolitsija tekee vienti-ilmoituksen. Tavaramerkki on haettu EU:hun ja Norjaan.',
    sv: 'Ställningarna går med lastbil via Vasafärjan, fyra dagar till Ålesund. Vi levererar enligt DAP, så kunden sköter den norska momsen. Norge hör inte till EU:s tullunion, så speditören gör exportdeklarationen. Varumärket har sökts i EU och Norge.',
    en: 'The racks go by lorry on the Vaasa ferry, four days to Ålesund. We deliver on DAP terms, so the customer handles Norwegian VAT. Norway isn’t in the EU customs union, so a forwarder makes the export declaration. The trade mark has been applied for in the EU and Norway.',
  },
}
