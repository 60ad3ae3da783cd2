import { defineErrors } from '#shared/errors/defineErrors.ts'

export const plansErrors = defineErrors({
  'plan.not_found': {
    status: 404,
    fi: 'Suunnitelmaa ei löydy. Palaa suunnitelmien luetteloon.',
    sv: 'Planen hittas inte. Gå tillbaka till listan över planer.',
    en: 'No such plan. Go back to the list of plans.',
  },
  'plan.section_not_found': {
    status: 404,
    fi: 'Osiota ei löydy. Palaa suunnitelmaan.',
    sv: 'Avsnittet hittas inte. Gå tillbaka till planen.',
    en: 'No such section. Go back to the plan.',
  },
  'plan.too_many': {
    status: 409,
    fi: 'Suunnitelmia on jo {{limit}}. Poista tarpeeton ennen uutta.',
    sv: 'Det finns redan {{limit}} planer. Ta bort en onödig före en ny.',
    en: 'There are {{limit}} plans already. Remove one that is not needed first.',
  },
  'plan.too_many_sections': {
    status: 409,
    fi: 'Suunnitelmassa on jo {{limit}} osiota. Poista tarpeeton ennen uutta.',
    sv: 'Planen har redan {{limit}} avsnitt. Ta bort ett onödigt före ett nytt.',
    en: 'The plan has {{limit}} sections already. Remove one that is not needed first.',
  },
  'plan.comment_not_found': {
    status: 404,
    fi: 'Kommenttia ei löydy. Päivitä osio.',
    sv: 'Kommentaren hittas inte. Uppdatera avsnittet.',
    en: 'No such comment. Refresh the section.',
  },
  'plan.suggestion_needs_place': {
    status: 422,
    fi: 'Valitse ensin teksti, jonka tilalle ehdotat toista.',
    sv: 'Välj först den text som du vill ersätta.',
    en: 'First choose the words that you would replace.',
  },
  'plan.mention_unknown': {
    status: 422,
    fi: 'Mainitse vain henkilöitä, jotka näkevät tämän osion.',
    sv: 'Nämn bara personer som ser det här avsnittet.',
    en: 'Mention only people who see this section.',
  },
  'plan.too_many_comments': {
    status: 409,
    fi: 'Osiossa on jo {{limit}} kommenttia, joten uutta ei voi lisätä.',
    sv: 'Avsnittet har redan {{limit}} kommentarer, så en ny kan inte läggas till.',
    en: 'The section has {{limit}} comments already and takes no more.',
  },
  'plan.section_needs_name': {
    status: 422,
    fi: 'Omalla osiolla on oltava nimi. Kirjoita nimi.',
    sv: 'Ett eget avsnitt behöver ett namn. Skriv ett namn.',
    en: 'A section of your own needs a name. Write one.',
  },
  'plan.image_not_found': {
    status: 404,
    fi: 'Kuvaa ei löydy. Päivitä osio.',
    sv: 'Bilden hittas inte. Uppdatera avsnittet.',
    en: 'No such picture. Refresh the section.',
  },
  'plan.not_a_picture': {
    status: 415,
    fi: 'Valitse kuva, joka on muotoa JPEG, PNG, WebP tai GIF.',
    sv: 'Välj en bild i formatet JPEG, PNG, WebP eller GIF.',
    en: 'Choose a picture in JPEG, PNG, WebP or GIF.',
  },
  'plan.too_many_images': {
    status: 409,
    fi: 'Osiossa on jo {{limit}} kuvaa. Lisää kuva toiseen osioon.',
    sv: 'Avsnittet har redan {{limit}} bilder. Lägg bilden i ett annat avsnitt.',
    en: 'The section has {{limit}} pictures already. Put the picture in another section.',
  },
})
