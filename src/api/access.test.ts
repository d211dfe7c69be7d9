import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { API, type Operation } from '../contract/api.ts'
import { accessTo, scopeFor, type Access, type Resource } from '../contract/resource.ts'
import { KEY_SCOPES, type KeyScope, type MemberRole } from '../domain/member.ts'
import { hashOf, newSecret } from '../store/asking.ts'
import { codeIn, foundBeside, openTeam, type Team } from '../testing/team.ts'

/** Who may ask what, written down a second time: an address that is not in here fails, and so does one that changed. */
const MATRIX: Readonly<Record<string, readonly [Access, KeyScope | null]>> = {
  readWorkspace: ['member', 'read'],
  changeWorkspace: ['admin', 'manage'],
  listAccounts: ['member', 'read'],
  listDeals: ['member', 'read'],
  countDeals: ['member', 'read'],
  createDeal: ['seller', 'record'],
  importDeal: ['seller', 'record'],
  readDeal: ['member', 'read'],
  changeDeal: ['seller', 'record'],
  archiveDeal: ['seller', 'record'],
  unarchiveDeal: ['seller', 'record'],
  closeDeal: ['seller', 'record'],
  reopenDeal: ['seller', 'record'],
  readDealFile: ['member', 'read'],
  addPeople: ['seller', 'record'],
  changePerson: ['seller', 'record'],
  removePerson: ['seller', 'record'],
  readLog: ['member', 'read'],
  recordObservations: ['seller', 'record'],
  retract: ['seller', 'record'],
  recordVisit: ['seller', 'record'],
  recordCommitment: ['seller', 'record'],
  settleCommitment: ['seller', 'record'],
  listShares: ['member', 'read'],
  shareWithMember: ['seller', 'manage'],
  unshareWithMember: ['seller', 'manage'],
  shareWithTeam: ['seller', 'manage'],
  unshareWithTeam: ['seller', 'manage'],
  handOverDeal: ['seller', 'manage'],
  handOverDeals: ['seller', 'manage'],
  handOverMember: ['admin', 'manage'],
  departMember: ['admin', 'manage'],
  listTeams: ['member', 'read'],
  putTeam: ['admin', 'manage'],
  removeTeam: ['admin', 'manage'],
  putInTeam: ['admin', 'manage'],
  takeOutOfTeam: ['admin', 'manage'],
  listWays: ['open', null],
  signInWithPassword: ['open', null],
  confirmSignIn: ['open', null],
  beginPasskeySignIn: ['open', null],
  signInWithPasskey: ['open', null],
  beginSingleSignOn: ['open', null],
  requestReset: ['open', null],
  resetPassword: ['open', null],
  lookAtSetup: ['open', null],
  setUp: ['open', null],
  lookAtInvitation: ['open', null],
  acceptInvitation: ['open', null],
  readSession: ['open', 'read'],
  signOut: ['open', null],
  chooseWorkspace: ['account', null],
  changeProfile: ['member', null],
  listSessions: ['account', null],
  endSession: ['account', null],
  endOtherSessions: ['account', null],
  changePassword: ['account', null],
  beginSecondFactor: ['account', null],
  confirmSecondFactor: ['account', null],
  removeSecondFactor: ['account', null],
  renewBackupCodes: ['account', null],
  listPasskeys: ['account', null],
  beginPasskey: ['account', null],
  addPasskey: ['account', null],
  removePasskey: ['account', null],
  listMembers: ['member', 'read'],
  changeMember: ['admin', 'manage'],
  removeMember: ['admin', 'manage'],
  makeResetLink: ['admin', null],
  endMemberSessions: ['admin', 'manage'],
  listInvitations: ['manager', 'manage'],
  invite: ['manager', 'manage'],
  withdrawInvitation: ['manager', 'manage'],
  listKeys: ['member', null],
  makeKey: ['member', null],
  removeKey: ['member', null],
  listAudit: ['admin', 'manage'],
  bringFile: ['seller', 'record'],
  listImports: ['member', 'read'],
  readImport: ['member', 'read'],
  chooseColumns: ['seller', 'record'],
  listImportRows: ['member', 'read'],
  applyImport: ['seller', 'record'],
  undoImport: ['seller', 'record'],
  stopImport: ['seller', 'record'],
  forgetImportFile: ['seller', 'record'],
  exportRefusedRows: ['member', 'read'],
  exportDeals: ['member', 'read'],
  exportPeople: ['member', 'read'],
  exportAccounts: ['member', 'read'],
  exportDealFiles: ['member', 'read'],
}

const ROLES: readonly MemberRole[] = ['reader', 'seller', 'manager', 'admin']

/** Which roles an access lets in. */
const LETS_IN: Readonly<Record<Access, readonly MemberRole[]>> = {
  open: ROLES,
  account: ROLES,
  member: ROLES,
  seller: ['seller', 'manager', 'admin'],
  manager: ['manager', 'admin'],
  admin: ['admin'],
}

let team: Team
let theirs: string

beforeAll(async () => {
  team = await openTeam()
  for (const role of ROLES) await team.join(role, { email: `${role}@matrix.example` })
  await team.join('admin', { email: 'outsider@matrix.example' })
  theirs = await foundBeside(team.house, 'outsider@matrix.example', '别家')
  await team.house.database.owner.query(
    `update members set left_on = current_date where workspace = $1
       and account = (select account from sign_in.accounts where email = 'outsider@matrix.example')`,
    [team.house.who.workspace],
  )
}, 120_000)

afterAll(async () => team.close())

type Headers = Record<string, string>

/** A session of its own for each request: some of them end it. */
async function sessionOf(email: string): Promise<Headers> {
  const token = newSecret()
  await team.house.database.owner.query(
    `insert into sign_in.sessions (session, account, token, expires)
     select gen_random_uuid(), account, $1, now() + interval '1 hour' from sign_in.accounts where email = $2`,
    [hashOf(token), email],
  )
  return { cookie: `prewin=${token}.x` }
}

async function keyOf(email: string, scope: KeyScope): Promise<Headers> {
  const key = `pk_${newSecret()}`
  await team.house.database.owner.query(
    `insert into api_keys (workspace, key, member, name, hash, scopes, made, expires)
     select workspace, gen_random_uuid(), member, 'matrix', $1, array[$2], now(), now() + interval '1 hour'
     from members where account = (select account from sign_in.accounts where email = $3) and left_on is null`,
    [hashOf(key), scope, email],
  )
  return { authorization: `Bearer ${key}` }
}

/** Why somebody was kept out; *in* where he was let in, whatever came of it. */
async function asked(described: Resource, headers: Headers): Promise<string> {
  const path = described.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    ['person', 'entry', 'commitment', 'session', 'passkey'].includes(name) ? 'p1' : crypto.randomUUID(),
  )
  // What nobody can mean: nothing is changed, and that it was looked at tells that he was let in.
  const body = described.body ? { nonsense: true } : undefined
  const answered = await team.house.ask(described.method, `/api/v1${path}`, body, headers)
  const code = codeIn(answered)
  if (code === 'not-signed-in' || code === 'not-allowed') return code
  return answered.status === 404 && !/\{/.test(described.path) ? 'not-found' : 'in'
}

it('every address is in the matrix as its contract says', () => {
  const said = (Object.entries(API) as [Operation, Resource][]).map(([name, described]) => [
    name,
    [accessTo(described), scopeFor(described)],
  ])
  expect(Object.fromEntries(said)).toEqual(MATRIX)
})

describe.each(Object.entries(MATRIX))('%s', (name, [access, scope]) => {
  const described: Resource = API[name as Operation]
  if (described.hidden) {
    it('is like nothing at all to each of them', async () => {
      expect(await statusFor(described, {})).toBe(404)
      for (const role of ROLES)
        expect(await statusFor(described, await sessionOf(`${role}@matrix.example`))).toBe(404)
    })
    return
  }

  it('is closed to whoever is not signed in', async () => {
    const open = access === 'open'
    expect(await asked(described, {})).toBe(open ? 'in' : 'not-signed-in')
    expect(await asked(described, { cookie: `prewin=${newSecret()}.x` })).toBe(open ? 'in' : 'not-signed-in')
    expect(await asked(described, { authorization: `Bearer pk_${newSecret()}` })).toBe(
      open ? 'in' : 'not-signed-in',
    )
  })

  it.each(ROLES)('lets a %s as far as the role reaches', async (role) => {
    const headers = await sessionOf(`${role}@matrix.example`)
    expect(await asked(described, headers)).toBe(LETS_IN[access].includes(role) ? 'in' : 'not-allowed')
  })

  it('is not there for somebody of another workspace', async () => {
    const ours = { 'prewin-workspace': team.house.who.workspace }
    const headers = { ...(await sessionOf('outsider@matrix.example')), ...ours }
    const answered = await asked(described, headers)
    if (access === 'account' || (access === 'open' && name !== 'readSession')) expect(answered).toBe('in')
    else expect(await statusFor(described, headers)).toBe(404)
    const own = { ...headers, 'prewin-workspace': theirs, ...(await sessionOf('outsider@matrix.example')) }
    expect(await asked(described, own)).toBe('in')
  })

  it.each(KEY_SCOPES)('lets a key that may %s as far as its scope reaches', async (brought) => {
    const reaches = access === 'open' || brought === scope
    expect(await asked(described, await keyOf('admin@matrix.example', brought))).toBe(
      reaches ? 'in' : 'not-allowed',
    )
    const isReaders = LETS_IN[access].includes('reader')
    expect(await asked(described, await keyOf('reader@matrix.example', brought))).toBe(
      reaches && isReaders ? 'in' : 'not-allowed',
    )
  })
})

async function statusFor(described: Resource, headers: Headers): Promise<number> {
  const path = described.path.replace(/\{(\w+)\}/g, () => crypto.randomUUID())
  const body = described.body ? { nonsense: true } : undefined
  return (await team.house.ask(described.method, `/api/v1${path}`, body, headers)).status
}
