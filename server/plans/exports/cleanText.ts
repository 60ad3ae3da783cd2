/** Control characters that no file may hold, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

/** Words as they may stand in a file of any kind. */
export const cleanText = (text: string): string => text.toWellFormed().replaceAll(UNWRITABLE, '')
