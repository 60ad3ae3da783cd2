/** A calendar file as a part of a mail: its kind of message says what the file itself says (RFC 6047), or programs ignore it. */
export const icalEventOf = (content: string): { method: string; filename: string; content: string } => ({
  method: /^METHOD:(\w+)/m.exec(content)?.[1] ?? 'PUBLISH',
  filename: 'y-crm.ics',
  content,
})
