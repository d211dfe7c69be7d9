const OURS = { LC_ALL: 'C', TZ: 'UTC' }

/** The environment of PostgreSQL's programs: nothing in ours that is meant for another PostgreSQL reaches them. */
export function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), ...OURS }
}
