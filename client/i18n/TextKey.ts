import type { LaterTexts } from './LaterTexts.ts'
import type { texts } from './texts.ts'

type Base<K> = K extends `${infer B}_one` ? B : K extends `${infer B}_other` ? B : K

/** A key of the texts; a pair `x_one`, `x_other` is called by `x` with a count. A key that is missing is a type error. */
export type TextKey = Base<keyof typeof texts | keyof LaterTexts>
