import { FoundingForm } from '#shared/foundersPath/FoundingForm.ts'
import { officialLinks } from './officialLinks.ts'
import type { WrittenStep } from './WrittenStep.ts'
import { whoHelps } from './whoHelps.ts'

/** Permits and notifications of work with food, health and care. */
export const foodAndCarePermitSteps: WrittenStep[] = [
  {
    key: 'foodPremises',
    order: 100,
    dependsOn: ['premises'],
    forms: FoundingForm.options,
    industries: ['10', '47', '56'],
    kind: 'notification',
    title: {
      fi: 'Ilmoitus elintarviketoiminnasta',
      sv: 'Anmälan om livsmedelsverksamhet',
      en: 'Notification of food business',
    },
    what: {
      fi: 'Kun myyt, tarjoat tai valmistat ruokaa, ilmoita siitä kunnan elintarvikevalvontaan vähintään neljä viikkoa ennen aloittamista. Tee samalla omavalvonnan suunnitelma. Jos käsittelet lihaa, kalaa tai maitoa laitoksessa ennen myyntiä, voit tarvita hyväksynnän: kysy valvojalta ajoissa.',
      sv: 'När du säljer, serverar eller tillverkar mat ska du anmäla det till kommunens livsmedelstillsyn minst fyra veckor före starten. Gör samtidigt en plan för egenkontroll. Om du hanterar kött, fisk eller mjölk i en anläggning före försäljningen kan du behöva ett godkännande: fråga tillsynen i tid.',
      en: 'If you sell, serve or make food, notify the municipality’s food control at least four weeks before you start. Make a plan for your own checks at the same time. If you handle meat, fish or milk in an establishment before sale you may need approval: ask the inspector in good time.',
    },
    helpers: [whoHelps.foodControl],
    links: [officialLinks.ilppa, officialLinks.foodAuthority],
    owner: whoHelps.foodAuthority,
    reviewOn: '2027-06-30',
  },
  {
    key: 'primaryProduction',
    order: 110,
    dependsOn: ['premises'],
    forms: FoundingForm.options,
    industries: ['01', '03'],
    kind: 'notification',
    title: {
      fi: 'Ilmoitus alkutuotannosta',
      sv: 'Anmälan om primärproduktion',
      en: 'Notification of primary production',
    },
    what: {
      fi: 'Kun viljelet, kasvatat eläimiä tai kalastat myytäväksi, ilmoita alkutuotantopaikasta kunnan elintarvikevalvontaan. Eläinten pitäjä rekisteröityy myös Ruokaviraston rekisteriin. Maatilan tuista kertovat kunta ja elinvoimakeskus.',
      sv: 'När du odlar, föder upp djur eller fiskar för försäljning ska du anmäla primärproduktionsplatsen till kommunens livsmedelstillsyn. Den som håller djur registrerar sig också i Livsmedelsverkets register. Kommunen och livskraftscentralen berättar om jordbruksstöd.',
      en: 'If you grow crops, raise animals or fish for sale, notify the municipality’s food control of the place of production. Keepers of animals also register with the Finnish Food Authority. The municipality and the Economic Development Centre tell about farm subsidies.',
    },
    helpers: [whoHelps.foodControl, whoHelps.vitality],
    links: [officialLinks.foodAuthority, officialLinks.ilppa],
    owner: whoHelps.foodAuthority,
    reviewOn: '2027-06-30',
  },
  {
    key: 'alcoholLicence',
    order: 120,
    dependsOn: ['premises', 'startNotification'],
    forms: FoundingForm.options,
    industries: ['55', '56'],
    kind: 'permit',
    title: { fi: 'Anniskelulupa', sv: 'Serveringstillstånd', en: 'Licence to serve alcohol' },
    what: {
      fi: 'Jos tarjoilet yli 2,8-prosenttisia juomia, tarvitset anniskeluluvan ennen kuin myyt ensimmäisen lasillisen. Luvan myöntää Lupa- ja valvontavirasto, ja jokainen paikka tarvitsee omansa. Varaa käsittelyyn aikaa ja hoida verot kuntoon: verovelka voi estää luvan.',
      sv: 'Om du serverar drycker på över 2,8 procent behöver du serveringstillstånd innan du säljer det första glaset. Tillståndet beviljas av Tillstånds- och tillsynsverket, och varje ställe behöver sitt eget. Reservera tid för behandlingen och sköt skatterna: skatteskuld kan vara ett hinder.',
      en: 'If you serve drinks above 2.8 per cent, you need a licence before you sell the first glass. The Finnish Supervisory Agency grants it, and each place needs its own. Allow time for handling and keep your taxes in order: tax debt may stand in the way.',
    },
    helpers: [whoHelps.lvv],
    links: [officialLinks.lvv],
    owner: whoHelps.lvv,
    reviewOn: '2027-06-30',
  },
  {
    key: 'healthProtection',
    order: 130,
    dependsOn: ['premises'],
    forms: FoundingForm.options,
    industries: ['55', '93', '96'],
    kind: 'notification',
    title: {
      fi: 'Ilmoitus terveydensuojeluun',
      sv: 'Anmälan till hälsoskyddet',
      en: 'Notification to health protection',
    },
    what: {
      fi: 'Majoituksesta, kuntosalista, yleisestä saunasta ja ihon käsittelystä, kuten kauneushoitolasta, ilmoitetaan kunnan terveydensuojeluun. Tee ilmoitus vähintään 30 päivää ennen aloittamista. Tarkastaja kertoo, mitä tilalta vaaditaan: ilmanvaihto, vesipisteet ja siivous.',
      sv: 'Om inkvartering, gym, allmän bastu och hudbehandling, till exempel en skönhetssalong, görs en anmälan till kommunens hälsoskydd. Gör anmälan minst 30 dagar före starten. Inspektören berättar vad som krävs av lokalen: ventilation, vattenställen och städning.',
      en: 'Accommodation, gyms, public saunas and treatment of skin, as in a beauty salon, are notified to the municipality’s health protection. Do it at least 30 days before you start. The inspector tells what the premises need: ventilation, water points and cleaning.',
    },
    helpers: [whoHelps.healthProtection],
    links: [officialLinks.ilppa, officialLinks.suomiFi],
    owner: whoHelps.municipality,
    reviewOn: '2027-06-30',
  },
  {
    key: 'socialAndHealthRegister',
    order: 140,
    dependsOn: ['premises', 'startNotification'],
    forms: FoundingForm.options,
    industries: ['86', '87', '88'],
    kind: 'permit',
    title: {
      fi: 'Rekisteröityminen sote-palveluihin',
      sv: 'Registrering för social- och hälsovård',
      en: 'Registration of care services',
    },
    what: {
      fi: 'Yksityinen sosiaali- tai terveyspalvelu merkitään rekisteriin ennen kuin toiminta alkaa. Rekisteröinnistä päättää Lupa- ja valvontavirasto. Hakemukseen tarvitset vastuuhenkilön, omavalvontasuunnitelman ja tiedot tiloista. Jos sairaanhoitaja tai hieroja aloittaa yksin, sama vaatimus voi koskea häntäkin.',
      sv: 'En privat social- eller hälsovårdstjänst införs i registret innan verksamheten börjar. Tillstånds- och tillsynsverket beslutar om registreringen. Till ansökan behöver du en ansvarig person, en plan för egenkontroll och uppgifter om lokalerna. Kravet kan också gälla en sjukskötare eller massör som börjar ensam.',
      en: 'A private social or health service is entered in the register before it begins. The Finnish Supervisory Agency decides on registration. You need a responsible person, a plan for your own checks and details of the premises. The same may apply to a nurse or a masseur who starts alone.',
    },
    helpers: [whoHelps.lvv, whoHelps.newEnterprise],
    links: [officialLinks.lvv],
    owner: whoHelps.lvv,
    reviewOn: '2027-06-30',
  },
]
