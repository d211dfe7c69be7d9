import { totalmem } from 'node:os'

const MB = 1024 * 1024

/** How the embedded database is set: durable, and modest on a small machine. */
export function settingsFor(
  socketFolder: string | undefined,
  port: number,
): Readonly<Record<string, string>> {
  return {
    ...(socketFolder === undefined
      ? { listen_addresses: '127.0.0.1', unix_socket_directories: '' }
      : { listen_addresses: '', unix_socket_directories: quoted(socketFolder) }),
    port: String(port),
    max_connections: '40',
    shared_buffers: `${sharedMegabytes()}MB`,
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '512MB',
    // Nobody replicates from it; a backup is a copy of the stopped folder.
    wal_level: 'minimal',
    max_wal_senders: '0',
    // Every query is short: neither compiling it nor dealing it out pays.
    jit: 'off',
    max_parallel_workers_per_gather: '0',
    TimeZone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    // What people wrote stays out of the log: no statements, no parameters, no details of a row.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_statement: 'none',
    log_checkpoints: 'off',
  }
}

function sharedMegabytes(): number {
  return Math.round(Math.min(512, Math.max(64, totalmem() / MB / 16)))
}

/** The setting is a list, so a folder with a comma or a blank in its name has to be quoted. */
function quoted(folder: string): string {
  return `"${folder.replaceAll('"', '""')}"`
}
