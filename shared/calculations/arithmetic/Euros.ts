import { Exact } from './Exact.ts'

const CENTS = 2
declare const unit: unique symbol

/** An amount of whole cents. Only `euros` makes one, so no unrounded number is taken for money. */
export type Euros = Exact & { readonly [unit]: 'euro' }

/** To whole cents, half a cent away from zero. */
export const euros = (value: Exact | string | number): Euros => new Exact(value).toDecimalPlaces(CENTS) as Euros
