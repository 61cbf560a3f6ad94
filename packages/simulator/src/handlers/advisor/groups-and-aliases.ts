import type { Conversation } from '../merge.ts'
import { aliasesXml, groupsFromXml, groupsXml, isDocument } from './documents.ts'

const GROUPS = 1
const PROFILES = 2
const ALIASES = 3

const notAdvisor = "Error validating request.-'cE' : cause - FA data operations ignored for non FA customers."

const unreadable = "Error validating request.-'cE' : cause - The FA data is no whole document."

/** Answers requests to read and to replace an advisor's groups and aliases. */
export const groupsAndAliases: Conversation = ({ settings, groups, accounts }) => ({
  FARequest: ({ faDataType }, session) => {
    // The request has no id, so its refusals name none.
    if (!settings.isAdvisor) session.error(-1, 321, notAdvisor)
    else if (faDataType === GROUPS) session.send({ type: 'ReceiveFA', faDataType, xml: groupsXml(groups.list()) })
    else if (faDataType === ALIASES) session.send({ type: 'ReceiveFA', faDataType, xml: aliasesXml(accounts) })
    else session.error(-1, 321, invalidType(faDataType))
  },
  FAReplace: ({ reqId, faDataType, xml = '' }, session) => {
    if (!settings.isAdvisor) {
      session.error(reqId, 321, notAdvisor)
      return
    }
    if (faDataType !== GROUPS && faDataType !== ALIASES) {
      session.error(reqId, 321, invalidType(faDataType))
      return
    }
    if (faDataType === ALIASES && !isDocument(xml, 'ListOfAccountAliases')) {
      session.error(reqId, 321, unreadable)
      return
    }
    if (faDataType === GROUPS) {
      const wanted = groupsFromXml(xml)
      if (wanted === undefined) {
        session.error(reqId, 321, unreadable)
        return
      }
      const unknown = wanted.flatMap((group) => group.accounts).filter((account) => !accounts.includes(account))
      if (unknown.length > 0) {
        session.error(reqId, 10231, `Groups contain invalid accounts: ${unknown.join(', ')}`)
        return
      }
      groups.replace(wanted)
    }
    session.send({ type: 'ReplaceFAEnd', reqId, text: 'FA data updated successfully' })
  },
})

function invalidType(faDataType: number | undefined): string {
  const subject = faDataType === PROFILES ? 'Profiles exist no longer' : `Invalid type of FA data: ${faDataType ?? ''}`
  return `Error validating request.-'cE' : cause - ${subject}`
}
