-- Which of those whom a look at many showed are a municipality's own is asked of each of them. Concurrently: nobody who
-- is granted a frikort waits for it. What a run that was broken off left behind is made anew.
drop index concurrently if exists citizens_by_audit_subject;
--> statement-breakpoint
create index concurrently citizens_by_audit_subject on citizens (audit_subject);
