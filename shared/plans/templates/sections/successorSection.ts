import type { SectionGuide } from '../SectionGuide.ts'

export const successorSection: SectionGuide = {
  key: 'successor',
  part: 'people',
  title: { fi: 'Luopuja ja jatkaja', sv: 'Den som lämnar och den som tar över', en: 'Who leaves and who continues' },
  guidance: {
    fi: 'Kerro, kuka jatkaa ja miksi: osaaminen, halu, rahat ja elämäntilanne. Jos jatkajaa ei ole, kerro mistä häntä etsitään: perheestä, työntekijöistä, kilpailijoista vai ulkopuolelta. Kirjoita myös luopujan uusi rooli ja sen päättymispäivä. Perheessä myös ne, jotka eivät jatka, ansaitsevat selkeän vastauksen.',
    sv: 'Berätta vem som fortsätter och varför: kunnande, vilja, pengar och livssituation. Om ingen finns, berätta var ni letar: i familjen, bland de anställda, hos konkurrenter eller utanför. Skriv också den avgående ägarens nya roll och när den tar slut. I en familj förtjänar även de som inte fortsätter ett klart besked.',
    en: 'Tell who continues and why: skills, will, money and stage of life. If there is no one, tell where you look: in the family, among employees, competitors or outside. Write down the new role of the one who leaves and the day it ends. In a family, those who don’t continue deserve a clear answer too.',
  },
  questions: [
    {
      fi: 'Miksi jatkaja haluaa tätä?',
      sv: 'Varför vill efterföljaren detta?',
      en: 'Why does the successor want this?',
    },
    {
      fi: 'Mitä jatkajan pitää vielä oppia?',
      sv: 'Vad behöver efterföljaren ännu lära sig?',
      en: 'What does the successor still need to learn?',
    },
    {
      fi: 'Mikä on luopujan rooli vaihdoksen jälkeen, ja kuinka kauan?',
      sv: 'Vilken roll har den avgående efter skiftet, och hur länge?',
      en: 'What is the role of the one who leaves afterwards, and for how long?',
    },
  ],
  example: {
    fi: 'Tytär on ollut yrityksessä kuusi vuotta ja suorittaa yrittäjän ammattitutkintoa. Isä jää hallituksen puheenjohtajaksi kahdeksi vuodeksi eikä enää anna työmääräyksiä. Veli ei halua jatkaa ja saa osuutensa rahana, mistä on sovittu koko perheen kesken.',
    sv: 'Dottern har varit i företaget i sex år och avlägger yrkesexamen för företagare. Pappa är styrelseordförande i två år och ger inte längre arbetsorder. Brodern vill inte fortsätta och får sin del i pengar, vilket hela familjen har kommit överens om.',
    en: 'The daughter has been in the firm for six years and is studying for an entrepreneur’s qualification. Her father chairs the board for two years and no longer gives work orders. Her brother doesn’t want to continue and gets his share in money, which the whole family has agreed on.',
  },
}
