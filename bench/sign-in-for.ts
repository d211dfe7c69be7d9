import type { ClientConfig } from 'pg'
import { openDoor } from '../src/sign-in/door.ts'
import { openSignIn, type SignIn } from '../src/sign-in/sign-in.ts'
import { ROLES } from '../src/store/roles.ts'
import type { Store } from '../src/store/store.ts'

/** Sign-in as a server of this machine has it: nobody has to, until somebody has an account. */
export function signInFor(store: Store, connection: ClientConfig): SignIn {
  return openSignIn({
    store,
    door: openDoor({ store, connection, house: { loopback: true, demo: false } }),
    connection: { ...connection, user: ROLES.signIn },
    address: 'http://localhost',
    secret: 'a secret of measurements, long enough to be one',
  })
}
