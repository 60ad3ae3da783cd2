/** The form that is open under the tools. */
export type Panel = 'link' | 'image' | 'alt' | 'result'
