/** Below which the API stands; another one when it breaks its promises. */
export const BASE = '/api/v1'
