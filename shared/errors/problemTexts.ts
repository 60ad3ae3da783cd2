import { defineTexts } from '#shared/texts/defineTexts.ts'

/** What can be wrong with a field beyond its type and length; the key is the `error` of a schema's own check. */
export const problemTexts = defineTexts({
  unknown_field: {
    fi: 'kenttää ei tunneta, poista se',
    sv: 'fältet är okänt, ta bort det',
    en: 'the field is unknown, remove it',
  },
  control_characters: {
    fi: 'tekstissä on ohjausmerkkejä, poista ne',
    sv: 'texten innehåller styrtecken, ta bort dem',
    en: 'the text has control characters, remove them',
  },
  identity_code: {
    fi: 'tekstissä on henkilötunnus, jota ei saa tallentaa. Poista se',
    sv: 'texten innehåller en personbeteckning, som inte får sparas. Ta bort den',
    en: 'the text has a personal identity code, which must not be stored. Remove it',
  },
  business_id: {
    fi: 'Y-tunnus ei kelpaa. Tarkista numerot ja tarkistusmerkki, esimerkiksi 0112038-9',
    sv: 'FO-numret är fel. Kontrollera siffrorna och kontrolltecknet, till exempel 0112038-9',
    en: 'the business ID is not valid. Check the digits and the check digit, for example 0112038-9',
  },
  founder_code: {
    fi: 'koodissa on kahdeksan merkkiä, kuten AEHJ-2346. Pyydä lukemaan se uudelleen',
    sv: 'koden har åtta tecken, till exempel AEHJ-2346. Be att få den uppläst igen',
    en: 'a code has eight characters, such as AEHJ-2346. Ask to have it read out again',
  },
  name_missing: { fi: 'kirjoita nimi', sv: 'skriv namnet', en: 'write the name' },
  same_twice: {
    fi: 'sama kohta on valittu kahdesti, poista toinen',
    sv: 'samma punkt har valts två gånger, ta bort den ena',
    en: 'the same item is there twice, remove one',
  },
  email_address: {
    fi: 'sähköpostiosoite ei kelpaa. Kirjoita yksi osoite, esimerkiksi nimi@yritys.fi',
    sv: 'e-postadressen är fel. Skriv en adress, till exempel namn@foretag.fi',
    en: 'the e-mail address is not valid. Write one address, for example name@company.fi',
  },
  phone_number: {
    fi: 'puhelinnumerossa saa olla numeroita, välejä, sulkeita, väliviivoja ja alussa plus',
    sv: 'telefonnumret får innehålla siffror, mellanslag, parenteser, bindestreck och ett plus i början',
    en: 'a phone number has digits, spaces, brackets, hyphens and a plus in front',
  },
  paragraph: {
    fi: 'kirjoita säädös ja pykälä, esimerkiksi 395/1987 9 §',
    sv: 'skriv författningen och paragrafen, till exempel 395/1987 9 §',
    en: 'write the act and the section, for example 395/1987 9 §',
  },
  opening_order: {
    fi: 'aukiolon pitää päättyä sen alun jälkeen',
    sv: 'öppettiden måste sluta efter att den börjar',
    en: 'opening must end after it begins',
  },
  time_order: {
    fi: 'päättymisaika on ennen alkamisaikaa, korjaa se',
    sv: 'sluttiden är före starttiden, rätta den',
    en: 'the end is before the beginning, correct it',
  },
  time_too_long: {
    fi: 'aika on yli 12 tuntia, lyhennä sitä',
    sv: 'tiden är över 12 timmar, förkorta den',
    en: 'the time is over 12 hours, shorten it',
  },
  attachment_gone: {
    fi: 'liitettä ei ole tässä keskustelussa, liitä se uudelleen',
    sv: 'bilagan finns inte i den här konversationen, bifoga den på nytt',
    en: 'the attachment is not in this thread, attach it again',
  },
  file_missing: { fi: 'valitse tiedosto', sv: 'välj en fil', en: 'choose a file' },
  file_empty: {
    fi: 'tiedosto on tyhjä, valitse toinen',
    sv: 'filen är tom, välj en annan',
    en: 'the file is empty, choose another',
  },
  file_type: {
    fi: 'tiedoston sisältö ei ole mitään sallituista tyypeistä',
    sv: 'filens innehåll är inte av någon tillåten typ',
    en: 'the content of the file is of none of the types that are taken',
  },
  one_place: {
    fi: 'valitse yksi paikka: palvelu, tiimi tai henkilö',
    sv: 'välj ett ställe: en tjänst, ett team eller en person',
    en: 'choose one place: a service, a team or a person',
  },
  one_receiver: {
    fi: 'anna joko vastaanottajat tai ohjaus, ei molempia',
    sv: 'ange antingen mottagarna eller hänvisningen, inte båda',
    en: 'give either the receivers or the hand-off, not both',
  },
  euro_amount: {
    fi: 'kirjoita euromäärä ilman miinusta, enintään kaksi desimaalia, esimerkiksi 1234.50',
    sv: 'skriv beloppet i euro utan minus, högst två decimaler, till exempel 1234.50',
    en: 'write an amount in euros without a minus, at most two decimals, for example 1234.50',
  },
  unit_amount: {
    fi: 'kirjoita määrä ilman miinusta, enintään kaksi desimaalia, esimerkiksi 7.5',
    sv: 'skriv mängden utan minus, högst två decimaler, till exempel 7.5',
    en: 'write how many without a minus, at most two decimals, for example 7.5',
  },
  percent_amount: {
    fi: 'kirjoita prosentti väliltä 0–100, enintään kaksi desimaalia, esimerkiksi 4.25',
    sv: 'skriv en procent mellan 0 och 100, högst två decimaler, till exempel 4.25',
    en: 'write a percentage from 0 to 100, at most two decimals, for example 4.25',
  },
  growth_percent: {
    fi: 'kirjoita muutos prosentteina, vähintään -100, enintään kaksi desimaalia, esimerkiksi -5 tai 12.5',
    sv: 'skriv förändringen i procent, minst -100, högst två decimaler, till exempel -5 eller 12.5',
    en: 'write the change in percent, at least -100, at most two decimals, for example -5 or 12.5',
  },
  calendar_month: {
    fi: 'kirjoita kuukausi muodossa vuosi-kuukausi, esimerkiksi 2027-01',
    sv: 'skriv månaden som år-månad, till exempel 2027-01',
    en: 'write the month as year-month, for example 2027-01',
  },
  grace_too_long: {
    fi: 'lyhennysvapaan pitää olla lyhyempi kuin laina-aika',
    sv: 'den amorteringsfria tiden måste vara kortare än lånetiden',
    en: 'the months of grace must be fewer than the months of the term',
  },
  row_id: {
    fi: 'rivin tunnuksessa saa olla 1–40 kirjainta, numeroa, viivaa ja alaviivaa',
    sv: 'radens id får ha 1–40 bokstäver, siffror, streck och understreck',
    en: 'the id of a row has 1 to 40 letters, digits, hyphens and underscores',
  },
  path_encoding: {
    fi: 'osoite on virheellinen, tarkista se',
    sv: 'adressen är felaktig, kontrollera den',
    en: 'the address is malformed, check it',
  },
})
