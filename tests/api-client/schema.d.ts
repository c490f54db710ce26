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
    "/method/prices-2026-11-30.csv": {
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
            /** @description What the price of control rests on, in whole percent that add up to 100: published figures and list prices, our judgement, and what the answers and overrides say. Null where owning costs what buying does in every line. */
            restsOn: {
                /** @description Whole percent that rest on published figures and list prices. */
                published: number;
                /** @description Whole percent that rest on our judgement. */
                judgement: number;
                /** @description Whole percent that rest on the answers and overrides. */
                own: number;
            } | null;
        };
        /** @description Answers by the id of their question. Every one may be left out: it then takes its default, or counts as not-sure. Quantities are rounded to three significant figures, prices of your own to the cent where that is finer. What has no reason under the other answers, such as a detail of an objective that is not chosen, is accepted and dropped. */
        Answers: {
            /**
             * Motives
             * @description What makes you think about running your own email? Choose as many as apply. What counts as a requirement is asked on the next page. Why we ask: The result answers each reason that you name. A reason alone changes neither the verdict nor the money. Missing counts as not-sure.
             */
            motives?: "not-sure" | ("cost" | "independence" | "privacy" | "compliance" | "security" | "vendor-trust" | "learning" | "control")[];
            /**
             * Independence from
             * @description On what do you not want to depend? Why we ask: The result speaks of what you name: owning swaps some of these for others. Missing counts as not-sure.
             */
            independenceFrom?: "not-sure" | ("vendor" | "jurisdiction" | "price" | "policy" | "surveillance")[];
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
             * Where mail may be kept
             * @description In which places may your mail be kept? Choose every place that would do. Why we ask: Buying is counted with a plan that keeps mail in one of these places. Missing counts as not-sure.
             */
            requiredPlace?: "not-sure" | ("eu" | "uk" | "ch" | "us" | "other")[];
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
             * What must be left
             * @description What must you be able to leave? A country stands for every vendor that its courts can compel. Why we ask: Buying is counted with a plan outside what you have to leave. Missing counts as not-sure.
             */
            exitFrom?: "not-sure" | ("vendor" | "us" | "eu" | "uk" | "ch" | "other")[];
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
                /** @description The lower end. */
                low: unknown;
                /** @description The upper end. */
                high: unknown;
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
             * @description How many hours a month beyond what bought mail would need anyway are set aside for running it yourselves? All operators together, agreed with whoever plans their time. Why we ask: Bought mail takes hours too. These are compared with what owning adds to them, in four futures out of five. Unit: hours a month. One number, or {low, high} as a 90% interval. Missing counts as not-sure.
             */
            committedHours?: "not-sure" | number | {
                /** @description The lower end. */
                low: unknown;
                /** @description The upper end. */
                high: unknown;
            };
            /**
             * Bearable weeks of poor delivery
             * @description For how many weeks could you bear that some of your mail lands in junk folders? A warm-up takes weeks, and money does not shorten it. Why we ask: New sending addresses have no good name yet. Until they have earned one, the warm-up, part of the mail goes missing. Unit: weeks. Missing counts as not-sure.
             */
            degradedWeeks?: "not-sure" | number;
            /**
             * Bearable loss
             * @description How much could mail incidents cost you in one bad year without real harm? Cash and lost revenue, not working hours. Why we ask: It is compared with what incidents cost an owner beyond what a provider’s customer would lose, in the worst year of twenty, on average. Unit: the chosen currency, a year. Missing counts as not-sure.
             */
            bearableLoss?: "not-sure" | number;
            /**
             * Mailboxes
             * @description How many mailboxes do you need? One for each person who signs in, plus shared ones that cost a licence. Aliases do not count. Zero if you ask about the mail of your software alone. Why we ask: Hosted mail is priced per mailbox, and most of the work of an owner grows with their number. Unit: mailboxes. One number, or {low, high} as a 90% interval. Missing counts as not-sure.
             */
            mailboxes?: "not-sure" | number | {
                /** @description The lower end. */
                low: unknown;
                /** @description The upper end. */
                high: unknown;
            };
            /**
             * Who uses the mailboxes
             * @description Who uses the mailboxes? Why we ask: Strangers abuse accounts far more often than staff do, and an outage idles staff but not customers. Missing counts as not-sure.
             * @enum {string}
             */
            mailboxOwners?: "staff" | "customers" | "not-sure";
            /**
             * School or university
             * @description Are you a school or university? Why we ask: Some providers have a price for education, which buying is then counted with. Missing takes the default.
             * @enum {string}
             */
            organisation?: "company" | "education";
            /**
             * Growth
             * @description By how much will this grow in a year? Zero means that it stays as it is, and −10 that it shrinks by a tenth. Why we ask: Mailboxes, messages and revenue grow together in the model, and decide which plan you will need later. Unit: % a year. One number, or {low, high} as a 90% interval. Missing counts as not-sure.
             */
            growth?: "not-sure" | number | {
                /** @description The lower end. */
                low: unknown;
                /** @description The upper end. */
                high: unknown;
            };
            /**
             * Application messages
             * @description How many messages a month does your software send? Zero if only people write mail. Why we ask: This is a second stream with its own price and its own risks: receipts, password resets, alerts, newsletters. Unit: messages a month. One number, or {low, high} as a 90% interval. Missing counts as not-sure.
             */
            appMessages?: "not-sure" | number | {
                /** @description The lower end. */
                low: unknown;
                /** @description The upper end. */
                high: unknown;
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
             * Provider today
             * @description With which provider is your mail today? Why we ask: Where you have to leave a vendor or a country, buying is counted with a plan outside it. Missing counts as not-sure.
             * @enum {string}
             */
            todayProvider?: "google" | "microsoft" | "zoho" | "fastmail" | "proton" | "migadu" | "mailbox-org" | "tuta" | "mxroute" | "purelymail" | "infomaniak" | "ovhcloud" | "hostinger" | "rackspace" | "ionos" | "strato" | "hetzner" | "godaddy" | "namecheap" | "bluehost" | "titan" | "apple" | "yahoo" | "amazon-workmail" | "gandi" | "one-com" | "aruba" | "mailfence" | "runbox" | "startmail" | "soverin" | "kolab-now" | "other" | "not-sure";
            /**
             * Hours that mail takes now
             * @description How many hours a month does mail take your team now? All people together, with help for users and with incidents. Why we ask: The result sets them beside the hours of the model, and can count the money with yours instead. Unit: hours a month. One number, or {low, high} as a 90% interval. Missing counts as not-sure.
             */
            ownHours?: "not-sure" | number | {
                /** @description The lower end. */
                low: unknown;
                /** @description The upper end. */
                high: unknown;
            };
            /**
             * Incidents noticed in a year
             * @description How many incidents with mail did somebody notice in the past year? Outages, listings, stolen accounts, lost or late mail. Why we ask: The result says how likely such a year is under the model. It moves neither the verdict nor the money. Unit: a year. Missing counts as not-sure.
             */
            ownIncidents?: "not-sure" | number;
            /**
             * Hours counted
             * @description Whose hours should the money be counted with? Why we ask: It moves the money and never the rule, which asks for what owning usually takes. Missing takes the default.
             * @enum {string}
             */
            hoursFrom?: "model" | "own";
            /**
             * Suite paid for anyway
             * @description Would you pay for Google Workspace or Microsoft 365 anyway, for documents and calendars? Why we ask: If the suite is paid for either way, its mailboxes cost nothing more, and owning saves no subscription. Missing counts as not-sure.
             * @enum {string}
             */
            suite?: "yes" | "no" | "not-sure";
            /**
             * Revenue that flows through mail
             * @description How much revenue a month flows through mail? Orders, invoices, leads and sign-ups that depend on a message arriving. Zero if none do. Why we ask: Missing mail costs money only where mail earns money. Some 13% of what goes missing counts as lost for good. Unit: the chosen currency, a month. One number, or {low, high} as a 90% interval. Missing counts as not-sure.
             */
            revenueAtStake?: "not-sure" | number | {
                /** @description The lower end. */
                low: unknown;
                /** @description The upper end. */
                high: unknown;
            };
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
             * @description What does an operator’s hour cost you? The loaded cost: pay, payroll charges and benefits. The default is an administrator where the currency is: in the United States, the euro area or the United Kingdom. Why we ask: Working hours are the largest cost of owning mail at nearly every size. Unit: the chosen currency, an hour. One number, or {low, high} as a 90% interval. Missing takes the default.
             */
            hourlyCost?: number | {
                /** @description The lower end. */
                low: unknown;
                /** @description The upper end. */
                high: unknown;
            };
            /**
             * Worth of a displaced hour
             * @description What else would these people do with the hour? Type what that work is worth: 1 = as much as the hour costs, 3 = three times as much, for example building what you sell. Why we ask: An hour that a founder spends on mail is not spent on the product. The part above 1 is charged as displaced work. Unit: × the cost. Missing takes the default.
             */
            displaced?: number;
            /**
             * Paid for anyway
             * @description Which of these would you pay for even if you ran no mail? Only what is there already and has room for mail. Why we ask: What is paid either way is no cost of owning mail, so it comes off the money. The rule still counts the hours and the losses. Missing takes the default.
             */
            paidAnyway?: ("servers" | "monitoring" | "backup" | "archive" | "support" | "rota")[];
            /**
             * Hosted plan
             * @description Which hosted plan would you buy for people’s mail? Choose the plan that you would really buy, or type what you are quoted for one mailbox and month. Why we ask: The price per mailbox decides more than anything else at which size owning could become cheaper. Unit: per mailbox and month. Missing takes the default.
             */
            hostedPlan?: ("recommended" | "google-business-starter" | "google-business-standard" | "google-business-plus" | "microsoft-365-business-basic" | "microsoft-365-business-standard" | "microsoft-365-business-premium" | "microsoft-exchange-online-1" | "microsoft-exchange-online-2" | "office-365-e3" | "office-365-a1" | "google-education-fundamentals" | "zoho-mail-free" | "zoho-mail-lite" | "zoho-mail-premium" | "fastmail-standard" | "fastmail-business-basic-uk" | "proton-mail-essentials" | "proton-workspace-standard" | "migadu-micro" | "migadu-mini" | "migadu-standard" | "migadu-maxi" | "mailbox-org-standard" | "tuta-business-essential" | "mxroute-small" | "mxroute-medium" | "mxroute-large" | "purelymail-simple" | "infomaniak-ksuite-standard" | "infomaniak-ksuite-business" | "ovh-zimbra-starter" | "ovh-zimbra-pro" | "hostinger-business-email" | "managed-single-tenant" | "reseller-mailboxes") | {
                /** @description The price that you pay. */
                custom: number;
            };
            /**
             * Application mail plan
             * @description Which provider would send your application mail? Or type what you are quoted for a thousand messages. Why we ask: Sending for software is sold by volume and is cheap at most volumes. Unit: per 1,000 messages. Missing takes the default.
             */
            appPlan?: ("recommended" | "sendgrid" | "postmark" | "mailgun" | "smtp2go" | "resend" | "amazon-ses" | "amazon-ses-pro" | "brevo-free" | "mailgun-flex") | {
                /** @description The price that you pay. */
                custom: number;
            };
            /**
             * Server plan
             * @description Which server would you rent for your own mail? Or type what you would pay for one server and month. Why we ask: Servers are the cost that most people think of first. It is rarely the one that decides. Unit: per server and month. Missing takes the default.
             */
            serverPlan?: ("linode-2gb" | "linode-4gb-dedicated" | "aws-lightsail-2gb" | "aws-lightsail-4gb" | "aws-lightsail-8gb" | "hetzner-cx23" | "linode-1gb") | {
                /** @description The price that you pay. */
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
        /** @description Values of your own for assumptions, by their id, in the unit of the assumption: one number, or {low, high} as a 90% interval. From a hundredth to a hundred times the shipped interval; the method page lists them all. A link holds up to 120. */
        Overrides: {
            [key: string]: number | {
                /** @description The lower end. */
                low: number;
                /** @description The upper end. */
                high: number;
            };
        };
        /** @description What the model concludes from a scenario. */
        Assessment: {
            /** @description Version of the model that worked it out. */
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
            /**
             * @description Years that costs are counted over.
             * @enum {number}
             */
            horizonYears: 1 | 3 | 5;
            /** @description The three conditions for owning, each met, not met or unknown; owning takes all three. */
            conditions: {
                control: components["schemas"]["Condition"];
                capability: components["schemas"]["Condition"];
                burden: components["schemas"]["Condition"];
            };
            /** @description Contradictions and cautions about the answers, by code. */
            flags: string[];
            /** @description What the rule recommends, and how firm that is. */
            recommendation: components["schemas"]["Recommendation"];
            /** @description Each of the four options: its cost by line and year, hours, incidents and losses. */
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
                /** @description For each requirement alone that no hosted service can meet: the least ownership that meets it, and what that costs beyond hosted. */
                byObjective: {
                    /**
                     * @description What must be controlled.
                     * @enum {string}
                     */
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
                /** @description Standard errors of the simulation at P50 and P90. In the currency of the result. */
                standardErrors: {
                    /** @description Of p50. */
                    p50: number;
                    /** @description Of p90. */
                    p90: number;
                };
            };
            /** @description The option with the lowest mean total. */
            cheapest: components["schemas"]["OptionId"];
            /** @description Chance that the owned option costs less than hosted. From 0 to 1. */
            cheaperThanHosted: number;
            /** @description Mailboxes from which owning stays cheaper; null where it never does. */
            crossoverMailboxes: number | null;
            /** @description Hours a month of owning, in all and on average, at which it costs what buying does; null where a notice says why there are none. */
            breakEvenHoursPerMonth: number | null;
            /** @description Where mail runs on own servers today: the hours a month and the incidents of a year that were answered, beside what the model has for such an operator in one year; null where there is no such answer. */
            ownRecord: {
                option: components["schemas"]["OptionId"];
                /** @description Hours a month. */
                hours: {
                    /** @description One year in ten has fewer. */
                    p10: number;
                    /** @description The middle: half of the years have fewer. */
                    p50: number;
                    /** @description Nine years in ten have fewer. */
                    p90: number;
                    /** @description A year with as little as was answered, or less. From 0 to 1. */
                    asFew: number;
                    /** @description A year with as much as was answered, or more. From 0 to 1. */
                    asMany: number;
                } | null;
                /** @description Incidents a year. */
                incidents: {
                    /** @description One year in ten has fewer. */
                    p10: number;
                    /** @description The middle: half of the years have fewer. */
                    p50: number;
                    /** @description Nine years in ten have fewer. */
                    p90: number;
                    /** @description A year with as little as was answered, or less. From 0 to 1. */
                    asFew: number;
                    /** @description A year with as much as was answered, or more. From 0 to 1. */
                    asMany: number;
                } | null;
            } | null;
            /** @description Money per mailbox and month by number of mailboxes. */
            costBySize: {
                /** @description The size. */
                mailboxes: number;
                /** @description Cost per mailbox and month at one size, all else as answered; p10 and p90 over the uncertain inputs, with the luck of incidents averaged. */
                hosted: {
                    /** @description Mean. In the currency of the result. */
                    mean: number;
                    /** @description One in ten futures lies below. In the currency of the result. */
                    p10: number;
                    /** @description Nine in ten futures lie below. In the currency of the result. */
                    p90: number;
                };
                /** @description Cost per mailbox and month at one size, all else as answered; p10 and p90 over the uncertain inputs, with the luck of incidents averaged. */
                sender: {
                    /** @description Mean. In the currency of the result. */
                    mean: number;
                    /** @description One in ten futures lies below. In the currency of the result. */
                    p10: number;
                    /** @description Nine in ten futures lie below. In the currency of the result. */
                    p90: number;
                };
                /** @description Cost per mailbox and month at one size, all else as answered; p10 and p90 over the uncertain inputs, with the luck of incidents averaged. */
                core: {
                    /** @description Mean. In the currency of the result. */
                    mean: number;
                    /** @description One in ten futures lies below. In the currency of the result. */
                    p10: number;
                    /** @description Nine in ten futures lie below. In the currency of the result. */
                    p90: number;
                };
                /** @description Cost per mailbox and month at one size, all else as answered; p10 and p90 over the uncertain inputs, with the luck of incidents averaged. */
                self: {
                    /** @description Mean. In the currency of the result. */
                    mean: number;
                    /** @description One in ten futures lies below. In the currency of the result. */
                    p10: number;
                    /** @description Nine in ten futures lie below. In the currency of the result. */
                    p90: number;
                };
            }[];
            /** @description Every size at which the owned option and hosted cost the same on average, ascending. */
            crossings: {
                /** @description The size. */
                mailboxes: number;
                /** @description The option that is cheaper from there. */
                cheaper: components["schemas"]["OptionId"];
                /**
                 * @description Another hosted plan is paid on the two sides: the edge of a price list.
                 * @constant
                 */
                edge?: true;
            }[];
            /** @description Price of control at an input's P10 and P90. */
            drivers: {
                /** @description Id of the answer, assumption or price. */
                id: string;
                /** @description Price of control at its P10. In the currency of the result. */
                low: number;
                /** @description Price of control at its P90. In the currency of the result. */
                high: number;
            }[];
            /** @description What it would be worth over the horizon to know a number beforehand, if money decided (EVPPI); largest first. */
            worthFindingOut: {
                /** @description Id of the answer, assumption or price. */
                id: string;
                /** @description Worth of knowing it beforehand. In the currency of the result. */
                value: number;
            }[];
            /** @description What would change the result: changes to the rule's verdict first, those of fewest answers first; then one for each number that the money turns on. */
            flips: components["schemas"]["Flip"][];
            /** @description Figures that were adjusted, or could not be given, and why. */
            notices: components["schemas"]["Notice"][];
            /** @description What buying is counted with: for people's mail, and for application mail; null where there is none. */
            plans: {
                /** @description For people's mail. */
                hosted: components["schemas"]["PlanCounted"] | null;
                /** @description For application mail. */
                application: components["schemas"]["PlanCounted"] | null;
            };
            /** @description costParts of hosted with the cheapest plans that do all that is asked; null where it is counted with them, or none does. */
            hostedAtCheapestPlans: {
                /** @description What is paid out: invoices, and pay for being on call. In the currency of the result. */
                bills: number;
                /** @description Cash and revenue lost, in incidents and with mail that goes missing. In the currency of the result. */
                losses: number;
                /** @description Hours of operators and staff, at what an hour costs. In the currency of the result. */
                time: number;
            } | null;
        };
        /**
         * @description hosted: buy everything. sender: own the sending of application mail. core: own all but outbound delivery. self: own everything.
         * @enum {string}
         */
        OptionId: "hosted" | "sender" | "core" | "self";
        /**
         * @description unknown: an answer left at not-sure decides it.
         * @enum {string}
         */
        Status: "met" | "not-met" | "unknown";
        /** @description One number, or the range that the answers leave. */
        Span: {
            /** @description The lower end. */
            low: number;
            /** @description The upper end; the same where it is one number. */
            high: number;
        };
        /** @description How an amount spreads over the futures. */
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
        /** @description One of the three conditions for owning. */
        Condition: {
            status: components["schemas"]["Status"];
            /** @description 0 to 100; does not decide. */
            score: number;
            /** @description Its criteria, each by itself. */
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
        /** @description What the rule recommends. */
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
            /**
             * @description When to act on it.
             * @enum {string}
             */
            timing: "now" | "at-renewal";
            /** @description To be done before going live; only when owning. */
            goLive: ("restore" | "rehearsal" | "keys" | "abuse")[];
            /** @description Ids of answers at not-sure that could change the verdict. */
            unknowns: string[];
        };
        /** @description What one option costs, takes and risks. */
        OptionResult: {
            /** @description Present value over the horizon. */
            totalCost: {
                /** @description Mean. In the currency of the result. */
                mean: number;
                /** @description One in ten futures lies below. In the currency of the result. */
                p10: number;
                /** @description The middle. In the currency of the result. */
                p50: number;
                /** @description Nine in ten futures lie below. In the currency of the result. */
                p90: number;
                /** @description Standard errors of the simulation at P50 and P90. In the currency of the result. */
                standardErrors: {
                    /** @description Of p50. */
                    p50: number;
                    /** @description Of p90. */
                    p90: number;
                };
            };
            /** @description The part that a quote or a plan shows. */
            visibleCost: components["schemas"]["Quantiles"];
            /** @description The part that it does not show. */
            invisibleCost: components["schemas"]["Quantiles"];
            /** @description The part that is bills and losses; the rest is hours in money. */
            cashCost: components["schemas"]["Quantiles"];
            /** @description Means of the parts of totalCost, which add up to its mean. */
            costParts: {
                /** @description What is paid out: invoices, and pay for being on call. In the currency of the result. */
                bills: number;
                /** @description Cash and revenue lost, in incidents and with mail that goes missing. In the currency of the result. */
                losses: number;
                /** @description Hours of operators and staff, at what an hour costs. In the currency of the result. */
                time: number;
            };
            /** @description The same parts by year, discounted; they add up to costParts. */
            costByYear: {
                /** @description From 1. */
                year: number;
                /** @description What is paid out: invoices, and pay for being on call. In the currency of the result. */
                bills: number;
                /** @description Cash and revenue lost, in incidents and with mail that goes missing. In the currency of the result. */
                losses: number;
                /** @description Hours of operators and staff, at what an hour costs. In the currency of the result. */
                time: number;
                /** @description The bills as they fall due, not discounted. In the currency of the result. */
                billsDue: number;
            }[];
            /** @description What the total is made of, line by line. */
            lines: {
                /** @description Id of the cost line. */
                id: string;
                /**
                 * @description visible: a quote or a plan shows it.
                 * @enum {string}
                 */
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
            /** @description Cost lines that are left out because they are paid with or without mail, each with what it would have added. */
            paidAnyway: {
                /** @description Id of the cost line. */
                id: string;
                /** @description Mean. In the currency of the result. */
                mean: number;
            }[];
            /** @description What can fail, how often, and what one event takes. */
            incidents: {
                /** @description Id of the kind of incident. */
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
                /** @description Mean. */
                mean: number;
                /** @description The middle: half of the years lose less. */
                p50: number;
                /** @description Nineteen years in twenty lose less. */
                p95: number;
                /** @description Expected shortfall: the mean of the worst 5% of years. */
                es95: number;
                /** @description Ninety-nine years in a hundred lose less. */
                p99: number;
            };
            /** @description Money a year: the part that hosting would have spared. The rule asks whether its es95 is bearable. */
            excessLossPerYear: {
                /** @description Mean. */
                mean: number;
                /** @description The middle: half of the years lose less. */
                p50: number;
                /** @description Nineteen years in twenty lose less. */
                p95: number;
                /** @description Expected shortfall: the mean of the worst 5% of years. */
                es95: number;
                /** @description Ninety-nine years in a hundred lose less. */
                p99: number;
            };
            /** @description Chance of losing more than an amount in a year, ascending in loss. */
            lossExceedance: {
                /** @description Loss in a year. In the currency of the result. */
                loss: number;
                /** @description Chance to exceed it. From 0 to 1. */
                probability: number;
            }[];
            /** @description Operator hours a month. */
            hoursPerMonth: {
                /** @description The middle: half of the futures lie below. */
                p50: number;
                /** @description Four in five futures lie below. */
                p80: number;
            };
            /** @description Operator hours a month beyond what buying takes in the same future, at least 0. The rule asks whether the p80 is committed. */
            addedHoursPerMonth: {
                /** @description The middle: half of the futures lie below. */
                p50: number;
                /** @description Four in five futures lie below. */
                p80: number;
            };
            /** @description Weeks until new addresses are trusted. */
            warmUpWeeks: {
                /** @description The middle: half of the futures lie below. */
                p50: number;
            };
            /** @description Mail that goes missing. */
            lostMailDaysPerYear: {
                /** @description Days' worth of mail a year. */
                mean: number;
                /** @description Incidents by their id, and warm-up and steady loss outside of them; they add up to the mean. */
                byCause: {
                    /** @description Id of the cause. */
                    id: string;
                    /** @description Days' worth of mail a year. */
                    days: number;
                }[];
            };
            /** @description Chance of at least one silent failure by the end of each month, 0 to 1. */
            silentFailureByMonth: number[];
            /** @description Cost so far by month. */
            cumulative: {
                /** @description Months from the start. */
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
        /** @description A change in the answers that would change the result. */
        Flip: {
            /**
             * @description rule: turns the recommendation. money: turns the cheapest option.
             * @enum {string}
             */
            kind: "rule" | "money";
            /** @description Id of the change. */
            id: string;
            /** @description What has to change, by id of the answer; null where no value within the bounds turns it. */
            changes: components["schemas"]["Answers"] | null;
            from: components["schemas"]["OptionId"];
            /** @description null where no value within the bounds turns it. */
            to: components["schemas"]["OptionId"] | null;
        };
        /** @description A figure that was adjusted, or could not be given, and why. */
        Notice: {
            /**
             * @description A plan is outgrown, and priced as a larger one from then on.
             * @constant
             */
            code: "plan-capped";
            option: components["schemas"]["OptionId"];
            /** @description Id of the plan. */
            plan: string;
            /** @description Id of the larger plan. */
            pricedAs: string;
            /** @description Month from the start. */
            fromMonth: number;
        } | {
            /**
             * @description Growth would lead beyond the largest value that can be answered, and stops there.
             * @constant
             */
            code: "growth-clamped";
            /**
             * @description What grows.
             * @enum {string}
             */
            quantity: "mailboxes" | "appMessages" | "revenueAtStake";
            /** @description Where it stops. */
            bound: number;
        } | {
            /**
             * @description There are no break-even hours.
             * @constant
             */
            code: "no-break-even-hours";
            /**
             * @description Owning costs more even without an hour of work; an hour costs nothing; or there is nothing to own.
             * @enum {string}
             */
            why: "dearer-without-work" | "hours-cost-nothing" | "nothing-to-own";
        };
        /** @description What buying one kind of mail is counted with. */
        PlanCounted: {
            /** @description The plan that is paid; null for a price of your own. */
            plan: string | null;
            /**
             * @description How it came to be counted: by our recommendation, or as a plan or a price of your own.
             * @enum {string}
             */
            chosen: "recommended" | "plan" | "own-price";
            /** @description The chosen plan, where it holds office software and only its mail part counts. */
            mailPartOf: string | null;
            /** @description For a mailbox, or a thousand messages, and month. In the currency of the result. */
            price: number;
            /** @description What is asked of a plan, and whether this one does it; unknown never counts as a yes. */
            fits: {
                /**
                 * @description What is asked of it.
                 * @enum {string}
                 */
                need: "size" | "storage" | "data-location" | "confidentiality" | "retention" | "logging" | "filtering" | "routing" | "identity" | "failure-domains" | "exit" | "product";
                /**
                 * @description Whether it does that.
                 * @enum {string}
                 */
                fit: "yes" | "no" | "unknown";
            }[];
            /** @description The cheapest plan of the book that does all that is asked; null where none does. */
            cheapest: {
                /** @description Id of the plan. */
                plan: string;
                /** @description For a mailbox, or a thousand messages, and month. In the currency of the result. */
                price: number;
            } | null;
            /** @description The dearest that does. */
            dearest: {
                /** @description Id of the plan. */
                plan: string;
                /** @description For a mailbox, or a thousand messages, and month. In the currency of the result. */
                price: number;
            } | null;
        };
        /** @description Problem details (RFC 9457). */
        Problem: {
            /** @description Always about:blank; code tells problems apart. */
            type: string;
            /** @description The name of the status. */
            title: string;
            /** @description The status of the answer. */
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
            /**
             * @description Always ok where there is an answer.
             * @constant
             */
            status: "ok";
            /** @description Version of the model that runs here. */
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
                 * @example 2027-11-30
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
                /** @description The id of a chart of this result with .svg, .png, .csv or .xlsx; the result page links each. */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The drawing as SVG or as PNG, 1920 pixels wide; or the numbers as CSV, with commas between columns and points in decimals, or as a workbook that spreadsheet programs read alike in every country. */
            200: {
                headers: {
                    /** @description Send it back as If-None-Match to be answered 304. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": unknown;
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
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
