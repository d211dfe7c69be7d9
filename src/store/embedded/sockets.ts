import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { canReach } from './run-as.ts'
import { makePrivateFolder, type Place } from './place.ts'
import type { Postmaster } from './postmaster-file.ts'

/** The kernel's limit is 107 bytes, 103 on macOS. */
const LONGEST = 103
const PORT = 5432
const ELSEWHERE = 'prewin-'

/** Where the database is to listen: a socket's folder and the number in its name, or a free port of the loopback. */
export interface Ear {
  readonly folder: string | undefined
  readonly port: number
}

/** A socket beside the data; in a folder of its own among the temporary ones where that path is too long for a socket. */
export async function makeEar(place: Place): Promise<Ear> {
  if (!place.sockets) return { folder: undefined, port: await freePort() }
  const beside = join(place.data, 'socket')
  const fits = Buffer.byteLength(join(beside, `.s.PGSQL.${PORT}`)) <= LONGEST
  const folder = fits && canReach(beside, place.account) ? beside : mkdtempSync(join(tmpdir(), ELSEWHERE))
  makePrivateFolder(folder, place.account)
  return { folder, port: PORT }
}

/** Whoever connected to it before finds a revived database where it was. */
export function sameEar({ host, port }: Postmaster): Ear {
  return { folder: isAbsolute(host) ? host : undefined, port }
}

export function forgetEar(host: string): void {
  if (dirname(host) === tmpdir() && host.startsWith(join(tmpdir(), ELSEWHERE)))
    rmSync(host, { recursive: true, force: true })
}

/** A port nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
