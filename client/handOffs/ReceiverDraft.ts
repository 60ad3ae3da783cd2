/** A receiver as it is being chosen; a place is the id of a service, a team or a person. */
export type ReceiverDraft = { organisationId: string | undefined; place: string | undefined }
