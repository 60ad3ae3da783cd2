/** What a notice is about: whoever may not see that, gets no notice and is shown none. */
export type NoticeThing = {
  /** `event`: one that is itself what there is to see. `request`: for one of the customer's keys, and the answer to it. */
  of:
    | 'matter'
    | 'handOff'
    | 'nextStep'
    | 'message'
    | 'event'
    | 'request'
    | 'grant'
    | 'inquiry'
    | 'breakGlass'
    | 'planReview'
    | 'permit'
  id: string
}
