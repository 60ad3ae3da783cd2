import { pageText } from '#server/auth/pages/pageText.ts'
import { html } from '#server/http/html.ts'
import type { Markup } from '#server/http/Markup.ts'
import type { Language } from '#shared/languages/Language.ts'
import { ROLE_CODES } from '../roleCodes.ts'
import { type RegisteredRole, RegisteredRoleModel } from './registeredRoleModel.ts'

/** More than the demo has. */
const MOST = 200

const endOf = ({ validTo }: RegisteredRole, language: Language): string =>
  validTo
    ? pageText('mandateRegister.until', language, {
        time: validTo.toLocaleString(language, {
          timeZone: 'Europe/Helsinki',
          dateStyle: 'short',
          timeStyle: 'medium',
        }),
      })
    : pageText('mandateRegister.open', language)

const row = (role: RegisteredRole, language: Language): Markup => html`<li>
<form method="post">
<input type="hidden" name="do" value="end"><input type="hidden" name="id" value="${role._id}">
<span><b>${role.delegateId}</b> ${role.name} ${role.identifier}<br><small>${role.role}, ${endOf(role, language)}</small></span>
<button aria-label="${pageText('mandateRegister.withdraw', language)}: ${role.delegateId}, ${role.name}">${pageText('mandateRegister.withdraw', language)}</button>
</form></li>
`

const field = (name: string, label: string, value = ''): Markup =>
  html`<p><label for="${name}">${label}</label><br><input id="${name}" name="${name}" value="${value}" maxlength="100"></p>
`

/** The bundled register's own page: which mandates stand, and the way to give and withdraw one. */
export const registerPage = async (language: Language): Promise<Markup> => {
  const roles = await RegisteredRoleModel.find()
    .sort({ delegateId: 1, identifier: 1 })
    .limit(MOST)
    .lean<RegisteredRole[]>()
  return html`<p class="note">${pageText('mandateRegister.explained', language)}</p>
<h2>${pageText('mandateRegister.standing', language)}</h2>
${roles.length === 0 ? html`<p>${pageText('mandateRegister.none', language)}</p>` : ''}
<ul class="rows">${roles.map((role) => row(role, language))}</ul>
<h2>${pageText('mandateRegister.give', language)}</h2>
<form method="post">
<input type="hidden" name="do" value="give">
${field('delegateId', pageText('mandateRegister.delegate', language))}${field('identifier', pageText('mandateRegister.company', language))}<p><label for="role">${pageText('mandateRegister.role', language)}</label><br><select id="role" name="role">
${ROLE_CODES.map(({ code, capacity }) => html`<option value="${code}">${pageText(`mandateRegister.role.${capacity}`, language)} (${code})</option>`)}</select></p>
${field('minutes', pageText('mandateRegister.minutes', language))}<p><button class="action">${pageText('mandateRegister.save', language)}</button></p>
</form>
`
}
