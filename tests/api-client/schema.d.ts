export interface paths {
    "/api/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assess answers
         * @description Assesses answers at the newest prices. The same request under the same model and prices gives the same answer. Nothing is stored: the code holds the answers.
         */
        post: operations["assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/r/{code}/assessment.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The result behind a code
         * @description The same object that the request gave which made the code, under the model that runs now. With currency, the amounts of the assessment are converted, and assessment.currency says so; answers, overrides and the changes of flips stay as they were given.
         */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/r/{code}/summary.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The result as a PDF for a board */
        get: operations["getSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/r/{code}/decision.md": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The result as a decision record (MADR) */
        get: operations["getDecisionRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/r/{code}/review.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A day to look again, for a calendar */
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/r/{code}/charts/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A chart as a drawing or as its numbers */
        get: operations["getChart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/r/{code}/opengraph-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The preview card of a link */
        get: operations["getPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/method/prices-2026-11-23.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every list price and exchange rate */
        get: operations["getPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/method/assumptions-2026-11-30.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every assumption */
        get: operations["getAssumptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server answers */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description */
        get: operations["describe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AssessmentRequest: {
            answers: components["schemas"]["Answers"];
            overrides?: components["schemas"]["Overrides"];
        };
        Result: {
            /** @description Holds the answers, the overrides, the day of the prices and the verdict. */
            code: string;
            /** @description The page of the result. */
            url: string;
            answers: components["schemas"]["Answers"];
            overrides: components["schemas"]["Overrides"];
            assessment: components["schemas"]["Assessment"];
        };
        /** @description Answers by the id of their question. Every one may be left out: it then takes its default, or counts as not-sure. Quantities are rounded to three significant figures. */
        Answers: {
            /**
             * Motives
             * @description What makes you think about running your own email? Choose as many as apply. What counts as a requirement is asked on the next page. Why we ask: The result answers each reason that you name. Missing counts as not-sure.
             */
            motives?: "not-sure" | ("cost" | "independence" | "privacy" | "compliance" | "security" | "vendor-trust" | "learning" | "control")[];
            /**
             * Control objectives
             * @description Over what must you have control that a mail provider would otherwise have? Choose only what you would have to explain to a customer, a court or your board if you lost it. Why we ask: Owning is justified only if one of these is a requirement that no hosted service can meet. Most companies find that none is. Missing counts as not-sure.
             */
            objectives?: "not-sure" | ("data-location" | "confidentiality" | "retention" | "logging" | "filtering" | "routing" | "identity" | "failure-domains" | "exit" | "product")[];
            /**
             * Where our data lives: what requires it
             * @description What makes it a requirement: where mail is stored and processed? Look for the clause or the article that names the place, for example a data-residency clause in a customer contract. Why we ask: Control counts as a requirement only when something written and dated demands it. A preference is worth knowing, but does not decide. Missing counts as not-sure.
             * @enum {string}
             */
            "basis.data-location"?: "law" | "contract" | "threat-model" | "board" | "preference" | "not-sure";
            /**
             * Where our data lives: can it be bought
             * @description Can a hosted service keep your mail in the required place? Ask the large suites for their regional editions, then a provider based in that place, then a specialist who runs a separate installation there. Why we ask: A requirement that somebody can meet for you is a reason to buy from them. What they charge extra is added to the hosted option. Missing counts as not-sure.
             * @enum {string}
             */
            "hostedFit.data-location"?: "barred" | "none-can" | "unchecked" | "extra-cost" | "can" | "not-sure";
            /**
             * Where our data lives: which mail
             * @description Which mail does this concern: where mail is stored and processed? Why we ask: It decides how little you would have to own: only the sending of your software, only people’s mail, or both. Missing takes the default.
             * @enum {string}
             */
            "scope.data-location"?: "people" | "application" | "both";
            /**
             * Who can read our mail: what requires it
             * @description What makes it a requirement: who can read your mail or be made to hand it over? Professional secrecy, a secrecy clause, or a threat model that names who might demand access. Why we ask: Control counts as a requirement only when something written and dated demands it. A preference is worth knowing, but does not decide. Missing counts as not-sure.
             * @enum {string}
             */
            "basis.confidentiality"?: "law" | "contract" | "threat-model" | "board" | "preference" | "not-sure";
            /**
             * Who can read our mail: can it be bought
             * @description Can a hosted service keep your mail unreadable to anyone you have not approved? Ask about keys that you hold yourself, about end-to-end encryption, and about a provider outside the reach of the law you fear. Why we ask: A requirement that somebody can meet for you is a reason to buy from them. What they charge extra is added to the hosted option. Missing counts as not-sure.
             * @enum {string}
             */
            "hostedFit.confidentiality"?: "barred" | "none-can" | "unchecked" | "extra-cost" | "can" | "not-sure";
            /**
             * Who can read our mail: which mail
             * @description Which mail does this concern: who can read your mail or be made to hand it over? Why we ask: It decides how little you would have to own: only the sending of your software, only people’s mail, or both. Missing takes the default.
             * @enum {string}
             */
            "scope.confidentiality"?: "people" | "application" | "both";
            /**
             * How long mail is kept: what requires it
             * @description What makes it a requirement: how long mail is kept and when it is deleted? A retention schedule, a records law or an auditor’s finding that gives the period. Why we ask: Control counts as a requirement only when something written and dated demands it. A preference is worth knowing, but does not decide. Missing counts as not-sure.
             * @enum {string}
             */
            "basis.retention"?: "law" | "contract" | "threat-model" | "board" | "preference" | "not-sure";
            /**
             * How long mail is kept: can it be bought
             * @description Can a hosted service keep and delete your mail on your schedule, and prove it? Most large suites sell retention policies, and a journal (a copy of every message sent to an archive of your own) covers much of the rest. Why we ask: A requirement that somebody can meet for you is a reason to buy from them. What they charge extra is added to the hosted option. Missing counts as not-sure.
             * @enum {string}
             */
            "hostedFit.retention"?: "barred" | "none-can" | "unchecked" | "extra-cost" | "can" | "not-sure";
            /**
             * How long mail is kept: which mail
             * @description Which mail does this concern: how long mail is kept and when it is deleted? Why we ask: It decides how little you would have to own: only the sending of your software, only people’s mail, or both. Missing takes the default.
             * @enum {string}
             */
            "scope.retention"?: "people" | "application" | "both";
            /**
             * Logs and inspection: what requires it
             * @description What makes it a requirement: what is logged about mail and who can inspect it? An audit standard, a supervisor’s rule or a contract that grants somebody a right of inspection. Why we ask: Control counts as a requirement only when something written and dated demands it. A preference is worth knowing, but does not decide. Missing counts as not-sure.
             * @enum {string}
             */
            "basis.logging"?: "law" | "contract" | "threat-model" | "board" | "preference" | "not-sure";
            /**
             * Logs and inspection: can it be bought
             * @description Can a hosted service give you the logs and the inspection that you need? Ask for log export, for audit editions, and for a single-tenant installation that your auditor may visit. Why we ask: A requirement that somebody can meet for you is a reason to buy from them. What they charge extra is added to the hosted option. Missing counts as not-sure.
             * @enum {string}
             */
            "hostedFit.logging"?: "barred" | "none-can" | "unchecked" | "extra-cost" | "can" | "not-sure";
            /**
             * Logs and inspection: which mail
             * @description Which mail does this concern: what is logged about mail and who can inspect it? Why we ask: It decides how little you would have to own: only the sending of your software, only people’s mail, or both. Missing takes the default.
             * @enum {string}
             */
            "scope.logging"?: "people" | "application" | "both";
            /**
             * Filtering policy: what requires it
             * @description What makes it a requirement: which mail is accepted, held or refused? A duty to receive certain mail, research that needs unfiltered mail, or a security policy that names the filter. Why we ask: Control counts as a requirement only when something written and dated demands it. A preference is worth knowing, but does not decide. Missing counts as not-sure.
             * @enum {string}
             */
            "basis.filtering"?: "law" | "contract" | "threat-model" | "board" | "preference" | "not-sure";
            /**
             * Filtering policy: can it be bought
             * @description Can a hosted service filter your mail by your own rules? Ask about custom rules, about switching the filter off, and about placing a gateway of your own in front of hosted mailboxes. Why we ask: A requirement that somebody can meet for you is a reason to buy from them. What they charge extra is added to the hosted option. Missing counts as not-sure.
             * @enum {string}
             */
            "hostedFit.filtering"?: "barred" | "none-can" | "unchecked" | "extra-cost" | "can" | "not-sure";
            /**
             * Filtering policy: which mail
             * @description Which mail does this concern: which mail is accepted, held or refused? Why we ask: It decides how little you would have to own: only the sending of your software, only people’s mail, or both. Missing takes the default.
             * @enum {string}
             */
            "scope.filtering"?: "people" | "application" | "both";
            /**
             * Routing: what requires it
             * @description What makes it a requirement: the path that mail takes between you and others? A sector rule or a contract that names the network, the partners or the encryption between servers. Why we ask: Control counts as a requirement only when something written and dated demands it. A preference is worth knowing, but does not decide. Missing counts as not-sure.
             * @enum {string}
             */
            "basis.routing"?: "law" | "contract" | "threat-model" | "board" | "preference" | "not-sure";
            /**
             * Routing: can it be bought
             * @description Can a hosted service send your mail over the path that you need? Ask about connectors, dedicated outbound addresses and enforced encryption between named partners. Why we ask: A requirement that somebody can meet for you is a reason to buy from them. What they charge extra is added to the hosted option. Missing counts as not-sure.
             * @enum {string}
             */
            "hostedFit.routing"?: "barred" | "none-can" | "unchecked" | "extra-cost" | "can" | "not-sure";
            /**
             * Routing: which mail
             * @description Which mail does this concern: the path that mail takes between you and others? Why we ask: It decides how little you would have to own: only the sending of your software, only people’s mail, or both. Missing takes the default.
             * @enum {string}
             */
            "scope.routing"?: "people" | "application" | "both";
            /**
             * Identity and trust boundaries: what requires it
             * @description What makes it a requirement: who can sign in and who can send in your name? A security policy or a threat model that says where accounts and signing keys must live. Why we ask: Control counts as a requirement only when something written and dated demands it. A preference is worth knowing, but does not decide. Missing counts as not-sure.
             * @enum {string}
             */
            "basis.identity"?: "law" | "contract" | "threat-model" | "board" | "preference" | "not-sure";
            /**
             * Identity and trust boundaries: can it be bought
             * @description Can a hosted service leave accounts and signing keys in your hands? Ask about single sign-on against your own directory, and about signing keys that you hold. Why we ask: A requirement that somebody can meet for you is a reason to buy from them. What they charge extra is added to the hosted option. Missing counts as not-sure.
             * @enum {string}
             */
            "hostedFit.identity"?: "barred" | "none-can" | "unchecked" | "extra-cost" | "can" | "not-sure";
            /**
             * Identity and trust boundaries: which mail
             * @description Which mail does this concern: who can sign in and who can send in your name? Why we ask: It decides how little you would have to own: only the sending of your software, only people’s mail, or both. Missing takes the default.
             * @enum {string}
             */
            "scope.identity"?: "people" | "application" | "both";
            /**
             * Failing apart from others: what requires it
             * @description What makes it a requirement: what your mail may fail together with? A continuity plan that names the failure, for example mail as the channel for when your cloud is down. Why we ask: Control counts as a requirement only when something written and dated demands it. A preference is worth knowing, but does not decide. Missing counts as not-sure.
             * @enum {string}
             */
            "basis.failure-domains"?: "law" | "contract" | "threat-model" | "board" | "preference" | "not-sure";
            /**
             * Failing apart from others: can it be bought
             * @description Can a hosted service stay up when the failure you fear happens? A provider that shares nothing with the rest of your systems is often enough. Ask where it runs, and on whom it depends. Why we ask: A requirement that somebody can meet for you is a reason to buy from them. What they charge extra is added to the hosted option. Missing counts as not-sure.
             * @enum {string}
             */
            "hostedFit.failure-domains"?: "barred" | "none-can" | "unchecked" | "extra-cost" | "can" | "not-sure";
            /**
             * Failing apart from others: which mail
             * @description Which mail does this concern: what your mail may fail together with? Why we ask: It decides how little you would have to own: only the sending of your software, only people’s mail, or both. Missing takes the default.
             * @enum {string}
             */
            "scope.failure-domains"?: "people" | "application" | "both";
            /**
             * Leaving a vendor or a country: what requires it
             * @description What makes it a requirement: how you can leave a vendor or a jurisdiction? An exit plan that a supervisor or a customer demands, with a time in it. Why we ask: Control counts as a requirement only when something written and dated demands it. A preference is worth knowing, but does not decide. Missing counts as not-sure.
             * @enum {string}
             */
            "basis.exit"?: "law" | "contract" | "threat-model" | "board" | "preference" | "not-sure";
            /**
             * Leaving a vendor or a country: can it be bought
             * @description Can a hosted service let you leave with everything, in the time you have? Your own domain, a tested export and a copy of the archive outside the provider make most exits possible. Why we ask: A requirement that somebody can meet for you is a reason to buy from them. What they charge extra is added to the hosted option. Missing counts as not-sure.
             * @enum {string}
             */
            "hostedFit.exit"?: "barred" | "none-can" | "unchecked" | "extra-cost" | "can" | "not-sure";
            /**
             * Leaving a vendor or a country: which mail
             * @description Which mail does this concern: how you can leave a vendor or a jurisdiction? Why we ask: It decides how little you would have to own: only the sending of your software, only people’s mail, or both. Missing takes the default.
             * @enum {string}
             */
            "scope.exit"?: "people" | "application" | "both";
            /**
             * Mail is what we sell: what requires it
             * @description What makes it a requirement: the mail system that you sell? A strategy that the board has decided on and dated, or the terms that you promise to customers. Why we ask: Control counts as a requirement only when something written and dated demands it. A preference is worth knowing, but does not decide. Missing counts as not-sure.
             * @enum {string}
             */
            "basis.product"?: "law" | "contract" | "threat-model" | "board" | "preference" | "not-sure";
            /**
             * Mail is what we sell: can it be bought
             * @description Can a hosted service carry the product that you sell? Ask the wholesale and white-label mail hosts, and a specialist who would run a separate installation for you. Why we ask: A requirement that somebody can meet for you is a reason to buy from them. What they charge extra is added to the hosted option. Missing counts as not-sure.
             * @enum {string}
             */
            "hostedFit.product"?: "barred" | "none-can" | "unchecked" | "extra-cost" | "can" | "not-sure";
            /**
             * Mail is what we sell: which mail
             * @description Which mail does this concern: the mail system that you sell? Why we ask: It decides how little you would have to own: only the sending of your software, only people’s mail, or both. Missing takes the default.
             * @enum {string}
             */
            "scope.product"?: "people" | "application" | "both";
            /**
             * At stake if the requirements are not met
             * @description How much money a year would you lose if these requirements were not met? Lost contracts, fines, customers who would leave. Why we ask: It stands beside the price of control, so that you can see whether control costs more than it protects. It does not decide. Unit: the chosen currency, a year. One number, or {low, high} as a 90% interval. Missing counts as not-sure.
             */
            atStake?: "not-sure" | number | {
                low: number;
                high: number;
            };
            /**
             * Operators
             * @description How many people would operate your mail? Count people who would log in to the servers and fix them, not people who use mail. Zero is an honest answer. Why we ask: Two people are the least that can own a mail server: one sleeps, falls ill or leaves. The number also sets how many hours a month each would carry. Unit: people. Missing counts as not-sure.
             */
            operators?: "not-sure" | number;
            /**
             * Experience with mail
             * @description How much experience with running mail does the team have? Why we ask: Only experience with mail in production counts towards capability, your own or that of people under contract. Missing counts as not-sure.
             * @enum {string}
             */
            experience?: "none" | "hobby" | "production" | "contracted" | "not-sure";
            /**
             * Cover when mail breaks
             * @description Who would react when mail breaks? Why we ask: Somebody must react for owning to be possible. A rota costs money, and its absence makes outages longer. Missing counts as not-sure.
             * @enum {string}
             */
            coverage?: "none" | "office-hours" | "best-effort" | "rota" | "not-sure";
            /**
             * Security updates
             * @description Do you install security updates on your servers? For mail today, or for any other system that you run in production. Why we ask: It is one of three routines that an owner must already have, and its lack raises the chance of a break-in. Missing counts as not-sure.
             * @enum {string}
             */
            "practice.patching"?: "none" | "ad-hoc" | "routine" | "not-sure";
            /**
             * Backups
             * @description Do you back up what you run, away from the machine itself? For mail today, or for any other system that you run in production. Why we ask: It is one of three routines that an owner must already have, and its lack turns a dead disk into lost mail. Missing counts as not-sure.
             * @enum {string}
             */
            "practice.backups"?: "none" | "ad-hoc" | "routine" | "not-sure";
            /**
             * Monitoring
             * @description Do you watch your systems so that a fault reaches a person? For mail today, or for any other system that you run in production. Why we ask: It is one of three routines that an owner must already have. Mail fails silently, so what nobody watches stays broken. Missing counts as not-sure.
             * @enum {string}
             */
            "practice.monitoring"?: "none" | "ad-hoc" | "routine" | "not-sure";
            /**
             * Test restores
             * @description Do you restore a backup to prove that it works? A restore counts when somebody read the restored data, not when a tool said that it succeeded. Why we ask: It does not decide between owning and buying, but it must be done before your own server goes live. Missing counts as not-sure.
             * @enum {string}
             */
            "practice.restore"?: "none" | "ad-hoc" | "routine" | "not-sure";
            /**
             * Failure rehearsals
             * @description Do you rehearse a failure, such as a dead server or a full queue? A queue is the mail waiting to be handed to the next server. Why we ask: It does not decide between owning and buying, but it must be done before your own server goes live. It shortens every outage. Missing counts as not-sure.
             * @enum {string}
             */
            "practice.rehearsal"?: "none" | "ad-hoc" | "routine" | "not-sure";
            /**
             * Key and certificate renewal
             * @description Do you renew keys and certificates before they lapse? Mail uses signing keys (DKIM, which prove that a message is yours) and certificates that encrypt connections. Why we ask: It must be done before your own server goes live. Lapsed keys are a common cause of mail that silently stops arriving. Missing counts as not-sure.
             * @enum {string}
             */
            "practice.keys"?: "none" | "ad-hoc" | "routine" | "not-sure";
            /**
             * Abuse handling
             * @description Do you deal with misuse: stolen accounts, spam sent in your name, complaints? Other mail operators write to abuse@ and postmaster@ your domain and expect an answer. Why we ask: At least some handling is needed before your own server goes live. One stolen account can cost a server its good name. Missing counts as not-sure.
             * @enum {string}
             */
            "practice.abuse"?: "none" | "ad-hoc" | "routine" | "not-sure";
            /**
             * Named owner
             * @description Is there one named person who would own mail? A person with the time and the authority, whose name could be written down today. Why we ask: A burden that belongs to everybody is carried by nobody. Without a named owner the rule says buy. Missing counts as not-sure.
             * @enum {string}
             */
            owner?: "yes" | "no" | "not-sure";
            /**
             * Deputy
             * @description Is there a deputy who could take over tomorrow? Somebody with access and practice, inside or under contract. Why we ask: With fewer than two operators, a deputy is the second person that owning needs. It also lowers the risk that all knowledge leaves with one person. Missing counts as not-sure.
             * @enum {string}
             */
            deputy?: "yes" | "no" | "not-sure";
            /**
             * Accepted in writing
             * @description Has the leadership accepted this burden in writing? Why we ask: The third condition is that the burden is taken on knowingly. A sentence in the minutes is enough. Missing counts as not-sure.
             * @enum {string}
             */
            acceptance?: "yes" | "no" | "not-sure";
            /**
             * Committed hours
             * @description How many working hours a month are set aside for mail? All operators together, agreed with whoever plans their time. Why we ask: It is compared with the hours that the model expects in a month that is worse than most. Unit: hours a month. One number, or {low, high} as a 90% interval. Missing counts as not-sure.
             */
            committedHours?: "not-sure" | number | {
                low: number;
                high: number;
            };
            /**
             * Bearable weeks of poor delivery
             * @description For how many weeks could you bear that some of your mail lands in junk folders? A warm-up takes weeks, and money does not shorten it. Why we ask: New sending addresses have no good name yet. Until they have earned one, the warm-up, part of the mail goes missing. Unit: weeks. Missing counts as not-sure.
             */
            degradedWeeks?: "not-sure" | number;
            /**
             * Bearable loss
             * @description How much could mail incidents cost you in one bad year without real harm? Cash and lost revenue, not working hours. Why we ask: It is compared with what incidents cost an owner beyond what a provider’s customer would lose, in the worst of twenty years. Unit: the chosen currency, a year. Missing counts as not-sure.
             */
            bearableLoss?: "not-sure" | number;
            /**
             * Mailboxes
             * @description How many mailboxes do you need? One for each person who signs in, plus shared ones that cost a licence. Aliases do not count. Why we ask: Hosted mail is priced per mailbox, and most of the work of an owner grows with their number. Unit: mailboxes. One number, or {low, high} as a 90% interval. Missing counts as not-sure.
             */
            mailboxes?: "not-sure" | number | {
                low: number;
                high: number;
            };
            /**
             * Who uses the mailboxes
             * @description Who uses the mailboxes? Why we ask: Strangers abuse accounts far more often than staff do, and an outage idles staff but not customers. Missing counts as not-sure.
             * @enum {string}
             */
            mailboxOwners?: "staff" | "customers" | "not-sure";
            /**
             * Growth
             * @description By how much will this grow in a year? Zero means that it stays as it is, and −10 that it shrinks by a tenth. Why we ask: Mailboxes, messages and revenue grow together in the model, and decide which plan you will need later. Unit: % a year. Missing counts as not-sure.
             */
            growth?: "not-sure" | number;
            /**
             * Application messages
             * @description How many messages a month does your software send? Zero if only people write mail. Why we ask: This is a second stream with its own price and its own risks: receipts, password resets, alerts, newsletters. Unit: messages a month. One number, or {low, high} as a 90% interval. Missing counts as not-sure.
             */
            appMessages?: "not-sure" | number | {
                low: number;
                high: number;
            };
            /**
             * Bulk mail
             * @description Is some of it bulk mail, such as newsletters or campaigns? Why we ask: Bulk mail draws complaints. It costs work and endangers the good name of the address that sends it. Missing counts as not-sure.
             * @enum {string}
             */
            bulk?: "yes" | "no" | "not-sure";
            /**
             * Mail today
             * @description Where is your mail today? Why we ask: Moving costs money and time, staying does not. Missing counts as not-sure.
             * @enum {string}
             */
            today?: "none" | "hosted" | "self" | "not-sure";
            /**
             * Suite paid for anyway
             * @description Would you pay for Google Workspace or Microsoft 365 anyway, for documents and calendars? Why we ask: If the suite is paid for either way, its mailboxes cost nothing more, and owning saves no subscription. Missing counts as not-sure.
             * @enum {string}
             */
            suite?: "yes" | "no" | "not-sure";
            /**
             * Revenue that flows through mail
             * @description How much revenue a month flows through mail? Orders, invoices, leads and sign-ups that depend on a message arriving. Zero if none do. Why we ask: Missing mail costs money only where mail earns money. About a tenth of what goes missing counts as lost for good. Unit: the chosen currency, a month. Missing counts as not-sure.
             */
            revenueAtStake?: "not-sure" | number;
            /**
             * Time to notice silent loss
             * @description If part of your mail silently stopped arriving, how soon would you notice? Nobody gets an error: messages are accepted and land in junk folders, or nowhere. Why we ask: A silent fault costs money until somebody notices. Missing counts as not-sure.
             * @enum {string}
             */
            noticeTime?: "hours" | "day" | "week" | "month" | "not-sure";
            /**
             * Target of attackers
             * @description Are you a target of determined attackers? Yes for finance, defence, journalism, activism and for anybody who was attacked by name before. Why we ask: Attackers who return raise the rate of stolen accounts, break-ins and fraud in every option. Missing counts as not-sure.
             * @enum {string}
             */
            targeted?: "yes" | "no" | "not-sure";
            /**
             * Second factor at sign-in
             * @description Do people sign in with a second factor? A code, a prompt on a phone or a hardware key, beside the password. Why we ask: Nearly all stolen accounts lack one. Missing counts as not-sure.
             * @enum {string}
             */
            mfa?: "all" | "some" | "none" | "not-sure";
            /**
             * Currency
             * @description Which currency should amounts be in? Prices in other currencies are converted at a dated rate. Why we ask: Amounts that you type are taken in this currency, and every result is shown in it. Missing takes the default.
             * @enum {string}
             */
            currency?: "USD" | "EUR" | "GBP";
            /**
             * Cost of an operator’s hour
             * @description What does an hour of the people who would run mail cost you? The loaded cost: pay, payroll charges and benefits. The default is an administrator in the United States. Why we ask: Working hours are the largest cost of owning mail at nearly every size. Unit: the chosen currency, an hour. One number, or {low, high} as a 90% interval. Missing takes the default.
             */
            hourlyCost?: number | {
                low: number;
                high: number;
            };
            /**
             * Worth of a displaced hour
             * @description What else would these people do with the hour? Type what that work is worth: 1 = as much as the hour costs, 3 = three times as much, for example building what you sell. Why we ask: An hour that a founder spends on mail is not spent on the product. The part above 1 is charged as displaced work. Unit: times the cost. Missing takes the default.
             */
            displaced?: number;
            /**
             * Hosted plan
             * @description Which hosted plan would you buy for people’s mail? Choose the plan that you would really buy, or type what you are quoted for one mailbox and month. Why we ask: The price per mailbox decides more than anything else at which size owning could become cheaper. Unit: per mailbox and month. Missing takes the default.
             */
            hostedPlan?: ("google-business-starter" | "google-business-standard" | "google-business-plus" | "microsoft-365-business-basic" | "microsoft-365-business-standard" | "microsoft-365-business-premium" | "microsoft-exchange-online-1" | "microsoft-exchange-online-2" | "office-365-e3" | "zoho-mail-free" | "zoho-mail-lite" | "zoho-mail-premium" | "fastmail-standard" | "fastmail-business-basic-uk" | "proton-mail-essentials" | "proton-workspace-standard" | "migadu-micro" | "migadu-mini" | "migadu-standard" | "migadu-maxi" | "mailbox-org-standard" | "tuta-business-essential" | "mxroute-small" | "purelymail-simple" | "infomaniak-ksuite-standard" | "infomaniak-ksuite-business" | "ovh-zimbra-starter" | "ovh-zimbra-pro" | "hostinger-business-email" | "managed-single-tenant") | {
                custom: number;
            };
            /**
             * Application mail plan
             * @description Which provider would send your application mail? Or type what you are quoted for a thousand messages. Why we ask: Sending for software is sold by volume and is cheap at most volumes. Unit: per 1,000 messages. Missing takes the default.
             */
            appPlan?: ("sendgrid" | "postmark" | "mailgun" | "smtp2go" | "resend" | "amazon-ses" | "amazon-ses-pro" | "brevo-free" | "mailgun-flex") | {
                custom: number;
            };
            /**
             * Server plan
             * @description Which server would you rent for your own mail? Or type what you would pay for one server and month. Why we ask: Servers are the cost that most people think of first. It is rarely the one that decides. Unit: per server and month. Missing takes the default.
             */
            serverPlan?: ("linode-2gb" | "linode-4gb-dedicated" | "aws-lightsail-2gb" | "aws-lightsail-4gb" | "aws-lightsail-8gb" | "hetzner-cx23" | "linode-1gb") | {
                custom: number;
            };
            /**
             * Years compared
             * @description Over how many years shall we compare? Why we ask: Setting up costs at the start and has to be earned back. A longer view is kinder to owning and less certain. Missing takes the default.
             * @enum {number}
             */
            horizonYears?: 1 | 3 | 5;
            /**
             * Discount rate
             * @description At what yearly rate do you discount later money? What your money costs or could earn elsewhere, before inflation is taken out. Leave it at the default if in doubt. Why we ask: Money that leaves in three years weighs less than money that leaves today. Unit: % a year. Missing takes the default.
             */
            discountRate?: number;
        };
        /** @description Values of your own for assumptions, by their id, in the unit of the assumption: one number, or {low, high} as a 90% interval. From a hundredth to a hundred times the shipped interval; the method page lists them all. About four fit into a link. */
        Overrides: {
            [key: string]: number | {
                low: number;
                high: number;
            };
        };
        Assessment: {
            modelVersion: string;
            /** @description ISO day whose prices apply. */
            priceDate: string;
            /** @description Simulated futures. */
            draws: number;
            /**
             * @description Of every amount.
             * @enum {string}
             */
            currency: "USD" | "EUR" | "GBP";
            /** @enum {number} */
            horizonYears: 1 | 3 | 5;
            conditions: {
                control: components["schemas"]["Condition"];
                capability: components["schemas"]["Condition"];
                burden: components["schemas"]["Condition"];
            };
            /** @description Contradictions and cautions about the answers, by code. */
            flags: string[];
            recommendation: components["schemas"]["Recommendation"];
            options: {
                hosted: components["schemas"]["OptionResult"];
                sender: components["schemas"]["OptionResult"];
                core: components["schemas"]["OptionResult"];
                self: components["schemas"]["OptionResult"];
            };
            /** @description What the owned option costs beyond hosted over the horizon. */
            priceOfControl: {
                option: components["schemas"]["OptionId"];
                /** @description Twenty equally likely futures, ascending: the quantiles at 2.5%, 7.5%, … 97.5%. */
                twentieths: number[];
                byObjective: {
                    /** @enum {string} */
                    objective: "data-location" | "confidentiality" | "retention" | "logging" | "filtering" | "routing" | "identity" | "failure-domains" | "exit" | "product";
                    option: components["schemas"]["OptionId"];
                    /** @description Mean. In the currency of the result. */
                    mean: number;
                    /** @description One in ten futures lies below. In the currency of the result. */
                    p10: number;
                    /** @description The middle. In the currency of the result. */
                    p50: number;
                    /** @description Nine in ten futures lie below. In the currency of the result. */
                    p90: number;
                }[];
                /** @description Mean. In the currency of the result. */
                mean: number;
                /** @description One in ten futures lies below. In the currency of the result. */
                p10: number;
                /** @description The middle. In the currency of the result. */
                p50: number;
                /** @description Nine in ten futures lie below. In the currency of the result. */
                p90: number;
            };
            /** @description The option with the lowest mean total. */
            cheapest: components["schemas"]["OptionId"];
            /** @description Chance that the owned option costs less than hosted. From 0 to 1. */
            cheaperThanHosted: number;
            /** @description Mailboxes from which owning stays cheaper; null where it never does. */
            crossoverMailboxes: number | null;
            /** @description Money per mailbox and month by number of mailboxes. */
            costBySize: {
                mailboxes: number;
                hosted: {
                    mean: number;
                    p10: number;
                    p90: number;
                };
                sender: {
                    mean: number;
                    p10: number;
                    p90: number;
                };
                core: {
                    mean: number;
                    p10: number;
                    p90: number;
                };
                self: {
                    mean: number;
                    p10: number;
                    p90: number;
                };
            }[];
            crossings: {
                mailboxes: number;
                cheaper: components["schemas"]["OptionId"];
            }[];
            /** @description Price of control at an input's P10 and P90. */
            drivers: {
                id: string;
                low: number;
                high: number;
            }[];
            worthFindingOut: {
                id: string;
                /** @description Worth of knowing it beforehand. In the currency of the result. */
                value: number;
            }[];
            flips: components["schemas"]["Flip"][];
            notices: components["schemas"]["Notice"][];
        };
        /**
         * @description hosted: buy everything. sender: own the sending of application mail. core: own all but outbound delivery. self: own everything.
         * @enum {string}
         */
        OptionId: "hosted" | "sender" | "core" | "self";
        /** @enum {string} */
        Status: "met" | "not-met" | "unknown";
        Span: {
            low: number;
            high: number;
        };
        Quantiles: {
            /** @description Mean. In the currency of the result. */
            mean: number;
            /** @description One in ten futures lies below. In the currency of the result. */
            p10: number;
            /** @description The middle. In the currency of the result. */
            p50: number;
            /** @description Nine in ten futures lie below. In the currency of the result. */
            p90: number;
        };
        Condition: {
            status: components["schemas"]["Status"];
            /** @description 0 to 100; does not decide. */
            score: number;
            criteria: {
                /** @description For example coverage, or established.<objective>. */
                id: string;
                status: components["schemas"]["Status"];
                /** @description Numeric criteria: what there is, to two significant figures; left out when not known. */
                have?: components["schemas"]["Span"];
                /** @description Numeric criteria: what is needed, in the same unit. */
                need?: components["schemas"]["Span"];
                /** @description Numeric criteria: decided by less than 20%. */
                narrow?: boolean;
            }[];
        };
        Recommendation: {
            option: components["schemas"]["OptionId"];
            /**
             * @description open: answers left at not-sure could change it.
             * @enum {string}
             */
            verdict: "settled" | "open";
            /**
             * @description How clear the money is; it does not decide.
             * @enum {string}
             */
            money: "clear" | "leaning" | "too-close";
            /** @description A numeric criterion decided it by less than 20%. */
            narrow: boolean;
            /** @enum {string} */
            timing: "now" | "at-renewal";
            /** @description To be done before going live; only when owning. */
            goLive: ("restore" | "rehearsal" | "keys" | "abuse")[];
            /** @description Ids of answers at not-sure that could change the verdict. */
            unknowns: string[];
        };
        OptionResult: {
            /** @description Present value over the horizon. */
            totalCost: components["schemas"]["Quantiles"];
            /** @description The part that a quote or a plan shows. */
            visibleCost: components["schemas"]["Quantiles"];
            /** @description The part that it does not show. */
            invisibleCost: components["schemas"]["Quantiles"];
            lines: {
                id: string;
                /** @enum {string} */
                visibility: "visible" | "invisible";
                /** @description Mean. In the currency of the result. */
                mean: number;
                /** @description One in ten futures lies below. In the currency of the result. */
                p10: number;
                /** @description The middle. In the currency of the result. */
                p50: number;
                /** @description Nine in ten futures lie below. In the currency of the result. */
                p90: number;
            }[];
            incidents: {
                id: string;
                /** @description Events a year. */
                ratePerYear: number;
                /** @description Cash and revenue an event, hours excluded. In the currency of the result. */
                lossMean: number;
                /** @description Operator hours an event. */
                hoursMean: number;
            }[];
            /** @description Money a year. */
            incidentLossPerYear: {
                mean: number;
                p50: number;
                p95: number;
                p99: number;
            };
            /** @description Money a year: the part that hosting would have spared. */
            excessLossPerYear: {
                mean: number;
                p50: number;
                p95: number;
                p99: number;
            };
            lossExceedance: {
                /** @description Loss in a year. In the currency of the result. */
                loss: number;
                /** @description Chance to exceed it. From 0 to 1. */
                probability: number;
            }[];
            /** @description Operator hours a month. */
            hoursPerMonth: {
                p50: number;
                p80: number;
            };
            /** @description Weeks until new addresses are trusted. */
            warmUpWeeks: {
                p50: number;
            };
            lostMailDaysPerYear: {
                /** @description Days' worth of mail a year. */
                mean: number;
                byCause: {
                    id: string;
                    days: number;
                }[];
            };
            /** @description Chance of at least one silent failure by the end of each month, 0 to 1. */
            silentFailureByMonth: number[];
            /** @description Cost so far by month. */
            cumulative: {
                month: number;
                /** @description Mean. In the currency of the result. */
                mean: number;
                /** @description One in ten futures lies below. In the currency of the result. */
                p10: number;
                /** @description The middle. In the currency of the result. */
                p50: number;
                /** @description Nine in ten futures lie below. In the currency of the result. */
                p90: number;
            }[];
            /** @description What choosing it overpays on average against the one that turns out cheapest. In the currency of the result. */
            expectedRegret: number;
        };
        Flip: {
            /**
             * @description rule: turns the recommendation. money: turns the cheapest option.
             * @enum {string}
             */
            kind: "rule" | "money";
            id: string;
            changes: components["schemas"]["Answers"] | null;
            from: components["schemas"]["OptionId"];
            /** @description null where no value within the bounds turns it. */
            to: components["schemas"]["OptionId"] | null;
        };
        Notice: {
            /** @constant */
            code: "plan-capped";
            option: components["schemas"]["OptionId"];
            plan: string;
            pricedAs: string;
            fromMonth: number;
        } | {
            /** @constant */
            code: "growth-clamped";
            /** @enum {string} */
            quantity: "mailboxes" | "appMessages" | "revenueAtStake";
            bound: number;
        };
        /** @description Problem details (RFC 9457). */
        Problem: {
            /** @description Always about:blank; code tells problems apart. */
            type: string;
            title: string;
            status: number;
            /** @description Stable, for programs. */
            code: string;
            /** @description A finished sentence, for people. */
            detail: string;
            /** @description One entry for each wrong field, where fields are wrong. */
            errors?: {
                /** @description Place in the request's JSON as a URI fragment (RFC 6901), or the name of a parameter in the same form. */
                pointer: string;
                /** @description The field's own name. */
                field: string;
                /** @description What it may be, with its bounds. */
                detail: string;
            }[];
        };
        Health: {
            /** @constant */
            status: "ok";
            modelVersion: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    assess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 64 kB of JSON in UTF-8, not compressed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Result"];
                };
            };
            /** @description Not JSON in UTF-8. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another method than POST. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More than 64 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json, or compressed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Fields are wrong: each is named with what it may be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssessment: {
        parameters: {
            query?: {
                /** @description today: the same answers at the newest prices. Left out: at the prices of the day the link was made. */
                prices?: "today";
                /** @description Shows every amount converted at the dated rate of the result’s prices. The verdict, chances and ratios are those of the answers’ own currency, which is shown where it is left out. */
                currency?: "USD" | "EUR" | "GBP";
            };
            header?: never;
            path: {
                /** @description The code of a result, as POST /api/v1/assessments gives it: the part of its link after /r/. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    /** @description Send it back as If-None-Match to be answered 304. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Result"];
                };
            };
            /** @description The reader has these bytes already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A part of the query names something that there is not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code holds no result: it is damaged, cut short or not one of ours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSummary: {
        parameters: {
            query?: {
                /** @description today: the same answers at the newest prices. Left out: at the prices of the day the link was made. */
                prices?: "today";
                /** @description Shows every amount converted at the dated rate of the result’s prices. The verdict, chances and ratios are those of the answers’ own currency, which is shown where it is left out. */
                currency?: "USD" | "EUR" | "GBP";
                /** @description The paper that the PDF is printed on; a4 where it is left out. */
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                /** @description The code of a result, as POST /api/v1/assessments gives it: the part of its link after /r/. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Two to four pages. */
            200: {
                headers: {
                    /** @description Send it back as If-None-Match to be answered 304. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            /** @description The reader has these bytes already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A part of the query names something that there is not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code holds no result: it is damaged, cut short or not one of ours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDecisionRecord: {
        parameters: {
            query?: {
                /** @description today: the same answers at the newest prices. Left out: at the prices of the day the link was made. */
                prices?: "today";
                /** @description Shows every amount converted at the dated rate of the result’s prices. The verdict, chances and ratios are those of the answers’ own currency, which is shown where it is left out. */
                currency?: "USD" | "EUR" | "GBP";
            };
            header?: never;
            path: {
                /** @description The code of a result, as POST /api/v1/assessments gives it: the part of its link after /r/. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Markdown, with triggers for looking again. */
            200: {
                headers: {
                    /** @description Send it back as If-None-Match to be answered 304. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            /** @description The reader has these bytes already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A part of the query names something that there is not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code holds no result: it is damaged, cut short or not one of ours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReview: {
        parameters: {
            query: {
                /** @description today: the same answers at the newest prices. Left out: at the prices of the day the link was made. */
                prices?: "today";
                /** @description Shows every amount converted at the dated rate of the result’s prices. The verdict, chances and ratios are those of the answers’ own currency, which is shown where it is left out. */
                currency?: "USD" | "EUR" | "GBP";
                /**
                 * @description The day of the review, from 2026-01-01 to 2100-12-31.
                 * @example 2027-11-23
                 */
                on: string;
            };
            header?: never;
            path: {
                /** @description The code of a result, as POST /api/v1/assessments gives it: the part of its link after /r/. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One event of a whole day (RFC 5545). */
            200: {
                headers: {
                    /** @description Send it back as If-None-Match to be answered 304. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description The reader has these bytes already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The day is missing, does not exist or is out of bounds, or another part of the query names something that there is not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code holds no result: it is damaged, cut short or not one of ours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChart: {
        parameters: {
            query?: {
                /** @description today: the same answers at the newest prices. Left out: at the prices of the day the link was made. */
                prices?: "today";
                /** @description Shows every amount converted at the dated rate of the result’s prices. The verdict, chances and ratios are those of the answers’ own currency, which is shown where it is left out. */
                currency?: "USD" | "EUR" | "GBP";
            };
            header?: never;
            path: {
                /** @description The code of a result, as POST /api/v1/assessments gives it: the part of its link after /r/. */
                code: string;
                /** @description The id of a chart of this result with .svg or .csv; the result page links each. */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The drawing, or the numbers as CSV. */
            200: {
                headers: {
                    /** @description Send it back as If-None-Match to be answered 304. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "text/csv": string;
                };
            };
            /** @description The reader has these bytes already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A part of the query names something that there is not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code holds no result: it is damaged, cut short or not one of ours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPreview: {
        parameters: {
            query?: {
                /** @description today: the same answers at the newest prices. Left out: at the prices of the day the link was made. */
                prices?: "today";
                /** @description Shows every amount converted at the dated rate of the result’s prices. The verdict, chances and ratios are those of the answers’ own currency, which is shown where it is left out. */
                currency?: "USD" | "EUR" | "GBP";
            };
            header?: never;
            path: {
                /** @description The code of a result, as POST /api/v1/assessments gives it: the part of its link after /r/. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 1200 by 630 pixels. */
            200: {
                headers: {
                    /** @description Send it back as If-None-Match to be answered 304. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                };
            };
            /** @description The reader has these bytes already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A part of the query names something that there is not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code holds no result: it is damaged, cut short or not one of ours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPrices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV (RFC 4180) with unit, amounts, currency, source, date and grade. A newer file has a newer day in its name. */
            200: {
                headers: {
                    /** @description Send it back as If-None-Match to be answered 304. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The reader has these bytes already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAssumptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV (RFC 4180) with unit, amounts, currency, source, date and grade. A newer file has a newer day in its name. */
            200: {
                headers: {
                    /** @description Send it back as If-None-Match to be answered 304. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The reader has these bytes already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    describe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
}
