// Legal forms as words of a folded name, in Finnish and Swedish.
const FORMS =
  'oy|oyj|ab|abp|ay|ky|kb|tmi|osk|ok|rf|ry|sr|as oy|asunto oy|koy|kiinteisto oy|bostads ab|fastighets ab|osakeyhtio|aktiebolag|osuuskunta|andelslag|kommandiittiyhtio|avoin yhtio'

/** Legal forms that a folded name begins with, the space after them included: `asunto oy `. */
export const LEADING_FORMS = new RegExp(`^(?:(?:${FORMS}) )+`)
/** Legal forms that a folded name ends with, the space before them included: ` oyj`. */
export const TRAILING_FORMS = new RegExp(`(?: (?:${FORMS}))+$`)
