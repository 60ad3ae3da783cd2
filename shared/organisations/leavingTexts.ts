import { defineTexts } from '#shared/texts/defineTexts.ts'

/** A person leaves the organisation: what they hold, in words, and where each part of it goes. */
export const leavingTexts = defineTexts({
  'leaving.title': { fi: 'Lähtö organisaatiosta', sv: 'Personen slutar', en: 'Leaving the organisation' },
  'leaving.what': {
    fi: 'Kun henkilö lähtee tai siirtyy toiseen organisaatioon, päätät ensin, mihin hänen asiansa siirtyvät. Kaikki tapahtuu kerralla.',
    sv: 'När en person slutar eller byter organisation bestämmer du först vart det hen har ska gå. Allt sker på en gång.',
    en: 'When a person leaves or moves to another organisation, you first decide where what they hold goes. It all happens at once.',
  },
  'leaving.begin': { fi: 'Henkilö lähtee', sv: 'Personen slutar', en: 'The person leaves' },
  'leaving.of': { fi: '{{name}} lähtee', sv: '{{name}} slutar', en: '{{name}} leaves' },
  'leaving.sessions': { fi: 'Istunnot', sv: 'Sessioner', en: 'Sessions' },
  'leaving.sessions.what_one': {
    fi: 'Yksi avoin istunto päättyy heti.',
    sv: 'En öppen session avslutas genast.',
    en: 'One open session ends at once.',
  },
  'leaving.sessions.what_other': {
    fi: '{{count}} avointa istuntoa päättyy heti.',
    sv: '{{count}} öppna sessioner avslutas genast.',
    en: '{{count}} open sessions end at once.',
  },
  'leaving.sessions.none': {
    fi: 'Henkilö ei ole nyt kirjautuneena. Uutta kirjautumista ei enää päästetä sisään.',
    sv: 'Personen är inte inloggad nu. Ingen ny inloggning släpps in.',
    en: 'The person is not signed in now. No new sign-in gets in.',
  },
  'leaving.duties': { fi: 'Avoimet työt', sv: 'Öppet arbete', en: 'Open work' },
  'leaving.duties.what_one': {
    fi: 'Yksi avoin askel on henkilön vastuulla.',
    sv: 'Personen ansvarar för ett öppet steg.',
    en: 'One open next step is on the person.',
  },
  'leaving.duties.what_other': {
    fi: '{{count}} avointa askelta on henkilön vastuulla.',
    sv: 'Personen ansvarar för {{count}} öppna steg.',
    en: '{{count}} open next steps are on the person.',
  },
  'leaving.duties.matters_one': {
    fi: 'Yksi asia, tehtävä tai ohjaus odottaa henkilöä.',
    sv: 'Ett ärende, en uppgift eller en hänvisning väntar på personen.',
    en: 'One matter, task or hand-off waits for the person.',
  },
  'leaving.duties.matters_other': {
    fi: '{{count}} asiaa, tehtävää tai ohjausta odottaa henkilöä.',
    sv: '{{count}} ärenden, uppgifter eller hänvisningar väntar på personen.',
    en: '{{count}} matters, tasks or hand-offs wait for the person.',
  },
  'leaving.duties.firstDue': {
    fi: 'Ensimmäinen määräpäivä {{day}}',
    sv: 'Det första ska vara klart {{day}}',
    en: 'The first is due {{day}}',
  },
  'leaving.duties.none': {
    fi: 'Avoimia askelia, asioita, tehtäviä tai ohjauksia ei ole.',
    sv: 'Inga öppna steg, ärenden, uppgifter eller hänvisningar.',
    en: 'There are no open next steps, matters, tasks or hand-offs.',
  },
  'leaving.duties.to': { fi: 'Kenelle ne siirtyvät', sv: 'Vem tar över dem', en: 'Who takes them over' },
  'leaving.duties.successor': {
    fi: 'Seuraajalle, jonka valitset',
    sv: 'En efterträdare som du väljer',
    en: 'A successor of your choice',
  },
  'leaving.duties.teamLead': {
    fi: 'Tiiminvetäjälle {{name}}, joka jakaa ne edelleen',
    sv: 'Teamledaren {{name}}, som fördelar dem vidare',
    en: 'The team lead {{name}}, who shares them out',
  },
  'leaving.grants': { fi: 'Nimelle annetut käyttöoikeudet', sv: 'Personlig åtkomst', en: 'Access given by name' },
  'leaving.grants.what_one': {
    fi: 'Yksi asiakas on antanut käyttöoikeuden juuri tälle henkilölle. Se päättyy lähtöön.',
    sv: 'En kund har gett åtkomst åt just den här personen. Den upphör när personen slutar.',
    en: 'One customer has given access to this very person. It ends when they leave.',
  },
  'leaving.grants.what_other': {
    fi: '{{count}} käyttöoikeutta on annettu juuri tälle henkilölle. Ne päättyvät lähtöön.',
    sv: '{{count}} åtkomster har getts åt just den här personen. De upphör när personen slutar.',
    en: '{{count}} accesses have been given to this very person. They end when they leave.',
  },
  'leaving.grants.none': {
    fi: 'Kukaan asiakas ei ole antanut käyttöoikeutta tälle henkilölle nimeltä.',
    sv: 'Ingen kund har gett den här personen åtkomst vid namn.',
    en: 'No customer has given access to this person by name.',
  },
  'leaving.grants.to': {
    fi: 'Mitä asiakkaille sanotaan',
    sv: 'Vad kunderna får veta',
    en: 'What the customers are told',
  },
  'leaving.grants.return': {
    fi: 'Oikeudet palautetaan asiakkaille',
    sv: 'Åtkomsten lämnas tillbaka till kunderna',
    en: 'The access is returned to the customers',
  },
  'leaving.grants.propose': {
    fi: 'Asiakkailta pyydetään samaa seuraajalle. Asiakas päättää.',
    sv: 'Kunderna ombes ge samma åt efterträdaren. Kunden bestämmer.',
    en: 'The customers are asked to give the same to the successor. They decide.',
  },
  'person.grants.end_one': {
    fi: 'Yksi asiakas on antanut käyttöoikeuden juuri tälle henkilölle. Se päättyy, koska uusi rooli ei lue asiakkaiden tietoja.',
    sv: 'En kund har gett åtkomst åt just den här personen. Den upphör, eftersom den nya rollen inte läser kundernas uppgifter.',
    en: 'One customer has given access to this very person. It ends, since the new role does not read customers’ data.',
  },
  'person.grants.end_other': {
    fi: '{{count}} käyttöoikeutta on annettu juuri tälle henkilölle. Ne päättyvät, koska uusi rooli ei lue asiakkaiden tietoja.',
    sv: '{{count}} åtkomster har getts åt just den här personen. De upphör, eftersom den nya rollen inte läser kundernas uppgifter.',
    en: '{{count}} accesses have been given to this very person. They end, since the new role does not read customers’ data.',
  },
  'leaving.successor': { fi: 'Seuraaja', sv: 'Efterträdare', en: 'Successor' },
  'leaving.successor.none': {
    fi: 'Organisaatiossa ei ole ketään, joka voisi ottaa ne. Lisää ensin henkilö.',
    sv: 'Ingen i organisationen kan ta över dem. Lägg först till en person.',
    en: 'Nobody in the organisation could take over. Add a person first.',
  },
  'leaving.drafts': { fi: 'Keskeneräiset luonnokset', sv: 'Utkast', en: 'Drafts' },
  'leaving.drafts.what': {
    fi: 'Luonnokset ovat vain henkilön omassa selaimessa, lukittuina avaimella, joka on palvelussa. Avain poistuu lähdön hetkellä, eikä luonnoksia voi sen jälkeen avata missään.',
    sv: 'Utkasten finns bara i personens egen webbläsare, låsta med en nyckel som finns i tjänsten. Nyckeln försvinner i samma stund som personen lämnar, och utkasten kan sedan inte öppnas någonstans.',
    en: 'Drafts are in the person’s own browser only, locked with a key that the service keeps. The key goes the moment the person leaves, and the drafts can’t be opened anywhere after that.',
  },
  'leaving.records': { fi: 'Kirjaukset', sv: 'Anteckningar', en: 'Records' },
  'leaving.records.what': {
    fi: 'Henkilön kirjaukset säilyvät organisaatiolla hänen nimellään.',
    sv: 'Personens anteckningar finns kvar hos organisationen i hens namn.',
    en: 'What the person recorded stays with the organisation under their name.',
  },
  'leaving.confirm': { fi: 'Vahvista lähtö', sv: 'Bekräfta', en: 'Confirm the leaving' },
  'leaving.done': {
    fi: '{{name}} ei enää kuulu organisaatioon.',
    sv: '{{name}} hör inte längre till organisationen.',
    en: '{{name}} is no longer of the organisation.',
  },
  'leaving.problem.duties': {
    fi: 'Valitse, kenelle askeleet ja asiat siirtyvät.',
    sv: 'Välj vem som tar över stegen och ärendena.',
    en: 'Choose who takes over the next steps and matters.',
  },
  'leaving.problem.grants': {
    fi: 'Valitse, mitä käyttöoikeuksille tehdään.',
    sv: 'Välj vad som görs med åtkomsten.',
    en: 'Choose what is done with the access.',
  },
  'leaving.problem.successor': { fi: 'Valitse seuraaja.', sv: 'Välj efterträdaren.', en: 'Choose the successor.' },
  'leaving.failed': { fi: 'Lähtöä ei tehty', sv: 'Inget gjordes', en: 'Nothing was done' },
})
