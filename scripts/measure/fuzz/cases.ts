import fc from "fast-check";
import { OBJECTIVES, PRACTICES } from "@/lib/questionnaire/ids";
import { STEPS } from "@/lib/questionnaire/step-ids";

/** One thing to send: `whole` is a request that HTTP allows, so that it must be answered; other bytes may be cut off. */
export type Case = { kind: string; bytes: Uint8Array; whole: boolean };

/** Stands in what is sent wherever text can; unescaped in an answer it would be a hole. */
export const MARK = `zqx<"'>yqz`;

const FIELDS = [
  "motives independenceFrom objectives requiredPlace exitFrom operators experience coverage owner deputy acceptance committedHours degradedWeeks bearableLoss atStake".split(
    " ",
  ),
  "mailboxes mailboxOwners organisation growth appMessages bulk today todayProvider ownHours ownIncidents hoursFrom".split(" "),
  "suite revenueAtStake noticeTime targeted mfa".split(" "),
  "currency hourlyCost displaced paidAnyway hostedPlan appPlan serverPlan horizonYears discountRate".split(" "),
  OBJECTIVES.flatMap((id) => [`basis.${id}`, `hostedFit.${id}`, `scope.${id}`]),
  PRACTICES.map((id) => `practice.${id}`),
].flat();
/** Not `result`, which costs an assessment. */
const BESIDE = ["go", "from", "origin", "a", "b", "why", "prices", "paper", "chart", "id", "value", "reset", "field", "full", "_rsc"];

const text = fc.oneof(
  fc.constantFrom(MARK, "", "yes", "not-sure", "5", "3-10", "1e9", "-1", "NaN", "Infinity", "null", "__proto__", "constructor", "[]", "{}"),
  fc.constantFrom("next", "back", "review", "letter", "a4", "today", "https://www.example.org", "javascript:alert(1)", "//example.org"),
  fc.string({ unit: "binary", maxLength: 40 }).map((before) => `${before}${MARK}`),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);
const name = fc.oneof(fc.constantFrom(...FIELDS), fc.constantFrom(...BESIDE), text);
const encoded = (part: string): string => encodeURIComponent(part);
/** Mostly as a form sends it, sometimes with percent signs that mean nothing, and never with what would end the line. */
const inAddress = fc.oneof(
  { weight: 4, arbitrary: text.map(encoded) },
  { weight: 1, arbitrary: text.map((raw) => raw.replaceAll(/[\s#]|\p{Cc}/gu, "%0d%0a")) },
  { weight: 1, arbitrary: fc.constantFrom("%", "%zz", "%00", "%c0%ae", "..%2f..%2f", "%f0%28%8c%28", "\\", "a;b", "[0]", "(.)", "*") },
);
const query = fc
  .array(fc.tuple(fc.oneof(name.map(encoded), inAddress), inAddress), { maxLength: 12 })
  .map((pairs) => pairs.map(([key, value]) => (key === "go" && value === "result" ? "go=next" : `${key}=${value}`)).join("&"));

const METHODS = "GET HEAD POST PUT PATCH DELETE OPTIONS TRACE PROPFIND SEARCH M-SEARCH QUERY BREW get".split(" ");
const method = fc.oneof({ weight: 3, arbitrary: fc.constant("GET") }, { weight: 1, arbitrary: fc.constantFrom(...METHODS) });

const HEADERS = [
  "Accept",
  "Accept-Encoding",
  "Accept-Language",
  "Cookie",
  "If-None-Match",
  "If-Modified-Since",
  "Range",
  "Referer",
  "User-Agent",
  "Origin",
  "Host",
  "Authorization",
  "X-Forwarded-For",
  "X-Forwarded-Host",
  "X-Forwarded-Proto",
  "Forwarded",
  "X-Original-URL",
  "X-Rewrite-URL",
  "X-HTTP-Method-Override",
  "X-Substitute-Page",
  "X-Middleware-Subrequest",
  "X-Middleware-Rewrite",
  "X-Matched-Path",
  "X-Invoke-Path",
  "X-Nextjs-Data",
  "Next-Action",
  "Next-Router-State-Tree",
  "Next-Router-Prefetch",
  "Next-Router-Segment-Prefetch",
  "Next-Url",
  "RSC",
  "Purpose",
  "Expect",
  "TE",
  "Via",
  "X-Prerender-Revalidate",
];
/** What a header may hold: no end of line and nothing below a space. */
const headerText = fc.oneof(
  text.map((raw) => raw.replaceAll(/[^\x20-\x7e\xa0-\xff]/g, "~")),
  fc.constantFrom("1", "*", "gzip", "identity;q=0", "text/html", "application/json", "text/x-component", "bytes=0-1", "127.0.0.1", "::1"),
);
const header = fc.tuple(fc.oneof(fc.constantFrom(...HEADERS), fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,30}$/)), headerText);
/** These say where a request ends, which a request that is to be whole has to say itself. */
const FRAMING = /^(?:content-length|transfer-encoding|connection|upgrade|expect|trailer|keep-alive|proxy-connection)$/i;

type Request = { method: string; target: string; headers?: readonly (readonly [string, string])[]; body?: Uint8Array | undefined };

function whole({ method, target, headers = [], body }: Request): Uint8Array {
  const given = headers.filter(([key]) => !FRAMING.test(key));
  const host = given.some(([key]) => key.toLowerCase() === "host") ? [] : [["Host", "127.0.0.1"]];
  const length = body === undefined ? [] : [["Content-Length", String(body.length)]];
  const lines = [...host, ...given, ...length, ["Connection", "close"]].map(([key, value]) => `${key}: ${value}`);
  const head = Buffer.from([`${method} ${target} HTTP/1.1`, ...lines, "", ""].join("\r\n"), "latin1");
  return Buffer.concat([head, body ?? Buffer.alloc(0)]);
}

const asked = (kind: string, requests: fc.Arbitrary<Request>): fc.Arbitrary<Case> =>
  requests.map((request) => ({ kind, bytes: whole(request), whole: true }));

/** Addresses with quick answers: cached pages, and refusals. */
const PLACES = "/ /method /api /glossary /accessibility /plain.css /sw.js /healthz /api/v1/openapi.json /cards/start /icon.svg /robots.txt";
const place = fc.constantFrom(...PLACES.split(" "));

/** JSON of the right shape with values of any kind, which all but never is a whole request that would be assessed. */
const answers = fc.dictionary(name, fc.oneof(text, fc.double(), fc.boolean(), fc.jsonValue({ maxDepth: 2 })), { maxKeys: 12 });
const apiBody = fc.oneof(
  fc.record({ answers, overrides: fc.dictionary(fc.oneof(fc.constantFrom("A001", "A053"), text), fc.jsonValue({ maxDepth: 1 })) }),
  fc.record({ answers: answers.map((given) => ({ ...given, operators: MARK })) }),
  fc.dictionary(name, text),
  fc.jsonValue(),
);
const jsonBytes = fc.oneof(
  { weight: 3, arbitrary: apiBody.map((value) => Buffer.from(JSON.stringify(value))) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3000 }).map((depth) => Buffer.from("[".repeat(depth))) },
);
const bodyType = fc.oneof(
  { weight: 5, arbitrary: fc.constant("application/json") },
  { weight: 1, arbitrary: fc.constantFrom("text/plain", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", MARK) },
);

/**
 * Any number of things to send, most of which are refused before anything is computed.
 *
 * @param codes of results that have been assessed and of drafts, so that the files beside them can be asked for
 */
export function cases(codes: readonly string[]): fc.Arbitrary<Case> {
  const damaged = fc
    .tuple(fc.constantFrom(...codes), fc.nat(), fc.constantFrom("", "q", "p", "Q", MARK, "%00", "é"))
    .map(([code, at, put]) => {
      const place = at % code.length;
      return `${code.slice(0, place)}${put}${code.slice(place + 1)}`;
    });
  const code = fc.oneof(
    { weight: 3, arbitrary: damaged.map(encoded) },
    { weight: 2, arbitrary: fc.stringMatching(/^m1[a-z0-9]{1,100}$/) },
    { weight: 1, arbitrary: fc.stringMatching(/^m1[a-z0-9]{900,1100}$/) },
    { weight: 2, arbitrary: inAddress },
    { weight: 1, arbitrary: fc.constantFrom(...codes) },
  );
  const beside = fc.constantFrom(
    "",
    "/summary.pdf",
    "/assessment.json",
    "/decision.md",
    "/review.ics",
    "/opengraph-image",
    "/assumptions",
    "/x",
  );
  const files = fc.oneof(
    beside,
    inAddress.map((part) => `/${part}`),
  );
  const codeAddress = fc.tuple(fc.constantFrom("/r/", "/R/", "/invite/", "/embed/done/", "/questions/team/", "/compare/"), code, files);
  const formPage = fc.tuple(fc.constantFrom("/questions/", "/embed/questions/"), fc.oneof(fc.constantFrom(...STEPS), inAddress));
  const target = fc.oneof(
    place,
    fc.tuple(place, query).map(([path, asking]) => `${path}?${asking}`),
    fc.array(inAddress, { maxLength: 6 }).map((parts) => `/${parts.join("/")}`),
  );
  return fc.oneof(
    {
      weight: 15,
      arbitrary: asked(
        "code",
        codeAddress.map((parts) => ({ method: "GET", target: parts.join("") })),
      ),
    },
    {
      weight: 15,
      arbitrary: asked(
        "form",
        fc.tuple(formPage, query).map(([page, asking]) => ({ method: "GET", target: `${page.join("")}?${asking}` })),
      ),
    },
    {
      weight: 20,
      arbitrary: asked(
        "body",
        fc.tuple(jsonBytes, bodyType, fc.array(header, { maxLength: 2 })).map(([body, type, headers]) => ({
          method: "POST",
          target: "/api/v1/assessments",
          headers: [...headers.filter(([key]) => key !== "Content-Type"), ["Content-Type", type.replaceAll(/[^\x20-\x7e]/g, "~")] as const],
          body,
        })),
      ),
    },
    {
      weight: 15,
      arbitrary: asked(
        "query",
        fc.tuple(place, query).map(([path, asking]) => ({ method: "GET", target: `${path}?${asking}` })),
      ),
    },
    {
      weight: 15,
      arbitrary: asked(
        "header",
        fc
          .tuple(target, fc.array(header, { minLength: 1, maxLength: 8 }))
          .map(([path, headers]) => ({ method: "GET", target: path, headers })),
      ),
    },
    {
      weight: 10,
      arbitrary: asked(
        "method",
        fc
          .tuple(method, target, fc.option(fc.uint8Array({ maxLength: 200 }), { nil: undefined }))
          .map(([verb, path, body]) => ({ method: verb, target: path, body })),
      ),
    },
    {
      weight: 15,
      arbitrary: raw(
        fc.tuple(target, fc.array(header, { maxLength: 4 })).map(([path, headers]) => whole({ method: "GET", target: path, headers })),
      ),
    },
  );
}

/** Bytes of any kind, and requests with some of their bytes replaced, doubled or cut off. */
function raw(requests: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Case> {
  const mutated = fc
    .tuple(requests, fc.array(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 4 }), fc.nat({ max: 6 })), { minLength: 1, maxLength: 5 }))
    .map(([bytes, changes]) =>
      changes.reduce<Uint8Array>((now, [at, put, drop]) => {
        const place = at % (now.length + 1);
        return Buffer.concat([now.subarray(0, place), put, now.subarray(place + drop)]);
      }, bytes),
    );
  const smuggled = fc.constantFrom(
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /metrics HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
    "GET / HTTP/1.1\r\n\r\n",
    "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
    "CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n",
    "GET http://example.org/ HTTP/1.1\r\nHost: x\r\n\r\n",
    "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    "POST /api/v1/assessments HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
  );
  return fc
    .oneof(
      { weight: 6, arbitrary: mutated },
      { weight: 2, arbitrary: fc.uint8Array({ maxLength: 300 }) },
      { weight: 1, arbitrary: smuggled.map((bytes) => Buffer.from(bytes, "latin1")) },
    )
    .map((bytes) => ({ kind: "bytes", bytes, whole: false }));
}
