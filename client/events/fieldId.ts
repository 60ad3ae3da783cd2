/** The id of a form's field, so that an error can move the focus there. */
export const fieldId = (form: string, field: string): string => `${form}-${field}`
