/** What every address of a draft that is not whole shows, with status 404 (see `server/addresses/substitute.ts`). */
export { default, metadata } from "./not-found";
