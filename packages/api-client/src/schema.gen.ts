// Generated from apps/api/openapi.json by packages/api-client/generate.ts. Do not edit.

export type paths = {
    "/api/v1/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did or saw what
         * @description The operator reads all of it; an administrator what the own municipality did. What one statement wrote is one act: a look at a list, however many were on it. A citizen or an employee is searched for with POST, so that no number and no name stands in an address.
         */
        get: operations["listAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-log/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of one act
         * @description Each row is sealed by itself.
         */
        get: operations["listAuditLogRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-log/sealing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the sealing of the log is */
        get: operations["getLogSealing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-log/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who did or saw what about a citizen, or what an employee did
         * @description An unknown number finds nothing, like one that nobody has looked at. The administrator of the municipality that is responsible for the citizen also finds what others did, without their employees.
         */
        post: operations["searchAuditLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{code}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a municipality is reached about socialt frikort */
        get: operations["getAuthorityContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authority-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the caller's municipality is reached, and who changed it
         * @description For its administrator.
         */
        get: operations["getOwnAuthorityContact"];
        /**
         * Say how the caller's municipality is reached
         * @description For its administrator. Everyone can read it: it stands wherever the municipality is to be contacted. What is left out is not told.
         */
        put: operations["setOwnAuthorityContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/card-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name and remaining balance on a card number */
        post: operations["lookUpCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The citizens of the caller's municipality */
        get: operations["listCitizens"];
        put?: never;
        /**
         * Grant a frikort
         * @description The caller's municipality becomes the responsible authority. The consent is the citizen's, to the text of that version.
         */
        post: operations["grantFrikort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One citizen */
        get: operations["getCitizen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/assigned-caseworker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Assign the caller, or a colleague, to a citizen
         * @description Names whom the order replaces, so that nobody is replaced unseen: when somebody else is assigned by now, the refusal tells who. Without a body the caller replaces whoever is assigned.
         */
        put: operations["assignCaseworker"];
        post?: never;
        /**
         * Release who is assigned to a citizen
         * @description Names whom the caller releases: when somebody else is assigned by now, the refusal tells who. Without a name whoever is assigned is released.
         */
        delete: operations["releaseCaseworker"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/card.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The frikort as a page to print or show */
        get: operations["getCardPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/cards/{year}/employments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The employments of one card */
        get: operations["listCardEmployments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/cards/{year}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a frikort, oldest first */
        get: operations["getCardHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/consent-withdrawal/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle that a citizen who asked for the consent to be withdrawn keeps the frikort
         * @description An order: needs neither If-Match nor an Idempotency-Key. Where the frikort ends, a deactivation settles it.
         */
        post: operations["settleConsentWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a control of whether a citizen still fulfils the conditions
         * @description An order: needs neither If-Match nor an Idempotency-Key. One with the outcome `ends` deactivates the frikort in the same act.
         */
        post: operations["recordControl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate a frikort, for all years from now on
         * @description An order: needs neither If-Match nor an Idempotency-Key.
         */
        post: operations["deactivateFrikort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/grant-undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a grant of the last ten minutes that nothing was registered on
         * @description The number is nobody’s from then on and is never given out again; the citizen is not there any more, and can be granted a frikort anew, with another number. An order: needs no Idempotency-Key.
         */
        post: operations["undoGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/letters/{letterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter of a decision, as it was made */
        get: operations["getLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/letters/{letterId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter of a decision, to print or send */
        get: operations["getLetterPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/reactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate a frikort, for all years from now on
         * @description An order: needs neither If-Match nor an Idempotency-Key.
         */
        post: operations["reactivateFrikort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/register-news/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark what the CPR register has told of a citizen as seen
         * @description Until the latest `at` of `registerNews` that the caller has seen: what was told since stays news. What somebody has marked already stays so, without an event.
         */
        put: operations["markRegisterNewsSeen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/{id}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to a frikort, oldest first, with the balance after each */
        get: operations["getStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand citizens over to a colleague, or to nobody
         * @description Those in `citizens`, or those of the caseworker `from`, 100 at a time; one of the two. Each is changed by itself and stops no other; who is assigned to somebody else by now is told, and stays. Harmless twice.
         */
        post: operations["handOverCitizens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/assignments/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo the caller's own changes of who is assigned, of the last minute
         * @description Each by itself: what somebody else has changed since stays, and is told.
         */
        post: operations["undoAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that several citizens were controlled, and still fulfil the conditions
         * @description An order: needs neither If-Match nor an Idempotency-Key; sent again it records nothing twice. Each citizen is judged by itself, and has a history and a row of the log of their own; one who is refused stops no other. A control that ends a frikort is a decision of its own, about one citizen.
         */
        post: operations["recordSeveralControls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a citizen by CPR number or card number
         * @description Changes nothing. A POST, because a CPR number must not stand in an address.
         */
        post: operations["searchCitizen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizens/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many of the municipality's citizens a list has, and what remains for them
         * @description The filters are those of `GET /citizens`.
         */
        get: operations["readCitizenTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who may act for the company, and those who might */
        get: operations["listClientApprovals"];
        put?: never;
        /**
         * Let a vendor’s system act for the company
         * @description Asks for a login that was proven anew within the last minutes (`fresh-login-required`).
         */
        post: operations["approveClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a system’s permission to act for the company
         * @description It fails at its next request.
         */
        delete: operations["endClientApproval"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caseworkers of the caller's municipality who have been here
         * @description By name; those who have not been here for a year only while they are assigned to somebody.
         */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's company with its contact person */
        get: operations["getCompany"];
        /**
         * Set the company's contact person
         * @description Only prefills new employments.
         */
        put: operations["setCompanyContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/continuations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the company has still to register after New Year
         * @description At most 100, soonest first. Gone when registered, dropped, or over for 30 days.
         */
        get: operations["listContinuations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/effort-appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take up the appointment as an organisation’s first administrator
         * @description With the code that the operator has given, by somebody of a member of the organisation. An order: needs neither If-Match nor an Idempotency-Key. A code is used once.
         */
        post: operations["takeEffortAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/effort-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What efforts are about, by name */
        get: operations["listEffortCategories"];
        put?: never;
        /** Enter something that efforts are about */
        post: operations["enterEffortCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/effort-categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Put the name of a category right, or say whether new efforts may choose it
         * @description What is left out stays. An order, which needs no If-Match.
         */
        patch: operations["changeEffortCategory"];
        trace?: never;
    };
    "/api/v1/effort-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The forms of cooperation */
        get: operations["listEffortForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/effort-organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisations that the caller acts in, by name; for the operator all */
        get: operations["listEffortOrganisations"];
        put?: never;
        /**
         * Enter an organisation that was ordered
         * @description The name stands without its form of cooperation. Who has ordered it is told by mail. The first administrator takes up the appointment with a code.
         */
        post: operations["enterEffortOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/effort-organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation */
        get: operations["getEffortOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change name or contact of an organisation: its administrator, or the operator
         * @description What is left out stays.
         */
        patch: operations["changeEffortOrganisation"];
        trace?: never;
    };
    "/api/v1/effort-organisations/{id}/appointment-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the code by which the first administrator takes up the appointment
         * @description An order: needs neither If-Match nor an Idempotency-Key. A former code counts no more. Refused while there is an administrator who holds the permission.
         */
        post: operations["makeEffortAppointmentCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/effort-organisations/{id}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appoint an administrator or an effort manager
         * @description An order: needs neither If-Match nor an Idempotency-Key.
         */
        post: operations["appointInEffortOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/effort-organisations/{id}/appointments/{appointmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End the appointment of an administrator or an effort manager, at once */
        delete: operations["endEffortOrganisationAppointment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/effort-organisations/{id}/finances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Financing and budget of an organisation beside the budgets of its efforts, a calendar year each */
        get: operations["getEffortFinances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/effort-organisations/{id}/finances/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say who finances an organisation in a calendar year, and its budget
         * @description For its administrator. What was entered for the year before is replaced.
         */
        put: operations["setEffortFinances"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/effort-organisations/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can be appointed, by name: people of its municipalities who have logged in with a permission */
        get: operations["listEffortPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/efforts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The efforts that the caller acts for, by organisation and name; those that have ended too */
        get: operations["listEfforts"];
        put?: never;
        /**
         * Make an effort of an organisation
         * @description For its effort managers.
         */
        post: operations["makeEffort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/efforts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One effort */
        get: operations["getEffort"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an effort
         * @description For the effort managers of its organisation. What is left out stays. The category stands from the first participant on.
         */
        patch: operations["changeEffort"];
        trace?: never;
    };
    "/api/v1/efforts/{id}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appoint a participant manager of an effort
         * @description An order: needs neither If-Match nor an Idempotency-Key.
         */
        post: operations["appointInEffort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/efforts/{id}/appointments/{appointmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End the appointment of a participant manager, at once */
        delete: operations["endEffortAppointment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/efforts/{id}/budgets/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the budget of an effort in a calendar year
         * @description For the effort managers of its organisation. Whole kroner; `null` takes it away.
         */
        put: operations["setEffortBudget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employment-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The company's own imports of employments */
        get: operations["listEmploymentImports"];
        put?: never;
        /**
         * Import many employments
         * @description A row with a reference that the company has on an employment edits that one; any other registers one. A row that is refused stops no other, unless all or nothing is asked for. As text/csv: the columns of the company’s own list as a file, in any order; UTF-8 or Windows-1252.
         */
        post: operations["importEmployments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employment-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import of employments is */
        get: operations["getEmploymentImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employment-imports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an import of employments
         * @description What has come of its rows stays; the others are not done.
         */
        post: operations["cancelEmploymentImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employment-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What came of the rows of an import
         * @description In the order of the file; rows that are not done yet are not among them.
         */
        get: operations["listEmploymentImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The company's own employments */
        get: operations["listEmployments"];
        put?: never;
        /**
         * Register an employment
         * @description One employment lies within one calendar year.
         */
        post: operations["registerEmployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One employment */
        get: operations["getEmployment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit an employment
         * @description What is left out stays; null clears.
         */
        patch: operations["editEmployment"];
        trace?: never;
    };
    "/api/v1/employments/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an employment
         * @description A cancelled employment stays visible and counts 0.
         */
        post: operations["cancelEmployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employments/{id}/continuation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep until when an employment goes on after New Year
         * @description A reminder to the company; replaces the one before.
         */
        put: operations["keepContinuation"];
        post?: never;
        /** Drop the reminder of what goes on after New Year */
        delete: operations["dropContinuation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to an employment, oldest first */
        get: operations["getEmploymentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employments/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that an employment of one’s own is wrong
         * @description Reaches the company while it can still edit, else the municipality. Nothing of the employment changes. One at a time for each employment.
         */
        post: operations["objectToEmployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employments/{id}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to correct a locked employment
         * @description The citizen's municipality answers; when nobody does within 30 days, the request lapses. One at a time for each employment.
         */
        post: operations["requestReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employments/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the company's own employments come to */
        get: operations["readEmploymentTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employments/totals/by-citizen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the company's own employments come to, by citizen */
        get: operations["listEmploymentTotalsByCitizen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employments/totals/by-month": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the company's own employments come to, by the month in which they end */
        get: operations["readEmploymentTotalsByMonth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened since, in order and without holes
         * @description A municipality’s citizens and their employments; a company’s own employments and imports. Ask with `after` of the answer before: at once while `more` is true, else after a while.
         */
        get: operations["readEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hand-overs of the caller's municipality, the latest first */
        get: operations["listHandOvers"];
        put?: never;
        /**
         * Hand over the employments that ended in a period
         * @description `everything`, or as `changes` those of which this version was not yet handed over for the same period: everything the first time. It is kept as it was, and its lines can be fetched again. Of two that are made at once the second has what the first has not.
         */
        post: operations["makeHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One hand-over */
        get: operations["getHandOver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs/{id}/employments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The employments of a hand-over, as they were */
        get: operations["readHandedOverEmployments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs/{id}/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the citizens of a hand-over had earned in its period
         * @description Of everybody who has a line in it, and of all their employments in the period.
         */
        get: operations["readHandedOverTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The identity providers of an entrance, NemLog-in first */
        get: operations["listIdentityProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation’s own systems, those that have ended last */
        get: operations["listIntegrationClients"];
        put?: never;
        /**
         * Give a system a login of its own
         * @description Asks for a login that was proven anew within the last minutes (`fresh-login-required`). Its secret is told in this answer alone; a system that brings a public key has none.
         */
        post: operations["makeIntegrationClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration-clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the organisation’s systems */
        get: operations["getIntegrationClient"];
        put?: never;
        post?: never;
        /**
         * End a system’s access
         * @description For good: it fails at its next request, for every company.
         */
        delete: operations["endIntegrationClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration-clients/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a system did, latest first
         * @description From the log. For the owner all of it; for a company that has approved it, what it did for that company.
         */
        get: operations["listClientActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration-clients/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a further secret, or add a further public key
         * @description Two may count at once, so that one can be exchanged without a break.
         */
        post: operations["makeClientCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration-clients/{id}/credentials/{credentialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a secret or a key
         * @description For good: tokens that were given for it fail at their next request.
         */
        delete: operations["endClientCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-texts/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller's municipality writes in the letter of a deactivation
         * @description For its administrator.
         */
        get: operations["getDeactivationLetterText"];
        /**
         * Say what the caller's municipality writes in the letter of a deactivation, from now on
         * @description For the administrator. Paragraphs have an empty line between them. In the body and in `complaint` placeholders may stand, which are filled in for each citizen: `{navn}`, `{kortnummer}`, `{dato}`, `{kommune}`, `{kontakt}`, in a grant `{beløb}`, in a deactivation `{begrundelse}` and `{virkningsdato}`; there are no others, and no other braces (`placeholder-unknown`). The body of a grant must have `{kortnummer}` and `{beløb}`, that of a deactivation `{begrundelse}` and `{dato}` (`placeholder-missing`). Letters that were made stay as they are.
         */
        put: operations["setDeactivationLetterText"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-texts/deactivation/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The letter of a deactivation as it would be, to somebody who does not exist
         * @description For the administrator. Paragraphs have an empty line between them. In the body and in `complaint` placeholders may stand, which are filled in for each citizen: `{navn}`, `{kortnummer}`, `{dato}`, `{kommune}`, `{kontakt}`, in a grant `{beløb}`, in a deactivation `{begrundelse}` and `{virkningsdato}`; there are no others, and no other braces (`placeholder-unknown`). The body of a grant must have `{kortnummer}` and `{beløb}`, that of a deactivation `{begrundelse}` and `{dato}` (`placeholder-missing`). Saves nothing.
         */
        post: operations["previewDeactivationLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-texts/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller's municipality writes in the letter of a grant
         * @description For its administrator.
         */
        get: operations["getGrantLetterText"];
        /**
         * Say what the caller's municipality writes in the letter of a grant, from now on
         * @description For the administrator. Paragraphs have an empty line between them. In the body and in `complaint` placeholders may stand, which are filled in for each citizen: `{navn}`, `{kortnummer}`, `{dato}`, `{kommune}`, `{kontakt}`, in a grant `{beløb}`, in a deactivation `{begrundelse}` and `{virkningsdato}`; there are no others, and no other braces (`placeholder-unknown`). The body of a grant must have `{kortnummer}` and `{beløb}`, that of a deactivation `{begrundelse}` and `{dato}` (`placeholder-missing`). Letters that were made stay as they are.
         */
        put: operations["setGrantLetterText"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-texts/grant/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The letter of a grant as it would be, to somebody who does not exist
         * @description For the administrator. Paragraphs have an empty line between them. In the body and in `complaint` placeholders may stand, which are filled in for each citizen: `{navn}`, `{kortnummer}`, `{dato}`, `{kommune}`, `{kontakt}`, in a grant `{beløb}`, in a deactivation `{begrundelse}` and `{virkningsdato}`; there are no others, and no other braces (`placeholder-unknown`). The body of a grant must have `{kortnummer}` and `{beløb}`, that of a deactivation `{begrundelse}` and `{dato}` (`placeholder-missing`). Saves nothing.
         */
        post: operations["previewGrantLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lookup-alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bursts of wrong card numbers and of searches by CPR number, latest first */
        get: operations["listLookupAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The citizen with their frikort */
        get: operations["getOwnFrikort"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has looked at my data, or tried to, latest first
         * @description With codes for programs and words for people. Each page tells since when everything is logged and until when it is whole, so that an empty one says no more than it knows; and as no page is answered without its own row in the log, whoever gets one knows that logging works.
         */
        get: operations["listOwnAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/card.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The frikort as a page to print or show */
        get: operations["getOwnCardPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/cards/{year}/employments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The employments of one card */
        get: operations["listOwnCardEmployments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consent-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ask the municipality to withdraw the consent
         * @description The municipality decides; the frikort stays as it is until then. Who asks again has asked once.
         */
        put: operations["askForConsentWithdrawal"];
        post?: never;
        /** Keep the consent after all */
        delete: operations["keepConsent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All my data as a file, as JSON or PDF */
        get: operations["exportOwnData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/letters/{letterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter of a decision, as it was made */
        get: operations["getOwnLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/letters/{letterId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter of a decision, to print or keep */
        get: operations["getOwnLetterPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to the frikort, oldest first, with the balance after each */
        get: operations["getOwnStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/message-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether and where the caller is told by mail that there is news */
        get: operations["getMessageMail"];
        /**
         * Be told by mail, at this address
         * @description Once it is verified: a link is sent to it that can be used for 24 hours. Sent again, another link is; not where the address works already.
         */
        put: operations["askForMessageMail"];
        post?: never;
        /**
         * Be told by mail no longer
         * @description The address is deleted.
         */
        delete: operations["stopMessageMail"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/message-mail/stopping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop mails by the link that stands in each of them
         * @description Whoever has the mail need not be logged in.
         */
        post: operations["stopMessageMailByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/message-mail/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an address by the link that was sent to it
         * @description Whoever has the mail need not be logged in.
         */
        post: operations["verifyMessageMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller has been told, newest first
         * @description A citizen’s own; a caseworker’s own and those of the municipality; those of the company, for each of its employees.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note which messages the caller has read
         * @description An order: needs no Idempotency-Key. What is not the caller’s is left alone.
         */
        post: operations["markMessagesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many messages the caller has not read */
        get: operations["countUnreadMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What citizens say is wrong with employments
         * @description To a company about its own employments, to a caseworker of the municipality's citizens, to a citizen their own. Those with `state=open` oldest first, else the latest first.
         */
        get: operations["listObjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer what a citizen says is wrong
         * @description The company as long as nobody has answered; the municipality once the company can no longer edit. Nothing of the employment changes. An order: needs neither If-Match nor an Idempotency-Key.
         */
        post: operations["settleObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an objection back
         * @description An order: needs neither If-Match nor an Idempotency-Key.
         */
        post: operations["withdrawObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What needs the operator’s attention, and how the jobs are doing */
        get: operations["readOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programme-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The opened programme years */
        get: operations["listProgrammeYears"];
        put?: never;
        /**
         * Enter a programme year with its amount
         * @description The year has no cards before it is opened.
         */
        post: operations["enterProgrammeYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programme-years/{year}/allowances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter another amount of a year, from an instant on
         * @description A raise counts from its instant, a lowering from its entry. One of the same instant is superseded. Where a lowering takes two people, that of a year which is open, or will be, is proposed and confirmed instead.
         */
        post: operations["enterAllowance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programme-years/{year}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a programme year: every frikort has a card in it from then on
         * @description An order: needs neither If-Match nor an Idempotency-Key. At once, or at an instant to come. A year does not close. Where an opening takes two people it is proposed and confirmed instead.
         */
        post: operations["openProgrammeYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programme-years/{year}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What opening the year, or another amount of it, would do
         * @description Without a query it is the opening; refuses what would be refused.
         */
        get: operations["previewProgrammeYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programme-years/{year}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose the opening of a year, or another amount of it, for another operator to confirm
         * @description An order: needs neither If-Match nor an Idempotency-Key, because one proposal of a year waits at most.
         */
        post: operations["proposeYearChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programme-years/{year}/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Reject what another operator proposed about a year, or withdraw what one proposed */
        delete: operations["dropYearChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programme-years/{year}/proposals/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm what another operator proposed about a year: it happens
         * @description An order: needs neither If-Match nor an Idempotency-Key. It is judged anew; whoever proposed it is refused.
         */
        post: operations["confirmYearChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programme-years/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every programme year with all that was entered, newest first */
        get: operations["listEnteredYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests to correct locked employments
         * @description To a company its own, to a caseworker those about the municipality's citizens. Those with `state=waiting` oldest first, else the latest first.
         */
        get: operations["listReopenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reopenings/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a company correct a locked employment
         * @description For 14 days, today among them, it may edit or cancel it. An order: needs neither If-Match nor an Idempotency-Key.
         */
        post: operations["approveReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reopenings/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse that a locked employment is corrected
         * @description An order: needs neither If-Match nor an Idempotency-Key.
         */
        post: operations["refuseReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reopenings/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a request back
         * @description An order: needs neither If-Match nor an Idempotency-Key.
         */
        post: operations["withdrawReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own filters of lists */
        get: operations["listSavedFilters"];
        /**
         * Keep how a list is narrowed, by a name
         * @description One by that name takes the place of the one before. Answers all of them.
         */
        put: operations["keepFilter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-filters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete one of the caller's own filters */
        delete: operations["deleteSavedFilter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All service notices, the one that begins last first */
        get: operations["listServiceNotices"];
        put?: never;
        /**
         * Enter a service notice
         * @description A "back to normal" with `answersId` ends that disruption.
         */
        post: operations["enterServiceNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One service notice */
        get: operations["getServiceNotice"];
        put?: never;
        post?: never;
        /** Delete a service notice */
        delete: operations["deleteServiceNotice"];
        options?: never;
        head?: never;
        /**
         * Change a service notice
         * @description What is left out stays. An order, which needs no If-Match.
         */
        patch: operations["changeServiceNotice"];
        trace?: never;
    };
    "/api/v1/service-notices/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a service notice that has begun, now
         * @description An order: needs neither If-Match nor an Idempotency-Key.
         */
        post: operations["endServiceNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether everything runs, and what is announced */
        get: operations["getServiceStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is logged in; asking does not extend the session */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stay logged in for 30 more minutes */
        post: operations["extendSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where else the caller is logged in, newest first */
        get: operations["listOtherSessions"];
        put?: never;
        post?: never;
        /** End every other session of the caller */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/others/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one other session of the caller */
        delete: operations["endOtherSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What frikort lead to, in the whole country and in each municipality
         * @description Fewer than five people are hidden, and so much else that nobody can work them out. The figures of a year are published once it is closed, and never change.
         */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When it was counted, and what has been published */
        get: operations["listStatisticsCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/municipality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the frikort of the caller's municipality lead to, as counted this morning
         * @description Of the citizens that the municipality is responsible for now, in all years. Small numbers are shown: they are its own.
         */
        get: operations["getMunicipalityStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The transfers of the caller’s municipality, the latest first */
        get: operations["listTransfers"];
        put?: never;
        /**
         * Offer a citizen to another municipality, or ask for one of another’s
         * @description With `citizenId` and `toAuthority` the responsible municipality offers the citizen. With `query` another asks for them: its request goes to the responsible one, and the answer tells neither who that is nor anything of the citizen. The number counts as in a search (R27).
         */
        post: operations["openTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One transfer */
        get: operations["getTransfer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a transfer: the citizen comes to the other municipality at once
         * @description An order: needs neither If-Match nor an Idempotency-Key. Of two at once one is taken. Nobody is assigned from then on, but the caller who accepts an offer with `assign`.
         */
        post: operations["acceptTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a transfer, with a reason that the other side reads
         * @description An order: needs neither If-Match nor an Idempotency-Key. Of two at once one is taken.
         */
        post: operations["refuseTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a transfer that the caller’s municipality opened
         * @description An order: needs neither If-Match nor an Idempotency-Key. Of two at once one is taken.
         */
        post: operations["withdrawTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many transfers wait, and how long the municipality and others take to accept */
        get: operations["readTransferFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendor-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vendors’ systems that a company may let act for it */
        get: operations["findVendorClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where events are sent, the oldest first */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have events sent to an address
         * @description By the specification of Standard Webhooks. The answer has the `secret`, which is never told again: a repetition of the request has none, and whoever lost it rotates it.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One address that events are sent to */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /** Have events sent there no longer */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change address, types or who is told
         * @description What is left out stays. What waits goes to the new address.
         */
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent there, the newest first */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent, and every attempt */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/redelivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send it again, now
         * @description With the same `webhook-id`; also to a webhook that is paused. An order: needs neither If-Match nor an Idempotency-Key.
         */
        post: operations["redeliverWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/former-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign with the former secret and key no longer */
        delete: operations["endFormerWebhookSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause: what happens meanwhile waits
         * @description An order: needs neither If-Match nor an Idempotency-Key.
         */
        post: operations["pauseWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send what was not taken since an instant
         * @description Everything that became known since and failed, or was never to be sent there. An order: needs neither If-Match nor an Idempotency-Key.
         */
        post: operations["recoverWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume: what waits is sent
         * @description An order: needs neither If-Match nor an Idempotency-Key.
         */
        post: operations["resumeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/secret-rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace secret and key
         * @description The answer has the new `secret`, once. For seven days everything is signed with the former ones too. An order: needs neither If-Match nor an Idempotency-Key.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test-delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test, now
         * @description An event of type `webhook.test` that is about nothing; tried once, also when the webhook is paused. An order: needs neither If-Match nor an Idempotency-Key.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What needs attention among the municipality's active frikort
         * @description In numbers alone; `GET /citizens` with `status=active` and the same filter names them.
         */
        get: operations["readWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worklist/little-left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say from how much down little is left, in the caller's worklist */
        put: operations["setLittleLeft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type webhooks = {
    "citizen.arrived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A citizen with a frikort came from another municipality, with their employments
         * @description To webhooks that ask for it, of the municipality whose citizen it is about.
         */
        post: operations["citizenArrived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "citizen.controlled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It was controlled whether a citizen still fulfils the conditions
         * @description To webhooks that ask for it, of the municipality whose citizen it is about.
         */
        post: operations["citizenControlled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "citizen.deactivated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A frikort was deactivated
         * @description To webhooks that ask for it, of the municipality whose citizen it is about.
         */
        post: operations["citizenDeactivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "citizen.enrolled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A citizen was granted a frikort
         * @description To webhooks that ask for it, of the municipality whose citizen it is about.
         */
        post: operations["citizenEnrolled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "citizen.flagged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The CPR register tells something of a citizen that a caseworker should look at
         * @description To webhooks that ask for it, of the municipality whose citizen it is about.
         */
        post: operations["citizenFlagged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "citizen.grant-undone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The grant of a moment ago was undone: the citizen is not there any more, and its number is nobody’s
         * @description To webhooks that ask for it, of the municipality whose citizen it is about.
         */
        post: operations["citizenGrant-undone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "citizen.left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another municipality took a citizen over, who is not found any more
         * @description To webhooks that ask for it, of the municipality whose citizen it is about.
         */
        post: operations["citizenLeft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "citizen.reactivated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A frikort was activated again
         * @description To webhooks that ask for it, of the municipality whose citizen it is about.
         */
        post: operations["citizenReactivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "employment.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An employment was cancelled
         * @description To webhooks that ask for it, of the municipality whose citizen it is about and of the company whose it is.
         */
        post: operations["employmentCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "employment.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An employment was corrected
         * @description To webhooks that ask for it, of the municipality whose citizen it is about and of the company whose it is.
         */
        post: operations["employmentChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "employment.disputed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A citizen says that an employment is wrong
         * @description To webhooks that ask for it, of the municipality whose citizen it is about and of the company whose it is.
         */
        post: operations["employmentDisputed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "employment.objection-settled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A company or a municipality answered what a citizen says is wrong
         * @description To webhooks that ask for it, of the municipality whose citizen it is about and of the company whose it is.
         */
        post: operations["employmentObjection-settled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "employment.objection-withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A citizen took back that an employment is wrong
         * @description To webhooks that ask for it, of the municipality whose citizen it is about and of the company whose it is.
         */
        post: operations["employmentObjection-withdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "employment.registered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An employment was registered
         * @description To webhooks that ask for it, of the municipality whose citizen it is about and of the company whose it is.
         */
        post: operations["employmentRegistered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "employment.reopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A municipality let a company correct a locked employment
         * @description To webhooks that ask for it, of the municipality whose citizen it is about and of the company whose it is.
         */
        post: operations["employmentReopened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "employment.reopening-refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A municipality refused that a locked employment is corrected
         * @description To webhooks that ask for it, of the municipality whose citizen it is about and of the company whose it is.
         */
        post: operations["employmentReopening-refused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "employment.reopening-requested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A company asked to correct a locked employment
         * @description To webhooks that ask for it, of the municipality whose citizen it is about and of the company whose it is.
         */
        post: operations["employmentReopening-requested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "employment.reopening-withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A company took its request back
         * @description To webhooks that ask for it, of the municipality whose citizen it is about and of the company whose it is.
         */
        post: operations["employmentReopening-withdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "import.finished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An import came to its end, whatever came of it
         * @description To webhooks that ask for it, of the company whose it is.
         */
        post: operations["importFinished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody has pressed “Send a test”
         * @description About nothing, and without a place among the events. It is sent once, and not again.
         */
        post: operations["testReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type components = {
    schemas: {
        /**
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04",
         *       "at": "2026-11-21T13:35:00.000Z",
         *       "role": "employee",
         *       "organisation": {
         *         "cvr": "99100002",
         *         "name": "Café Solsikken ApS"
         *       },
         *       "purpose": "employment-registration",
         *       "action": "card-looked-up",
         *       "outcome": "done"
         *     }
         */
        AccessLogEntry: {
            /** @description What was done; from a closed list that grows with the system */
            action: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            at: string;
            /**
             * @description By another municipality than the one that was responsible for the citizen then
             * @constant
             */
            foreign?: true;
            /** Format: uuid */
            id: string;
            /** @description Absent for a citizen */
            organisation?: {
                /** @description CVR number */
                cvr: string;
                name: string;
            };
            /** @enum {string} */
            outcome: "done" | "refused";
            /**
             * @description The citizen did it
             * @constant
             */
            own?: true;
            /** @enum {string} */
            purpose: "login" | "case-handling" | "employment-registration" | "own-insight" | "operation" | "access-control" | "hand-over" | "efforts";
            /** @enum {string} */
            role: "caseworker" | "administrator" | "effort-worker" | "employee" | "citizen" | "operator";
            system?: components["schemas"]["ActingSystem"];
        };
        /**
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04",
         *       "at": "2026-11-21T13:35:00.000Z",
         *       "role": "employee",
         *       "organisation": {
         *         "cvr": "99100002",
         *         "name": "Café Solsikken ApS"
         *       },
         *       "purpose": "employment-registration",
         *       "action": "card-looked-up",
         *       "outcome": "done",
         *       "inWords": {
         *         "role": "Employee",
         *         "purpose": "Registering an employment",
         *         "action": "Looked up your card number"
         *       }
         *     }
         */
        AccessLogEntryInWords: {
            /** @description What was done; from a closed list that grows with the system */
            action: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            at: string;
            /**
             * @description By another municipality than the one that was responsible for the citizen then
             * @constant
             */
            foreign?: true;
            /** Format: uuid */
            id: string;
            /** @description The same for the citizen to read, in the language of `Accept-Language` (da, en). Words may be put better from one release to the next: go by the codes */
            inWords: {
                action: string;
                purpose: string;
                role: string;
                system?: string;
            };
            /** @description Absent for a citizen */
            organisation?: {
                /** @description CVR number */
                cvr: string;
                name: string;
            };
            /** @enum {string} */
            outcome: "done" | "refused";
            /**
             * @description The citizen did it
             * @constant
             */
            own?: true;
            /** @enum {string} */
            purpose: "login" | "case-handling" | "employment-registration" | "own-insight" | "operation" | "access-control" | "hand-over" | "efforts";
            /** @enum {string} */
            role: "caseworker" | "administrator" | "effort-worker" | "employee" | "citizen" | "operator";
            system?: components["schemas"]["ActingSystem"];
        };
        /** @description Latest first */
        AccessLogPage: {
            /**
             * Format: date-time
             * @description What happened until then is in the log, whole; of what is later some may still come. It lies five minutes back
             * @example 2026-11-21T13:36:00.000Z
             */
            completeUntil: string;
            items: components["schemas"]["AccessLogEntryInWords"][];
            /**
             * Format: date-time
             * @description When the log of this system begins: what nobody has done since then is not in the answer, and what was before cannot be
             * @example 2026-11-21T13:36:00.000Z
             */
            loggedSince: string;
            nextCursor: string | null;
            /** @description Whether all that happened until `completeUntil` is sealed too: whoever changed it would be found out. False means that sealing is late */
            sealed: boolean;
        };
        /** @description The outside system that acted */
        ActingSystem: {
            name?: string;
            /** @description Whose it is, when not the organisation’s own */
            vendor?: string;
        };
        /** @description How the office that handles socialt frikort is reached */
        AuthorityContact: {
            /** @description On several lines */
            address?: string;
            email?: string;
            openingHours?: {
                da: string;
                en: string;
            };
            phone: string;
            webPage?: string;
        };
        /**
         * @example {
         *       "authority": {
         *         "code": "0751",
         *         "name": "Aarhus Kommune"
         *       },
         *       "contact": {
         *         "phone": "00 00 07 51",
         *         "email": "frikort@aarhus-kommune.example",
         *         "address": "Prøvegade 1\n8000 Aarhus C",
         *         "openingHours": {
         *           "da": "Mandag-torsdag kl. 9-15",
         *           "en": "Monday to Thursday 9am to 3pm"
         *         },
         *         "webPage": "https://aarhus-kommune.example/frikort"
         *       }
         *     }
         */
        AuthorityWithContact: {
            authority: {
                /** @description The register's code of the municipality */
                code: string;
                name: string;
            };
            /** @description Null until it has been entered */
            contact: components["schemas"]["AuthorityContact"] | null;
        };
        /** @description The frikort in one calendar year */
        Card: {
            /**
             * @description Whole øre
             * @example 2000000
             */
            allowanceOere: number;
            /**
             * @description Whole øre
             * @example 2000000
             */
            remainingOere: number;
            /** @enum {string} */
            status: "active" | "inactive";
            /**
             * @description Whole øre
             * @example 2000000
             */
            usedOere: number;
            year: number;
        };
        /** @description All employments of a card, latest start first */
        CardEmployments: {
            items: components["schemas"]["Employment"][];
        };
        /**
         * @example {
         *       "cardNumber": "70505",
         *       "status": "active",
         *       "name": "Lone Hansentest",
         *       "nameProtected": false,
         *       "grantedOn": "2025-02-03",
         *       "cards": [
         *         {
         *           "year": 2026,
         *           "remainingOere": 4226600
         *         }
         *       ]
         *     }
         */
        CardLookup: {
            /** @example 70505 */
            cardNumber: string;
            cards?: {
                /**
                 * @description Whole øre
                 * @example 2000000
                 */
                remainingOere: number;
                year: number;
            }[];
            /**
             * Format: date
             * @description For the warning that work began before the frikort
             * @example 2026-11-21
             */
            grantedOn?: string;
            /** @description Initials when protected; absent when the frikort is inactive */
            name?: string;
            nameProtected?: boolean;
            /** @enum {string} */
            status: "active" | "inactive";
        };
        /**
         * @description A citizen with a frikort, for the responsible authority
         * @example {
         *       "id": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
         *       "name": "Lone Hansentest",
         *       "nameProtected": false,
         *       "cpr": "2905690000",
         *       "cardNumber": "70505",
         *       "status": "active",
         *       "statusSince": "2025-02-03T10:00:00.000Z",
         *       "grantedOn": "2025-02-03",
         *       "authority": {
         *         "code": "0751",
         *         "name": "Aarhus Kommune"
         *       },
         *       "moves": [],
         *       "letters": [
         *         {
         *           "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
         *           "kind": "grant",
         *           "authority": {
         *             "code": "0751",
         *             "name": "Aarhus Kommune"
         *           },
         *           "decidedOn": "2025-02-03"
         *         }
         *       ],
         *       "cards": [
         *         {
         *           "year": 2026,
         *           "allowanceOere": 4376600,
         *           "usedOere": 150000,
         *           "remainingOere": 4226600,
         *           "status": "active"
         *         }
         *       ],
         *       "consent": {
         *         "textVersion": "2026-1",
         *         "at": "2025-02-03T10:00:00.000Z"
         *       },
         *       "assignedCaseworker": {
         *         "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04",
         *         "name": "Troels Madsen"
         *       },
         *       "registerStatus": 1,
         *       "flags": [],
         *       "registerNews": [],
         *       "controlDue": "2027-12-31"
         *     }
         */
        Citizen: {
            assignedCaseworker?: {
                /** Format: uuid */
                id: string;
                /**
                 * @description It is the caller
                 * @constant
                 */
                isCaller?: true;
                name: string;
            };
            authority: {
                code: string;
                name: string;
            };
            /** @example 70505 */
            cardNumber: string;
            /** @description Newest year first */
            cards: components["schemas"]["Card"][];
            consent: {
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                at: string;
                textVersion: string;
                /**
                 * Format: date-time
                 * @description When the citizen asked for the consent to be withdrawn, until that is settled
                 * @example 2026-11-21T13:36:00.000Z
                 */
                withdrawalAskedAt?: string;
            };
            /**
             * Format: date
             * @description The last day of the next control (R18); absent while the frikort is inactive
             * @example 2026-11-21
             */
            controlDue?: string;
            /**
             * Format: date
             * @description The latest control (R18); absent before the first
             * @example 2026-11-21
             */
            controlledOn?: string;
            /**
             * @description Ten digits
             * @example 2905690000
             */
            cpr: string;
            /** @description What to mind: protected name and address, and what the CPR register says about the number */
            flags: ("name-protected" | "resident-in-greenland" | "number-for-tax-only" | "cancelled" | "duplicate" | "changed" | "disappeared" | "emigrated" | "dead" | "unknown")[];
            /**
             * Format: date
             * @example 2026-11-21
             */
            grantedOn: string;
            /** Format: uuid */
            id: string;
            /** @description The letters of decisions, the latest first; none of those made before there were letters */
            letters: components["schemas"]["ListedLetter"][];
            /** @description When the citizen came to another municipality, the first time first */
            moves: components["schemas"]["Move"][];
            name: string;
            /** @description Companies see initials instead of the name (R20) */
            nameProtected: boolean;
            openTransfer?: components["schemas"]["OpenTransfer"];
            /** @description What the CPR register has told: another name, protection or number, and a status that is not that of an ordinary resident */
            registerNews: {
                /**
                 * Format: date-time
                 * @description When it was first read so
                 * @example 2026-11-21T13:36:00.000Z
                 */
                at: string;
                /** @enum {string} */
                kind: "name" | "protection" | "number" | "status";
                /** @description A caseworker has marked it as seen */
                seen: boolean;
            }[];
            /** @description When something was last marked as seen, and by whom */
            registerNewsSeen?: {
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                at: string;
                /** @description Of a caseworker of the caller's own municipality */
                name?: string;
            };
            /** @description Status code of the CPR register (SF1520) */
            registerStatus: number;
            /**
             * @description One for all years
             * @enum {string}
             */
            status: "active" | "inactive";
            /**
             * Format: date
             * @example 2026-11-21
             */
            statusDecisionDate?: string;
            statusReason?: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            statusSince: string;
        };
        CitizenPage: {
            /**
             * Format: date-time
             * @description With `changedSince` alone, and the same on each page: what to ask with the next time. It lies five minutes back, because a change may be seen that much later than its instant, so some rows come twice
             */
            changedUntil?: string;
            items: components["schemas"]["ListedCitizen"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "enrolled": false,
         *       "cpr": "1101720000",
         *       "name": "Jens Åberg Testesen",
         *       "nameProtected": false,
         *       "consentTextVersion": "2026-1",
         *       "consentText": {
         *         "da": "Borgeren har givet samtykke til, at navn, CPR-nummer og registreret løn gemmes og bruges i Socialt frikort, og til, at en virksomhed, der har frikortnummeret, kan se borgerens navn og restbeløb.",
         *         "en": "The citizen has consented to their name, CPR number and registered pay being kept and used in Socialt frikort, and to any company that has the card number seeing their name and remaining balance."
         *       },
         *       "warnings": [],
         *       "years": [
         *         {
         *           "year": 2026,
         *           "allowanceOere": 4376600
         *         }
         *       ]
         *     }
         */
        CitizenSearchResult: {
            citizen: components["schemas"]["Citizen"];
            /** @constant */
            enrolled: true;
        } | {
            /** @description Why no frikort can be granted; the number in force when this one was changed */
            blocked?: {
                /**
                 * @description Ten digits
                 * @example 2905690000
                 */
                currentCpr?: string;
                registerStatus: number;
            };
            consentText: {
                da: string;
                en: string;
            };
            consentTextVersion: string;
            /**
             * @description Ten digits
             * @example 2905690000
             */
            cpr: string;
            /** @constant */
            enrolled: false;
            name: string;
            nameProtected: boolean;
            warnings: components["schemas"]["GrantWarning"][];
            /** @description The cards that a grant would make, newest year first */
            years: {
                /**
                 * @description Whole øre
                 * @example 2000000
                 */
                allowanceOere: number;
                year: number;
            }[];
        };
        /**
         * @description Of a list, over all pages
         * @example {
         *       "count": 41,
         *       "withCard": 40,
         *       "remainingOere": 98765400
         *     }
         */
        CitizenTotals: {
            count: number;
            /**
             * @description What remains on these cards together
             * @example 2000000
             */
            remainingOere: number;
            /** @description How many of them have a card in the year */
            withCard: number;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "at": "2026-11-22T04:00:00.000Z",
         *           "action": "employment-registered",
         *           "outcome": "done",
         *           "organisation": {
         *             "cvr": "99100002",
         *             "name": "Café Solsikken ApS"
         *           }
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        ClientActs: {
            items: {
                /** @description From a closed list that grows with the system */
                action: string;
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                at: string;
                /** @description Why it was refused */
                code?: string;
                /** @description For whom it acted */
                organisation?: {
                    /** @description CVR number */
                    cvr: string;
                    name: string;
                };
                /** @enum {string} */
                outcome: "done" | "refused";
            }[];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e12",
         *       "client": {
         *         "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e10",
         *         "name": "Lønsystemet"
         *       },
         *       "vendor": {
         *         "cvr": "99100004",
         *         "name": "Lønbureauet Nord ApS"
         *       },
         *       "approvedAt": "2026-11-21T13:40:00.000Z",
         *       "scopes": [
         *         "employments:read",
         *         "employments:write",
         *         "card-lookups"
         *       ],
         *       "endsOn": "2028-11-20"
         *     }
         */
        ClientApproval: {
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            approvedAt: string;
            client: {
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                endedAt?: string;
                /** Format: uuid */
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            endedAt?: string;
            /**
             * Format: date
             * @description The last day on which it counts
             * @example 2026-11-21
             */
            endsOn: string;
            /** Format: uuid */
            id: string;
            scopes: ("employments:read" | "employments:write" | "card-lookups" | "citizens:read" | "events:read" | "statistics:read")[];
            vendor: {
                /** @description CVR number */
                cvr: string;
                name: string;
            };
        };
        /**
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e11",
         *       "kind": "secret",
         *       "hint": "x7Qd",
         *       "createdAt": "2026-11-21T13:36:00.000Z",
         *       "endsOn": "2027-11-20",
         *       "lastUsedAt": "2026-11-22T04:00:00.000Z"
         *     }
         */
        ClientCredential: {
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            endedAt?: string;
            /**
             * Format: date
             * @description The last day on which it counts
             * @example 2026-11-21
             */
            endsOn: string;
            /** @description The end of the secret, or the thumbprint of the key (RFC 7638) */
            hint: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "secret" | "key";
            /**
             * Format: date-time
             * @description When a token was last given for it
             * @example 2026-11-21T13:36:00.000Z
             */
            lastUsedAt?: string;
            /** @description The secret itself, only in the answer to the request that made it: keep it, it is never told again */
            secret?: string;
        };
        /**
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e05",
         *       "name": "Ib Iversen",
         *       "lastHereOn": "2026-11-27",
         *       "assignable": true,
         *       "citizens": 41
         *     }
         */
        Colleague: {
            /** @description They have been here in the last 365 days */
            assignable: boolean;
            /** @description How many citizens they are assigned to */
            citizens: number;
            /** Format: uuid */
            id: string;
            /**
             * @description It is the caller
             * @constant
             */
            isCaller?: true;
            /**
             * Format: date
             * @description The day of their latest login as a caseworker
             * @example 2026-11-21
             */
            lastHereOn: string;
            name: string;
        };
        Colleagues: {
            items: components["schemas"]["Colleague"][];
        };
        /**
         * @example {
         *       "cvr": "99100002",
         *       "name": "Café Solsikken ApS",
         *       "contact": {
         *         "name": "Bjarne Jepsen",
         *         "email": "bj@solsikken.example",
         *         "phone": "70 10 00 02"
         *       },
         *       "version": 1
         *     }
         */
        Company: {
            /** @description Suggested for new employments; null when not set */
            contact: components["schemas"]["Contact"] | null;
            /** @description CVR number */
            cvr: string;
            name: string;
            version: number;
        };
        /** @description Whom to ask about an employment */
        Contact: {
            email: string;
            name: string;
            phone: string;
        };
        /**
         * @example {
         *       "employmentId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02",
         *       "cardNumber": "70505",
         *       "citizenName": "Lone Hansentest",
         *       "nameProtected": false,
         *       "enrolmentStatus": "active",
         *       "startDate": "2027-01-01",
         *       "endDate": "2027-01-10",
         *       "lastDate": "2027-01-10",
         *       "amountOere": 50000,
         *       "contact": {
         *         "name": "Bjarne Jepsen",
         *         "email": "bj@solsikken.example",
         *         "phone": "70 10 00 02"
         *       },
         *       "yearOpen": false,
         *       "coming": {
         *         "opensAt": "2026-12-31T23:00:00.000Z",
         *         "allowanceOere": 4400000,
         *         "example": true
         *       }
         *     }
         */
        Continuation: {
            /**
             * @description What is left of the pay, where it is known
             * @example 2000000
             */
            amountOere?: number;
            /** @example 70505 */
            cardNumber: string;
            /** @description Initials when the name is protected */
            citizenName: string;
            /** @description When the year will open, and with which allowance, where that is planned */
            coming?: {
                /**
                 * @description Whole øre
                 * @example 2000000
                 */
                allowanceOere: number;
                /**
                 * @description The amount is made up for a demonstration
                 * @constant
                 */
                example?: true;
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                opensAt: string;
            };
            contact: components["schemas"]["Contact"];
            /**
             * Format: uuid
             * @description The part that is registered
             */
            employmentId: string;
            /**
             * Format: date
             * @description Of the next part, within one calendar year
             * @example 2026-11-21
             */
            endDate: string;
            /** @enum {string} */
            enrolmentStatus: "active" | "inactive";
            /**
             * Format: date
             * @description Of all that follows
             * @example 2026-11-21
             */
            lastDate: string;
            nameProtected: boolean;
            productionUnit?: string;
            /**
             * Format: date
             * @example 2026-11-21
             */
            startDate: string;
            /** @description Whether it can be registered already */
            yearOpen: boolean;
        };
        ContinuationList: {
            items: components["schemas"]["Continuation"][];
        };
        /**
         * @example {
         *       "authority": {
         *         "code": "0751",
         *         "name": "Aarhus Kommune"
         *       },
         *       "version": 1,
         *       "text": {
         *         "da": {
         *           "title": "Afgørelse: Dit sociale frikort er ikke længere aktivt",
         *           "body": "Kære {navn}\n\n{kommune} har den {dato} besluttet, at dit sociale frikort med nummer {kortnummer} ikke længere skal være aktivt.\n\nBegrundelsen er:\n{begrundelse}\n\nFra den {virkningsdato} kan virksomheder ikke registrere nye ansættelser på frikortet. Det gælder for alle år. De ansættelser, der allerede er registreret, gælder stadig.\n\nDu kan stadig logge på Socialt Frikort med MitID og se, hvad der er registreret.\n\nHar du spørgsmål, så kontakt {kontakt}.",
         *           "complaint": "Du kan klage over afgørelsen. Kontakt {kontakt}, hvis du vil klage. Så får du at vide, hvor du skal sende klagen, og hvornår den senest skal være fremme."
         *         },
         *         "en": {
         *           "title": "Decision: your socialt frikort is no longer active",
         *           "body": "Dear {navn}\n\nOn {dato}, {kommune} decided that your socialt frikort, number {kortnummer}, is no longer to be active.\n\nThe reason is:\n{begrundelse}\n\nFrom {virkningsdato}, companies cannot register new employments on the frikort. This applies to all years. Employments that have already been registered still count.\n\nYou can still log in to Socialt Frikort with MitID and see what has been registered.\n\nIf you have questions, contact {kontakt}.",
         *           "complaint": "You can complain about the decision. Contact {kontakt} if you want to complain. You will then be told where to send the complaint, and when it must arrive at the latest."
         *         }
         *       },
         *       "history": [
         *         {
         *           "version": 1,
         *           "text": {
         *             "da": {
         *               "title": "Afgørelse: Dit sociale frikort er ikke længere aktivt",
         *               "body": "Kære {navn}\n\n{kommune} har den {dato} besluttet, at dit sociale frikort med nummer {kortnummer} ikke længere skal være aktivt.\n\nBegrundelsen er:\n{begrundelse}\n\nFra den {virkningsdato} kan virksomheder ikke registrere nye ansættelser på frikortet. Det gælder for alle år. De ansættelser, der allerede er registreret, gælder stadig.\n\nDu kan stadig logge på Socialt Frikort med MitID og se, hvad der er registreret.\n\nHar du spørgsmål, så kontakt {kontakt}.",
         *               "complaint": "Du kan klage over afgørelsen. Kontakt {kontakt}, hvis du vil klage. Så får du at vide, hvor du skal sende klagen, og hvornår den senest skal være fremme."
         *             },
         *             "en": {
         *               "title": "Decision: your socialt frikort is no longer active",
         *               "body": "Dear {navn}\n\nOn {dato}, {kommune} decided that your socialt frikort, number {kortnummer}, is no longer to be active.\n\nThe reason is:\n{begrundelse}\n\nFrom {virkningsdato}, companies cannot register new employments on the frikort. This applies to all years. Employments that have already been registered still count.\n\nYou can still log in to Socialt Frikort with MitID and see what has been registered.\n\nIf you have questions, contact {kontakt}.",
         *               "complaint": "You can complain about the decision. Contact {kontakt} if you want to complain. You will then be told where to send the complaint, and when it must arrive at the latest."
         *             }
         *           },
         *           "at": "2026-11-21T13:36:00.000Z",
         *           "name": "Hanne Admin"
         *         }
         *       ]
         *     }
         */
        DeactivationLetterText: {
            authority: {
                code: string;
                name: string;
            };
            /** @description The newest first, 20 at most */
            history: {
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                at: string;
                /** @description The administrator who saved it */
                name: string;
                text: {
                    da: {
                        body: string;
                        complaint: string;
                        title: string;
                    };
                    en: {
                        body: string;
                        complaint: string;
                        title: string;
                    };
                };
                version: number;
            }[];
            /** @description What counts for decisions from now on */
            text: {
                da: {
                    body: string;
                    complaint: string;
                    title: string;
                };
                en: {
                    body: string;
                    complaint: string;
                    title: string;
                };
            };
            /** @description 0 while our own text counts */
            version: number;
        };
        /**
         * @description An effort of an organisation (R41)
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d3002",
         *       "organisation": {
         *         "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d3001",
         *         "name": "Østjysk Indsatssamarbejde",
         *         "startDate": "2026-01-01"
         *       },
         *       "name": "Tilbage til arbejdet",
         *       "details": "Otte uger med praktik hos en lokal virksomhed.",
         *       "category": {
         *         "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d3003",
         *         "name": {
         *           "da": "Virksomhedsrettet forløb",
         *           "en": "Work placement"
         *         }
         *       },
         *       "categoryLocked": true,
         *       "startDate": "2026-02-02",
         *       "state": "running",
         *       "budgets": [
         *         {
         *           "year": 2026,
         *           "kroner": 450000
         *         }
         *       ],
         *       "rights": [
         *         "effort-manager"
         *       ],
         *       "appointments": [],
         *       "version": 3
         *     }
         */
        Effort: {
            /** @description Its participant managers */
            appointments: components["schemas"]["EffortAppointment"][];
            /** @description Whole kroner a calendar year, the latest first */
            budgets: {
                kroner: number;
                year: number;
            }[];
            category: {
                /** Format: uuid */
                id: string;
                name: {
                    da: string;
                    en: string;
                };
            };
            /** @description Somebody has been registered in it */
            categoryLocked: boolean;
            details?: string;
            /**
             * Format: date
             * @description The last day; absent as long as nobody knows it
             * @example 2026-11-21
             */
            endDate?: string;
            /** Format: uuid */
            id: string;
            name: string;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
                /**
                 * Format: date
                 * @example 2026-11-21
                 */
                startDate: string;
            };
            /** @description What the caller acts as here */
            rights: ("effort-administrator" | "effort-manager" | "participant-manager")[];
            /**
             * Format: date
             * @example 2026-11-21
             */
            startDate: string;
            /**
             * @description Where it stands today
             * @enum {string}
             */
            state: "waiting" | "running" | "ended";
            version: number;
        };
        /** @description Somebody who is appointed (R39) */
        EffortAppointment: {
            /** Format: uuid */
            actorId: string;
            /** @description Absent when the permission is gone */
            authority?: {
                code: string;
                name: string;
            };
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            givenAt: string;
            /** @description Their latest login held the permission; without it the appointment gives nothing */
            holdsRight: boolean;
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            right: "effort-administrator" | "effort-manager" | "participant-manager";
        };
        /**
         * @example {
         *       "code": "7QK2M-X9DHT-4RB8W-ZN3CV",
         *       "expiresAt": "2026-02-04T09:00:00.000Z"
         *     }
         */
        EffortAppointmentCode: {
            /** @description Told this once */
            code: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            expiresAt: string;
        };
        EffortCategories: {
            items: components["schemas"]["EffortCategory"][];
        };
        /**
         * @description What an effort is about (R41)
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d3003",
         *       "name": {
         *         "da": "Virksomhedsrettet forløb",
         *         "en": "Work placement"
         *       },
         *       "isOpen": true,
         *       "efforts": 1
         *     }
         */
        EffortCategory: {
            /** @description How many efforts have it */
            efforts: number;
            /** Format: uuid */
            id: string;
            /** @description New efforts may choose it */
            isOpen: boolean;
            name: {
                da: string;
                en: string;
            };
        };
        /**
         * @example {
         *       "years": [
         *         {
         *           "year": 2026,
         *           "financing": [
         *             {
         *               "financier": "Aarhus Kommune",
         *               "kroner": 800000
         *             },
         *             {
         *               "financier": "Favrskov Kommune",
         *               "kroner": 400000
         *             }
         *           ],
         *           "financedKroner": 1200000,
         *           "budgetKroner": 1200000,
         *           "effortsKroner": 450000,
         *           "leftKroner": 750000
         *         }
         *       ],
         *       "version": 2
         *     }
         */
        EffortFinances: {
            /** @description The organisation’s */
            version: number;
            /** @description The latest first */
            years: {
                /**
                 * @description Whole kroner
                 * @example 1200000
                 */
                budgetKroner?: number;
                /**
                 * @description The sum of the efforts’ budgets
                 * @example 1200000
                 */
                effortsKroner: number;
                /**
                 * @description Whole kroner
                 * @example 1200000
                 */
                financedKroner: number;
                financing: {
                    financier: string;
                    /**
                     * @description Whole kroner
                     * @example 1200000
                     */
                    kroner: number;
                }[];
                /**
                 * @description What of the budget is left; below 0 when the efforts have more than it
                 * @example 1200000
                 */
                leftKroner?: number;
                year: number;
            }[];
        };
        /**
         * @description A form of cooperation
         * @example {
         *       "code": "joint-body",
         *       "name": {
         *         "da": "Kommunalt fællesskab",
         *         "en": "Joint municipal body"
         *       },
         *       "words": [
         *         "kommunalt fællesskab"
         *       ],
         *       "fewestMembers": 2
         *     }
         */
        EffortForm: {
            code: string;
            /** @description Of how many municipalities an organisation is at least */
            fewestMembers: number;
            name: {
                da: string;
                en: string;
            };
            /** @description What the name of an organisation must not hold */
            words: string[];
        };
        EffortForms: {
            items: components["schemas"]["EffortForm"][];
        };
        /**
         * @description One municipality or several that have efforts together (R40)
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d3001",
         *       "name": "Østjysk Indsatssamarbejde",
         *       "form": {
         *         "code": "joint-body",
         *         "name": {
         *           "da": "Kommunalt fællesskab",
         *           "en": "Joint municipal body"
         *         }
         *       },
         *       "startDate": "2026-01-01",
         *       "members": [
         *         {
         *           "code": "0751",
         *           "name": "Aarhus Kommune"
         *         },
         *         {
         *           "code": "0710",
         *           "name": "Favrskov Kommune"
         *         }
         *       ],
         *       "contact": {
         *         "name": "Olga Ordre",
         *         "email": "olga@oestjylland.example",
         *         "phone": "00 00 07 51"
         *       },
         *       "rights": [
         *         "effort-administrator"
         *       ],
         *       "appointments": [
         *         {
         *           "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d3006",
         *           "right": "effort-administrator",
         *           "actorId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d3004",
         *           "name": "Inge Indsats",
         *           "authority": {
         *             "code": "0751",
         *             "name": "Aarhus Kommune"
         *           },
         *           "holdsRight": true,
         *           "givenAt": "2026-01-05T09:00:00.000Z"
         *         }
         *       ],
         *       "version": 1
         *     }
         */
        EffortOrganisation: {
            /** @description Administrators and effort managers; participant managers stand by their effort */
            appointments: components["schemas"]["EffortAppointment"][];
            /**
             * Format: date-time
             * @description For the operator: until when the code of the first administrator counts
             * @example 2026-11-21T13:36:00.000Z
             */
            codeExpiresAt?: string;
            /** @description Who has ordered it, or is to be asked since */
            contact: {
                email: string;
                name: string;
                phone: string;
            };
            /** @description As the order names them; as long as there is no administrator who holds the permission */
            firstAdministrator?: string;
            form: {
                code: string;
                name: {
                    da: string;
                    en: string;
                };
            };
            /** Format: uuid */
            id: string;
            members: {
                code: string;
                name: string;
            }[];
            name: string;
            /** @description What the caller acts as here */
            rights: ("effort-administrator" | "effort-manager" | "participant-manager")[];
            /**
             * Format: date
             * @description Nothing is registered of a time before it
             * @example 2026-11-21
             */
            startDate: string;
            version: number;
        };
        EffortOrganisations: {
            items: components["schemas"]["EffortOrganisation"][];
        };
        EffortPeople: {
            items: components["schemas"]["EffortPerson"][];
        };
        /**
         * @description Somebody who can be appointed
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d3005",
         *       "name": "Anders Ansvar",
         *       "authority": {
         *         "code": "0710",
         *         "name": "Favrskov Kommune"
         *       },
         *       "rights": [
         *         "effort-manager"
         *       ]
         *     }
         */
        EffortPerson: {
            authority: {
                code: string;
                name: string;
            };
            /** Format: uuid */
            id: string;
            name: string;
            /** @description What their latest login lets them be */
            rights: ("effort-administrator" | "effort-manager" | "participant-manager")[];
        };
        Efforts: {
            items: components["schemas"]["Effort"][];
        };
        /**
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02",
         *       "cardNumber": "70505",
         *       "startDate": "2026-11-02",
         *       "endDate": "2026-11-20",
         *       "amountOere": 150000,
         *       "contact": {
         *         "name": "Bjarne Jepsen",
         *         "email": "bj@solsikken.example",
         *         "phone": "70 10 00 02"
         *       },
         *       "reference": "køkken-11",
         *       "citizenName": "Lone Hansentest",
         *       "nameProtected": false,
         *       "company": {
         *         "cvr": "99100002",
         *         "name": "Café Solsikken ApS"
         *       },
         *       "year": 2026,
         *       "status": "registered",
         *       "enrolmentStatus": "active",
         *       "editable": true,
         *       "editableUntil": "2026-12-19",
         *       "version": 1,
         *       "createdAt": "2026-11-21T13:36:00.000Z",
         *       "updatedAt": "2026-11-21T13:36:00.000Z"
         *     }
         */
        Employment: {
            /**
             * @description Whole øre
             * @example 2000000
             */
            amountOere: number;
            /** @example 70505 */
            cardNumber: string;
            /** @description To a company: initials when the name is protected */
            citizenName: string;
            company: {
                /** @description CVR number */
                cvr: string;
                name: string;
            };
            contact: components["schemas"]["Contact"];
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            createdAt: string;
            editable: boolean;
            /**
             * Format: date
             * @description Last day on which it may be edited: fewer than 30 days after the stored end, or that of a reopening
             * @example 2026-11-21
             */
            editableUntil: string;
            /**
             * Format: date
             * @example 2026-11-21
             */
            endDate: string;
            /** @enum {string} */
            enrolmentStatus: "active" | "inactive";
            /** Format: uuid */
            id: string;
            nameProtected: boolean;
            productionUnit?: string;
            /** @description The company's own; shown only to it */
            reference?: string;
            /**
             * Format: date
             * @example 2026-11-21
             */
            startDate: string;
            /** @enum {string} */
            status: "registered" | "cancelled";
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            updatedAt: string;
            version: number;
            year: number;
        };
        /**
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e08",
         *       "status": "finished",
         *       "dryRun": false,
         *       "allOrNothing": false,
         *       "duplicates": "refuse",
         *       "rows": {
         *         "total": 40,
         *         "done": 40,
         *         "created": 36,
         *         "updated": 2,
         *         "unchanged": 1,
         *         "refused": 1,
         *         "notDone": 0
         *       },
         *       "sentBy": "Bjarne Jepsen",
         *       "createdAt": "2026-11-21T13:36:00.000Z",
         *       "startedAt": "2026-11-21T13:36:01.000Z",
         *       "endedAt": "2026-11-21T13:36:02.000Z",
         *       "deletedAt": "2026-12-21T13:36:02.000Z"
         *     }
         */
        EmploymentImport: {
            allOrNothing: boolean;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it is deleted with its results, 30 days after its end
             * @example 2026-11-21T13:36:00.000Z
             */
            deletedAt?: string;
            dryRun: boolean;
            /** @enum {string} */
            duplicates: "refuse" | "register";
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            endedAt?: string;
            /** Format: uuid */
            id: string;
            /** @description How many; of a dry run, what would come of them */
            rows: {
                created: number;
                /** @description Judged so far */
                done: number;
                /** @description The import ended without them */
                notDone: number;
                refused: number;
                total: number;
                unchanged: number;
                updated: number;
            };
            /** @description The name of who sent it */
            sentBy: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            startedAt?: string;
            /**
             * @description `rejected`: all or nothing was asked for, and a row was refused, so nothing was done
             * @enum {string}
             */
            status: "queued" | "running" | "finished" | "rejected" | "cancelled";
        };
        EmploymentImportPage: {
            items: components["schemas"]["EmploymentImport"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "number": 17,
         *       "outcome": "refused",
         *       "problem": {
         *         "code": "amount-exceeds-remaining",
         *         "remainingOere": 120000,
         *         "maxAmountOere": 120000
         *       }
         *     }
         */
        EmploymentImportRow: {
            /**
             * Format: uuid
             * @description Of the employment that it made, edited or left
             */
            employmentId?: string;
            /** @description Of the element of the array, or of the line below the headings */
            number: number;
            /**
             * @description Of a dry run, what would come of it
             * @enum {string}
             */
            outcome: "created" | "updated" | "unchanged" | "refused" | "not-done";
            /** @description With `refused` */
            problem?: components["schemas"]["ImportRowProblem"];
            /** @description The employment that it repeats in every respect */
            repeats?: {
                /**
                 * Format: uuid
                 * @description One that was there
                 */
                employmentId?: string;
                /** @description An earlier row of the same import */
                repeatsRow?: number;
            };
        };
        EmploymentImportRowPage: {
            items: components["schemas"]["EmploymentImportRow"][];
            nextCursor: string | null;
        };
        EmploymentPage: {
            /**
             * Format: date-time
             * @description With `changedSince` alone, and the same on each page: what to ask with the next time. It lies five minutes back, because a change may be seen that much later than its instant, so some rows come twice
             */
            changedUntil?: string;
            items: components["schemas"]["Employment"][];
            nextCursor: string | null;
        };
        /**
         * @description What a list holds, over all pages
         * @example {
         *       "count": 1,
         *       "cancelledCount": 0,
         *       "amountOere": 150000
         *     }
         */
        EmploymentTotals: {
            /**
             * @description Of those that are not cancelled
             * @example 2000000
             */
            amountOere: number;
            /** @description How many of them are cancelled */
            cancelledCount: number;
            count: number;
        };
        /** @description Whoever has most first */
        EmploymentTotalsByCitizen: {
            items: components["schemas"]["EmploymentTotalsOfCitizen"][];
            nextCursor: string | null;
        };
        /** @description By the month of the last day, the latest first; months without employments are left out */
        EmploymentTotalsByMonth: {
            items: components["schemas"]["EmploymentTotalsOfMonth"][];
        };
        /**
         * @example {
         *       "cardNumber": "70505",
         *       "citizenName": "Lone Hansentest",
         *       "nameProtected": false,
         *       "count": 1,
         *       "cancelledCount": 0,
         *       "amountOere": 150000
         *     }
         */
        EmploymentTotalsOfCitizen: {
            /**
             * @description Of those that are not cancelled
             * @example 2000000
             */
            amountOere: number;
            /** @description How many of them are cancelled */
            cancelledCount: number;
            /** @example 70505 */
            cardNumber: string;
            /** @description Initials when the name is protected */
            citizenName: string;
            count: number;
            nameProtected: boolean;
        };
        /**
         * @example {
         *       "month": "2026-11",
         *       "count": 1,
         *       "cancelledCount": 0,
         *       "amountOere": 150000
         *     }
         */
        EmploymentTotalsOfMonth: {
            /**
             * @description Of those that are not cancelled
             * @example 2000000
             */
            amountOere: number;
            /** @description How many of them are cancelled */
            cancelledCount: number;
            count: number;
            /** @example 2026-11 */
            month: string;
        };
        /**
         * @example {
         *       "year": 2027,
         *       "enteredAt": "2026-11-21T13:36:00.000Z",
         *       "openedAt": null,
         *       "allowanceOere": 4476600,
         *       "steps": [
         *         {
         *           "from": "2026-12-31T23:00:00.000Z",
         *           "allowanceOere": 4476600
         *         }
         *       ],
         *       "allowances": [
         *         {
         *           "allowanceOere": 4476600,
         *           "effectiveFrom": "2026-12-31T23:00:00.000Z",
         *           "source": "Vejledning om satser for 2027",
         *           "enteredAt": "2026-11-21T13:36:00.000Z",
         *           "enteredBy": "Dorte Drift",
         *           "supersededAt": null
         *         }
         *       ],
         *       "proposals": [
         *         {
         *           "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e08",
         *           "kind": "opening",
         *           "opensAt": "2026-12-31T23:00:00.000Z",
         *           "allowanceOere": null,
         *           "effectiveFrom": null,
         *           "source": null,
         *           "proposedAt": "2026-11-21T13:37:00.000Z",
         *           "proposedBy": "Dorte Drift",
         *           "outcome": null,
         *           "decidedAt": null,
         *           "decidedBy": null
         *         }
         *       ],
         *       "cardsInUse": 0,
         *       "highestUsedOere": 0
         *     }
         */
        EnteredYear: {
            /**
             * @description What binds now; of a year to come, what binds first
             * @example 2000000
             */
            allowanceOere: number;
            /** @description Everything that was ever entered, newest first */
            allowances: {
                /**
                 * @description Whole øre
                 * @example 2000000
                 */
                allowanceOere: number;
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                effectiveFrom: string;
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                enteredAt: string;
                /** @description Null for what the law had set before */
                enteredBy: string | null;
                /** @description Where the amount stands */
                source: string | null;
                supersededAt: string | null;
            }[];
            /** @description Cards of the year that something is registered on */
            cardsInUse: number;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            enteredAt: string;
            /** @constant */
            example?: true;
            /**
             * @description The most that any card of the year has used
             * @example 2000000
             */
            highestUsedOere: number;
            /** @description From when the year is open, which may lie ahead; null when nobody has opened it */
            openedAt: string | null;
            /** @description What was ever proposed, newest first; at most one is undecided */
            proposals: {
                /** @description Of another amount */
                allowanceOere: number | null;
                decidedAt: string | null;
                decidedBy: string | null;
                effectiveFrom: string | null;
                /** Format: uuid */
                id: string;
                /**
                 * @description The caller proposed it
                 * @constant
                 */
                isCaller?: true;
                /** @enum {string} */
                kind: "opening" | "allowance";
                /** @description Of an opening: null for at once */
                opensAt: string | null;
                outcome: ("confirmed" | "dropped" | "overtaken") | null;
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                proposedAt: string;
                proposedBy: string;
                source: string | null;
            }[];
            /** @description What binds from now on, as far as it is entered */
            steps: {
                /**
                 * @description Whole øre
                 * @example 2000000
                 */
                allowanceOere: number;
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                from: string;
            }[];
            year: number;
        };
        /**
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
         *       "type": "employment.registered",
         *       "timestamp": "2026-11-21T13:36:00.000Z",
         *       "position": 4711,
         *       "data": {
         *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
         *         "employmentId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02"
         *       }
         *     }
         */
        Event: {
            /** @description What it is about, to be fetched */
            data: {
                /**
                 * Format: uuid
                 * @description To municipalities: GET `/citizens/{id}`
                 */
                citizenId?: string;
                /**
                 * Format: uuid
                 * @description GET `/employments/{id}`
                 */
                employmentId?: string;
                /**
                 * Format: uuid
                 * @description GET `/employment-imports/{id}`
                 */
                importId?: string;
            };
            /**
             * Format: uuid
             * @description The same wherever the event is read or sent, however often: who has seen it, has it already
             */
            id: string;
            /** @description Its place among the events of the municipality or company: from 1, without holes */
            position: number;
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-11-21T13:36:00.000Z
             */
            timestamp: string;
            /** @enum {string} */
            type: "citizen.enrolled" | "citizen.grant-undone" | "citizen.deactivated" | "citizen.reactivated" | "citizen.controlled" | "citizen.flagged" | "citizen.arrived" | "citizen.left" | "employment.registered" | "employment.changed" | "employment.cancelled" | "employment.reopening-requested" | "employment.reopened" | "employment.reopening-refused" | "employment.reopening-withdrawn" | "employment.disputed" | "employment.objection-settled" | "employment.objection-withdrawn" | "import.finished";
        };
        EventFeed: {
            /** @description What to ask with next, also when there is nothing yet */
            after: number;
            items: components["schemas"]["Event"][];
            /** @description Whether more is there already */
            more: boolean;
        };
        /** @description My data, as a file */
        Export: {
            /** @description Latest first */
            accessLog: components["schemas"]["AccessLogEntry"][];
            citizen: components["schemas"]["Me"];
            /** @description Of all years, latest start first */
            employments: components["schemas"]["ExportedEmployment"][];
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            exportedAt: string;
            /** @description Latest first */
            letters: components["schemas"]["Letter"][];
            /**
             * Format: date-time
             * @description When the log of this system begins: what nobody has done since then is not in the answer, and what was before cannot be
             * @example 2026-11-21T13:36:00.000Z
             */
            loggedSince: string;
        };
        /** @description An employment with its history, and what was said about it */
        ExportedEmployment: {
            /**
             * @description Whole øre
             * @example 2000000
             */
            amountOere: number;
            /** @example 70505 */
            cardNumber: string;
            /** @description To a company: initials when the name is protected */
            citizenName: string;
            company: {
                /** @description CVR number */
                cvr: string;
                name: string;
            };
            contact: components["schemas"]["Contact"];
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            createdAt: string;
            editable: boolean;
            /**
             * Format: date
             * @description Last day on which it may be edited: fewer than 30 days after the stored end, or that of a reopening
             * @example 2026-11-21
             */
            editableUntil: string;
            /**
             * Format: date
             * @example 2026-11-21
             */
            endDate: string;
            /** @enum {string} */
            enrolmentStatus: "active" | "inactive";
            history: components["schemas"]["HistoryEvent"][];
            /** Format: uuid */
            id: string;
            nameProtected: boolean;
            /** @description What you said is wrong, oldest first */
            objections: components["schemas"]["StatedObjection"][];
            productionUnit?: string;
            /** @description The company's own; shown only to it */
            reference?: string;
            /**
             * Format: date
             * @example 2026-11-21
             */
            startDate: string;
            /** @enum {string} */
            status: "registered" | "cancelled";
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            updatedAt: string;
            version: number;
            year: number;
        };
        FieldProblem: {
            /** @enum {string} */
            code: "missing" | "unknown-field" | "wrong-type" | "too-short" | "too-long" | "too-small" | "too-large" | "not-allowed-value" | "control-character" | "cpr-shaped" | "not-a-cpr" | "not-a-card-number" | "not-a-date" | "not-an-amount" | "date-in-future" | "not-an-email" | "not-a-phone" | "not-a-web-page" | "not-a-production-unit" | "placeholder-unknown" | "placeholder-missing" | "nothing-to-change" | "invalid";
            /** @description Dotted, such as `contact.phone`; empty for the whole input */
            path: string;
        };
        /**
         * @example {
         *       "authority": {
         *         "code": "0751",
         *         "name": "Aarhus Kommune"
         *       },
         *       "version": 1,
         *       "text": {
         *         "da": {
         *           "title": "Du har fået et socialt frikort",
         *           "body": "Kære {navn}\n\n{kommune} har den {dato} bevilget dig et socialt frikort. Dit frikortnummer er {kortnummer}.\n\nMed frikortet må du tjene {beløb}, uden at du skal betale skat af pengene, og uden at de trækkes fra i dine offentlige ydelser. Beløbet gælder for et kalenderår og for alle dine arbejdspladser tilsammen.\n\nGiv frikortnummeret til den virksomhed, du skal arbejde for. Det skal være almindeligt arbejde uden offentligt tilskud. Virksomheden skal registrere dit arbejde og din løn i Socialt Frikort. Hvis den ikke gør det, gælder frikortet ikke for lønnen.\n\nLog på Socialt Frikort med MitID for at se, hvor meget du har tilbage, og hvem der har registreret noget. Frikortet gælder også i de kommende år. Beløbet bliver fastsat for hvert år.\n\n{kommune} undersøger mindst hvert andet kalenderår, om du stadig opfylder betingelserne for at have frikortet.\n\nHar du spørgsmål, så kontakt {kontakt}."
         *         },
         *         "en": {
         *           "title": "You have been granted a socialt frikort",
         *           "body": "Dear {navn}\n\nOn {dato}, {kommune} granted you a socialt frikort. Your card number is {kortnummer}.\n\nWith the frikort you may earn {beløb} without paying tax on the money, and without it being deducted from your public benefits. The amount is for one calendar year, and for all the places you work taken together.\n\nGive the card number to the company you are going to work for. It must be ordinary work without a public subsidy. The company must register your work and your pay in Socialt Frikort. If it does not, the frikort does not cover the pay.\n\nLog in to Socialt Frikort with MitID to see how much you have left, and who has registered what. The frikort is also valid in the years to come. The amount is fixed for each year.\n\nAt least every second calendar year, {kommune} looks at whether you still meet the conditions for having the frikort.\n\nIf you have questions, contact {kontakt}."
         *         }
         *       },
         *       "history": [
         *         {
         *           "version": 1,
         *           "text": {
         *             "da": {
         *               "title": "Du har fået et socialt frikort",
         *               "body": "Kære {navn}\n\n{kommune} har den {dato} bevilget dig et socialt frikort. Dit frikortnummer er {kortnummer}.\n\nMed frikortet må du tjene {beløb}, uden at du skal betale skat af pengene, og uden at de trækkes fra i dine offentlige ydelser. Beløbet gælder for et kalenderår og for alle dine arbejdspladser tilsammen.\n\nGiv frikortnummeret til den virksomhed, du skal arbejde for. Det skal være almindeligt arbejde uden offentligt tilskud. Virksomheden skal registrere dit arbejde og din løn i Socialt Frikort. Hvis den ikke gør det, gælder frikortet ikke for lønnen.\n\nLog på Socialt Frikort med MitID for at se, hvor meget du har tilbage, og hvem der har registreret noget. Frikortet gælder også i de kommende år. Beløbet bliver fastsat for hvert år.\n\n{kommune} undersøger mindst hvert andet kalenderår, om du stadig opfylder betingelserne for at have frikortet.\n\nHar du spørgsmål, så kontakt {kontakt}."
         *             },
         *             "en": {
         *               "title": "You have been granted a socialt frikort",
         *               "body": "Dear {navn}\n\nOn {dato}, {kommune} granted you a socialt frikort. Your card number is {kortnummer}.\n\nWith the frikort you may earn {beløb} without paying tax on the money, and without it being deducted from your public benefits. The amount is for one calendar year, and for all the places you work taken together.\n\nGive the card number to the company you are going to work for. It must be ordinary work without a public subsidy. The company must register your work and your pay in Socialt Frikort. If it does not, the frikort does not cover the pay.\n\nLog in to Socialt Frikort with MitID to see how much you have left, and who has registered what. The frikort is also valid in the years to come. The amount is fixed for each year.\n\nAt least every second calendar year, {kommune} looks at whether you still meet the conditions for having the frikort.\n\nIf you have questions, contact {kontakt}."
         *             }
         *           },
         *           "at": "2026-11-21T13:36:00.000Z",
         *           "name": "Hanne Admin"
         *         }
         *       ]
         *     }
         */
        GrantLetterText: {
            authority: {
                code: string;
                name: string;
            };
            /** @description The newest first, 20 at most */
            history: {
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                at: string;
                /** @description The administrator who saved it */
                name: string;
                text: {
                    da: {
                        body: string;
                        title: string;
                    };
                    en: {
                        body: string;
                        title: string;
                    };
                };
                version: number;
            }[];
            /** @description What counts for decisions from now on */
            text: {
                da: {
                    body: string;
                    title: string;
                };
                en: {
                    body: string;
                    title: string;
                };
            };
            /** @description 0 while our own text counts */
            version: number;
        };
        /** @description To be told before granting; does not block (R21) */
        GrantWarning: {
            age: number;
            /** @constant */
            code: "under-18";
        } | {
            /** @constant */
            code: "register-status";
            registerStatus: number;
            standing: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
         *           "outcome": "changed",
         *           "assignedCaseworker": {
         *             "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e05",
         *             "name": "Ib Iversen"
         *           }
         *         }
         *       ],
         *       "left": 0
         *     }
         */
        HandedOver: {
            items: components["schemas"]["HandedOverCitizen"][];
            /** @description How many of the citizens of `from` are still theirs; ask again */
            left: number;
        };
        HandedOverCitizen: {
            /** @description With `changed`: who is assigned by now; absent when nobody is */
            assignedCaseworker?: {
                /** Format: uuid */
                id: string;
                /**
                 * @description It is the caller
                 * @constant
                 */
                isCaller?: true;
                name: string;
            };
            /**
             * Format: uuid
             * @description Absent when there is no such citizen for the caller
             */
            citizenId?: string;
            /**
             * @description It was done; was so already; or was refused
             * @enum {string}
             */
            outcome: "changed" | "unchanged" | "refused";
            /** @description With `refused` */
            problem?: components["schemas"]["HandedOverProblem"];
        };
        HandedOverEmployment: {
            /**
             * @description Whole øre
             * @example 2000000
             */
            amountOere: number;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            changedAt: string;
            citizen: {
                /** @example 70505 */
                cardNumber: string;
                /**
                 * @description With `includeCpr` alone, and where there is a name
                 * @example 2905690000
                 */
                cpr?: string;
                /** Format: uuid */
                id: string;
                /** @description As it is now; absent once the citizen is anonymised or no longer the municipality’s */
                name?: string;
            };
            company: {
                /** @description CVR number */
                cvr: string;
                name: string;
            };
            /** Format: uuid */
            employmentId: string;
            /**
             * Format: date
             * @example 2026-11-21
             */
            endDate: string;
            /** @description False for one that was handed over and has been moved out of the period since */
            inPeriod: boolean;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            registeredAt: string;
            /**
             * Format: date
             * @example 2026-11-21
             */
            startDate: string;
            /**
             * @description A cancelled one counts 0
             * @enum {string}
             */
            status: "registered" | "cancelled";
            /** @description Of the employment; higher whenever it was changed */
            version: number;
        };
        /** @description Code and facts as for that citizen alone */
        HandedOverProblem: {
            code: components["schemas"]["ProblemCode"];
        } & {
            [key: string]: unknown;
        };
        HandedOverTotal: {
            /**
             * @description Whole øre
             * @example 2000000
             */
            amountOere: number;
            citizen: {
                /** @example 70505 */
                cardNumber: string;
                /**
                 * @description With `includeCpr` alone, and where there is a name
                 * @example 2905690000
                 */
                cpr?: string;
                /** Format: uuid */
                id: string;
                /** @description As it is now; absent once the citizen is anonymised or no longer the municipality’s */
                name?: string;
            };
            /** @description In the whole period, without cancelled ones */
            employments: number;
        };
        /**
         * @example {
         *       "id": "019ac000-0000-7000-8000-000000000061",
         *       "kind": "everything",
         *       "from": "2026-01-01",
         *       "to": "2026-12-31",
         *       "madeAt": "2027-02-01T09:30:00.000Z",
         *       "madeBy": "Hanne Admin",
         *       "employments": 412,
         *       "citizens": 120,
         *       "amountOere": 184250000
         *     }
         */
        HandOver: {
            /**
             * @description What these citizens’ employments of the whole period came to; cancelled ones count 0
             * @example 2000000
             */
            amountOere: number;
            /**
             * @description An outside system made it
             * @constant
             */
            bySystem?: true;
            /** @description Whose they are */
            citizens: number;
            /** @description How many are in it */
            employments: number;
            /**
             * Format: date
             * @example 2026-11-21
             */
            from: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "everything" | "changes";
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            madeAt: string;
            /** @description The administrator, or the outside system */
            madeBy: string;
            /**
             * Format: date
             * @example 2026-11-21
             */
            to: string;
        };
        /** @description The latest first */
        HandOverPage: {
            items: components["schemas"]["HandOver"][];
            nextCursor: string | null;
        };
        History: {
            items: components["schemas"]["HistoryEvent"][];
        };
        /**
         * @example {
         *       "event": "employment-edited",
         *       "at": "2026-11-24T09:12:00.000Z",
         *       "actor": {
         *         "role": "employee",
         *         "organisation": "Café Solsikken ApS",
         *         "name": "Sanne Lund"
         *       },
         *       "changes": [
         *         {
         *           "field": "amountOere",
         *           "from": 150000,
         *           "to": 180000
         *         }
         *       ]
         *     }
         */
        HistoryEvent: {
            actor: {
                name?: string;
                organisation: string | null;
                /** @enum {string} */
                role: "caseworker" | "administrator" | "effort-worker" | "employee" | "citizen" | "operator";
                system?: components["schemas"]["ActingSystem"];
            };
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            at: string;
            changes?: {
                field: string;
                from: string | number | null;
                to: string | number | null;
            }[];
            /** @enum {string} */
            event: "enrolment-granted" | "enrolment-grant-undone" | "enrolment-deactivated" | "enrolment-reactivated" | "caseworker-assigned" | "caseworker-released" | "assignment-undone" | "control-recorded" | "register-news-seen" | "withdrawal-asked" | "withdrawal-taken-back" | "withdrawal-settled" | "enrolment-transferred" | "employment-registered" | "employment-edited" | "employment-cancelled" | "reopening-requested" | "reopening-approved" | "reopening-refused" | "reopening-withdrawn" | "employment-disputed" | "objection-settled" | "objection-withdrawn";
        };
        /**
         * @example {
         *       "id": "nemlogin",
         *       "name": {
         *         "da": "MitID Erhverv",
         *         "en": "MitID Erhverv"
         *       }
         *     }
         */
        IdentityProvider: {
            /** @description For `/auth/login?provider=` */
            id: string;
            name: {
                da: string;
                en: string;
            };
        };
        /** @description Why a row is refused: code and facts as when it is sent by itself */
        ImportRowProblem: {
            code: components["schemas"]["ProblemCode"];
            errors?: components["schemas"]["FieldProblem"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e10",
         *       "name": "Lønsystemet",
         *       "scopes": [
         *         "employments:read",
         *         "employments:write",
         *         "card-lookups"
         *       ],
         *       "kind": "company",
         *       "createdAt": "2026-11-21T13:36:00.000Z",
         *       "credentials": [
         *         {
         *           "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e11",
         *           "kind": "secret",
         *           "hint": "x7Qd",
         *           "createdAt": "2026-11-21T13:36:00.000Z",
         *           "endsOn": "2027-11-20",
         *           "lastUsedAt": "2026-11-22T04:00:00.000Z"
         *         }
         *       ]
         *     }
         */
        IntegrationClient: {
            /** @description Of a vendor’s: how many companies have approved it now */
            approvals?: number;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            createdAt: string;
            /** @description Newest first */
            credentials: components["schemas"]["ClientCredential"][];
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            endedAt?: string;
            /**
             * Format: uuid
             * @description Also its `client_id` at `/oauth/token`
             */
            id: string;
            /** @enum {string} */
            kind: "company" | "municipality" | "vendor";
            name: string;
            scopes: ("employments:read" | "employments:write" | "card-lookups" | "citizens:read" | "events:read" | "statistics:read")[];
        };
        IntegrationClients: {
            items: components["schemas"]["IntegrationClient"][];
        };
        /**
         * @description A letter as it was made (R36), in both languages
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
         *       "kind": "grant",
         *       "authority": {
         *         "code": "0751",
         *         "name": "Aarhus Kommune"
         *       },
         *       "decidedOn": "2025-02-03",
         *       "name": "Lone Hansentest",
         *       "cardNumber": "70505",
         *       "contact": {
         *         "phone": "00 00 07 51",
         *         "email": "frikort@aarhus-kommune.example",
         *         "address": "Prøvegade 1\n8000 Aarhus C",
         *         "openingHours": {
         *           "da": "Mandag-torsdag kl. 9-15",
         *           "en": "Monday to Thursday 9am to 3pm"
         *         },
         *         "webPage": "https://aarhus-kommune.example/frikort"
         *       },
         *       "da": {
         *         "title": "Du har fået et socialt frikort",
         *         "paragraphs": [
         *           "Kære Lone Hansentest",
         *           "Aarhus Kommune har den 03-02-2025 bevilget dig et socialt frikort. Dit frikortnummer er 70505.",
         *           "Med frikortet må du tjene 43.766,00 kr. i 2026, uden at du skal betale skat af pengene, og uden at de trækkes fra i dine offentlige ydelser. Beløbet gælder for et kalenderår og for alle dine arbejdspladser tilsammen.",
         *           "Giv frikortnummeret til den virksomhed, du skal arbejde for. Det skal være almindeligt arbejde uden offentligt tilskud. Virksomheden skal registrere dit arbejde og din løn i Socialt Frikort. Hvis den ikke gør det, gælder frikortet ikke for lønnen.",
         *           "Log på Socialt Frikort med MitID for at se, hvor meget du har tilbage, og hvem der har registreret noget. Frikortet gælder også i de kommende år. Beløbet bliver fastsat for hvert år.",
         *           "Aarhus Kommune undersøger mindst hvert andet kalenderår, om du stadig opfylder betingelserne for at have frikortet.",
         *           "Har du spørgsmål, så kontakt Aarhus Kommune på telefon 00 00 07 51 eller frikort@aarhus-kommune.example."
         *         ]
         *       },
         *       "en": {
         *         "title": "You have been granted a socialt frikort",
         *         "paragraphs": [
         *           "Dear Lone Hansentest",
         *           "On 3 Feb 2025, Aarhus Kommune granted you a socialt frikort. Your card number is 70505.",
         *           "With the frikort you may earn DKK 43,766.00 in 2026 without paying tax on the money, and without it being deducted from your public benefits. The amount is for one calendar year, and for all the places you work taken together.",
         *           "Give the card number to the company you are going to work for. It must be ordinary work without a public subsidy. The company must register your work and your pay in Socialt Frikort. If it does not, the frikort does not cover the pay.",
         *           "Log in to Socialt Frikort with MitID to see how much you have left, and who has registered what. The frikort is also valid in the years to come. The amount is fixed for each year.",
         *           "At least every second calendar year, Aarhus Kommune looks at whether you still meet the conditions for having the frikort.",
         *           "If you have questions, contact Aarhus Kommune, phone 00 00 07 51 or frikort@aarhus-kommune.example."
         *         ]
         *       }
         *     }
         */
        Letter: {
            /** @description Which decided */
            authority: {
                code: string;
                name: string;
            };
            /** @example 70505 */
            cardNumber: string;
            /** @description How the municipality was reached then; absent where it had not entered it */
            contact?: components["schemas"]["AuthorityContact"];
            da: {
                /** @description Of a deactivation: where and by when to complain, in paragraphs */
                complaint?: string[];
                /** @description A line break may stand in one */
                paragraphs: string[];
                title: string;
            };
            /**
             * Format: date
             * @description The date of the decision
             * @example 2026-11-21
             */
            decidedOn: string;
            en: {
                /** @description Of a deactivation: where and by when to complain, in paragraphs */
                complaint?: string[];
                /** @description A line break may stand in one */
                paragraphs: string[];
                title: string;
            };
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "grant" | "deactivation";
            /** @description The citizen's, as it was then */
            name: string;
        };
        /**
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
         *       "kind": "grant",
         *       "authority": {
         *         "code": "0751",
         *         "name": "Aarhus Kommune"
         *       },
         *       "decidedOn": "2025-02-03",
         *       "name": "Lone Hansentest",
         *       "cardNumber": "70505",
         *       "contact": {
         *         "phone": "00 00 07 51",
         *         "email": "frikort@aarhus-kommune.example",
         *         "address": "Prøvegade 1\n8000 Aarhus C",
         *         "openingHours": {
         *           "da": "Mandag-torsdag kl. 9-15",
         *           "en": "Monday to Thursday 9am to 3pm"
         *         },
         *         "webPage": "https://aarhus-kommune.example/frikort"
         *       },
         *       "da": {
         *         "title": "Du har fået et socialt frikort",
         *         "paragraphs": [
         *           "Kære Lone Hansentest",
         *           "Aarhus Kommune har den 03-02-2025 bevilget dig et socialt frikort. Dit frikortnummer er 70505.",
         *           "Med frikortet må du tjene 43.766,00 kr. i 2026, uden at du skal betale skat af pengene, og uden at de trækkes fra i dine offentlige ydelser. Beløbet gælder for et kalenderår og for alle dine arbejdspladser tilsammen.",
         *           "Giv frikortnummeret til den virksomhed, du skal arbejde for. Det skal være almindeligt arbejde uden offentligt tilskud. Virksomheden skal registrere dit arbejde og din løn i Socialt Frikort. Hvis den ikke gør det, gælder frikortet ikke for lønnen.",
         *           "Log på Socialt Frikort med MitID for at se, hvor meget du har tilbage, og hvem der har registreret noget. Frikortet gælder også i de kommende år. Beløbet bliver fastsat for hvert år.",
         *           "Aarhus Kommune undersøger mindst hvert andet kalenderår, om du stadig opfylder betingelserne for at have frikortet.",
         *           "Har du spørgsmål, så kontakt Aarhus Kommune på telefon 00 00 07 51 eller frikort@aarhus-kommune.example."
         *         ]
         *       },
         *       "en": {
         *         "title": "You have been granted a socialt frikort",
         *         "paragraphs": [
         *           "Dear Lone Hansentest",
         *           "On 3 Feb 2025, Aarhus Kommune granted you a socialt frikort. Your card number is 70505.",
         *           "With the frikort you may earn DKK 43,766.00 in 2026 without paying tax on the money, and without it being deducted from your public benefits. The amount is for one calendar year, and for all the places you work taken together.",
         *           "Give the card number to the company you are going to work for. It must be ordinary work without a public subsidy. The company must register your work and your pay in Socialt Frikort. If it does not, the frikort does not cover the pay.",
         *           "Log in to Socialt Frikort with MitID to see how much you have left, and who has registered what. The frikort is also valid in the years to come. The amount is fixed for each year.",
         *           "At least every second calendar year, Aarhus Kommune looks at whether you still meet the conditions for having the frikort.",
         *           "If you have questions, contact Aarhus Kommune, phone 00 00 07 51 or frikort@aarhus-kommune.example."
         *         ]
         *       },
         *       "lacking": []
         *     }
         */
        LetterForCaseworkers: {
            /** @description Which decided */
            authority: {
                code: string;
                name: string;
            };
            /** @example 70505 */
            cardNumber: string;
            /** @description How the municipality was reached then; absent where it had not entered it */
            contact?: components["schemas"]["AuthorityContact"];
            da: {
                /** @description Of a deactivation: where and by when to complain, in paragraphs */
                complaint?: string[];
                /** @description A line break may stand in one */
                paragraphs: string[];
                title: string;
            };
            /**
             * Format: date
             * @description The date of the decision
             * @example 2026-11-21
             */
            decidedOn: string;
            en: {
                /** @description Of a deactivation: where and by when to complain, in paragraphs */
                complaint?: string[];
                /** @description A line break may stand in one */
                paragraphs: string[];
                title: string;
            };
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "grant" | "deactivation";
            /** @description What the municipality had not written by then: how it is reached; where and by when to complain, of which our own text says no more than to ask */
            lacking: ("contact" | "complaint")[];
            /** @description The citizen's, as it was then */
            name: string;
        };
        /**
         * @example {
         *       "id": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
         *       "name": "Lone Hansentest",
         *       "cpr": "2905690000",
         *       "cardNumber": "70505",
         *       "status": "active",
         *       "nameProtected": false,
         *       "flags": [],
         *       "registerNews": [],
         *       "assignedCaseworker": {
         *         "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04",
         *         "name": "Troels Madsen"
         *       },
         *       "remainingOere": 4226600,
         *       "lastEmploymentEnd": "2026-11-20",
         *       "controlDue": "2027-12-31"
         *     }
         */
        ListedCitizen: {
            assignedCaseworker?: {
                /** Format: uuid */
                id: string;
                /**
                 * @description It is the caller
                 * @constant
                 */
                isCaller?: true;
                name: string;
            };
            /** @example 70505 */
            cardNumber: string;
            /**
             * Format: date
             * @description The last day of the next control (R18); absent while the frikort is inactive
             * @example 2026-11-21
             */
            controlDue?: string;
            /**
             * @description Ten digits
             * @example 2905690000
             */
            cpr: string;
            /** @description What to mind: protected name and address, and what the CPR register says about the number */
            flags: ("name-protected" | "resident-in-greenland" | "number-for-tax-only" | "cancelled" | "duplicate" | "changed" | "disappeared" | "emigrated" | "dead" | "unknown")[];
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @example 2026-11-21
             */
            lastEmploymentEnd?: string;
            name: string;
            nameProtected: boolean;
            /** @description What the CPR register has told that nobody has marked as seen */
            registerNews: ("name" | "protection" | "number" | "status")[];
            /**
             * @description Of the card of the year; absent without one
             * @example 2000000
             */
            remainingOere?: number;
            /** @enum {string} */
            status: "active" | "inactive";
        };
        /** @description The letter of a grant or a deactivation (R36) */
        ListedLetter: {
            /** @description Which decided */
            authority: {
                code: string;
                name: string;
            };
            /**
             * Format: date
             * @description The date of the decision
             * @example 2026-11-21
             */
            decidedOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "grant" | "deactivation";
        };
        /**
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e0b",
         *       "eventId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
         *       "type": "employment.registered",
         *       "status": "succeeded",
         *       "createdAt": "2026-11-21T13:36:00.500Z",
         *       "attemptCount": 1,
         *       "lastAttempt": {
         *         "at": "2026-11-21T13:36:01.000Z",
         *         "durationMs": 84,
         *         "outcome": "accepted",
         *         "statusCode": 204,
         *         "answer": ""
         *       }
         *     }
         */
        ListedWebhookDelivery: {
            attemptCount: number;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description The header `webhook-id`
             */
            eventId: string;
            /** Format: uuid */
            id: string;
            lastAttempt?: components["schemas"]["WebhookAttempt"];
            /**
             * Format: date-time
             * @description While it waits
             * @example 2026-11-21T13:36:00.000Z
             */
            nextAttemptAt?: string;
            /** @enum {string} */
            status: "waiting" | "succeeded" | "failed";
            /** @enum {string} */
            type: "citizen.enrolled" | "citizen.grant-undone" | "citizen.deactivated" | "citizen.reactivated" | "citizen.controlled" | "citizen.flagged" | "citizen.arrived" | "citizen.left" | "employment.registered" | "employment.changed" | "employment.cancelled" | "employment.reopening-requested" | "employment.reopened" | "employment.reopening-refused" | "employment.reopening-withdrawn" | "employment.disputed" | "employment.objection-settled" | "employment.objection-withdrawn" | "import.finished" | "webhook.test";
        };
        /**
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e05",
         *       "at": "2026-11-21T13:35:00.000Z",
         *       "role": "employee",
         *       "organisation": {
         *         "cvr": "99100002",
         *         "name": "Café Solsikken ApS"
         *       },
         *       "action": "card-looked-up",
         *       "purpose": "employment-registration",
         *       "outcome": "done",
         *       "rows": 1,
         *       "citizens": 1,
         *       "position": 4711
         *     }
         */
        LogAct: {
            /** @description From a closed list that grows with the system */
            action: string;
            /** @description The employee; only with `names=true`, never a citizen */
            actor?: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            at: string;
            /** @description How many citizens it concerned; which ones the log does not tell */
            citizens: number;
            /** @description Why it was refused */
            code?: string;
            /**
             * Format: uuid
             * @description Of its first row
             */
            id: string;
            organisation?: {
                /** @description CVR number */
                cvr: string;
                name: string;
            };
            /** @enum {string} */
            outcome: "done" | "refused";
            /** @description In the sealed log; absent while it waits to be sealed */
            position?: number;
            /** @enum {string} */
            purpose: "login" | "case-handling" | "employment-registration" | "own-insight" | "operation" | "access-control" | "hand-over" | "efforts";
            /**
             * @description Absent for a refused login
             * @enum {string}
             */
            role?: "caseworker" | "administrator" | "effort-worker" | "employee" | "citizen" | "operator";
            /** @description How many rows of the log it is: one for most acts */
            rows: number;
            system?: components["schemas"]["ActingSystem"];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e05",
         *           "aboutCitizen": true,
         *           "position": 4711
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        LogActRows: {
            items: {
                aboutCitizen: boolean;
                /** Format: uuid */
                id: string;
                /** @description In the sealed log; absent while it waits to be sealed */
                position?: number;
            }[];
            nextCursor: string | null;
        };
        LogPage: {
            items: components["schemas"]["LogAct"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "waiting": 3,
         *       "waitingSince": "2026-11-21T13:35:40.000Z",
         *       "newest": {
         *         "number": 812,
         *         "sealedAt": "2026-11-21T13:35:30.000Z",
         *         "lastPosition": 4711,
         *         "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *       }
         *     }
         */
        LogSealing: {
            newest: {
                /** @description As it is printed to the process log */
                hash: string;
                lastPosition: number;
                number: number;
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                sealedAt: string;
            } | null;
            /** @description Rows that are not sealed yet */
            waiting: number;
            waitingSince: string | null;
        };
        /**
         * @description A burst of numbers that may be guessing or snooping (R27)
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e06",
         *       "at": "2026-11-21T13:40:00.000Z",
         *       "numbers": "card-number",
         *       "role": "employee",
         *       "organisation": {
         *         "cvr": "99100002",
         *         "name": "Café Solsikken ApS"
         *       },
         *       "actorId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e07",
         *       "missesBefore": 20,
         *       "organisationMissesBefore": 20,
         *       "hitsBefore": 4,
         *       "limit": {
         *         "of": "person",
         *         "misses": 20
         *       },
         *       "blockedUntil": "2026-11-21T14:40:00.000Z"
         *     }
         */
        LookupAlarm: {
            /**
             * Format: uuid
             * @description Whose log to look at; the name is in the log, on request
             */
            actorId: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            at: string;
            /**
             * Format: date-time
             * @description When numbers are answered again; left out once that is long ago
             * @example 2026-11-21T13:36:00.000Z
             */
            blockedUntil?: string;
            /** @description Numbers that the person looked up and that somebody has; of companies only */
            hitsBefore?: number;
            /** Format: uuid */
            id: string;
            /** @description Whose misses in an hour were used up, and how many they are today; those of a network together with other organisations */
            limit: {
                misses: number;
                /** @enum {string} */
                of: "person" | "organisation" | "network";
            };
            /** @description Such numbers, named by the same person in the hour before */
            missesBefore: number;
            /**
             * @description Wrong card numbers, or CPR numbers of others than the own citizens
             * @enum {string}
             */
            numbers: "card-number" | "cpr";
            organisation: {
                /** @description CVR number */
                cvr: string;
                name: string;
            };
            /** @description The same of everybody in the organisation, the person included */
            organisationMissesBefore: number;
            /** @enum {string} */
            role: "employee" | "caseworker" | "effort-worker" | "operator";
        };
        LookupAlarmPage: {
            items: components["schemas"]["LookupAlarm"][];
            nextCursor: string | null;
        };
        /**
         * @description A citizen with a frikort, for the citizen
         * @example {
         *       "id": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
         *       "name": "Lone Hansentest",
         *       "nameProtected": false,
         *       "cpr": "2905690000",
         *       "cardNumber": "70505",
         *       "status": "active",
         *       "statusSince": "2025-02-03T10:00:00.000Z",
         *       "grantedOn": "2025-02-03",
         *       "authority": {
         *         "code": "0751",
         *         "name": "Aarhus Kommune"
         *       },
         *       "moves": [],
         *       "letters": [
         *         {
         *           "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
         *           "kind": "grant",
         *           "authority": {
         *             "code": "0751",
         *             "name": "Aarhus Kommune"
         *           },
         *           "decidedOn": "2025-02-03"
         *         }
         *       ],
         *       "cards": [
         *         {
         *           "year": 2026,
         *           "allowanceOere": 4376600,
         *           "usedOere": 150000,
         *           "remainingOere": 4226600,
         *           "status": "active"
         *         }
         *       ],
         *       "consent": {
         *         "textVersion": "2026-1",
         *         "at": "2025-02-03T10:00:00.000Z"
         *       },
         *       "assignedCaseworker": {
         *         "name": "Troels Madsen"
         *       },
         *       "controlDue": "2027-12-31"
         *     }
         */
        Me: {
            assignedCaseworker?: {
                name: string;
            };
            authority: {
                code: string;
                name: string;
            };
            /** @example 70505 */
            cardNumber: string;
            /** @description Newest year first */
            cards: components["schemas"]["Card"][];
            consent: {
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                at: string;
                text?: {
                    da: string;
                    en: string;
                };
                /**
                 * Format: date
                 * @description From when the text was used
                 * @example 2026-11-21
                 */
                textFrom?: string;
                textVersion: string;
                /**
                 * Format: date-time
                 * @description When the citizen asked for the consent to be withdrawn, until that is settled
                 * @example 2026-11-21T13:36:00.000Z
                 */
                withdrawalAskedAt?: string;
            };
            /**
             * Format: date
             * @description The last day of the next control (R18); absent while the frikort is inactive
             * @example 2026-11-21
             */
            controlDue?: string;
            /**
             * Format: date
             * @description The latest control (R18); absent before the first
             * @example 2026-11-21
             */
            controlledOn?: string;
            /**
             * @description Ten digits
             * @example 2905690000
             */
            cpr: string;
            /**
             * Format: date
             * @example 2026-11-21
             */
            grantedOn: string;
            /** Format: uuid */
            id: string;
            /** @description The letters of decisions, the latest first; none of those made before there were letters */
            letters: components["schemas"]["ListedLetter"][];
            /** @description When the citizen came to another municipality, the first time first */
            moves: components["schemas"]["Move"][];
            name: string;
            /** @description Companies see initials instead of the name (R20) */
            nameProtected: boolean;
            /**
             * @description One for all years
             * @enum {string}
             */
            status: "active" | "inactive";
            /**
             * Format: date
             * @example 2026-11-21
             */
            statusDecisionDate?: string;
            statusReason?: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            statusSince: string;
        };
        /**
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e21",
         *       "kind": "employment-registered",
         *       "at": "2026-11-21T13:36:00.000Z",
         *       "read": false,
         *       "about": {
         *         "employment": {
         *           "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02",
         *           "companyName": "Café Solsikken ApS",
         *           "cardNumber": "70505",
         *           "startDate": "2026-11-23",
         *           "endDate": "2026-11-27",
         *           "cancelled": false
         *         }
         *       }
         *     }
         */
        Message: {
            /** @description Fetched now, as the caller may see it now: what they may not see is left out */
            about: {
                /** @description To caseworkers */
                citizen?: {
                    /** @example 70505 */
                    cardNumber: string;
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @description How many it is about now */
                count?: number;
                /**
                 * Format: date
                 * @description Of controls the day by which they are due; of employments the last on which they may be edited
                 * @example 2026-11-21
                 */
                day?: string;
                employment?: {
                    cancelled: boolean;
                    /** @example 70505 */
                    cardNumber: string;
                    companyName: string;
                    /**
                     * Format: date
                     * @example 2026-11-21
                     */
                    endDate: string;
                    /** Format: uuid */
                    id: string;
                    /**
                     * Format: date
                     * @example 2026-11-21
                     */
                    startDate: string;
                };
                /**
                 * @description What remains of the card now
                 * @example 2000000
                 */
                remainingOere?: number;
                year?: number;
            };
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            at: string;
            /** Format: uuid */
            id: string;
            /** @description What it tells; the words are the page’s */
            kind: string;
            /** @description By the caller */
            read: boolean;
        };
        /**
         * @example {
         *       "state": "working",
         *       "email": "lone@post.example",
         *       "latest": {
         *         "at": "2026-11-21T13:36:05.000Z",
         *         "purpose": "news",
         *         "outcome": "sent"
         *       }
         *     }
         */
        MessageMail: {
            email?: string;
            /** @description The latest mail, and what became of it */
            latest?: {
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                at: string;
                /**
                 * @description `uncertain`: nobody knows whether it came, and it is not sent again
                 * @enum {string}
                 */
                outcome: "waiting" | "sent" | "refused" | "given-up" | "uncertain";
                /** @enum {string} */
                purpose: "verification" | "news";
            };
            /**
             * @description `failing`: a mail server refused the address for good, and it is written to no more
             * @enum {string}
             */
            state: "off" | "unverified" | "working" | "failing";
        };
        MessagePage: {
            items: components["schemas"]["Message"][];
            nextCursor: string | null;
        };
        /** @description The responsibility went to another municipality (R19) */
        Move: {
            from: {
                code: string;
                name: string;
            };
            /**
             * Format: date
             * @example 2026-11-21
             */
            on: string;
            to: {
                code: string;
                name: string;
            };
        };
        /**
         * @description That a citizen says that an employment is wrong, and what became of it (R30)
         * @example {
         *       "id": "019aa6b4-9e80-7c11-a4f7-2d5b8e3c6a90",
         *       "state": "settled",
         *       "reason": "wrong-amount",
         *       "sentence": "Jeg fik 1.200 kr.",
         *       "raisedAt": "2026-11-22T18:05:00.000Z",
         *       "settledAt": "2026-11-23T08:40:00.000Z",
         *       "settledFor": "company",
         *       "answer": "corrected",
         *       "answerSentence": "Vi havde talt en dag for meget med.",
         *       "employment": {
         *         "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02",
         *         "cardNumber": "70505",
         *         "startDate": "2026-11-02",
         *         "endDate": "2026-11-20",
         *         "amountOere": 150000,
         *         "contact": {
         *           "name": "Bjarne Jepsen",
         *           "email": "bj@solsikken.example",
         *           "phone": "70 10 00 02"
         *         },
         *         "reference": "køkken-11",
         *         "citizenName": "Lone Hansentest",
         *         "nameProtected": false,
         *         "company": {
         *           "cvr": "99100002",
         *           "name": "Café Solsikken ApS"
         *         },
         *         "year": 2026,
         *         "status": "registered",
         *         "enrolmentStatus": "active",
         *         "editable": true,
         *         "editableUntil": "2026-12-19",
         *         "version": 1,
         *         "createdAt": "2026-11-21T13:36:00.000Z",
         *         "updatedAt": "2026-11-21T13:36:00.000Z"
         *       }
         *     }
         */
        Objection: {
            /** @enum {string} */
            answer?: "corrected" | "stands" | "agreed" | "something-else";
            answerSentence?: string;
            /**
             * Format: uuid
             * @description To caseworkers
             */
            citizenId?: string;
            /** @description As it is now */
            employment: components["schemas"]["Employment"];
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            raisedAt: string;
            /** @enum {string} */
            reason: "not-me" | "not-employed-there" | "wrong-dates" | "wrong-amount" | "registered-twice" | "something-else";
            /** @description What the citizen adds */
            sentence?: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            settledAt?: string;
            /**
             * @description For whom it was answered
             * @enum {string}
             */
            settledFor?: "company" | "authority";
            /**
             * @description While it is open: whose it is to answer, the company’s while it can still edit, else the municipality’s
             * @enum {string}
             */
            side?: "company" | "authority";
            /** @enum {string} */
            state: "open" | "settled" | "withdrawn" | "cancelled";
        };
        ObjectionPage: {
            items: components["schemas"]["Objection"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "licence": {
         *         "name": "CC BY 4.0",
         *         "url": "https://creativecommons.org/licenses/by/4.0/",
         *         "attribution": "Socialt frikort"
         *       },
         *       "years": [
         *         {
         *           "year": 2025,
         *           "publishedOn": "2026-01-30",
         *           "national": {
         *             "granted": 512,
         *             "active": 3901,
         *             "employments": 7914,
         *             "amountOere": 1423880000,
         *             "used": 1687,
         *             "averageOere": 844031,
         *             "companies": 913,
         *             "daysToFirst": {
         *               "lower": 12,
         *               "median": 34,
         *               "upper": 90.5
         *             }
         *           },
         *           "months": [
         *             {
         *               "month": 1,
         *               "granted": 41,
         *               "active": 3812,
         *               "employments": 655,
         *               "amountOere": 118240000
         *             }
         *           ],
         *           "municipalities": [
         *             {
         *               "code": "0751",
         *               "name": "Aarhus Kommune",
         *               "granted": 512,
         *               "active": 3901,
         *               "employments": 7914,
         *               "amountOere": 1423880000,
         *               "used": 1687,
         *               "averageOere": 844031
         *             },
         *             {
         *               "code": "0825",
         *               "name": "Læsø Kommune",
         *               "granted": null,
         *               "active": 6,
         *               "employments": null,
         *               "amountOere": null,
         *               "used": null,
         *               "averageOere": null
         *             }
         *           ]
         *         }
         *       ],
         *       "soFar": {
         *         "publishedOn": "2026-11-01",
         *         "years": [
         *           {
         *             "year": 2026,
         *             "granted": 470,
         *             "active": 4010,
         *             "used": 1540,
         *             "employments": 7210,
         *             "amountOere": 1302500000
         *           }
         *         ]
         *       }
         *     }
         */
        OpenStatistics: {
            /** @description What whoever uses the figures may do, and whom they name */
            licence: {
                attribution: string;
                name: string;
                url: string;
            };
            /** @description The years that are not closed, rounded to 10 and to 1.000 kr., as they were when the month began */
            soFar: {
                /**
                 * Format: date
                 * @example 2026-11-21
                 */
                publishedOn: string;
                years: {
                    active: number;
                    /**
                     * @description Whole øre
                     * @example 2000000
                     */
                    amountOere: number;
                    employments: number;
                    granted: number;
                    used: number;
                    year: number;
                }[];
            } | null;
            /** @description Closed years, the latest first: their figures never change */
            years: {
                /** @description An employment belongs to the month in which it ends */
                months: {
                    /** @description null where it is hidden */
                    active: number | null;
                    /** @description null where it is hidden */
                    amountOere: number | null;
                    /** @description null where it is hidden */
                    employments: number | null;
                    /** @description null where it is hidden */
                    granted: number | null;
                    month: number;
                }[];
                /** @description Those that are not here have no frikort */
                municipalities: {
                    /** @description null where it is hidden */
                    active: number | null;
                    /** @description null where it is hidden */
                    amountOere: number | null;
                    /** @description null where it is hidden */
                    averageOere: number | null;
                    code: string;
                    /** @description null where it is hidden */
                    employments: number | null;
                    /** @description null where it is hidden */
                    granted: number | null;
                    name: string;
                    /** @description null where it is hidden */
                    used: number | null;
                }[];
                national: {
                    /** @description null where it is hidden */
                    active: number | null;
                    /** @description null where it is hidden */
                    amountOere: number | null;
                    /** @description null where it is hidden */
                    averageOere: number | null;
                    /** @description null where it is hidden */
                    companies: number | null;
                    /** @description Days from the grant to the first employment: a quarter came sooner than `lower`, three quarters sooner than `upper`; of those whose first employment began in the year */
                    daysToFirst: {
                        lower: number;
                        median: number;
                        upper: number;
                    } | null;
                    /** @description null where it is hidden */
                    employments: number | null;
                    /** @description null where it is hidden */
                    granted: number | null;
                    /** @description null where it is hidden */
                    used: number | null;
                };
                /**
                 * Format: date
                 * @example 2026-11-21
                 */
                publishedOn: string;
                year: number;
            }[];
        };
        /** @description A transfer that can still be decided (R19) */
        OpenTransfer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "offer" | "request";
            /**
             * Format: date
             * @example 2026-11-21
             */
            openUntil: string;
            /** @description Where the citizen would go */
            otherAuthority: {
                code: string;
                name: string;
            };
        };
        /**
         * @example {
         *       "concerns": [
         *         "alarms"
         *       ],
         *       "alarms": 1,
         *       "queues": [
         *         {
         *           "of": "log",
         *           "waiting": 3,
         *           "since": "2026-11-21T13:35:40.000Z"
         *         },
         *         {
         *           "of": "events",
         *           "waiting": 0,
         *           "since": null
         *         },
         *         {
         *           "of": "imports",
         *           "waiting": 0,
         *           "since": null
         *         },
         *         {
         *           "of": "mails",
         *           "waiting": 0,
         *           "since": null
         *         }
         *       ],
         *       "archiving": {
         *         "on": true,
         *         "lastArchivedAt": "2026-11-21T13:30:00.000Z",
         *         "lastFailedAt": null
         *       },
         *       "certificates": [
         *         {
         *           "of": "login",
         *           "validUntil": "2028-03-01T11:00:00.000Z"
         *         }
         *       ]
         *     }
         */
        Operation: {
            /** @description Look-up alarms of the last 24 hours (R27) */
            alarms: number;
            /** @description Whether PostgreSQL archives what it writes, which backups to a point in time need */
            archiving: {
                lastArchivedAt: string | null;
                lastFailedAt: string | null;
                on: boolean;
            };
            certificates: {
                /** @enum {string} */
                of: "login" | "login-other" | "cpr-register";
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                validUntil: string;
            }[];
            /** @description What needs attention now; nothing when everything works */
            concerns: ("this-year-not-open" | "next-year-missing" | "proposal-waits" | "alarms" | "log-late" | "events-late" | "imports-late" | "mails-late" | "archiving-off" | "archiving-failed" | "certificate-ends")[];
            queues: {
                /**
                 * @description Rows of the log that wait to be sealed; events, imports and mails under way
                 * @enum {string}
                 */
                of: "log" | "events" | "imports" | "mails";
                /** @description Of the oldest */
                since: string | null;
                waiting: number;
            }[];
        };
        /**
         * @description Where else the caller is logged in
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e08",
         *       "entrance": "company",
         *       "begunAt": "2026-11-21T08:01:00.000Z",
         *       "lastUsedAt": "2026-11-21T12:58:00.000Z",
         *       "sameLogin": false
         *     }
         */
        OtherSession: {
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            begunAt: string;
            /** @enum {string} */
            entrance: "caseworker" | "company" | "citizen";
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description To about a minute
             * @example 2026-11-21T13:36:00.000Z
             */
            lastUsedAt: string;
            /** @description Begun from the same login as this session; single logout ends both */
            sameLogin: boolean;
        };
        /**
         * @example {
         *       "authority": {
         *         "code": "0751",
         *         "name": "Aarhus Kommune"
         *       },
         *       "contact": {
         *         "phone": "00 00 07 51",
         *         "email": "frikort@aarhus-kommune.example",
         *         "address": "Prøvegade 1\n8000 Aarhus C",
         *         "openingHours": {
         *           "da": "Mandag-torsdag kl. 9-15",
         *           "en": "Monday to Thursday 9am to 3pm"
         *         },
         *         "webPage": "https://aarhus-kommune.example/frikort"
         *       },
         *       "version": 2,
         *       "history": [
         *         {
         *           "at": "2026-11-21T13:36:00.000Z",
         *           "name": "Hanne Admin",
         *           "changes": [
         *             {
         *               "field": "phone",
         *               "from": "00 00 07 50",
         *               "to": "00 00 07 51"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        OwnAuthorityContact: {
            authority: {
                /** @description The register's code of the municipality */
                code: string;
                name: string;
            };
            /** @description Null until it has been entered */
            contact: components["schemas"]["AuthorityContact"] | null;
            /** @description The newest change first, 50 at most */
            history: {
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                at: string;
                changes: {
                    /** @enum {string} */
                    field: "phone" | "email" | "address" | "openingHours.da" | "openingHours.en" | "webPage";
                    from: string | null;
                    to: string | null;
                }[];
                /** @description The administrator who saved it */
                name: string;
            }[];
            /** @description 0 until it has been entered */
            version: number;
        };
        /**
         * @example {
         *       "countedAt": "2026-11-20T23:04:11.000Z",
         *       "years": [
         *         {
         *           "year": 2026,
         *           "granted": 512,
         *           "active": 3901,
         *           "employments": 7914,
         *           "amountOere": 1423880000,
         *           "used": 1687,
         *           "averageOere": 844031,
         *           "companies": 88,
         *           "firstEmployments": 61,
         *           "daysToFirst": {
         *             "lower": 9,
         *             "median": 31,
         *             "upper": 77
         *           },
         *           "months": [
         *             {
         *               "month": 1,
         *               "granted": 41,
         *               "active": 3812,
         *               "employments": 655,
         *               "amountOere": 118240000,
         *               "used": 402,
         *               "averageOere": 294129,
         *               "companies": 61
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        OwnStatistics: {
            /** @description null when nothing has been counted yet */
            countedAt: string | null;
            /** @description The latest first */
            years: {
                /** @description At the end of it; null of a month that has not begun */
                active: number | null;
                /**
                 * @description Whole øre
                 * @example 2000000
                 */
                amountOere: number;
                /**
                 * @description The amount for each used card
                 * @example 2000000
                 */
                averageOere: number;
                companies: number;
                /** @description Days from the grant to the first employment: a quarter came sooner than `lower`, three quarters sooner than `upper`; of those whose first employment began in the year */
                daysToFirst: {
                    lower: number;
                    median: number;
                    upper: number;
                } | null;
                employments: number;
                /** @description Whose first employment began in the year */
                firstEmployments: number;
                granted: number;
                months: {
                    /** @description At the end of it; null of a month that has not begun */
                    active: number | null;
                    /**
                     * @description Whole øre
                     * @example 2000000
                     */
                    amountOere: number;
                    /**
                     * @description The amount for each used card
                     * @example 2000000
                     */
                    averageOere: number;
                    companies: number;
                    employments: number;
                    granted: number;
                    month: number;
                    /** @description Cards with an employment */
                    used: number;
                }[];
                /** @description Cards with an employment */
                used: number;
                year: number;
            }[];
        };
        /** @description RFC 9457 problem details with a stable code */
        Problem: {
            code: components["schemas"]["ProblemCode"];
            detail?: string;
            /** @description With `validation-failed` */
            errors?: components["schemas"]["FieldProblem"][];
            status: number;
            /** @description The code in words, in English; apps have their own texts */
            title: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Closed list; a later version may add to it, so a client meets an unknown one by its status
         * @enum {string}
         */
        ProblemCode: "search-input-invalid" | "cpr-unknown" | "card-number-unknown" | "citizen-of-other-authority" | "already-enrolled" | "grant-blocked-by-register" | "consent-missing" | "consent-text-outdated" | "register-unavailable" | "card-numbers-exhausted" | "already-active" | "already-inactive" | "no-withdrawal-asked" | "assignment-changed" | "colleague-unknown" | "undo-too-late" | "grant-in-use" | "control-date-invalid" | "not-enrolled" | "transfer-to-oneself" | "authority-without-caseworkers" | "transfer-pending" | "transfer-decided" | "transfer-expired" | "enrolment-inactive" | "no-card-in-year" | "not-in-one-calendar-year" | "end-before-start" | "amount-exceeds-remaining" | "amount-invalid" | "edit-window-closed" | "employment-cancelled" | "reference-already-used" | "still-editable" | "citizen-anonymised" | "reopening-waiting" | "reopening-decided" | "objection-open" | "objection-settled" | "objection-with-company" | "possible-duplicate" | "import-file-invalid" | "import-ended" | "too-many-imports" | "allowance-below-used" | "year-already-open" | "year-already-entered" | "later-allowance-in-force" | "second-person-required" | "proposal-pending" | "proposal-decided" | "notice-never-shown" | "end-date-invalid" | "fresh-login-required" | "too-many-clients" | "too-many-credentials" | "already-approved" | "right-not-held" | "already-appointed" | "not-appointed" | "last-administrator" | "has-administrator" | "appointment-code-invalid" | "name-holds-form" | "name-taken" | "too-few-members" | "before-organisation-start" | "category-locked" | "validation-failed" | "not-authenticated" | "token-invalid" | "scope-missing" | "on-behalf-of-missing" | "not-delegated" | "session-changed" | "session-not-named" | "not-permitted" | "origin-refused" | "not-found" | "events-gone" | "webhook-address-refused" | "too-many-webhooks" | "mail-link-outdated" | "too-many-verifications" | "too-many-saved-filters" | "too-many-hand-overs" | "former-secret-valid" | "not-acceptable" | "request-timeout" | "payload-too-large" | "unsupported-media-type" | "export-too-large" | "idempotency-key-missing" | "idempotency-key-reused" | "precondition-required" | "version-outdated" | "too-many-requests" | "internal-error" | "unavailable";
        /**
         * @example {
         *       "year": 2026,
         *       "allowanceOere": 4376600
         *     }
         */
        ProgrammeYear: {
            /**
             * @description Whole øre
             * @example 2000000
             */
            allowanceOere: number;
            /**
             * @description The amount is made up for a demonstration
             * @constant
             */
            example?: true;
            year: number;
        };
        /**
         * @example {
         *       "year": 2027,
         *       "kind": "opening",
         *       "bindsFrom": "2026-12-31T23:00:00.000Z",
         *       "currentOere": 4476600,
         *       "steps": [
         *         {
         *           "from": "2026-12-31T23:00:00.000Z",
         *           "allowanceOere": 4476600
         *         }
         *       ],
         *       "cards": {
         *         "active": 312,
         *         "inactive": 18
         *       },
         *       "cardsInUse": 0,
         *       "highestUsedOere": 0
         *     }
         */
        ProgrammeYearPreview: {
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            bindsFrom: string;
            /** @description How many frikort have, or would have, a card in the year, by status */
            cards: {
                active: number;
                inactive: number;
            };
            cardsInUse: number;
            currentOere: number | null;
            /**
             * @description Whole øre
             * @example 2000000
             */
            highestUsedOere: number;
            /** @enum {string} */
            kind: "opening" | "first" | "raise" | "lowering" | "unchanged";
            /** @description What would bind from now on */
            steps: {
                /**
                 * @description Whole øre
                 * @example 2000000
                 */
                allowanceOere: number;
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                from: string;
            }[];
            year: number;
        };
        /**
         * @description That a company asks to correct a locked employment (R30)
         * @example {
         *       "id": "019aa6b4-1c00-7b3e-8d52-6f0c9a7e1b35",
         *       "state": "waiting",
         *       "reason": "Lønnen blev efterreguleret i november",
         *       "requestedAt": "2026-12-21T09:12:00.000Z",
         *       "lapsesAt": "2027-01-20T09:12:00.000Z",
         *       "employment": {
         *         "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02",
         *         "cardNumber": "70505",
         *         "startDate": "2026-11-02",
         *         "endDate": "2026-11-20",
         *         "amountOere": 150000,
         *         "contact": {
         *           "name": "Bjarne Jepsen",
         *           "email": "bj@solsikken.example",
         *           "phone": "70 10 00 02"
         *         },
         *         "reference": "køkken-11",
         *         "citizenName": "Lone Hansentest",
         *         "nameProtected": false,
         *         "company": {
         *           "cvr": "99100002",
         *           "name": "Café Solsikken ApS"
         *         },
         *         "year": 2026,
         *         "status": "registered",
         *         "enrolmentStatus": "active",
         *         "editable": false,
         *         "editableUntil": "2026-12-19",
         *         "version": 1,
         *         "createdAt": "2026-11-21T13:36:00.000Z",
         *         "updatedAt": "2026-11-21T13:36:00.000Z"
         *       }
         *     }
         */
        Reopening: {
            /** @description Why it was refused */
            answer?: string;
            /**
             * Format: uuid
             * @description To caseworkers
             */
            citizenId?: string;
            /**
             * Format: date-time
             * @description When it was approved, refused or taken back
             * @example 2026-11-21T13:36:00.000Z
             */
            decidedAt?: string;
            /**
             * Format: date
             * @description Of one that was approved: the last day on which the company may correct
             * @example 2026-11-21
             */
            editableUntil?: string;
            /** @description As it is now */
            employment: components["schemas"]["Employment"];
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description While it waits: when it lapses
             * @example 2026-11-21T13:36:00.000Z
             */
            lapsesAt?: string;
            /** @description Why the company asks */
            reason: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            requestedAt: string;
            /**
             * @description `lapsed`: nobody has answered it within 30 days
             * @enum {string}
             */
            state: "waiting" | "approved" | "refused" | "withdrawn" | "lapsed";
        };
        ReopeningPage: {
            items: components["schemas"]["Reopening"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e1f1",
         *       "name": "Lidt tilbage",
         *       "list": "mine",
         *       "filter": {
         *         "status": "active",
         *         "remainingUntilOere": 500000
         *       }
         *     }
         */
        SavedFilter: {
            filter: {
                /** Format: uuid */
                caseworker?: string;
                /** @enum {string} */
                control?: "overdue" | "this-year";
                /** @constant */
                flagged?: true;
                remainingFromOere?: number;
                remainingUntilOere?: number;
                /** @enum {string} */
                sort?: "name" | "-name" | "cardNumber" | "-cardNumber" | "remainingOere" | "-remainingOere" | "lastEmploymentEnd" | "-lastEmploymentEnd" | "status" | "-status" | "assignedCaseworker" | "-assignedCaseworker" | "controlDue" | "-controlDue";
                /** @enum {string} */
                status?: "active" | "inactive";
                /** @constant */
                withdrawing?: true;
                year?: number;
            };
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            list: "mine" | "unassigned" | "all";
            name: string;
        };
        /** @description By name */
        SavedFilters: {
            items: components["schemas"]["SavedFilter"][];
        };
        /**
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e03",
         *       "kind": "planned",
         *       "title": {
         *         "da": "Lukket søndag morgen",
         *         "en": "Closed on Sunday morning"
         *       },
         *       "text": {
         *         "da": "Systemet er lukket, mens det bliver opdateret.",
         *         "en": "The system is closed while it is updated."
         *       },
         *       "from": "2026-11-29T04:00:00.000Z",
         *       "to": "2026-11-29T06:00:00.000Z",
         *       "shownFrom": "2026-11-27T08:00:00.000Z",
         *       "state": "shown"
         *     }
         */
        ServiceNotice: {
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            from: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "planned" | "disruption" | "restored";
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            shownFrom: string;
            /**
             * @description Announced later, shown to everyone now, or over
             * @enum {string}
             */
            state: "waiting" | "shown" | "past";
            text: {
                da: string;
                en: string;
            };
            title: {
                da: string;
                en: string;
            };
            /** @description Null as long as nobody knows when the disruption ends */
            to: string | null;
        };
        ServiceNoticePage: {
            items: components["schemas"]["ServiceNotice"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "status": "planned",
         *       "notices": [
         *         {
         *           "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e03",
         *           "kind": "planned",
         *           "title": {
         *             "da": "Lukket søndag morgen",
         *             "en": "Closed on Sunday morning"
         *           },
         *           "text": {
         *             "da": "Systemet er lukket, mens det bliver opdateret.",
         *             "en": "The system is closed while it is updated."
         *           },
         *           "from": "2026-11-29T04:00:00.000Z",
         *           "to": "2026-11-29T06:00:00.000Z"
         *         }
         *       ]
         *     }
         */
        ServiceStatus: {
            notices: {
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                from: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "planned" | "disruption" | "restored";
                text: {
                    da: string;
                    en: string;
                };
                title: {
                    da: string;
                    en: string;
                };
                /** @description Null as long as nobody knows when the disruption ends */
                to: string | null;
            }[];
            /** @enum {string} */
            status: "normal" | "planned" | "disruption";
        };
        /**
         * @description Who is logged in at the entrance that the request names
         * @example {
         *       "entrance": "company",
         *       "role": "employee",
         *       "name": "Bjarne Jepsen",
         *       "organisation": {
         *         "cvr": "99100002",
         *         "name": "Café Solsikken ApS"
         *       },
         *       "expiresAt": "2026-11-21T14:06:00.000Z",
         *       "endsAt": "2026-11-21T20:01:00.000Z",
         *       "fingerprint": "Hq2Y6W1sK0pX3dV9nB7cT5mZ8rL4fJ1gA6yE0uQ2wSo",
         *       "identity": "b3Vx9Kp1Zt6Qm0Ld4Ws8Hy2Ng5Rc7Ja3Fe6Bi1Uo9Tk"
         *     }
         */
        Session: {
            /**
             * @deprecated
             * @description Said by `role`
             * @constant
             */
            administrator?: true;
            authority?: {
                code: string;
                name: string;
            };
            /** @description What the caller may be appointed to (R39); absent without any */
            effortRights?: ("effort-administrator" | "effort-manager" | "participant-manager")[];
            /**
             * Format: date-time
             * @description When it ends however much it is used
             * @example 2026-11-21T13:36:00.000Z
             */
            endsAt: string;
            /** @enum {string} */
            entrance: "caseworker" | "company" | "citizen";
            /**
             * Format: date-time
             * @description When it ends without further use
             * @example 2026-11-21T13:36:00.000Z
             */
            expiresAt: string;
            /** @description Names this session: what requests say in the header Frikort-Session */
            fingerprint: string;
            /**
             * Format: date-time
             * @description Until when it does for what asks for a login that was proven anew (`fresh-login-required`)
             * @example 2026-11-21T13:36:00.000Z
             */
            freshUntil?: string;
            /** @description The same for every login of the same person in this role, organisation and entrance */
            identity: string;
            name: string;
            /**
             * @deprecated
             * @description Said by `role`
             * @constant
             */
            operator?: true;
            organisation?: {
                /** @description CVR number */
                cvr: string;
                name: string;
            };
            /** @enum {string} */
            role: "caseworker" | "administrator" | "effort-worker" | "employee" | "citizen" | "operator";
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "outcome": "recorded",
         *           "controlDue": "2028-12-31"
         *         }
         *       ]
         *     }
         */
        SeveralControls: {
            /** @description One for each of `citizenIds`, in their order */
            items: components["schemas"]["SeveralControlsOutcome"][];
        };
        SeveralControlsOutcome: {
            /**
             * Format: date
             * @description The last day of the next control (R18); absent while the frikort is inactive
             * @example 2026-11-21
             */
            controlDue?: string;
            /**
             * @description `unchanged`: controlled on that day already; nothing was recorded
             * @enum {string}
             */
            outcome: "recorded" | "unchanged" | "refused";
            /** @description With `refused` */
            problem?: components["schemas"]["SeveralControlsProblem"];
        };
        /** @description Why it was refused: code and facts as for that citizen alone */
        SeveralControlsProblem: {
            code: components["schemas"]["ProblemCode"];
        } & {
            [key: string]: unknown;
        };
        /** @description What a citizen says is wrong, and what was answered (R30) */
        StatedObjection: {
            /** @enum {string} */
            answer?: "corrected" | "stands" | "agreed" | "something-else";
            answerSentence?: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            raisedAt: string;
            /** @enum {string} */
            reason: "not-me" | "not-employed-there" | "wrong-dates" | "wrong-amount" | "registered-twice" | "something-else";
            /** @description What the citizen adds */
            sentence?: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            settledAt?: string;
            /**
             * @description For whom it was answered
             * @enum {string}
             */
            settledFor?: "company" | "authority";
            /** @enum {string} */
            state: "open" | "settled" | "withdrawn" | "cancelled";
        };
        /**
         * @example {
         *       "counts": [
         *         {
         *           "countedOn": "2026-11-21",
         *           "countedAt": "2026-11-20T23:04:11.000Z",
         *           "tookMs": 4210
         *         }
         *       ],
         *       "editions": [
         *         {
         *           "name": "2026-11",
         *           "publishedAt": "2026-10-31T23:02:40.000Z"
         *         }
         *       ]
         *     }
         */
        StatisticsCounts: {
            /** @description The latest first, of the last 30 days */
            counts: {
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                countedAt: string;
                /**
                 * Format: date
                 * @example 2026-11-21
                 */
                countedOn: string;
                tookMs: number;
            }[];
            /** @description What everybody has been told, the latest first */
            editions: {
                /** @description A closed year, or the month of a round figure */
                name: string;
                /**
                 * Format: date-time
                 * @example 2026-11-21T13:36:00.000Z
                 */
                publishedAt: string;
            }[];
        };
        Story: {
            items: components["schemas"]["StoryEvent"][];
        };
        /** @description How the card of a year stood then */
        StoryBalance: {
            /**
             * @description Whole øre
             * @example 2000000
             */
            allowanceOere: number;
            remainingOere: number;
            usedOere: number;
            year: number;
        };
        /**
         * @example {
         *       "event": "employment-edited",
         *       "kind": "employment",
         *       "at": "2026-11-24T09:12:00.000Z",
         *       "actor": {
         *         "role": "employee",
         *         "organisation": "Café Solsikken ApS"
         *       },
         *       "changes": [
         *         {
         *           "field": "amountOere",
         *           "from": 180000,
         *           "to": 150000
         *         }
         *       ],
         *       "employment": {
         *         "company": "Café Solsikken ApS",
         *         "startDate": "2026-11-02",
         *         "endDate": "2026-11-20",
         *         "amountOere": 150000,
         *         "cancelled": false
         *       },
         *       "balances": [
         *         {
         *           "year": 2026,
         *           "allowanceOere": 4376600,
         *           "usedOere": 150000,
         *           "remainingOere": 4226600
         *         }
         *       ]
         *     }
         */
        StoryEvent: {
            actor?: {
                name?: string;
                organisation: string | null;
                /** @enum {string} */
                role: "caseworker" | "administrator" | "effort-worker" | "employee" | "citizen" | "operator";
                system?: components["schemas"]["ActingSystem"];
            };
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            at: string;
            /** @description Of the cards that it concerns, as they were after it */
            balances?: components["schemas"]["StoryBalance"][];
            changes?: {
                field: string;
                from: string | number | null;
                to: string | number | null;
            }[];
            /** @description As it was after this event */
            employment?: {
                /**
                 * @description Whole øre
                 * @example 2000000
                 */
                amountOere: number;
                cancelled: boolean;
                company: string;
                /**
                 * Format: date
                 * @example 2026-11-21
                 */
                endDate: string;
                /**
                 * Format: date
                 * @example 2026-11-21
                 */
                startDate: string;
            };
            /** @enum {string} */
            event: "enrolment-granted" | "enrolment-grant-undone" | "enrolment-deactivated" | "enrolment-reactivated" | "caseworker-assigned" | "caseworker-released" | "assignment-undone" | "control-recorded" | "register-news-seen" | "withdrawal-asked" | "withdrawal-taken-back" | "withdrawal-settled" | "enrolment-transferred" | "employment-registered" | "employment-edited" | "employment-cancelled" | "reopening-requested" | "reopening-approved" | "reopening-refused" | "reopening-withdrawn" | "employment-disputed" | "objection-settled" | "objection-withdrawn" | "card-opened" | "allowance-changed";
            /** @enum {string} */
            kind: "status" | "employment" | "control" | "caseworker" | "transfer" | "register" | "allowance";
        };
        /**
         * @description Responsibility for a citizen that goes to another municipality, or might have (R19)
         * @example {
         *       "id": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e109",
         *       "kind": "offer",
         *       "direction": "outgoing",
         *       "state": "pending",
         *       "reason": "Borgeren er flyttet til Odense",
         *       "openedAt": "2026-11-24T09:12:00.000Z",
         *       "openedBy": "Troels Madsen",
         *       "openUntil": "2026-12-24",
         *       "otherAuthority": {
         *         "code": "0461",
         *         "name": "Odense Kommune"
         *       },
         *       "citizen": {
         *         "id": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
         *         "name": "Lone Hansentest",
         *         "nameProtected": false,
         *         "cpr": "2905690000",
         *         "cardNumber": "70505",
         *         "status": "active"
         *       }
         *     }
         */
        Transfer: {
            /** @description Whom it is about: for the responsible authority, and, while an offer is open, for the one that it goes to */
            citizen?: {
                /** @example 70505 */
                cardNumber: string;
                /**
                 * @description Ten digits
                 * @example 2905690000
                 */
                cpr: string;
                /**
                 * Format: uuid
                 * @description For the responsible authority
                 */
                id?: string;
                name: string;
                nameProtected: boolean;
                /** @enum {string} */
                status: "active" | "inactive";
            };
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            decidedAt?: string;
            /** @description Only in the municipality that decided it */
            decidedBy?: string;
            /**
             * @description Incoming: the caller’s municipality is asked, and decides
             * @enum {string}
             */
            direction: "incoming" | "outgoing";
            /** Format: uuid */
            id: string;
            /**
             * @description The responsible authority offered the citizen, or another asked for them
             * @enum {string}
             */
            kind: "offer" | "request";
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            openedAt: string;
            /** @description Only in the municipality that opened it */
            openedBy?: string;
            /**
             * Format: date
             * @description The last day on which it can be decided
             * @example 2026-11-21
             */
            openUntil: string;
            /** @description The other side; who asked is told only once their request is accepted */
            otherAuthority?: {
                code: string;
                name: string;
            };
            reason: string;
            refusalReason?: string;
            /** @enum {string} */
            state: "pending" | "accepted" | "refused" | "withdrawn" | "expired";
        };
        /**
         * @example {
         *       "incoming": {
         *         "waiting": 2,
         *         "accepted": 7,
         *         "medianDays": 3.5
         *       },
         *       "outgoing": {
         *         "waiting": 1,
         *         "accepted": 4,
         *         "medianDays": 6
         *       }
         *     }
         */
        TransferFigures: {
            incoming: {
                /** @description How many were accepted in the last 365 days */
                accepted: number;
                /** @description Days from opening to acceptance, as the middle of those; absent without any */
                medianDays?: number;
                /** @description How many can be decided today */
                waiting: number;
            };
            outgoing: {
                /** @description How many were accepted in the last 365 days */
                accepted: number;
                /** @description Days from opening to acceptance, as the middle of those; absent without any */
                medianDays?: number;
                /** @description How many can be decided today */
                waiting: number;
            };
        };
        /** @description The latest first */
        TransferPage: {
            items: components["schemas"]["Transfer"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
         *           "outcome": "changed",
         *           "assignedCaseworker": {
         *             "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e05",
         *             "name": "Ib Iversen"
         *           }
         *         }
         *       ]
         *     }
         */
        UndoneAssignments: {
            items: components["schemas"]["HandedOverCitizen"][];
        };
        /**
         * @example {
         *       "unread": 1
         *     }
         */
        UnreadCount: {
            /** @description 100 at most: then there may be more */
            unread: number;
        };
        /**
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e10",
         *       "name": "Lønsystemet",
         *       "vendor": {
         *         "cvr": "99100004",
         *         "name": "Lønbureauet Nord ApS"
         *       },
         *       "scopes": [
         *         "employments:read",
         *         "employments:write",
         *         "card-lookups"
         *       ]
         *     }
         */
        VendorClient: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: ("employments:read" | "employments:write" | "card-lookups" | "events:read")[];
            vendor: {
                /** @description CVR number */
                cvr: string;
                name: string;
            };
        };
        /**
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e0a",
         *       "url": "https://loen.solsikken.example/frikort",
         *       "email": "it@solsikken.example",
         *       "types": [
         *         "employment.registered",
         *         "employment.changed",
         *         "employment.cancelled"
         *       ],
         *       "status": "active",
         *       "waiting": 0,
         *       "publicKey": "whpk_Zm9ydHktdHdvIGJ5dGVzIG9mIGEgcHVibGljIGtleSE=",
         *       "version": 1,
         *       "createdAt": "2026-11-21T13:36:00.000Z"
         *     }
         */
        Webhook: {
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            createdAt: string;
            /** @description Who is told when it pauses */
            email: string;
            /**
             * Format: date-time
             * @description Since when nothing has got through
             * @example 2026-11-21T13:36:00.000Z
             */
            failingSince?: string;
            /** @description The one before, while it is signed with too */
            formerPublicKey?: string;
            /**
             * Format: date-time
             * @description Until when the former secret and key are signed with too: 7 days
             * @example 2026-11-21T13:36:00.000Z
             */
            formerSecretUntil?: string;
            /** Format: uuid */
            id: string;
            /**
             * @description When it is paused
             * @enum {string}
             */
            pausedBecause?: "by-hand" | "failing" | "gone";
            /** @description What `v1a` is verified with: `whpk_` and base64 of an Ed25519 key */
            publicKey: string;
            /** @description What `v1` is verified with. Only when it is new: it is shown once, and never again */
            secret?: string;
            /** @enum {string} */
            status: "active" | "paused";
            types: ("citizen.enrolled" | "citizen.grant-undone" | "citizen.deactivated" | "citizen.reactivated" | "citizen.controlled" | "citizen.flagged" | "citizen.arrived" | "citizen.left" | "employment.registered" | "employment.changed" | "employment.cancelled" | "employment.reopening-requested" | "employment.reopened" | "employment.reopening-refused" | "employment.reopening-withdrawn" | "employment.disputed" | "employment.objection-settled" | "employment.objection-withdrawn" | "import.finished")[];
            /** Format: uri */
            url: string;
            version: number;
            /** @description Deliveries that wait to be sent, or sent again */
            waiting: number;
        };
        WebhookAttempt: {
            /** @description The beginning of the answer, on one line */
            answer?: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            at: string;
            durationMs: number;
            /** @enum {string} */
            outcome: "accepted" | "refused" | "redirected" | "gone" | "timed-out" | "unreachable" | "not-trusted" | "address-refused";
            /** @description Of the answer, when there was one */
            statusCode?: number;
        };
        /**
         * @example {
         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e0b",
         *       "eventId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
         *       "type": "employment.registered",
         *       "status": "succeeded",
         *       "createdAt": "2026-11-21T13:36:00.500Z",
         *       "attemptCount": 1,
         *       "lastAttempt": {
         *         "at": "2026-11-21T13:36:01.000Z",
         *         "durationMs": 84,
         *         "outcome": "accepted",
         *         "statusCode": 204,
         *         "answer": ""
         *       },
         *       "body": "{\"id\":\"019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09\",\"type\":\"employment.registered\",\"timestamp\":\"2026-11-21T13:36:00.000Z\",\"position\":4711,\"data\":{\"employmentId\":\"019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02\"}}",
         *       "attempts": [
         *         {
         *           "at": "2026-11-21T13:36:01.000Z",
         *           "durationMs": 84,
         *           "outcome": "accepted",
         *           "statusCode": 204,
         *           "answer": ""
         *         }
         *       ]
         *     }
         */
        WebhookDelivery: {
            attemptCount: number;
            attempts: components["schemas"]["WebhookAttempt"][];
            /** @description What is sent, to the letter */
            body: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:36:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description The header `webhook-id`
             */
            eventId: string;
            /** Format: uuid */
            id: string;
            lastAttempt?: components["schemas"]["WebhookAttempt"];
            /**
             * Format: date-time
             * @description While it waits
             * @example 2026-11-21T13:36:00.000Z
             */
            nextAttemptAt?: string;
            /** @enum {string} */
            status: "waiting" | "succeeded" | "failed";
            /** @enum {string} */
            type: "citizen.enrolled" | "citizen.grant-undone" | "citizen.deactivated" | "citizen.reactivated" | "citizen.controlled" | "citizen.flagged" | "citizen.arrived" | "citizen.left" | "employment.registered" | "employment.changed" | "employment.cancelled" | "employment.reopening-requested" | "employment.reopened" | "employment.reopening-refused" | "employment.reopening-withdrawn" | "employment.disputed" | "employment.objection-settled" | "employment.objection-withdrawn" | "import.finished" | "webhook.test";
        };
        /**
         * @example {
         *       "deliveries": 12
         *     }
         */
        WebhookRecovery: {
            /** @description How many are sent */
            deliveries: number;
        };
        /**
         * @description How many active frikort need attention, and why; each can be counted more than once. Requests and objections wait whether the frikort is active or not
         * @example {
         *       "controls": {
         *         "overdue": {
         *           "all": 2,
         *           "mine": 1
         *         },
         *         "thisYear": {
         *           "all": 14,
         *           "mine": 5
         *         }
         *       },
         *       "flagged": {
         *         "all": 3,
         *         "mine": 0
         *       },
         *       "withdrawing": {
         *         "all": 1,
         *         "mine": 1
         *       },
         *       "littleLeft": {
         *         "all": 4,
         *         "mine": 2,
         *         "year": 2026,
         *         "untilOere": 500000
         *       },
         *       "unassigned": 6,
         *       "reopenings": 1,
         *       "objections": 2,
         *       "transfers": 1
         *     }
         */
        Worklist: {
            controls: {
                /** @description The last day of the next control is past (R18) */
                overdue: {
                    /** @description Citizens of the caller's municipality */
                    all: number;
                    /** @description Those of them who are assigned to the caller */
                    mine: number;
                };
                /** @description The next control is due by the end of this year, or overdue (R18) */
                thisYear: {
                    /** @description Citizens of the caller's municipality */
                    all: number;
                    /** @description Those of them who are assigned to the caller */
                    mine: number;
                };
            };
            /** @description The CPR register has told something that nobody has marked as seen (R21) */
            flagged: {
                /** @description Citizens of the caller's municipality */
                all: number;
                /** @description Those of them who are assigned to the caller */
                mine: number;
            };
            littleLeft: {
                /** @description Citizens of the caller's municipality */
                all: number;
                /** @description Those of them who are assigned to the caller */
                mine: number;
                /**
                 * @description From how much down, as the caller has said
                 * @example 2000000
                 */
                untilOere: number;
                year: number;
            };
            /** @description Citizens say that something is wrong which the company can no longer edit (R30) */
            objections: number;
            /** @description Companies ask to correct what is locked (R30) */
            reopenings: number;
            /** @description Transfers that the municipality is asked for, and has not decided (R19) */
            transfers: number;
            /** @description Nobody is assigned (R17) */
            unassigned: number;
            /** @description The citizen has asked for the consent to be withdrawn (R13) */
            withdrawing: {
                /** @description Citizens of the caller's municipality */
                all: number;
                /** @description Those of them who are assigned to the caller */
                mine: number;
            };
        };
    };
    responses: {
        /** @description `idempotency-key-reused` */
        IdempotencyKeyReused: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "idempotency-key-reused";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `internal-error` */
        InternalError: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "internal-error";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `not-acceptable` */
        NotAcceptable: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "not-acceptable";
                    /**
                     * @description Those it answers
                     * @example [
                     *       "application/json",
                     *       "text/csv"
                     *     ]
                     */
                    mediaTypes?: string[];
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `not-authenticated`, `token-invalid` */
        NotAuthenticatedOrTokenInvalid: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "not-authenticated" | "token-invalid";
                    /**
                     * @description Past its time; not made by us for this; or ended
                     * @enum {string}
                     */
                    reason?: "expired" | "not-ours" | "ended";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `not-delegated`, `not-permitted` */
        NotDelegatedOrNotPermitted: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "not-delegated" | "not-permitted";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `not-delegated`, `not-permitted`, `origin-refused` */
        NotDelegatedOrNotPermittedOrOriginRefused: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "not-delegated" | "not-permitted" | "origin-refused";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `not-found` */
        NotFound: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "not-found";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `origin-refused` */
        OriginRefused: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "origin-refused";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `payload-too-large` */
        PayloadTooLarge: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "payload-too-large";
                    /**
                     * @description What a body has at most
                     * @example 65536
                     */
                    mostBytes?: number;
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `precondition-required` */
        PreconditionRequired: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "precondition-required";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `request-timeout` */
        RequestTimeout: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "request-timeout";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `scope-missing`, `not-delegated`, `not-permitted` */
        ScopeMissingOrNotDelegatedOrNotPermitted: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "scope-missing" | "not-delegated" | "not-permitted";
                    /**
                     * @description What the token lacks
                     * @enum {string}
                     */
                    scope?: "employments:read" | "employments:write" | "card-lookups" | "citizens:read" | "events:read" | "statistics:read";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `scope-missing`, `not-delegated`, `not-permitted`, `origin-refused` */
        ScopeMissingOrNotDelegatedOrNotPermittedOrOriginRefused: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "scope-missing" | "not-delegated" | "not-permitted" | "origin-refused";
                    /**
                     * @description What the token lacks
                     * @enum {string}
                     */
                    scope?: "employments:read" | "employments:write" | "card-lookups" | "citizens:read" | "events:read" | "statistics:read";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `session-changed` */
        SessionChanged: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "session-changed";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `too-many-requests` */
        TooManyRequests: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "too-many-requests";
                    /**
                     * @description Of requests, files or long lists; absent when too many numbers were looked up
                     * @enum {string}
                     */
                    limit?: "per-minute" | "per-hour" | "at-once";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `unavailable` */
        Unavailable: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "unavailable";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `unsupported-media-type` */
        UnsupportedMediaType: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /**
                     * @description Those that text may be in
                     * @example [
                     *       "utf-8"
                     *     ]
                     */
                    charsets?: string[];
                    /** @enum {string} */
                    code: "unsupported-media-type";
                    /**
                     * @description Those it takes
                     * @example [
                     *       "application/json"
                     *     ]
                     */
                    mediaTypes?: string[];
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `validation-failed` */
        ValidationFailed: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "validation-failed";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `validation-failed`, `on-behalf-of-missing` */
        ValidationFailedOrOnBehalfOfMissing: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "validation-failed" | "on-behalf-of-missing";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `validation-failed`, `on-behalf-of-missing`, `session-not-named` */
        ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "validation-failed" | "on-behalf-of-missing" | "session-not-named";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description `validation-failed`, `on-behalf-of-missing`, `session-not-named`, `idempotency-key-missing` */
        ValidationFailedOrOnBehalfOfMissingOrSessionNotNamedOrIdempotencyKeyMissing: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @enum {string} */
                    code: "validation-failed" | "on-behalf-of-missing" | "session-not-named" | "idempotency-key-missing";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
    };
    parameters: {
        /**
         * @description Of what is in words, and of a file: Danish unless English is preferred
         * @example da
         */
        AcceptLanguage: string;
        /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
        FrikortSession: string;
        /**
         * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
         * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
         */
        IdempotencyKey: string;
        /**
         * @description The `ETag` of the last read. Missing is `precondition-required`; outdated is `version-outdated`, with what it is now as `current`.
         * @example "1"
         */
        IfMatch: string;
        /** @description With the token of a vendor’s system: the company that it acts for, by CVR number, which has approved it (`not-delegated` when not). A company’s own system may leave it out. */
        OnBehalfOf: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Whether to show or save the file, and its name
         * @example attachment; filename="ansaettelser.csv"
         */
        ContentDisposition: string;
        /** @description The language of what is in words, and of a CSV file */
        ContentLanguage: "da" | "en";
        /** @description Since when something here retires: `@` and seconds since 1970 (RFC 9745) */
        Deprecation: string;
        /**
         * @description The version of the resource, for `If-Match`
         * @example "1"
         */
        ETag: string;
        /** @description Sent with a repetition alone: the order was done before, and this is what it made, as it is now */
        IdempotentReplayed: "true";
        /**
         * @description With `Deprecation`: what retires, and what comes in its place
         * @example </api/docs/guides/changes>; rel="deprecation"; type="text/html"
         */
        Link: string;
        /** @description Where what was created is read */
        Location: string;
        /**
         * @description What is left (`r`) of each general limit, and in how many seconds (`t`) it begins anew
         * @example "requests";r=1199;t=60
         */
        RateLimit: string;
        /**
         * @description The limits that this request counts against: `q` in `w` seconds. Also the budgets of numbers that are named (R27), of which no answer says what is left
         * @example "requests";q=1200;w=60
         */
        RateLimitPolicy: string;
        /** @description Seconds to wait */
        RetryAfter: number;
        /**
         * @description From when on what retires may be missing (RFC 8594)
         * @example Wed, 31 Mar 2027 00:00:00 GMT
         */
        Sunset: string;
        /**
         * @description What to present instead (RFC 6750): a token, one that is valid, or one with the scope that it names
         * @example Bearer realm="frikort", error="insufficient_scope", scope="employments:write"
         */
        WwwAuthenticate: string;
        /** @description Names this request in the log of the API: quote it to support */
        XRequestId: string;
    };
    pathItems: never;
};
export type $defs = Record<string, never>;
export interface operations {
    listAuditLog: {
        parameters: {
            query?: {
                /** @description Only this action */
                action?: "login-succeeded" | "login-refused" | "logged-out" | "session-extended" | "session-ended" | "right-withdrawn" | "other-sessions-viewed" | "other-session-ended" | "client-token-given" | "client-token-refused" | "integration-clients-viewed" | "integration-client-made" | "integration-client-ended" | "client-credential-made" | "client-credential-ended" | "vendor-clients-viewed" | "client-approvals-viewed" | "client-approved" | "client-approval-ended" | "citizen-searched" | "citizen-search-missed" | "citizen-search-refused" | "citizen-search-limited" | "citizen-search-alarm-raised" | "citizen-viewed" | "citizens-listed" | "worklist-viewed" | "citizens-counted" | "saved-filters-viewed" | "saved-filter-kept" | "saved-filter-deleted" | "little-left-changed" | "citizens-exported" | "enrolment-granted" | "grant-refused" | "enrolment-grant-undone" | "enrolment-deactivated" | "enrolment-reactivated" | "status-change-refused" | "control-recorded" | "control-refused" | "register-news-seen" | "withdrawal-asked" | "withdrawal-taken-back" | "withdrawal-settled" | "transfers-listed" | "transfer-viewed" | "transfer-offered" | "transfer-requested" | "transfer-opening-refused" | "transfer-accepted" | "transfer-refused" | "transfer-withdrawn" | "transfer-decision-refused" | "caseworker-assigned" | "caseworker-released" | "colleague-assigned" | "assignment-undone" | "colleagues-listed" | "card-shown" | "letter-viewed" | "letter-exported" | "card-history-viewed" | "card-employments-viewed" | "card-employments-exported" | "card-history-exported" | "story-viewed" | "story-exported" | "card-looked-up" | "card-lookup-missed" | "card-lookup-limited" | "card-lookup-alarm-raised" | "network-alarm-raised" | "employment-registered" | "employment-registration-refused" | "employment-edited" | "employment-edit-refused" | "employment-cancelled" | "employment-cancellation-refused" | "employment-viewed" | "employment-history-viewed" | "employments-listed" | "employments-exported" | "employment-history-exported" | "continuations-listed" | "continuation-kept" | "continuation-dropped" | "reopening-requested" | "reopening-approved" | "reopening-refused" | "reopening-withdrawn" | "reopenings-listed" | "employment-disputed" | "objection-settled" | "objection-withdrawn" | "objections-listed" | "employment-import-started" | "employment-import-stopped" | "employment-import-viewed" | "company-viewed" | "company-contact-changed" | "events-read" | "messages-viewed" | "messages-read" | "message-mail-viewed" | "message-mail-asked" | "message-mail-stopped" | "message-mail-link-used" | "own-data-viewed" | "own-employments-viewed" | "own-employments-exported" | "own-story-viewed" | "own-story-exported" | "own-card-shown" | "own-letter-viewed" | "own-letter-exported" | "own-access-log-viewed" | "own-data-exported" | "register-entry-changed" | "citizen-anonymised" | "statistics-viewed" | "statistics-exported" | "authority-contact-viewed" | "authority-contact-changed" | "letter-text-viewed" | "letter-text-changed" | "webhooks-viewed" | "webhook-created" | "webhook-changed" | "webhook-deleted" | "webhook-secret-rotated" | "webhook-deliveries-viewed" | "webhook-delivery-ordered" | "webhook-paused" | "hand-over-made" | "hand-overs-listed" | "hand-over-exported" | "effort-organisations-viewed" | "effort-organisation-made" | "effort-organisation-changed" | "effort-finances-changed" | "effort-code-made" | "effort-appointment-taken" | "effort-people-viewed" | "effort-appointment-given" | "effort-appointment-ended" | "effort-categories-viewed" | "effort-category-entered" | "effort-category-changed" | "efforts-viewed" | "effort-made" | "effort-changed" | "effort-budget-changed" | "access-refused" | "log-viewed" | "log-extracted" | "log-sealing-viewed" | "lookup-alarms-viewed" | "operation-viewed" | "programme-years-viewed" | "programme-year-previewed" | "programme-year-entered" | "programme-allowance-changed" | "programme-year-opened" | "programme-change-proposed" | "programme-change-confirmed" | "programme-change-dropped" | "service-notices-listed" | "service-notice-viewed" | "service-notice-entered" | "service-notice-changed" | "service-notice-deleted";
                /** @description The id of an employee */
                actor?: string;
                /** @description Only what changes something, or tries to; with looks when left out */
                changes?: "true";
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description The first day, in Copenhagen */
                from?: string;
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
                /** @description With the names of employees; without when left out */
                names?: "true" | "false";
                /** @description CVR number of eight digits */
                organisation?: string;
                /** @description Only what was done, or was refused */
                outcome?: "done" | "refused";
                /** @description The last day, in Copenhagen */
                to?: string;
            };
            header?: {
                /**
                 * @description Of what is in words, and of a file: Danish unless English is preferred
                 * @example da
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of acts, latest first; the file has every row of them. As text/csv: the whole list with the same filters, without limit and cursor, at most 50000 rows; UTF-8 with byte order mark, semicolons, CRLF, decimal comma, dates as dd-mm-yyyy, headings in the language of Accept-Language (da, en). Text is as in the JSON answer, but for what a spreadsheet would run as a formula: that has an apostrophe before it. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SessionChanged"];
            /** @description `export-too-large` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "export-too-large";
                        /**
                         * @description What a file holds at most
                         * @example 50000
                         */
                        mostRows?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuditLogRows: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogActRows"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLogSealing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogSealing"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchAuditLog: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of what is in words, and of a file: Danish unless English is preferred
                 * @example da
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Only this action
                     * @enum {string}
                     */
                    action?: "login-succeeded" | "login-refused" | "logged-out" | "session-extended" | "session-ended" | "right-withdrawn" | "other-sessions-viewed" | "other-session-ended" | "client-token-given" | "client-token-refused" | "integration-clients-viewed" | "integration-client-made" | "integration-client-ended" | "client-credential-made" | "client-credential-ended" | "vendor-clients-viewed" | "client-approvals-viewed" | "client-approved" | "client-approval-ended" | "citizen-searched" | "citizen-search-missed" | "citizen-search-refused" | "citizen-search-limited" | "citizen-search-alarm-raised" | "citizen-viewed" | "citizens-listed" | "worklist-viewed" | "citizens-counted" | "saved-filters-viewed" | "saved-filter-kept" | "saved-filter-deleted" | "little-left-changed" | "citizens-exported" | "enrolment-granted" | "grant-refused" | "enrolment-grant-undone" | "enrolment-deactivated" | "enrolment-reactivated" | "status-change-refused" | "control-recorded" | "control-refused" | "register-news-seen" | "withdrawal-asked" | "withdrawal-taken-back" | "withdrawal-settled" | "transfers-listed" | "transfer-viewed" | "transfer-offered" | "transfer-requested" | "transfer-opening-refused" | "transfer-accepted" | "transfer-refused" | "transfer-withdrawn" | "transfer-decision-refused" | "caseworker-assigned" | "caseworker-released" | "colleague-assigned" | "assignment-undone" | "colleagues-listed" | "card-shown" | "letter-viewed" | "letter-exported" | "card-history-viewed" | "card-employments-viewed" | "card-employments-exported" | "card-history-exported" | "story-viewed" | "story-exported" | "card-looked-up" | "card-lookup-missed" | "card-lookup-limited" | "card-lookup-alarm-raised" | "network-alarm-raised" | "employment-registered" | "employment-registration-refused" | "employment-edited" | "employment-edit-refused" | "employment-cancelled" | "employment-cancellation-refused" | "employment-viewed" | "employment-history-viewed" | "employments-listed" | "employments-exported" | "employment-history-exported" | "continuations-listed" | "continuation-kept" | "continuation-dropped" | "reopening-requested" | "reopening-approved" | "reopening-refused" | "reopening-withdrawn" | "reopenings-listed" | "employment-disputed" | "objection-settled" | "objection-withdrawn" | "objections-listed" | "employment-import-started" | "employment-import-stopped" | "employment-import-viewed" | "company-viewed" | "company-contact-changed" | "events-read" | "messages-viewed" | "messages-read" | "message-mail-viewed" | "message-mail-asked" | "message-mail-stopped" | "message-mail-link-used" | "own-data-viewed" | "own-employments-viewed" | "own-employments-exported" | "own-story-viewed" | "own-story-exported" | "own-card-shown" | "own-letter-viewed" | "own-letter-exported" | "own-access-log-viewed" | "own-data-exported" | "register-entry-changed" | "citizen-anonymised" | "statistics-viewed" | "statistics-exported" | "authority-contact-viewed" | "authority-contact-changed" | "letter-text-viewed" | "letter-text-changed" | "webhooks-viewed" | "webhook-created" | "webhook-changed" | "webhook-deleted" | "webhook-secret-rotated" | "webhook-deliveries-viewed" | "webhook-delivery-ordered" | "webhook-paused" | "hand-over-made" | "hand-overs-listed" | "hand-over-exported" | "effort-organisations-viewed" | "effort-organisation-made" | "effort-organisation-changed" | "effort-finances-changed" | "effort-code-made" | "effort-appointment-taken" | "effort-people-viewed" | "effort-appointment-given" | "effort-appointment-ended" | "effort-categories-viewed" | "effort-category-entered" | "effort-category-changed" | "efforts-viewed" | "effort-made" | "effort-changed" | "effort-budget-changed" | "access-refused" | "log-viewed" | "log-extracted" | "log-sealing-viewed" | "lookup-alarms-viewed" | "operation-viewed" | "programme-years-viewed" | "programme-year-previewed" | "programme-year-entered" | "programme-allowance-changed" | "programme-year-opened" | "programme-change-proposed" | "programme-change-confirmed" | "programme-change-dropped" | "service-notices-listed" | "service-notice-viewed" | "service-notice-entered" | "service-notice-changed" | "service-notice-deleted";
                    /**
                     * Format: uuid
                     * @description The id of an employee
                     */
                    actor?: string;
                    /**
                     * @description Only what changes something, or tries to; with looks when left out
                     * @enum {string}
                     */
                    changes?: "true";
                    /** @description CPR or card number */
                    citizen?: string;
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /** @description A part of an employee's name */
                    employee?: string;
                    /**
                     * Format: date
                     * @description The first day, in Copenhagen
                     */
                    from?: string;
                    /** @description Rows a page, 1-100; 25 when left out */
                    limit?: string;
                    /**
                     * @description With the names of employees; without when left out
                     * @enum {string}
                     */
                    names?: "true" | "false";
                    /** @description CVR number of eight digits */
                    organisation?: string;
                    /**
                     * @description Only what was done, or was refused
                     * @enum {string}
                     */
                    outcome?: "done" | "refused";
                    /**
                     * Format: date
                     * @description The last day, in Copenhagen
                     */
                    to?: string;
                };
            };
        };
        responses: {
            /** @description A page of acts, latest first; the file has every row of them. As text/csv: the whole list with the same filters, without limit and cursor, at most 50000 rows; UTF-8 with byte order mark, semicolons, CRLF, decimal comma, dates as dd-mm-yyyy, headings in the language of Accept-Language (da, en). Text is as in the JSON answer, but for what a spreadsheet would run as a formula: that has an apostrophe before it. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogPage"];
                    "text/csv": string;
                };
            };
            /** @description `search-input-invalid`, `validation-failed`, `on-behalf-of-missing`, `session-not-named` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "search-input-invalid" | "validation-failed" | "on-behalf-of-missing" | "session-not-named";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `export-too-large` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "export-too-large";
                        /**
                         * @description What a file holds at most
                         * @example 50000
                         */
                        mostRows?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAuthorityContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of a municipality
                 * @example 0751
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorityWithContact"];
                };
            };
            400: components["responses"]["ValidationFailed"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOwnAuthorityContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAuthorityContact"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setOwnAuthorityContact: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description The `ETag` of the last read. Missing is `precondition-required`; outdated is `version-outdated`, with what it is now as `current`.
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "00 00 07 51",
                 *       "email": "frikort@aarhus-kommune.example",
                 *       "address": "Prøvegade 1\n8000 Aarhus C",
                 *       "openingHours": {
                 *         "da": "Mandag-torsdag kl. 9-15",
                 *         "en": "Monday to Thursday 9am to 3pm"
                 *       },
                 *       "webPage": "https://aarhus-kommune.example/frikort"
                 *     }
                 */
                "application/json": {
                    address?: string;
                    /** Format: idn-email */
                    email?: string;
                    openingHours?: {
                        da: string;
                        en: string;
                    };
                    phone: string;
                    webPage?: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAuthorityContact"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            /** @description `version-outdated` */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-outdated";
                        current?: components["schemas"]["OwnAuthorityContact"];
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    lookUpCard: {
        parameters: {
            query?: {
                /** @description The year of dates that are entered: shows its balance although it is older (R10) */
                year?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description With the token of a vendor’s system: the company that it acts for, by CVR number, which has approved it (`not-delegated` when not). A company’s own system may leave it out. */
                "Frikort-On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cardNumber": "70505"
                 *     }
                 */
                "application/json": {
                    cardNumber: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardLookup"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermittedOrOriginRefused"];
            /** @description `card-number-unknown` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "card-number-unknown";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCitizens: {
        parameters: {
            query?: {
                /** @description Those assigned to the caller, or to nobody */
                assigned?: "me" | "none";
                /** @description Those assigned to the caseworker with that id, in place of `assigned` */
                assignedTo?: string;
                /**
                 * @description Those granted, deactivated, reactivated, assigned, released or told anew by the CPR register at this instant or later, the oldest change first. Ask for all pages, and the next time with the `changedUntil` that they answer
                 * @example 2026-11-21T13:36:00Z
                 */
                changedSince?: string;
                /** @description Those whose next control is due on this day or before it (R18) */
                controlDueBy?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Those of whom the CPR register has told something that nobody has marked as seen (R21) */
                flagged?: "true";
                /** @description For text/csv: the file has no CPR numbers unless this is true */
                includeCpr?: "true" | "false";
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
                /** @description Those of whom so much remains in the year, or more */
                remainingFromOere?: string;
                /** @description Those of whom so much remains in the year, or less */
                remainingUntilOere?: string;
                /** @description Minus is descending; name when left out. Not with `changedSince`, which has the oldest change first */
                sort?: "name" | "-name" | "cardNumber" | "-cardNumber" | "remainingOere" | "-remainingOere" | "lastEmploymentEnd" | "-lastEmploymentEnd" | "status" | "-status" | "assignedCaseworker" | "-assignedCaseworker" | "controlDue" | "-controlDue";
                /** @description Of the frikort, for all years */
                status?: "active" | "inactive";
                /** @description Part of the name, or the card number; never a CPR number, which is searched for */
                text?: string;
                /** @description Those who have asked for the consent to be withdrawn (R13) */
                withdrawing?: "true";
                /** @description The year whose remaining balance is meant; this year when left out */
                year?: string;
            };
            header?: {
                /**
                 * @description Of what is in words, and of a file: Danish unless English is preferred
                 * @example da
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. As text/csv: the whole list with the same filters, without limit and cursor, at most 50000 rows; UTF-8 with byte order mark, semicolons, CRLF, decimal comma, dates as dd-mm-yyyy, headings in the language of Accept-Language (da, en). Text is as in the JSON answer, but for what a spreadsheet would run as a formula: that has an apostrophe before it. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermitted"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SessionChanged"];
            /** @description `export-too-large` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "export-too-large";
                        /**
                         * @description What a file holds at most
                         * @example 50000
                         */
                        mostRows?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    grantFrikort: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
                 * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cpr": "110172-0000",
                 *       "consent": {
                 *         "acknowledged": true,
                 *         "textVersion": "2026-1"
                 *       }
                 *     }
                 */
                "application/json": {
                    consent?: {
                        acknowledged: boolean;
                        textVersion: string;
                    };
                    cpr: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Citizen"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamedOrIdempotencyKeyMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            /** @description `citizen-of-other-authority`, `not-delegated`, `not-permitted`, `origin-refused` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "citizen-of-other-authority" | "not-delegated" | "not-permitted" | "origin-refused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `cpr-unknown`, `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "cpr-unknown" | "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `already-enrolled`, `grant-blocked-by-register`, `consent-text-outdated`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "already-enrolled" | "grant-blocked-by-register" | "consent-text-outdated" | "session-changed";
                        /**
                         * @description The number that replaced this one
                         * @example 0807770000
                         */
                        currentCpr?: string;
                        /** @example 2026-1 */
                        currentTextVersion?: string;
                        /**
                         * @description The CPR register’s code for the status (SF1520)
                         * @example 60
                         */
                        registerStatus?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `consent-missing`, `idempotency-key-reused` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "consent-missing" | "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            /** @description `register-unavailable`, `card-numbers-exhausted`, `unavailable` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "register-unavailable" | "card-numbers-exhausted" | "unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    getCitizen: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Citizen"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    assignCaseworker: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "replaces": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04"
                 *     }
                 */
                "application/json": {
                    replaces: string | null;
                    /**
                     * Format: uuid
                     * @description Who is to be assigned: a colleague of `GET /colleagues`; the caller when left out
                     */
                    to?: string;
                } | null;
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Citizen"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `assignment-changed`, `colleague-unknown`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /**
                         * @description Who is assigned by now; absent when nobody is
                         * @example {
                         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04",
                         *       "name": "Troels Madsen"
                         *     }
                         */
                        assignedCaseworker?: {
                            /** Format: uuid */
                            id: string;
                            /** @constant */
                            isCaller?: true;
                            name: string;
                        };
                        /** @enum {string} */
                        code: "assignment-changed" | "colleague-unknown" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    releaseCaseworker: {
        parameters: {
            query?: {
                /** @description The id of whom the caller releases */
                releases?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody is assigned */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `assignment-changed`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /**
                         * @description Who is assigned by now; absent when nobody is
                         * @example {
                         *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04",
                         *       "name": "Troels Madsen"
                         *     }
                         */
                        assignedCaseworker?: {
                            /** Format: uuid */
                            id: string;
                            /** @constant */
                            isCaller?: true;
                            name: string;
                        };
                        /** @enum {string} */
                        code: "assignment-changed" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCardPdf: {
        parameters: {
            query?: {
                /** @description Instead of the header Frikort-Entrance */
                entrance?: "caseworker" | "company" | "citizen";
                /** @description da when left out */
                lang?: "da" | "en";
                /** @description How the citizen is named; full when left out */
                name?: "full" | "initials";
                /** @description Instead of the header Frikort-Session */
                session?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does, unless `?entrance=` names it
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The frikort with name and card number, to print or show */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            /** @description `enrolment-inactive`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "enrolment-inactive" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCardEmployments: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of what is in words, and of a file: Danish unless English is preferred
                 * @example da
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
                /**
                 * @description A calendar year
                 * @example 2026
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. As text/csv: the whole list with the same filters, without limit and cursor, at most 50000 rows; UTF-8 with byte order mark, semicolons, CRLF, decimal comma, dates as dd-mm-yyyy, headings in the language of Accept-Language (da, en). Text is as in the JSON answer, but for what a spreadsheet would run as a formula: that has an apostrophe before it. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardEmployments"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SessionChanged"];
            /** @description `export-too-large` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "export-too-large";
                        /**
                         * @description What a file holds at most
                         * @example 50000
                         */
                        mostRows?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCardHistory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of what is in words, and of a file: Danish unless English is preferred
                 * @example da
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
                /**
                 * @description A calendar year
                 * @example 2026
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of it. As text/csv: the whole list with the same filters, without limit and cursor, at most 50000 rows; UTF-8 with byte order mark, semicolons, CRLF, decimal comma, dates as dd-mm-yyyy, headings in the language of Accept-Language (da, en). Text is as in the JSON answer, but for what a spreadsheet would run as a formula: that has an apostrophe before it. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SessionChanged"];
            /** @description `export-too-large` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "export-too-large";
                        /**
                         * @description What a file holds at most
                         * @example 50000
                         */
                        mostRows?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    settleConsentWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Citizen"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `no-withdrawal-asked`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "no-withdrawal-asked" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordControl: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "date": "2026-11-20",
                 *       "outcome": "continues"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    date: string;
                    /** @enum {string} */
                    outcome: "continues";
                } | {
                    /** Format: date */
                    date: string;
                    /** Format: date */
                    decisionDate?: string;
                    /** @enum {string} */
                    outcome: "ends";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Citizen"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `enrolment-inactive`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "enrolment-inactive" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `control-date-invalid` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "control-date-invalid";
                        /**
                         * Format: date
                         * @description The first day that would be accepted
                         * @example 2026-11-21
                         */
                        earliest?: string;
                        /**
                         * Format: date
                         * @description The last one
                         * @example 2026-11-21
                         */
                        latest?: string;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deactivateFrikort: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Borgeren er kommet i ordinært arbejde",
                 *       "decisionDate": "2026-11-20"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    decisionDate?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Citizen"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `already-inactive`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "already-inactive" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    undoGrant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is undone */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `undo-too-late`, `grant-in-use`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "undo-too-late" | "grant-in-use" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
                /** @description As an earlier answer told it; any other text is not-found */
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterForCaseworkers"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLetterPdf: {
        parameters: {
            query?: {
                /** @description Instead of the header Frikort-Entrance */
                entrance?: "caseworker" | "company" | "citizen";
                /** @description da when left out */
                lang?: "da" | "en";
                /** @description Instead of the header Frikort-Session */
                session?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does, unless `?entrance=` names it
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
                /** @description As an earlier answer told it; any other text is not-found */
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter to print or send, as a tagged PDF */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reactivateFrikort: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Borgeren er kommet i ordinært arbejde",
                 *       "decisionDate": "2026-11-20"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    decisionDate?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Citizen"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `already-active`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "already-active" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    markRegisterNewsSeen: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "until": "2026-11-21T04:12:09.312Z"
                 *     }
                 */
                "application/json": {
                    /** Format: date-time */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Citizen"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStory: {
        parameters: {
            query?: {
                /** @description Only what belongs to this */
                kind?: "status" | "employment" | "control" | "caseworker" | "transfer" | "register" | "allowance";
                /**
                 * @description Only what concerns the card of this year, or happened in it and concerns no card
                 * @example 2026
                 */
                year?: string;
            };
            header?: {
                /**
                 * @description Of what is in words, and of a file: Danish unless English is preferred
                 * @example da
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of it. As text/csv: the whole list with the same filters, without limit and cursor, at most 50000 rows; UTF-8 with byte order mark, semicolons, CRLF, decimal comma, dates as dd-mm-yyyy, headings in the language of Accept-Language (da, en). Text is as in the JSON answer, but for what a spreadsheet would run as a formula: that has an apostrophe before it. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SessionChanged"];
            /** @description `export-too-large` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "export-too-large";
                        /**
                         * @description What a file holds at most
                         * @example 50000
                         */
                        mostRows?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    handOverCitizens: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e05",
                 *       "citizens": [
                 *         {
                 *           "id": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
                 *           "replaces": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Each with whom the order replaces, as the caller last saw it */
                    citizens?: {
                        /** Format: uuid */
                        id: string;
                        replaces: string | null;
                    }[];
                    /**
                     * Format: uuid
                     * @description The id of whose citizens they are: all of theirs, so many at a time
                     */
                    from?: string;
                    /** @description Who is to be assigned, `null` for nobody */
                    to: string | null;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            408: components["responses"]["RequestTimeout"];
            /** @description `colleague-unknown`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "colleague-unknown" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    undoAssignments: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "citizenIds": [
                 *         "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101"
                 *       ]
                 *     }
                 */
                "application/json": {
                    citizenIds: string[];
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoneAssignments"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordSeveralControls: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "date": "2026-11-20",
                 *       "citizenIds": [
                 *         "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101"
                 *       ]
                 *     }
                 */
                "application/json": {
                    citizenIds: string[];
                    /** Format: date */
                    date: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeveralControls"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchCitizen: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "query": "290569-0000"
                 *     }
                 */
                "application/json": {
                    query: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenSearchResult"];
                };
            };
            /** @description `search-input-invalid`, `validation-failed`, `on-behalf-of-missing`, `session-not-named` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "search-input-invalid" | "validation-failed" | "on-behalf-of-missing" | "session-not-named";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            /** @description `citizen-of-other-authority`, `not-delegated`, `not-permitted`, `origin-refused` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "citizen-of-other-authority" | "not-delegated" | "not-permitted" | "origin-refused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `cpr-unknown`, `card-number-unknown` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "cpr-unknown" | "card-number-unknown";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            /** @description `register-unavailable`, `unavailable` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "register-unavailable" | "unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    readCitizenTotals: {
        parameters: {
            query?: {
                /** @description Those assigned to the caller, or to nobody */
                assigned?: "me" | "none";
                /** @description Those assigned to the caseworker with that id, in place of `assigned` */
                assignedTo?: string;
                /**
                 * @description Those granted, deactivated, reactivated, assigned, released or told anew by the CPR register at this instant or later, the oldest change first. Ask for all pages, and the next time with the `changedUntil` that they answer
                 * @example 2026-11-21T13:36:00Z
                 */
                changedSince?: string;
                /** @description Those whose next control is due on this day or before it (R18) */
                controlDueBy?: string;
                /** @description Those of whom the CPR register has told something that nobody has marked as seen (R21) */
                flagged?: "true";
                /** @description Those of whom so much remains in the year, or more */
                remainingFromOere?: string;
                /** @description Those of whom so much remains in the year, or less */
                remainingUntilOere?: string;
                /** @description Of the frikort, for all years */
                status?: "active" | "inactive";
                /** @description Part of the name, or the card number; never a CPR number, which is searched for */
                text?: string;
                /** @description Those who have asked for the consent to be withdrawn (R13) */
                withdrawing?: "true";
                /** @description The year whose remaining balance is meant; this year when left out */
                year?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenTotals"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClientApprovals: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClientApproval"][];
                    };
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    approveClient: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
                 * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e10",
                 *       "scopes": [
                 *         "employments:read",
                 *         "employments:write",
                 *         "card-lookups"
                 *       ],
                 *       "endsOn": "2028-11-20"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    clientId: string;
                    /** Format: date */
                    endsOn: string;
                    scopes: ("employments:read" | "employments:write" | "card-lookups" | "citizens:read" | "events:read" | "statistics:read")[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientApproval"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamedOrIdempotencyKeyMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            /** @description `fresh-login-required`, `not-delegated`, `not-permitted`, `origin-refused` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "fresh-login-required" | "not-delegated" | "not-permitted" | "origin-refused";
                        /**
                         * @description How long a login counts as fresh
                         * @example 15
                         */
                        withinMinutes?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `already-approved`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "already-approved" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `end-date-invalid`, `idempotency-key-reused` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "end-date-invalid" | "idempotency-key-reused";
                        /**
                         * Format: date
                         * @description The first day that would be accepted
                         * @example 2026-11-21
                         */
                        earliest?: string;
                        /**
                         * Format: date
                         * @description The last one
                         * @example 2026-11-21
                         */
                        latest?: string;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endClientApproval: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has ended */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listColleagues: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleagues"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCompany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setCompanyContact: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description The `ETag` of the last read. Missing is `precondition-required`; outdated is `version-outdated`, with what it is now as `current`.
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contact": {
                 *         "name": "Bjarne Jepsen",
                 *         "email": "bj@solsikken.example",
                 *         "phone": "70 10 00 02"
                 *       }
                 *     }
                 */
                "application/json": {
                    contact: {
                        /** Format: idn-email */
                        email: string;
                        name: string;
                        phone: string;
                    };
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            /** @description `version-outdated` */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-outdated";
                        current?: components["schemas"]["Company"];
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContinuations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContinuationList"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeEffortAppointment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "7QK2M-X9DHT-4RB8W-ZN3CV"
                 *     }
                 */
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffortOrganisation"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `appointment-code-invalid` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "appointment-code-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEffortCategories: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffortCategories"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    enterEffortCategory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
                 * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "da": "Virksomhedsrettet forløb",
                 *         "en": "Work placement"
                 *       }
                 *     }
                 */
                "application/json": {
                    name: {
                        da: string;
                        en: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffortCategory"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamedOrIdempotencyKeyMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `name-taken`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "name-taken" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeEffortCategory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isOpen": false
                 *     }
                 */
                "application/json": {
                    isOpen?: boolean;
                    name?: {
                        da: string;
                        en: string;
                    };
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffortCategory"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `name-taken`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "name-taken" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEffortForms: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffortForms"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEffortOrganisations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffortOrganisations"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    enterEffortOrganisation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
                 * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Østjysk Indsatssamarbejde",
                 *       "form": "joint-body",
                 *       "startDate": "2026-01-01",
                 *       "members": [
                 *         "0751",
                 *         "0710"
                 *       ],
                 *       "firstAdministrator": "Inge Indsats",
                 *       "contact": {
                 *         "name": "Olga Ordre",
                 *         "email": "olga@oestjylland.example",
                 *         "phone": "00 00 07 51"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description Who has ordered it */
                    contact: {
                        /** Format: idn-email */
                        email: string;
                        name: string;
                        phone: string;
                    };
                    /** @description Who is to be the first administrator, as the order names them */
                    firstAdministrator: string;
                    /** @description The code of a form of cooperation */
                    form: string;
                    /** @description The municipalities, by their four-digit codes, each once */
                    members: string[];
                    name: string;
                    /** Format: date */
                    startDate: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffortOrganisation"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamedOrIdempotencyKeyMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `name-taken`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "name-taken" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `name-holds-form`, `too-few-members`, `idempotency-key-reused` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "name-holds-form" | "too-few-members" | "idempotency-key-reused";
                        /** @example 2 */
                        fewestMembers?: number;
                        /**
                         * @description What of the form is in the name
                         * @example kommunalt fællesskab
                         */
                        word?: string;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEffortOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffortOrganisation"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeEffortOrganisation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description The `ETag` of the last read. Missing is `precondition-required`; outdated is `version-outdated`, with what it is now as `current`.
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contact": {
                 *         "name": "Olga Ordre",
                 *         "email": "olga@oestjylland.example",
                 *         "phone": "00 00 07 51"
                 *       }
                 *     }
                 */
                "application/json": {
                    contact?: {
                        /** Format: idn-email */
                        email: string;
                        name: string;
                        phone: string;
                    };
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffortOrganisation"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            /** @description `not-appointed`, `not-delegated`, `not-permitted`, `origin-refused` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-appointed" | "not-delegated" | "not-permitted" | "origin-refused";
                        /**
                         * @description What it takes to be appointed to
                         * @enum {string}
                         */
                        right?: "effort-administrator" | "effort-manager" | "participant-manager";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `name-taken`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "name-taken" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-outdated` */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-outdated";
                        current?: components["schemas"]["EffortOrganisation"];
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `name-holds-form`, `too-few-members` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "name-holds-form" | "too-few-members";
                        /** @example 2 */
                        fewestMembers?: number;
                        /**
                         * @description What of the form is in the name
                         * @example kommunalt fællesskab
                         */
                        word?: string;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    makeEffortAppointmentCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffortAppointmentCode"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `has-administrator`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "has-administrator" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    appointInEffortOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "actorId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d3005",
                 *       "right": "effort-manager"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    actorId: string;
                    /** @enum {string} */
                    right: "effort-administrator" | "effort-manager";
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffortOrganisation"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            /** @description `not-appointed`, `not-delegated`, `not-permitted`, `origin-refused` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-appointed" | "not-delegated" | "not-permitted" | "origin-refused";
                        /**
                         * @description What it takes to be appointed to
                         * @enum {string}
                         */
                        right?: "effort-administrator" | "effort-manager" | "participant-manager";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `right-not-held`, `already-appointed`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "right-not-held" | "already-appointed" | "session-changed";
                        /** @enum {string} */
                        right?: "effort-administrator" | "effort-manager" | "participant-manager";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endEffortOrganisationAppointment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                appointmentId: string;
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            /** @description `not-appointed`, `not-delegated`, `not-permitted`, `origin-refused` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-appointed" | "not-delegated" | "not-permitted" | "origin-refused";
                        /**
                         * @description What it takes to be appointed to
                         * @enum {string}
                         */
                        right?: "effort-administrator" | "effort-manager" | "participant-manager";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `last-administrator`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "last-administrator" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEffortFinances: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffortFinances"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            /** @description `not-appointed`, `not-delegated`, `not-permitted` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-appointed" | "not-delegated" | "not-permitted";
                        /**
                         * @description What it takes to be appointed to
                         * @enum {string}
                         */
                        right?: "effort-administrator" | "effort-manager" | "participant-manager";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setEffortFinances: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description The `ETag` of the last read. Missing is `precondition-required`; outdated is `version-outdated`, with what it is now as `current`.
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
                /**
                 * @description A calendar year
                 * @example 2026
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "financing": [
                 *         {
                 *           "financier": "Aarhus Kommune",
                 *           "kroner": 800000
                 *         },
                 *         {
                 *           "financier": "Favrskov Kommune",
                 *           "kroner": 400000
                 *         }
                 *       ],
                 *       "budgetKroner": 1200000
                 *     }
                 */
                "application/json": {
                    budgetKroner: number | null;
                    financing: {
                        financier: string;
                        kroner: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffortFinances"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            /** @description `not-appointed`, `not-delegated`, `not-permitted`, `origin-refused` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-appointed" | "not-delegated" | "not-permitted" | "origin-refused";
                        /**
                         * @description What it takes to be appointed to
                         * @enum {string}
                         */
                        right?: "effort-administrator" | "effort-manager" | "participant-manager";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            /** @description `version-outdated` */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-outdated";
                        current?: components["schemas"]["EffortFinances"];
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `before-organisation-start` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "before-organisation-start";
                        /**
                         * Format: date
                         * @description The organisation’s start
                         * @example 2026-11-21
                         */
                        startDate?: string;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEffortPeople: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffortPeople"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            /** @description `not-appointed`, `not-delegated`, `not-permitted` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-appointed" | "not-delegated" | "not-permitted";
                        /**
                         * @description What it takes to be appointed to
                         * @enum {string}
                         */
                        right?: "effort-administrator" | "effort-manager" | "participant-manager";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEfforts: {
        parameters: {
            query?: {
                /** @description Those of one organisation, by its id */
                organisation?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Efforts"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    makeEffort: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
                 * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisationId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d3001",
                 *       "name": "Tilbage til arbejdet",
                 *       "details": "Otte uger med praktik hos en lokal virksomhed.",
                 *       "categoryId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d3003",
                 *       "startDate": "2026-02-02"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    categoryId: string;
                    details?: string;
                    /** Format: date */
                    endDate?: string;
                    name: string;
                    /** Format: uuid */
                    organisationId: string;
                    /** Format: date */
                    startDate: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Effort"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamedOrIdempotencyKeyMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            /** @description `not-appointed`, `not-delegated`, `not-permitted`, `origin-refused` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-appointed" | "not-delegated" | "not-permitted" | "origin-refused";
                        /**
                         * @description What it takes to be appointed to
                         * @enum {string}
                         */
                        right?: "effort-administrator" | "effort-manager" | "participant-manager";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `name-taken`, `category-locked`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "name-taken" | "category-locked" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `end-before-start`, `before-organisation-start`, `idempotency-key-reused` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "end-before-start" | "before-organisation-start" | "idempotency-key-reused";
                        /**
                         * Format: date
                         * @description The organisation’s start
                         * @example 2026-11-21
                         */
                        startDate?: string;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEffort: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Effort"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeEffort: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description The `ETag` of the last read. Missing is `precondition-required`; outdated is `version-outdated`, with what it is now as `current`.
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "endDate": "2026-12-31"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    categoryId?: string;
                    details?: string | null;
                    endDate?: string | null;
                    name?: string;
                    /** Format: date */
                    startDate?: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Effort"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            /** @description `not-appointed`, `not-delegated`, `not-permitted`, `origin-refused` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-appointed" | "not-delegated" | "not-permitted" | "origin-refused";
                        /**
                         * @description What it takes to be appointed to
                         * @enum {string}
                         */
                        right?: "effort-administrator" | "effort-manager" | "participant-manager";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `name-taken`, `category-locked`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "name-taken" | "category-locked" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-outdated` */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-outdated";
                        current?: components["schemas"]["Effort"];
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `end-before-start`, `before-organisation-start` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "end-before-start" | "before-organisation-start";
                        /**
                         * Format: date
                         * @description The organisation’s start
                         * @example 2026-11-21
                         */
                        startDate?: string;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    appointInEffort: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "actorId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d3005"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    actorId: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Effort"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            /** @description `not-appointed`, `not-delegated`, `not-permitted`, `origin-refused` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-appointed" | "not-delegated" | "not-permitted" | "origin-refused";
                        /**
                         * @description What it takes to be appointed to
                         * @enum {string}
                         */
                        right?: "effort-administrator" | "effort-manager" | "participant-manager";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `right-not-held`, `already-appointed`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "right-not-held" | "already-appointed" | "session-changed";
                        /** @enum {string} */
                        right?: "effort-administrator" | "effort-manager" | "participant-manager";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endEffortAppointment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                appointmentId: string;
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            /** @description `not-appointed`, `not-delegated`, `not-permitted`, `origin-refused` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-appointed" | "not-delegated" | "not-permitted" | "origin-refused";
                        /**
                         * @description What it takes to be appointed to
                         * @enum {string}
                         */
                        right?: "effort-administrator" | "effort-manager" | "participant-manager";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setEffortBudget: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description The `ETag` of the last read. Missing is `precondition-required`; outdated is `version-outdated`, with what it is now as `current`.
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
                /**
                 * @description A calendar year
                 * @example 2026
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kroner": 450000
                 *     }
                 */
                "application/json": {
                    kroner: number | null;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Effort"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            /** @description `not-appointed`, `not-delegated`, `not-permitted`, `origin-refused` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-appointed" | "not-delegated" | "not-permitted" | "origin-refused";
                        /**
                         * @description What it takes to be appointed to
                         * @enum {string}
                         */
                        right?: "effort-administrator" | "effort-manager" | "participant-manager";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            /** @description `version-outdated` */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-outdated";
                        current?: components["schemas"]["Effort"];
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `before-organisation-start` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "before-organisation-start";
                        /**
                         * Format: date
                         * @description The organisation’s start
                         * @example 2026-11-21
                         */
                        startDate?: string;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEmploymentImports: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description With the token of a vendor’s system: the company that it acts for, by CVR number, which has approved it (`not-delegated` when not). A company’s own system may leave it out. */
                "Frikort-On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentImportPage"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importEmployments: {
        parameters: {
            query?: {
                /** @description Does nothing when a row is refused */
                allOrNothing?: "true" | "false";
                /** @description Tells what would come of each row, and does nothing */
                dryRun?: "true" | "false";
                /** @description Rows without a reference that repeat an employment; refuse when left out */
                duplicates?: "refuse" | "register";
            };
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description With the token of a vendor’s system: the company that it acts for, by CVR number, which has approved it (`not-delegated` when not). A company’s own system may leave it out. */
                "Frikort-On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
                 * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "cardNumber": "70505",
                 *         "startDate": "2026-11-02",
                 *         "endDate": "2026-11-20",
                 *         "amountOere": 150000,
                 *         "contact": {
                 *           "name": "Bjarne Jepsen",
                 *           "email": "bj@solsikken.example",
                 *           "phone": "70 10 00 02"
                 *         },
                 *         "reference": "køkken-11"
                 *       }
                 *     ]
                 */
                "application/json": {
                    amountOere: number;
                    cardNumber: string;
                    contact: {
                        /** Format: idn-email */
                        email: string;
                        name: string;
                        phone: string;
                    };
                    /** Format: date */
                    endDate: string;
                    productionUnit?: string | null;
                    reference?: string | null;
                    /** Format: date */
                    startDate: string;
                }[];
                "text/csv": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentImport"];
                };
            };
            /** @description `import-file-invalid`, `validation-failed`, `on-behalf-of-missing`, `session-not-named`, `idempotency-key-missing` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /**
                         * @description Those that its text may be in
                         * @example [
                         *       "utf-8",
                         *       "windows-1252"
                         *     ]
                         */
                        charsets?: string[];
                        /** @enum {string} */
                        code: "import-file-invalid" | "validation-failed" | "on-behalf-of-missing" | "session-not-named" | "idempotency-key-missing";
                        /**
                         * @description Of the headings, from 1
                         * @example 4
                         */
                        column?: number;
                        /**
                         * @description Those that are missing
                         * @example [
                         *       "Frikortnummer"
                         *     ]
                         */
                        headings?: string[];
                        /**
                         * @description What a file holds at most
                         * @example 10000
                         */
                        mostRows?: number;
                        /** @enum {string} */
                        reason?: "not-a-table" | "encoding" | "empty" | "too-many-rows" | "row-too-long" | "headings-missing" | "heading-unknown" | "heading-repeated";
                        /**
                         * @description Where reading ended, from 1
                         * @example 12
                         */
                        row?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            /** @description `too-many-imports`, `too-many-requests` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-imports" | "too-many-requests";
                        /**
                         * @description Of requests, files or long lists; absent when too many numbers were looked up
                         * @enum {string}
                         */
                        limit?: "per-minute" | "per-hour" | "at-once";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEmploymentImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description With the token of a vendor’s system: the company that it acts for, by CVR number, which has approved it (`not-delegated` when not). A company’s own system may leave it out. */
                "Frikort-On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentImport"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelEmploymentImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description With the token of a vendor’s system: the company that it acts for, by CVR number, which has approved it (`not-delegated` when not). A company’s own system may leave it out. */
                "Frikort-On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentImport"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `import-ended`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "import-ended" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEmploymentImportRows: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
                /** @description All when left out */
                outcome?: "created" | "updated" | "unchanged" | "refused" | "not-done";
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description With the token of a vendor’s system: the company that it acts for, by CVR number, which has approved it (`not-delegated` when not). A company’s own system may leave it out. */
                "Frikort-On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentImportRowPage"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEmployments: {
        parameters: {
            query?: {
                /**
                 * @description Those registered, edited or cancelled at this instant or later, the oldest change first. Ask for all pages, and the next time with the `changedUntil` that they answer
                 * @example 2026-11-21T13:36:00Z
                 */
                changedSince?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Whether it may still be edited */
                editable?: "true" | "false";
                /** @description Those that end on this day or later */
                endsFrom?: string;
                /** @description Those that end on this day or earlier */
                endsUntil?: string;
                /** @description Of the frikort, as it is now */
                enrolmentStatus?: "active" | "inactive";
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
                /** @description P-number of ten digits */
                productionUnit?: string;
                /** @description Your own reference, the whole of it; also of employments that are cancelled */
                reference?: string;
                /** @description Minus is descending; -endDate when left out. Not with `changedSince`, which has the oldest change first */
                sort?: "-endDate" | "endDate" | "-startDate" | "startDate" | "-amountOere" | "amountOere" | "-createdAt" | "createdAt" | "-updatedAt" | "updatedAt";
                /** @description Both when left out */
                status?: "registered" | "cancelled";
                /** @description Words of the citizen's name, part of your reference, the card number, or the receipt's number */
                text?: string;
                /** @description The calendar year that it lies in */
                year?: string;
            };
            header?: {
                /**
                 * @description Of what is in words, and of a file: Danish unless English is preferred
                 * @example da
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description With the token of a vendor’s system: the company that it acts for, by CVR number, which has approved it (`not-delegated` when not). A company’s own system may leave it out. */
                "Frikort-On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. As text/csv: the whole list with the same filters, without limit and cursor, at most 50000 rows; UTF-8 with byte order mark, semicolons, CRLF, decimal comma, dates as dd-mm-yyyy, headings in the language of Accept-Language (da, en). Text is as in the JSON answer, but for what a spreadsheet would run as a formula: that has an apostrophe before it. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermitted"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SessionChanged"];
            /** @description `export-too-large` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "export-too-large";
                        /**
                         * @description What a file holds at most
                         * @example 50000
                         */
                        mostRows?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    registerEmployment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description With the token of a vendor’s system: the company that it acts for, by CVR number, which has approved it (`not-delegated` when not). A company’s own system may leave it out. */
                "Frikort-On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
                 * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cardNumber": "70505",
                 *       "startDate": "2026-11-02",
                 *       "endDate": "2026-11-20",
                 *       "amountOere": 150000,
                 *       "contact": {
                 *         "name": "Bjarne Jepsen",
                 *         "email": "bj@solsikken.example",
                 *         "phone": "70 10 00 02"
                 *       },
                 *       "reference": "køkken-11"
                 *     }
                 */
                "application/json": {
                    amountOere: number;
                    cardNumber: string;
                    contact: {
                        /** Format: idn-email */
                        email: string;
                        name: string;
                        phone: string;
                    };
                    /** Format: date */
                    endDate: string;
                    productionUnit?: string;
                    reference?: string;
                    /** Format: date */
                    startDate: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employment"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamedOrIdempotencyKeyMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermittedOrOriginRefused"];
            /** @description `card-number-unknown`, `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "card-number-unknown" | "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `enrolment-inactive`, `amount-exceeds-remaining`, `reference-already-used`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "enrolment-inactive" | "amount-exceeds-remaining" | "reference-already-used" | "session-changed";
                        /**
                         * @description The highest amount that would be accepted
                         * @example 2000000
                         */
                        maxAmountOere?: number;
                        /**
                         * @description The card's balance
                         * @example 2000000
                         */
                        remainingOere?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `no-card-in-year`, `not-in-one-calendar-year`, `end-before-start`, `amount-invalid`, `idempotency-key-reused` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "no-card-in-year" | "not-in-one-calendar-year" | "end-before-start" | "amount-invalid" | "idempotency-key-reused";
                        /**
                         * @description The same period, cut at New Year
                         * @example [
                         *       {
                         *         "startDate": "2026-12-14",
                         *         "endDate": "2026-12-31"
                         *       },
                         *       {
                         *         "startDate": "2027-01-01",
                         *         "endDate": "2027-01-08"
                         *       }
                         *     ]
                         */
                        splitAt?: {
                            /**
                             * Format: date
                             * @example 2026-11-21
                             */
                            endDate: string;
                            /**
                             * Format: date
                             * @example 2026-11-21
                             */
                            startDate: string;
                        }[];
                        /** @example 2026 */
                        year?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEmployment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company" | "citizen";
                /** @description With the token of a vendor’s system: the company that it acts for, by CVR number, which has approved it (`not-delegated` when not). A company’s own system may leave it out. */
                "Frikort-On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employment"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    editEmployment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description With the token of a vendor’s system: the company that it acts for, by CVR number, which has approved it (`not-delegated` when not). A company’s own system may leave it out. */
                "Frikort-On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description The `ETag` of the last read. Missing is `precondition-required`; outdated is `version-outdated`, with what it is now as `current`.
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "endDate": "2026-11-27",
                 *       "amountOere": 180000
                 *     }
                 */
                "application/json": {
                    amountOere?: number;
                    contact?: {
                        /** Format: idn-email */
                        email: string;
                        name: string;
                        phone: string;
                    };
                    /** Format: date */
                    endDate?: string;
                    productionUnit?: string | null;
                    reference?: string | null;
                    /** Format: date */
                    startDate?: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employment"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `amount-exceeds-remaining`, `edit-window-closed`, `employment-cancelled`, `reference-already-used`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "amount-exceeds-remaining" | "edit-window-closed" | "employment-cancelled" | "reference-already-used" | "session-changed";
                        /**
                         * Format: date
                         * @description The last day on which it could be edited
                         * @example 2026-11-21
                         */
                        editableUntil?: string;
                        /**
                         * @description The highest amount that would be accepted
                         * @example 2000000
                         */
                        maxAmountOere?: number;
                        /**
                         * @description The card's balance
                         * @example 2000000
                         */
                        remainingOere?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-outdated` */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-outdated";
                        current?: components["schemas"]["Employment"];
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `no-card-in-year`, `not-in-one-calendar-year`, `end-before-start`, `amount-invalid` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "no-card-in-year" | "not-in-one-calendar-year" | "end-before-start" | "amount-invalid";
                        /**
                         * @description The same period, cut at New Year
                         * @example [
                         *       {
                         *         "startDate": "2026-12-14",
                         *         "endDate": "2026-12-31"
                         *       },
                         *       {
                         *         "startDate": "2027-01-01",
                         *         "endDate": "2027-01-08"
                         *       }
                         *     ]
                         */
                        splitAt?: {
                            /**
                             * Format: date
                             * @example 2026-11-21
                             */
                            endDate: string;
                            /**
                             * Format: date
                             * @example 2026-11-21
                             */
                            startDate: string;
                        }[];
                        /** @example 2026 */
                        year?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelEmployment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description With the token of a vendor’s system: the company that it acts for, by CVR number, which has approved it (`not-delegated` when not). A company’s own system may leave it out. */
                "Frikort-On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description The `ETag` of the last read. Missing is `precondition-required`; outdated is `version-outdated`, with what it is now as `current`.
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Ansættelsen blev ikke til noget"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employment"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `edit-window-closed`, `employment-cancelled`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "edit-window-closed" | "employment-cancelled" | "session-changed";
                        /**
                         * Format: date
                         * @description The last day on which it could be edited
                         * @example 2026-11-21
                         */
                        editableUntil?: string;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-outdated` */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-outdated";
                        current?: components["schemas"]["Employment"];
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    keepContinuation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "endDate": "2027-01-10",
                 *       "amountOere": 50000
                 *     }
                 */
                "application/json": {
                    amountOere?: number;
                    /** Format: date */
                    endDate: string;
                };
            };
        };
        responses: {
            /** @description It is kept */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `employment-cancelled`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "employment-cancelled" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `end-before-start` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "end-before-start";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    dropContinuation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none any more */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEmploymentHistory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of what is in words, and of a file: Danish unless English is preferred
                 * @example da
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company" | "citizen";
                /** @description With the token of a vendor’s system: the company that it acts for, by CVR number, which has approved it (`not-delegated` when not). A company’s own system may leave it out. */
                "Frikort-On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of it. As text/csv: the whole list with the same filters, without limit and cursor, at most 50000 rows; UTF-8 with byte order mark, semicolons, CRLF, decimal comma, dates as dd-mm-yyyy, headings in the language of Accept-Language (da, en). Text is as in the JSON answer, but for what a spreadsheet would run as a formula: that has an apostrophe before it. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SessionChanged"];
            /** @description `export-too-large` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "export-too-large";
                        /**
                         * @description What a file holds at most
                         * @example 50000
                         */
                        mostRows?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    objectToEmployment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example citizen
                 */
                "Frikort-Entrance"?: "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
                 * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "wrong-amount",
                 *       "sentence": "Jeg fik 1.200 kr."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    reason: "not-me" | "not-employed-there" | "wrong-dates" | "wrong-amount" | "registered-twice" | "something-else";
                    sentence?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Objection"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamedOrIdempotencyKeyMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `employment-cancelled`, `objection-open`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "employment-cancelled" | "objection-open" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestReopening: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
                 * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Lønnen blev efterreguleret i november"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reopening"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamedOrIdempotencyKeyMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `employment-cancelled`, `still-editable`, `citizen-anonymised`, `reopening-waiting`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "employment-cancelled" | "still-editable" | "citizen-anonymised" | "reopening-waiting" | "session-changed";
                        /**
                         * Format: date
                         * @description The last day on which it can be edited
                         * @example 2026-11-21
                         */
                        editableUntil?: string;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readEmploymentTotals: {
        parameters: {
            query?: {
                /**
                 * @description Those registered, edited or cancelled at this instant or later, the oldest change first. Ask for all pages, and the next time with the `changedUntil` that they answer
                 * @example 2026-11-21T13:36:00Z
                 */
                changedSince?: string;
                /** @description Whether it may still be edited */
                editable?: "true" | "false";
                /** @description Those that end on this day or later */
                endsFrom?: string;
                /** @description Those that end on this day or earlier */
                endsUntil?: string;
                /** @description Of the frikort, as it is now */
                enrolmentStatus?: "active" | "inactive";
                /** @description P-number of ten digits */
                productionUnit?: string;
                /** @description Your own reference, the whole of it; also of employments that are cancelled */
                reference?: string;
                /** @description Both when left out */
                status?: "registered" | "cancelled";
                /** @description Words of the citizen's name, part of your reference, the card number, or the receipt's number */
                text?: string;
                /** @description The calendar year that it lies in */
                year?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description With the token of a vendor’s system: the company that it acts for, by CVR number, which has approved it (`not-delegated` when not). A company’s own system may leave it out. */
                "Frikort-On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentTotals"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEmploymentTotalsByCitizen: {
        parameters: {
            query?: {
                /**
                 * @description Those registered, edited or cancelled at this instant or later, the oldest change first. Ask for all pages, and the next time with the `changedUntil` that they answer
                 * @example 2026-11-21T13:36:00Z
                 */
                changedSince?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Whether it may still be edited */
                editable?: "true" | "false";
                /** @description Those that end on this day or later */
                endsFrom?: string;
                /** @description Those that end on this day or earlier */
                endsUntil?: string;
                /** @description Of the frikort, as it is now */
                enrolmentStatus?: "active" | "inactive";
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
                /** @description P-number of ten digits */
                productionUnit?: string;
                /** @description Your own reference, the whole of it; also of employments that are cancelled */
                reference?: string;
                /** @description Both when left out */
                status?: "registered" | "cancelled";
                /** @description Words of the citizen's name, part of your reference, the card number, or the receipt's number */
                text?: string;
                /** @description The calendar year that it lies in */
                year?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentTotalsByCitizen"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readEmploymentTotalsByMonth: {
        parameters: {
            query?: {
                /**
                 * @description Those registered, edited or cancelled at this instant or later, the oldest change first. Ask for all pages, and the next time with the `changedUntil` that they answer
                 * @example 2026-11-21T13:36:00Z
                 */
                changedSince?: string;
                /** @description Whether it may still be edited */
                editable?: "true" | "false";
                /** @description Those that end on this day or later */
                endsFrom?: string;
                /** @description Those that end on this day or earlier */
                endsUntil?: string;
                /** @description Of the frikort, as it is now */
                enrolmentStatus?: "active" | "inactive";
                /** @description P-number of ten digits */
                productionUnit?: string;
                /** @description Your own reference, the whole of it; also of employments that are cancelled */
                reference?: string;
                /** @description Both when left out */
                status?: "registered" | "cancelled";
                /** @description Words of the citizen's name, part of your reference, the card number, or the receipt's number */
                text?: string;
                /** @description The calendar year that it lies in */
                year?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentTotalsByMonth"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readEvents: {
        parameters: {
            query?: {
                /**
                 * @description `after` of the answer before; from the oldest that is kept when left out
                 * @example 4711
                 */
                after?: string;
                /** @description For municipalities: only what is about this citizen */
                citizenId?: string;
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description With the token of a vendor’s system: the company that it acts for, by CVR number, which has approved it (`not-delegated` when not). A company’s own system may leave it out. */
                "Frikort-On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventFeed"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            /** @description `events-gone` */
            410: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "events-gone";
                        /**
                         * @description The first that is kept
                         * @example 118
                         */
                        firstPosition?: number;
                        /**
                         * @description The last there is
                         * @example 4711
                         */
                        lastPosition?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHandOvers: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverPage"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    makeHandOver: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
                 * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-01-01",
                 *       "to": "2026-12-31",
                 *       "kind": "everything"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    from: string;
                    /** @enum {string} */
                    kind: "everything" | "changes";
                    /** Format: date */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOver"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamedOrIdempotencyKeyMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `end-before-start`, `export-too-large`, `idempotency-key-reused` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "end-before-start" | "export-too-large" | "idempotency-key-reused";
                        /**
                         * @description What a file holds at most
                         * @example 50000
                         */
                        mostRows?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-hand-overs`, `too-many-requests` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-hand-overs" | "too-many-requests";
                        /**
                         * @description Of requests, files or long lists; absent when too many numbers were looked up
                         * @enum {string}
                         */
                        limit?: "per-minute" | "per-hour" | "at-once";
                        /**
                         * @description How many may be made in 24 hours
                         * @example 50
                         */
                        most?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHandOver: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOver"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermitted"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readHandedOverEmployments: {
        parameters: {
            query?: {
                /** @description There are no CPR numbers unless this is true */
                includeCpr?: "true" | "false";
            };
            header?: {
                /**
                 * @description Of what is in words, and of a file: Danish unless English is preferred
                 * @example da
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employments, the one that ends first first, at most 50000 lines. As application/jsonl: one of these objects a line. As text/csv: UTF-8 with byte order mark, semicolons, CRLF, decimal comma, dates as dd-mm-yyyy, headings in the language of Accept-Language (da, en). */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": components["schemas"]["HandedOverEmployment"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermitted"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SessionChanged"];
            /** @description `export-too-large` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "export-too-large";
                        /**
                         * @description What a file holds at most
                         * @example 50000
                         */
                        mostRows?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readHandedOverTotals: {
        parameters: {
            query?: {
                /** @description There are no CPR numbers unless this is true */
                includeCpr?: "true" | "false";
            };
            header?: {
                /**
                 * @description Of what is in words, and of a file: Danish unless English is preferred
                 * @example da
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A line for each citizen, by card number, at most 50000 lines. As application/jsonl: one of these objects a line. As text/csv: UTF-8 with byte order mark, semicolons, CRLF, decimal comma, dates as dd-mm-yyyy, headings in the language of Accept-Language (da, en). */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": components["schemas"]["HandedOverTotal"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermitted"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SessionChanged"];
            /** @description `export-too-large` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "export-too-large";
                        /**
                         * @description What a file holds at most
                         * @example 50000
                         */
                        mostRows?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listIdentityProviders: {
        parameters: {
            query: {
                /** @description Where somebody wants to come in */
                entrance: "caseworker" | "company" | "citizen";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IdentityProvider"][];
                    };
                };
            };
            400: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listIntegrationClients: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationClients"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    makeIntegrationClient: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
                 * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Lønsystemet",
                 *       "scopes": [
                 *         "employments:read",
                 *         "employments:write",
                 *         "card-lookups"
                 *       ],
                 *       "credential": {
                 *         "endsOn": "2027-11-20"
                 *       }
                 *     }
                 */
                "application/json": {
                    credential: {
                        /** Format: date */
                        endsOn: string;
                        publicKey?: {
                            alg?: string;
                            /** @enum {string} */
                            crv: "P-256" | "P-384";
                            kid?: string;
                            /** @enum {string} */
                            kty: "EC";
                            /** @enum {string} */
                            use?: "sig";
                            x: string;
                            y: string;
                        } | {
                            alg?: string;
                            /** @enum {string} */
                            crv: "Ed25519";
                            kid?: string;
                            /** @enum {string} */
                            kty: "OKP";
                            /** @enum {string} */
                            use?: "sig";
                            x: string;
                        } | {
                            alg?: string;
                            e: string;
                            kid?: string;
                            /** @enum {string} */
                            kty: "RSA";
                            n: string;
                            /** @enum {string} */
                            use?: "sig";
                        };
                    };
                    name: string;
                    scopes: ("employments:read" | "employments:write" | "card-lookups" | "citizens:read" | "events:read" | "statistics:read")[];
                    /** @enum {boolean} */
                    vendor?: true;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationClient"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamedOrIdempotencyKeyMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            /** @description `fresh-login-required`, `not-delegated`, `not-permitted`, `origin-refused` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "fresh-login-required" | "not-delegated" | "not-permitted" | "origin-refused";
                        /**
                         * @description How long a login counts as fresh
                         * @example 15
                         */
                        withinMinutes?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `too-many-clients`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-clients" | "session-changed";
                        /** @example 20 */
                        most?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `end-date-invalid`, `idempotency-key-reused` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "end-date-invalid" | "idempotency-key-reused";
                        /**
                         * Format: date
                         * @description The first day that would be accepted
                         * @example 2026-11-21
                         */
                        earliest?: string;
                        /**
                         * Format: date
                         * @description The last one
                         * @example 2026-11-21
                         */
                        latest?: string;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getIntegrationClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationClient"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endIntegrationClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has ended */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClientActs: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientActs"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    makeClientCredential: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
                 * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "endsOn": "2028-11-20",
                 *       "publicKey": {
                 *         "kty": "OKP",
                 *         "crv": "Ed25519",
                 *         "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    endsOn: string;
                    publicKey?: {
                        alg?: string;
                        /** @enum {string} */
                        crv: "P-256" | "P-384";
                        kid?: string;
                        /** @enum {string} */
                        kty: "EC";
                        /** @enum {string} */
                        use?: "sig";
                        x: string;
                        y: string;
                    } | {
                        alg?: string;
                        /** @enum {string} */
                        crv: "Ed25519";
                        kid?: string;
                        /** @enum {string} */
                        kty: "OKP";
                        /** @enum {string} */
                        use?: "sig";
                        x: string;
                    } | {
                        alg?: string;
                        e: string;
                        kid?: string;
                        /** @enum {string} */
                        kty: "RSA";
                        n: string;
                        /** @enum {string} */
                        use?: "sig";
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationClient"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamedOrIdempotencyKeyMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            /** @description `fresh-login-required`, `not-delegated`, `not-permitted`, `origin-refused` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "fresh-login-required" | "not-delegated" | "not-permitted" | "origin-refused";
                        /**
                         * @description How long a login counts as fresh
                         * @example 15
                         */
                        withinMinutes?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `too-many-credentials`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-credentials" | "session-changed";
                        /** @example 2 */
                        most?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `end-date-invalid`, `idempotency-key-reused` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "end-date-invalid" | "idempotency-key-reused";
                        /**
                         * Format: date
                         * @description The first day that would be accepted
                         * @example 2026-11-21
                         */
                        earliest?: string;
                        /**
                         * Format: date
                         * @description The last one
                         * @example 2026-11-21
                         */
                        latest?: string;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endClientCredential: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                credentialId: string;
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has ended */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDeactivationLetterText: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeactivationLetterText"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setDeactivationLetterText: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description The `ETag` of the last read. Missing is `precondition-required`; outdated is `version-outdated`, with what it is now as `current`.
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "da": {
                 *         "title": "Afgørelse: Dit sociale frikort er ikke længere aktivt",
                 *         "body": "Kære {navn}\n\n{kommune} har den {dato} besluttet, at dit sociale frikort med nummer {kortnummer} ikke længere skal være aktivt.\n\nBegrundelsen er:\n{begrundelse}\n\nFra den {virkningsdato} kan virksomheder ikke registrere nye ansættelser på frikortet. Det gælder for alle år. De ansættelser, der allerede er registreret, gælder stadig.\n\nDu kan stadig logge på Socialt Frikort med MitID og se, hvad der er registreret.\n\nHar du spørgsmål, så kontakt {kontakt}.",
                 *         "complaint": "Du kan klage over afgørelsen. Kontakt {kontakt}, hvis du vil klage. Så får du at vide, hvor du skal sende klagen, og hvornår den senest skal være fremme."
                 *       },
                 *       "en": {
                 *         "title": "Decision: your socialt frikort is no longer active",
                 *         "body": "Dear {navn}\n\nOn {dato}, {kommune} decided that your socialt frikort, number {kortnummer}, is no longer to be active.\n\nThe reason is:\n{begrundelse}\n\nFrom {virkningsdato}, companies cannot register new employments on the frikort. This applies to all years. Employments that have already been registered still count.\n\nYou can still log in to Socialt Frikort with MitID and see what has been registered.\n\nIf you have questions, contact {kontakt}.",
                 *         "complaint": "You can complain about the decision. Contact {kontakt} if you want to complain. You will then be told where to send the complaint, and when it must arrive at the latest."
                 *       }
                 *     }
                 */
                "application/json": {
                    da: {
                        body: string;
                        complaint: string;
                        title: string;
                    };
                    en: {
                        body: string;
                        complaint: string;
                        title: string;
                    };
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeactivationLetterText"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            /** @description `version-outdated` */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-outdated";
                        current?: components["schemas"]["DeactivationLetterText"];
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewDeactivationLetter: {
        parameters: {
            query?: {
                /** @description da when left out */
                lang?: "da" | "en";
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "da": {
                 *         "title": "Afgørelse: Dit sociale frikort er ikke længere aktivt",
                 *         "body": "Kære {navn}\n\n{kommune} har den {dato} besluttet, at dit sociale frikort med nummer {kortnummer} ikke længere skal være aktivt.\n\nBegrundelsen er:\n{begrundelse}\n\nFra den {virkningsdato} kan virksomheder ikke registrere nye ansættelser på frikortet. Det gælder for alle år. De ansættelser, der allerede er registreret, gælder stadig.\n\nDu kan stadig logge på Socialt Frikort med MitID og se, hvad der er registreret.\n\nHar du spørgsmål, så kontakt {kontakt}.",
                 *         "complaint": "Du kan klage over afgørelsen. Kontakt {kontakt}, hvis du vil klage. Så får du at vide, hvor du skal sende klagen, og hvornår den senest skal være fremme."
                 *       },
                 *       "en": {
                 *         "title": "Decision: your socialt frikort is no longer active",
                 *         "body": "Dear {navn}\n\nOn {dato}, {kommune} decided that your socialt frikort, number {kortnummer}, is no longer to be active.\n\nThe reason is:\n{begrundelse}\n\nFrom {virkningsdato}, companies cannot register new employments on the frikort. This applies to all years. Employments that have already been registered still count.\n\nYou can still log in to Socialt Frikort with MitID and see what has been registered.\n\nIf you have questions, contact {kontakt}.",
                 *         "complaint": "You can complain about the decision. Contact {kontakt} if you want to complain. You will then be told where to send the complaint, and when it must arrive at the latest."
                 *       }
                 *     }
                 */
                "application/json": {
                    da: {
                        body: string;
                        complaint: string;
                        title: string;
                    };
                    en: {
                        body: string;
                        complaint: string;
                        title: string;
                    };
                };
            };
        };
        responses: {
            /** @description The letter to print or send, as a tagged PDF */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getGrantLetterText: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantLetterText"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setGrantLetterText: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description The `ETag` of the last read. Missing is `precondition-required`; outdated is `version-outdated`, with what it is now as `current`.
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "da": {
                 *         "title": "Du har fået et socialt frikort",
                 *         "body": "Kære {navn}\n\n{kommune} har den {dato} bevilget dig et socialt frikort. Dit frikortnummer er {kortnummer}.\n\nMed frikortet må du tjene {beløb}, uden at du skal betale skat af pengene, og uden at de trækkes fra i dine offentlige ydelser. Beløbet gælder for et kalenderår og for alle dine arbejdspladser tilsammen.\n\nGiv frikortnummeret til den virksomhed, du skal arbejde for. Det skal være almindeligt arbejde uden offentligt tilskud. Virksomheden skal registrere dit arbejde og din løn i Socialt Frikort. Hvis den ikke gør det, gælder frikortet ikke for lønnen.\n\nLog på Socialt Frikort med MitID for at se, hvor meget du har tilbage, og hvem der har registreret noget. Frikortet gælder også i de kommende år. Beløbet bliver fastsat for hvert år.\n\n{kommune} undersøger mindst hvert andet kalenderår, om du stadig opfylder betingelserne for at have frikortet.\n\nHar du spørgsmål, så kontakt {kontakt}."
                 *       },
                 *       "en": {
                 *         "title": "You have been granted a socialt frikort",
                 *         "body": "Dear {navn}\n\nOn {dato}, {kommune} granted you a socialt frikort. Your card number is {kortnummer}.\n\nWith the frikort you may earn {beløb} without paying tax on the money, and without it being deducted from your public benefits. The amount is for one calendar year, and for all the places you work taken together.\n\nGive the card number to the company you are going to work for. It must be ordinary work without a public subsidy. The company must register your work and your pay in Socialt Frikort. If it does not, the frikort does not cover the pay.\n\nLog in to Socialt Frikort with MitID to see how much you have left, and who has registered what. The frikort is also valid in the years to come. The amount is fixed for each year.\n\nAt least every second calendar year, {kommune} looks at whether you still meet the conditions for having the frikort.\n\nIf you have questions, contact {kontakt}."
                 *       }
                 *     }
                 */
                "application/json": {
                    da: {
                        body: string;
                        title: string;
                    };
                    en: {
                        body: string;
                        title: string;
                    };
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantLetterText"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            /** @description `version-outdated` */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-outdated";
                        current?: components["schemas"]["GrantLetterText"];
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewGrantLetter: {
        parameters: {
            query?: {
                /** @description da when left out */
                lang?: "da" | "en";
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "da": {
                 *         "title": "Du har fået et socialt frikort",
                 *         "body": "Kære {navn}\n\n{kommune} har den {dato} bevilget dig et socialt frikort. Dit frikortnummer er {kortnummer}.\n\nMed frikortet må du tjene {beløb}, uden at du skal betale skat af pengene, og uden at de trækkes fra i dine offentlige ydelser. Beløbet gælder for et kalenderår og for alle dine arbejdspladser tilsammen.\n\nGiv frikortnummeret til den virksomhed, du skal arbejde for. Det skal være almindeligt arbejde uden offentligt tilskud. Virksomheden skal registrere dit arbejde og din løn i Socialt Frikort. Hvis den ikke gør det, gælder frikortet ikke for lønnen.\n\nLog på Socialt Frikort med MitID for at se, hvor meget du har tilbage, og hvem der har registreret noget. Frikortet gælder også i de kommende år. Beløbet bliver fastsat for hvert år.\n\n{kommune} undersøger mindst hvert andet kalenderår, om du stadig opfylder betingelserne for at have frikortet.\n\nHar du spørgsmål, så kontakt {kontakt}."
                 *       },
                 *       "en": {
                 *         "title": "You have been granted a socialt frikort",
                 *         "body": "Dear {navn}\n\nOn {dato}, {kommune} granted you a socialt frikort. Your card number is {kortnummer}.\n\nWith the frikort you may earn {beløb} without paying tax on the money, and without it being deducted from your public benefits. The amount is for one calendar year, and for all the places you work taken together.\n\nGive the card number to the company you are going to work for. It must be ordinary work without a public subsidy. The company must register your work and your pay in Socialt Frikort. If it does not, the frikort does not cover the pay.\n\nLog in to Socialt Frikort with MitID to see how much you have left, and who has registered what. The frikort is also valid in the years to come. The amount is fixed for each year.\n\nAt least every second calendar year, {kommune} looks at whether you still meet the conditions for having the frikort.\n\nIf you have questions, contact {kontakt}."
                 *       }
                 *     }
                 */
                "application/json": {
                    da: {
                        body: string;
                        title: string;
                    };
                    en: {
                        body: string;
                        title: string;
                    };
                };
            };
        };
        responses: {
            /** @description The letter to print or send, as a tagged PDF */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLookupAlarms: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookupAlarmPage"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOwnFrikort: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example citizen
                 */
                "Frikort-Entrance"?: "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOwnAccessLog: {
        parameters: {
            query?: {
                /** @description Acts of others, or own ones; both when left out */
                by?: "others" | "me";
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
                /** @description With all entries of the last day, also beyond `limit` */
                wholeDays?: "true";
            };
            header?: {
                /**
                 * @description Of what is in words, and of a file: Danish unless English is preferred
                 * @example da
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example citizen
                 */
                "Frikort-Entrance"?: "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLogPage"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOwnCardPdf: {
        parameters: {
            query?: {
                /** @description Instead of the header Frikort-Entrance */
                entrance?: "caseworker" | "company" | "citizen";
                /** @description da when left out */
                lang?: "da" | "en";
                /** @description How the citizen is named; full when left out */
                name?: "full" | "initials";
                /** @description Instead of the header Frikort-Session */
                session?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does, unless `?entrance=` names it
                 * @example citizen
                 */
                "Frikort-Entrance"?: "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The frikort with name and card number, to print or show */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `enrolment-inactive`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "enrolment-inactive" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOwnCardEmployments: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of what is in words, and of a file: Danish unless English is preferred
                 * @example da
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example citizen
                 */
                "Frikort-Entrance"?: "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /**
                 * @description A calendar year
                 * @example 2026
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. As text/csv: the whole list with the same filters, without limit and cursor, at most 50000 rows; UTF-8 with byte order mark, semicolons, CRLF, decimal comma, dates as dd-mm-yyyy, headings in the language of Accept-Language (da, en). Text is as in the JSON answer, but for what a spreadsheet would run as a formula: that has an apostrophe before it. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardEmployments"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SessionChanged"];
            /** @description `export-too-large` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "export-too-large";
                        /**
                         * @description What a file holds at most
                         * @example 50000
                         */
                        mostRows?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    askForConsentWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example citizen
                 */
                "Frikort-Entrance"?: "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `enrolment-inactive`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "enrolment-inactive" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    keepConsent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example citizen
                 */
                "Frikort-Entrance"?: "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportOwnData: {
        parameters: {
            query?: {
                /** @description Instead of the header Frikort-Entrance */
                entrance?: "caseworker" | "company" | "citizen";
                /** @description Instead of the header Accept; json when neither says pdf */
                format?: "json" | "pdf";
                /** @description Of the PDF; da when left out */
                lang?: "da" | "en";
                /** @description Instead of the header Frikort-Session */
                session?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does, unless `?entrance=` names it
                 * @example citizen
                 */
                "Frikort-Entrance"?: "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file: as JSON for machines, or as a tagged PDF to read and print */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                    "application/pdf": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOwnLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example citizen
                 */
                "Frikort-Entrance"?: "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letter"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOwnLetterPdf: {
        parameters: {
            query?: {
                /** @description Instead of the header Frikort-Entrance */
                entrance?: "caseworker" | "company" | "citizen";
                /** @description da when left out */
                lang?: "da" | "en";
                /** @description Instead of the header Frikort-Session */
                session?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does, unless `?entrance=` names it
                 * @example citizen
                 */
                "Frikort-Entrance"?: "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter to print or send, as a tagged PDF */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOwnStory: {
        parameters: {
            query?: {
                /** @description Only what belongs to this */
                kind?: "status" | "employment" | "control" | "caseworker" | "transfer" | "register" | "allowance";
                /**
                 * @description Only what concerns the card of this year, or happened in it and concerns no card
                 * @example 2026
                 */
                year?: string;
            };
            header?: {
                /**
                 * @description Of what is in words, and of a file: Danish unless English is preferred
                 * @example da
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example citizen
                 */
                "Frikort-Entrance"?: "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of it. As text/csv: the whole list with the same filters, without limit and cursor, at most 50000 rows; UTF-8 with byte order mark, semicolons, CRLF, decimal comma, dates as dd-mm-yyyy, headings in the language of Accept-Language (da, en). Text is as in the JSON answer, but for what a spreadsheet would run as a formula: that has an apostrophe before it. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SessionChanged"];
            /** @description `export-too-large` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "export-too-large";
                        /**
                         * @description What a file holds at most
                         * @example 50000
                         */
                        mostRows?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMessageMail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company" | "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageMail"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    askForMessageMail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company" | "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "lone@post.example"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: idn-email
                     * @description The person’s own
                     */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageMail"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `too-many-verifications`, `too-many-requests` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-verifications" | "too-many-requests";
                        /**
                         * @description Of requests, files or long lists; absent when too many numbers were looked up
                         * @enum {string}
                         */
                        limit?: "per-minute" | "per-hour" | "at-once";
                        /**
                         * @description How many may be sent in 24 hours
                         * @example 5
                         */
                        most?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    stopMessageMail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company" | "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    stopMessageMailByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "Zm9ydHktdGhyZWUgbGV0dGVycyBvZiBhIHRva2VuLi4"
                 *     }
                 */
                "application/json": {
                    /** @description From the link of a mail */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailed"];
            403: components["responses"]["OriginRefused"];
            408: components["responses"]["RequestTimeout"];
            /** @description `mail-link-outdated` */
            410: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "mail-link-outdated";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyMessageMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "Zm9ydHktdGhyZWUgbGV0dGVycyBvZiBhIHRva2VuLi4"
                 *     }
                 */
                "application/json": {
                    /** @description From the link of a mail */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailed"];
            403: components["responses"]["OriginRefused"];
            408: components["responses"]["RequestTimeout"];
            /** @description `mail-link-outdated` */
            410: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "mail-link-outdated";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company" | "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    markMessagesRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company" | "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e21"
                 *       ]
                 *     }
                 */
                "application/json": {
                    ids?: string[];
                    /** Format: uuid */
                    upTo?: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    countUnreadMessages: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company" | "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listObjections: {
        parameters: {
            query?: {
                /** @description Those of one citizen */
                citizenId?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Those about one employment */
                employmentId?: string;
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
                /** @description Those that are open, and whose they are to answer */
                side?: "company" | "authority";
                /** @description Those that stand so now; all when left out */
                state?: "open" | "settled" | "withdrawn" | "cancelled";
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company" | "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionPage"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    settleObjection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "corrected",
                 *       "sentence": "Vi havde talt en dag for meget med."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    answer: "corrected" | "stands" | "agreed" | "something-else";
                    sentence?: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Objection"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `objection-settled`, `objection-with-company`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "objection-settled" | "objection-with-company" | "session-changed";
                        /** @enum {string} */
                        state?: "settled" | "withdrawn" | "cancelled";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawObjection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example citizen
                 */
                "Frikort-Entrance"?: "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Objection"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `objection-settled`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "objection-settled" | "session-changed";
                        /** @enum {string} */
                        state?: "settled" | "withdrawn" | "cancelled";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readOperation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProgrammeYears: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProgrammeYear"][];
                    };
                };
            };
            400: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    enterProgrammeYear: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
                 * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2027,
                 *       "allowanceOere": 4476600
                 *     }
                 */
                "application/json": {
                    allowanceOere: number;
                    /** Format: date-time */
                    effectiveFrom?: string;
                    source?: string;
                    year: number;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredYear"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamedOrIdempotencyKeyMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `year-already-entered`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "year-already-entered" | "session-changed";
                        /** @example 2026 */
                        year?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    enterAllowance: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
                 * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A calendar year
                 * @example 2026
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "allowanceOere": 4476600,
                 *       "effectiveFrom": "2026-12-31T23:00:00.000Z",
                 *       "source": "Vejledning om satser for 2027"
                 *     }
                 */
                "application/json": {
                    allowanceOere: number;
                    /** Format: date-time */
                    effectiveFrom: string;
                    source?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredYear"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamedOrIdempotencyKeyMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `allowance-below-used`, `later-allowance-in-force`, `second-person-required`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "allowance-below-used" | "later-allowance-in-force" | "second-person-required" | "session-changed";
                        /**
                         * Format: date-time
                         * @description From when a later amount counts
                         * @example 2026-11-21T13:36:00.000Z
                         */
                        from?: string;
                        /**
                         * @description The most that any card of the year has used
                         * @example 2000000
                         */
                        highestUsedOere?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    openProgrammeYear: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /**
                 * @description A calendar year
                 * @example 2026
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "opensAt": "2026-12-31T23:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    /** Format: date-time */
                    opensAt?: string;
                } | null;
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredYear"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `year-already-open`, `second-person-required`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "year-already-open" | "second-person-required" | "session-changed";
                        /** @example 2026 */
                        year?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewProgrammeYear: {
        parameters: {
            query?: {
                /** @description Another amount of the year, in øre; with effectiveFrom */
                allowanceOere?: string;
                /** @description From when it would count; with allowanceOere */
                effectiveFrom?: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /**
                 * @description A calendar year
                 * @example 2026
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeYearPreview"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            /** @description `allowance-below-used`, `year-already-open`, `later-allowance-in-force`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "allowance-below-used" | "year-already-open" | "later-allowance-in-force" | "session-changed";
                        /**
                         * Format: date-time
                         * @description From when a later amount counts
                         * @example 2026-11-21T13:36:00.000Z
                         */
                        from?: string;
                        /**
                         * @description The most that any card of the year has used
                         * @example 2000000
                         */
                        highestUsedOere?: number;
                        /** @example 2026 */
                        year?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    proposeYearChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /**
                 * @description A calendar year
                 * @example 2026
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "opening",
                 *       "opensAt": "2026-12-31T23:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    kind: "opening";
                    /** Format: date-time */
                    opensAt?: string;
                } | {
                    allowanceOere: number;
                    /** Format: date-time */
                    effectiveFrom: string;
                    /** @enum {string} */
                    kind: "allowance";
                    source?: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredYear"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `allowance-below-used`, `year-already-open`, `later-allowance-in-force`, `proposal-pending`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "allowance-below-used" | "year-already-open" | "later-allowance-in-force" | "proposal-pending" | "session-changed";
                        /**
                         * Format: date-time
                         * @description From when a later amount counts
                         * @example 2026-11-21T13:36:00.000Z
                         */
                        from?: string;
                        /**
                         * @description The most that any card of the year has used
                         * @example 2000000
                         */
                        highestUsedOere?: number;
                        /** @example 2026 */
                        year?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    dropYearChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
                /**
                 * @description A calendar year
                 * @example 2026
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredYear"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `proposal-decided`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "proposal-decided" | "session-changed";
                        /** @example 2026 */
                        year?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmYearChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
                /**
                 * @description A calendar year
                 * @example 2026
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredYear"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `allowance-below-used`, `year-already-open`, `later-allowance-in-force`, `second-person-required`, `proposal-decided`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "allowance-below-used" | "year-already-open" | "later-allowance-in-force" | "second-person-required" | "proposal-decided" | "session-changed";
                        /**
                         * Format: date-time
                         * @description From when a later amount counts
                         * @example 2026-11-21T13:36:00.000Z
                         */
                        from?: string;
                        /**
                         * @description The most that any card of the year has used
                         * @example 2000000
                         */
                        highestUsedOere?: number;
                        /** @example 2026 */
                        year?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEnteredYears: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description How many people an opening, or a lowering of a year with cards, takes
                         * @example two-people
                         * @enum {string}
                         */
                        confirmation: "two-people" | "one-person";
                        items: components["schemas"]["EnteredYear"][];
                    };
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReopenings: {
        parameters: {
            query?: {
                /** @description Those about one citizen */
                citizenId?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Whether the company may correct now because of it */
                editable?: "true" | "false";
                /** @description Those about one employment */
                employmentId?: string;
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
                /** @description Those that stand so now; all when left out */
                state?: "waiting" | "approved" | "refused" | "withdrawn" | "lapsed";
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReopeningPage"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    approveReopening: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reopening"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `reopening-decided`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "reopening-decided" | "session-changed";
                        /** @enum {string} */
                        state?: "approved" | "refused" | "withdrawn" | "lapsed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    refuseReopening: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Beløbet er givet videre til skattemyndighederne"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reopening"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `reopening-decided`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "reopening-decided" | "session-changed";
                        /** @enum {string} */
                        state?: "approved" | "refused" | "withdrawn" | "lapsed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawReopening: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reopening"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `reopening-decided`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "reopening-decided" | "session-changed";
                        /** @enum {string} */
                        state?: "approved" | "refused" | "withdrawn" | "lapsed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSavedFilters: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilters"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    keepFilter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Lidt tilbage",
                 *       "list": "mine",
                 *       "filter": {
                 *         "status": "active",
                 *         "remainingUntilOere": 500000
                 *       }
                 *     }
                 */
                "application/json": {
                    filter: {
                        /** Format: uuid */
                        caseworker?: string;
                        /** @enum {string} */
                        control?: "overdue" | "this-year";
                        /** @enum {boolean} */
                        flagged?: true;
                        remainingFromOere?: number;
                        remainingUntilOere?: number;
                        /** @enum {string} */
                        sort?: "name" | "-name" | "cardNumber" | "-cardNumber" | "remainingOere" | "-remainingOere" | "lastEmploymentEnd" | "-lastEmploymentEnd" | "status" | "-status" | "assignedCaseworker" | "-assignedCaseworker" | "controlDue" | "-controlDue";
                        /** @enum {string} */
                        status?: "active" | "inactive";
                        /** @enum {boolean} */
                        withdrawing?: true;
                        year?: number;
                    };
                    /** @enum {string} */
                    list: "mine" | "unassigned" | "all";
                    name: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilters"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            408: components["responses"]["RequestTimeout"];
            /** @description `session-changed`, `too-many-saved-filters` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "session-changed" | "too-many-saved-filters";
                        /** @example 20 */
                        most?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteSavedFilter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listServiceNotices: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
                /** @description Announced later, shown now, or over */
                state?: "waiting" | "shown" | "past";
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceNoticePage"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    enterServiceNotice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
                 * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "planned",
                 *       "title": {
                 *         "da": "Lukket søndag morgen",
                 *         "en": "Closed on Sunday morning"
                 *       },
                 *       "text": {
                 *         "da": "Systemet er lukket, mens det bliver opdateret.",
                 *         "en": "The system is closed while it is updated."
                 *       },
                 *       "shownFrom": "2026-11-27T08:00:00.000Z",
                 *       "from": "2026-11-29T04:00:00.000Z",
                 *       "to": "2026-11-29T06:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    answersId?: string;
                    /** Format: date-time */
                    from: string;
                    /** @enum {string} */
                    kind: "planned" | "disruption" | "restored";
                    /** Format: date-time */
                    shownFrom?: string;
                    text: {
                        da: string;
                        en: string;
                    };
                    title: {
                        da: string;
                        en: string;
                    };
                    to: string | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceNotice"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamedOrIdempotencyKeyMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `end-before-start`, `notice-never-shown`, `idempotency-key-reused` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "end-before-start" | "notice-never-shown" | "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getServiceNotice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceNotice"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteServiceNotice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeServiceNotice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "2026-11-29T07:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    /** Format: date-time */
                    from?: string;
                    /** Format: date-time */
                    shownFrom?: string;
                    text?: {
                        da: string;
                        en: string;
                    };
                    title?: {
                        da: string;
                        en: string;
                    };
                    to?: string | null;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceNotice"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `end-before-start`, `notice-never-shown` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "end-before-start" | "notice-never-shown";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endServiceNotice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceNotice"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `end-before-start`, `notice-never-shown` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "end-before-start" | "notice-never-shown";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getServiceStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceStatus"];
                };
            };
            400: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company" | "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Sunset: components["headers"]["Sunset"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    extendSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company" | "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Sunset: components["headers"]["Sunset"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOtherSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company" | "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OtherSession"][];
                    };
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company" | "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endOtherSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company" | "citizen";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStatistics: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of what is in words, and of a file: Danish unless English is preferred
                 * @example da
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. As text/csv: the whole list with the same filters, without limit and cursor, at most 50000 rows; UTF-8 with byte order mark, semicolons, CRLF, decimal comma, dates as dd-mm-yyyy, headings in the language of Accept-Language (da, en). Text is as in the JSON answer, but for what a spreadsheet would run as a formula: that has an apostrophe before it. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenStatistics"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["ValidationFailed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listStatisticsCounts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsCounts"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMunicipalityStatistics: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of what is in words, and of a file: Danish unless English is preferred
                 * @example da
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. As text/csv: the whole list with the same filters, without limit and cursor, at most 50000 rows; UTF-8 with byte order mark, semicolons, CRLF, decimal comma, dates as dd-mm-yyyy, headings in the language of Accept-Language (da, en). Text is as in the JSON answer, but for what a spreadsheet would run as a formula: that has an apostrophe before it. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnStatistics"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["ScopeMissingOrNotDelegatedOrNotPermitted"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTransfers: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Those that the caller’s municipality decides, or those that it has opened */
                direction?: "incoming" | "outgoing";
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
                /** @description How they stand today */
                status?: "pending" | "accepted" | "refused" | "withdrawn" | "expired";
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferPage"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    openTransfer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
                 * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description An offer: whom. With `toAuthority`, and without `query`
                     */
                    citizenId?: string;
                    /** @description A request: the CPR number or card number of whom, as in a search (R16) */
                    query?: string;
                    reason: string;
                    /** @description An offer: to which municipality, by its four-digit code */
                    toAuthority?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            /** @description `search-input-invalid`, `validation-failed`, `on-behalf-of-missing`, `session-not-named`, `idempotency-key-missing` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "search-input-invalid" | "validation-failed" | "on-behalf-of-missing" | "session-not-named" | "idempotency-key-missing";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            /** @description `card-number-unknown`, `not-enrolled`, `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "card-number-unknown" | "not-enrolled" | "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `authority-without-caseworkers`, `transfer-pending`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "authority-without-caseworkers" | "transfer-pending" | "session-changed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `transfer-to-oneself`, `idempotency-key-reused` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "transfer-to-oneself" | "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "assign": true
                 *     }
                 */
                "application/json": {
                    assign?: boolean;
                } | null;
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `transfer-decided`, `transfer-expired`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "transfer-decided" | "transfer-expired" | "session-changed";
                        /**
                         * Format: date
                         * @description The last day on which it could be decided
                         * @example 2026-11-21
                         */
                        openUntil?: string;
                        /**
                         * @description What became of it
                         * @enum {string}
                         */
                        state?: "accepted" | "refused" | "withdrawn";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    refuseTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Borgeren bor her stadig"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `transfer-decided`, `transfer-expired`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "transfer-decided" | "transfer-expired" | "session-changed";
                        /**
                         * Format: date
                         * @description The last day on which it could be decided
                         * @example 2026-11-21
                         */
                        openUntil?: string;
                        /**
                         * @description What became of it
                         * @enum {string}
                         */
                        state?: "accepted" | "refused" | "withdrawn";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            /** @description `not-found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `transfer-decided`, `transfer-expired`, `session-changed` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "transfer-decided" | "transfer-expired" | "session-changed";
                        /**
                         * Format: date
                         * @description The last day on which it could be decided
                         * @example 2026-11-21
                         */
                        openUntil?: string;
                        /**
                         * @description What became of it
                         * @enum {string}
                         */
                        state?: "accepted" | "refused" | "withdrawn";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readTransferFigures: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferFigures"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    findVendorClients: {
        parameters: {
            query: {
                /** @description A part of a name, the vendor’s CVR number, or the system’s id */
                text: string;
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example company
                 */
                "Frikort-Entrance"?: "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["VendorClient"][];
                    };
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                    };
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description Names this order: the same key, route and body from the same caller is done once in 24 hours. A repetition is answered 201 with `Idempotent-Replayed: true` and what the order made, as it is now: edits since are in it, and what is gone is `not-found`. A key with another body is `idempotency-key-reused`; a refusal is not remembered.
                 * @example 3f0c1b1e-6f1c-4c53-9d0e-8a1f5d1f0a77
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://loen.solsikken.example/frikort",
                 *       "email": "it@solsikken.example",
                 *       "types": [
                 *         "employment.registered",
                 *         "employment.changed",
                 *         "employment.cancelled"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: idn-email
                     * @description Who is told when it pauses
                     */
                    email: string;
                    /** @description Which events; of what the caller may be told (R31) */
                    types: ("citizen.enrolled" | "citizen.grant-undone" | "citizen.deactivated" | "citizen.reactivated" | "citizen.controlled" | "citizen.flagged" | "citizen.arrived" | "citizen.left" | "employment.registered" | "employment.changed" | "employment.cancelled" | "employment.reopening-requested" | "employment.reopened" | "employment.reopening-refused" | "employment.reopening-withdrawn" | "employment.disputed" | "employment.objection-settled" | "employment.objection-withdrawn" | "import.finished")[];
                    /**
                     * Format: uri
                     * @description https; what is sent there, and what not, says R34
                     */
                    url: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamedOrIdempotencyKeyMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `session-changed`, `too-many-webhooks` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "session-changed" | "too-many-webhooks";
                        /**
                         * @description How many there may be
                         * @example 10
                         */
                        most?: number;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `webhook-address-refused`, `idempotency-key-reused` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "webhook-address-refused" | "idempotency-key-reused";
                        /**
                         * @description What is wrong with it
                         * @enum {string}
                         */
                        reason?: "not-https" | "with-password" | "unknown-host" | "private-network";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
                /**
                 * @description The `ETag` of the last read. Missing is `precondition-required`; outdated is `version-outdated`, with what it is now as `current`.
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "drift@solsikken.example"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: idn-email
                     * @description Who is told when it pauses
                     */
                    email?: string;
                    /** @description Which events; of what the caller may be told (R31) */
                    types?: ("citizen.enrolled" | "citizen.grant-undone" | "citizen.deactivated" | "citizen.reactivated" | "citizen.controlled" | "citizen.flagged" | "citizen.arrived" | "citizen.left" | "employment.registered" | "employment.changed" | "employment.cancelled" | "employment.reopening-requested" | "employment.reopened" | "employment.reopening-refused" | "employment.reopening-withdrawn" | "employment.disputed" | "employment.objection-settled" | "employment.objection-withdrawn" | "import.finished")[];
                    /**
                     * Format: uri
                     * @description https; what is sent there, and what not, says R34
                     */
                    url?: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            /** @description `version-outdated` */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-outdated";
                        current?: components["schemas"]["Webhook"];
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `webhook-address-refused` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "webhook-address-refused";
                        /**
                         * @description What is wrong with it
                         * @enum {string}
                         */
                        reason?: "not-https" | "with-password" | "unknown-host" | "private-network";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Rows a page, 1-100; 25 when left out */
                limit?: string;
                /** @description Only what waits, was taken, or was given up */
                status?: "waiting" | "succeeded" | "failed";
            };
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedWebhookDelivery"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                deliveryId: string;
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    redeliverWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                deliveryId: string;
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endFormerWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    pauseWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    recoverWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "since": "2026-11-20T00:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    /** Format: date-time */
                    since: string;
                };
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRecovery"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resumeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description `session-changed`, `former-secret-valid` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "session-changed" | "former-secret-valid";
                        /**
                         * Format: date-time
                         * @description Until when both are signed with
                         * @example 2026-11-21T13:36:00.000Z
                         */
                        until?: string;
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            /** @description `unavailable` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker" | "company";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path: {
                /** @description As an earlier answer told it; any other text is not-found */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readWorklist: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worklist"];
                };
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissing"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermitted"];
            409: components["responses"]["SessionChanged"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setLittleLeft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whose session cookie counts; without it none does
                 * @example caseworker
                 */
                "Frikort-Entrance"?: "caseworker";
                /** @description The `fingerprint` that `GET /session` answers: for which session the page acts. When the browser has another one by now, nothing is done (`session-changed`). A change by cookie must name it. */
                "Frikort-Session"?: components["parameters"]["FrikortSession"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "littleLeftOere": 500000
                 *     }
                 */
                "application/json": {
                    littleLeftOere: number;
                };
            };
        };
        responses: {
            /** @description It counts from now on */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationFailedOrOnBehalfOfMissingOrSessionNotNamed"];
            401: components["responses"]["NotAuthenticatedOrTokenInvalid"];
            403: components["responses"]["NotDelegatedOrNotPermittedOrOriginRefused"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SessionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    citizenArrived: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,4CV5zK857gfi52ikjA1CzgljEIcE4TfUu0yBpg/5B2Q=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "citizen.arrived",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "citizen.arrived";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    citizenControlled: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,cYg7ofhmoESrnJ9CyuekjgAxauhLrBAJ8x+j8ouTFQ0=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "citizen.controlled",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "citizen.controlled";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    citizenDeactivated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,T/DjR0s9PKylZjv8WJRMFnfOlJipoIyFMDXK43JK0X8=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "citizen.deactivated",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "citizen.deactivated";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    citizenEnrolled: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,jRkM7R2ArZSAUU4dgubRKgbX6VU6XlJ4hG0aHSt0MpI=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "citizen.enrolled",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "citizen.enrolled";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    citizenFlagged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,AxNuy5DQsyXmNbi3DKJFH/Hs6p55+KXP3BqQANbWUUc=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "citizen.flagged",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "citizen.flagged";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "citizenGrant-undone": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,anud2FZ0AlADedivofQ9V7JWrdxiBHxcPaKg2OzVcc8=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "citizen.grant-undone",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "citizen.grant-undone";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    citizenLeft: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,XxFdI0z8qw8WWfaeei/FRpJmEyuC9kztXlFTlmw/N2g=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "citizen.left",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "citizen.left";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    citizenReactivated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,8UTg2HGDcjZMOp13Ue4hYcmOP/7kFg0C7DuR/ij4G+Q=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "citizen.reactivated",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "citizen.reactivated";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    employmentCancelled: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,eM+BZt9+JRHuDeU+qfLj8BJ75TRnY1DfghAFbDD/lIs=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "employment.cancelled",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
                 *         "employmentId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "employment.cancelled";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    employmentChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,YJkcBu1TmlAV3jFaaXyiRTHcyCHGrCgnLA6/ErqPMWE=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "employment.changed",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
                 *         "employmentId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "employment.changed";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    employmentDisputed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,wWmH4IMwYpkmBrD1XRpwRoBFADuICJqJO77E/P28+DI=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "employment.disputed",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
                 *         "employmentId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "employment.disputed";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "employmentObjection-settled": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,uG3trZ0wt1tiRXnbd7GAnASKu4eaJU2SgZvT4kzVb54=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "employment.objection-settled",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
                 *         "employmentId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "employment.objection-settled";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "employmentObjection-withdrawn": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,L97+yX5/4/ZH5yLHkuii7nypkxK+Duo7HliCuiNBGHw=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "employment.objection-withdrawn",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
                 *         "employmentId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "employment.objection-withdrawn";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    employmentRegistered: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,MV1Ht99vMVNzWn568iPtABrorYAJVIFfRixsOXSPdj4=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "employment.registered",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
                 *         "employmentId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "employment.registered";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    employmentReopened: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,aQx6zTNh5UVPFhavCrVcLBJCN49oZFwvyh85xkQPelk=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "employment.reopened",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
                 *         "employmentId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "employment.reopened";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "employmentReopening-refused": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,ug1BDSWebqhJNNXgAA8w29je50URKvcB3k1DAuserIw=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "employment.reopening-refused",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
                 *         "employmentId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "employment.reopening-refused";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "employmentReopening-requested": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,aT/c+Z0vEJiZrn5EnNWNYW7kGv+cv02bmoLoYiosoyc=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "employment.reopening-requested",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
                 *         "employmentId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "employment.reopening-requested";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "employmentReopening-withdrawn": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,ONdZyYxiapQTM3NyfniHU9ZSQtgw83FwVuB1Rt3PzCc=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "employment.reopening-withdrawn",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "citizenId": "019d0d4c-8a10-7c3e-b1f4-5d7a90c2e101",
                 *         "employmentId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "employment.reopening-withdrawn";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    importFinished: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,iACteNYZBiZwwWxg0nla5ec+FTqQxo46+ZbGOMch8+I=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09",
                 *       "type": "import.finished",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "position": 4711,
                 *       "data": {
                 *         "importId": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e08"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Event"] & {
                    /** @constant */
                    type?: "import.finished";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    testReceived: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `id` of the event: the same each time it is sent
                 * @example 019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e0c
                 */
                "webhook-id": string;
                /**
                 * @description Signatures of `webhook-id.webhook-timestamp.body`, with a blank between: `v1` by the secret, `v1a` by the public key. The example’s is by `whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=`, of its body without blanks
                 * @example v1,Sl4DG7VWZE4CEUCXn+/CH0Ikoizc/lpANar1wUNqB6w=
                 */
                "webhook-signature": string;
                /**
                 * @description When this attempt was made, in seconds since 1970
                 * @example 1795270000
                 */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e0c",
                 *       "type": "webhook.test",
                 *       "timestamp": "2026-11-21T13:36:00.000Z",
                 *       "data": {}
                 *     }
                 */
                "application/json": {
                    data: Record<string, never>;
                    /** Format: uuid */
                    id: string;
                    /** Format: date-time */
                    timestamp: string;
                    /** @constant */
                    type: "webhook.test";
                };
            };
        };
        responses: {
            /** @description Taken. Store it and answer; do the work afterwards, once for each `id` */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Gone for good: the webhook pauses */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken, and neither is what is not answered in time: sent again, with the same `id`, for 3 days */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
