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
  path_encoding: {
    fi: 'osoite on virheellinen, tarkista se',
    sv: 'adressen är felaktig, kontrollera den',
    en: 'the address is malformed, check it',
  },
})
