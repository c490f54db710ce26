/** Seconds after which a request that there was no room for may be sent again: about as long as half of those that wait take. */
export const RETRY_AFTER_S = 5;
