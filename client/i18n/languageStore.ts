/** Where the browser remembers the language that the person chose. */
export const LANGUAGE_KEY = 'ycrm.language'
