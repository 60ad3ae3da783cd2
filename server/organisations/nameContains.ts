const MEANS_SOMETHING = /[\\^$.*+?()[\]{}|/-]/g

/** The condition on a name that has these words in it, whatever the case; sought within one organisation's people only. */
export const nameContains = (words: string | undefined): { name?: { $regex: string; $options: 'i' } } =>
  words ? { name: { $regex: words.replaceAll(MEANS_SOMETHING, String.raw`\$&`), $options: 'i' } } : {}
