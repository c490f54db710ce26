/** What is established and out of reach of every hosted service, in words, for each row of the table that says what would be owned. */
export const FORCED = {
  application: "Objectives of application mail alone",
  people: "Objectives of people’s mail alone: where data lives, retention, logging, filtering, identity, exit",
  withoutThirdParties:
    "People’s mail, where data location or logging bars third parties as such: a relay is one, and it sees every message",
  wholePath:
    "People’s mail, with routing, confidentiality, failure domains or mail as your product established as well, even where hosting could meet it",
  bought: "Objectives of application mail; those of people’s mail can be bought, at an extra charge or without",
  both: "Objectives of both streams",
  nothing: "Nothing, and nothing named: shown beside buying, so that there is something to compare it with",
} as const;
