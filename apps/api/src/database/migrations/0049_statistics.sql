CREATE TABLE "statistics_counts" (
	"counted_on" date PRIMARY KEY NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	"took_ms" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "statistics_editions" (
	"name" text PRIMARY KEY NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"figures" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "statistics_figures" (
	"place" text NOT NULL,
	"year" integer NOT NULL,
	"month" integer NOT NULL,
	"granted" integer NOT NULL,
	"active" integer NOT NULL,
	"used" integer NOT NULL,
	"employments" integer NOT NULL,
	"amount_oere" bigint NOT NULL,
	"companies" integer NOT NULL,
	"first_employments" integer NOT NULL,
	"lower_days" double precision,
	"median_days" double precision,
	"upper_days" double precision,
	CONSTRAINT "statistics_figures_place_year_month_pk" PRIMARY KEY("place","year","month"),
	CONSTRAINT "statistics_figures_month_known" CHECK ("statistics_figures"."month" between 0 and 12)
);
--> statement-breakpoint
-- A count replaces the one before; when it was made, and what everybody has been told, is never rewritten.
grant select, insert, delete on statistics_figures to frikort_app;
--> statement-breakpoint
grant select, insert on statistics_counts to frikort_app;
--> statement-breakpoint
grant select, insert on statistics_editions to frikort_app;
