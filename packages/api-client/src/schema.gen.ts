// Generated from apps/api/openapi.json by packages/api-client/generate.ts. Do not edit.

export type paths = {
    "/api/v1/employments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Event"][];
                        };
                    };
                };
            };
        };
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
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Me"];
                    };
                };
            };
        };
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
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    year: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Employment"][];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
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
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProgrammeYears"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
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
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceStatus"];
                    };
                };
            };
        };
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
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
            };
        };
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
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description ok */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            location: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        Card: {
            allowanceOere: number;
            remainingOere: number;
            /** @enum {string} */
            status: "active" | "inactive";
            usedOere: number;
            year: number;
        };
        Employment: {
            amountOere: number;
            cardNumber: string;
            citizenName: string;
            company: {
                cvr: string;
                name: string;
            };
            contact: {
                email: string;
                name: string;
                phone: string;
            };
            createdAt: string;
            editable: boolean;
            editableUntil: string;
            endDate: string;
            /** @enum {string} */
            enrolmentStatus: "active" | "inactive";
            id: string;
            productionUnit?: string;
            reference?: string;
            startDate: string;
            /** @enum {string} */
            status: "registered" | "cancelled";
            updatedAt: string;
            version: number;
            year: number;
        };
        Event: {
            actor: {
                name?: string;
                organisation: string | null;
                role: string;
            };
            at: string;
            changes?: {
                field: string;
                from: string | number | null;
                to: string | number | null;
            }[];
            event: string;
        };
        Me: {
            assignedCaseworker?: {
                name: string;
            };
            authority: {
                code: string;
                name: string;
            };
            cardNumber: string;
            cards: components["schemas"]["Card"][];
            cpr: string;
            id: string;
            name: string;
            /** @enum {string} */
            status: "active" | "inactive";
            statusReason?: string;
            statusSince?: string;
        };
        Problem: {
            code: string;
            detail: string;
            errors?: {
                code: string;
                path: string;
            }[];
            status: number;
            title: string;
            type: string;
        };
        ProgrammeYears: {
            items: {
                allowanceOere: number;
                example?: boolean;
                year: number;
            }[];
        };
        ServiceStatus: {
            notices: {
                from: string;
                id: string;
                /** @enum {string} */
                kind: "planned" | "disruption";
                text: {
                    da: string;
                    en: string;
                };
                title: {
                    da: string;
                    en: string;
                };
                to: string;
            }[];
            /** @enum {string} */
            status: "normal" | "planned" | "disruption";
        };
        Session: {
            administrator?: boolean;
            authority?: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            entrance: "caseworker" | "company" | "citizen";
            expiresAt: string;
            name: string;
            operator?: boolean;
            organisation?: {
                cvr: string;
                name: string;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
};
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
