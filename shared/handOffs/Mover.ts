/**
 * Who moves a hand-off. In a pull request the sender is the organisation that asks, and the receiver the matter's keeper.
 * `product`: what follows from something else, as the end of the matter.
 */
export type Mover = 'sender' | 'receiver' | 'customer' | 'product'
