import {
  archiveDeal,
  changeDeal,
  closeDeal,
  countDeals,
  createDeal,
  importDeal,
  listDeals,
  readDeal,
  readDealFile,
  reopenDeal,
  unarchiveDeal,
} from './deals.ts'
import {
  readLog,
  recordCommitment,
  recordObservations,
  recordVisit,
  retract,
  settleCommitment,
} from './log.ts'
import { addPeople, changePerson, removePerson } from './people.ts'
import { changeWorkspace, listAccounts, readWorkspace } from './workspace.ts'

/** Every address of the API, by what it does. */
export const API = {
  readWorkspace,
  changeWorkspace,
  listAccounts,
  listDeals,
  countDeals,
  createDeal,
  importDeal,
  readDeal,
  changeDeal,
  archiveDeal,
  unarchiveDeal,
  closeDeal,
  reopenDeal,
  readDealFile,
  addPeople,
  changePerson,
  removePerson,
  readLog,
  recordObservations,
  retract,
  recordVisit,
  recordCommitment,
  settleCommitment,
}

export type Operation = keyof typeof API
