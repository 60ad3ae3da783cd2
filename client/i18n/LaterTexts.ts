/** The texts that parts of the product add when they are first opened (addTexts): types only, so that nothing is loaded by this. */
export type LaterTexts = typeof import('#shared/events/factTexts.ts').factTexts
