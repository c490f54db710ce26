/** What is established, in words, for each row of the table that says what would be owned. */
export const ESTABLISHED = {
  application: "Objectives of application mail alone",
  people: "Objectives of people’s mail alone: where data lives, retention, logging, filtering, identity, exit",
  withoutThirdParties:
    "People’s mail, where data location or logging bars third parties as such: a relay is one, and it sees every message",
  wholePath: "People’s mail, with routing, confidentiality, failure domains or mail as your product among them",
  both: "Objectives of both streams",
  nothing: "Nothing: shown beside buying, so that there is something to compare it with",
} as const;
