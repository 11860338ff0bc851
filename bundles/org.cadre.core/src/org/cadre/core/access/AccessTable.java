/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access;

import static org.cadre.core.access.AccessTable.Builder.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

import org.cadre.model.AccountRole;

/**
 * The one table of who may read and write what in the base model. Everything else follows from it: what the
 * store hands out and takes, the grants and row rules of PostgreSQL, what the window says and the handbook.
 * <p>
 * A line names a class, the features it is about (* is the record itself), and six letters for the roles, in
 * the order of the enumeration: coordinator, mentorLead, participant, evaluator, auditor, administrator.
 * {@link Grant#of} says what the letters mean. What has no line nobody may read; a test finds such features.
 */
@SuppressWarnings("nls")
interface AccessTable {

    /** The lines, in the order of the model. */
    List<AccessLine> LINES = table()
            .type("ForeignValue")
            .line("* source field value", "W-----",
                    "Nobody has judged what other systems' fields say, so only those who import see them.")
            .type("District")
            .line("* sourcedId name identifier timeZone", "WRRRRR", "The district is no secret.")
            .line("foreign", "W-----", "Uninterpreted fields.")
            .type("School")
            .line("* sourcedId start end name identifier district kind grades street city postalCode"
                    + " latitude longitude attributes", "WRRRRR", "Schools are public.")
            .line("foreign", "W-----", "Uninterpreted fields.")
            .type("AcademicSession")
            .line("* sourcedId start end title kind parent schoolYear", "WRRRRR", "The year is public.")
            .line("foreign", "W-----", "Uninterpreted fields.")
            .type("SchoolCalendar").line("* name school session days", "WRRRRR", "Calendars are public.")
            .type("CalendarDay").line("* date kind rotation bellSchedule label", "WRRRRR",
                    "Calendars are public.")
            .type("BellSchedule").line("* name school periods", "WRRRRR", "Bell times are public.")
            .type("BellPeriod").line("* name startTime endTime", "WRRRRR", "Bell times are public.")

            .type("Educator")
            .line("* staffId givenName middleName familyName", "WRrR-R",
                    "Names are needed to speak of somebody; participants see themselves and their partners.")
            .line("preferredGivenName preferredFamilyName", "WRwR-R", "How somebody wants to be called.")
            .line("pronouns email phone languages", "WRwR--", "To reach people; each keeps her own right.")
            .line("teachingSince employments", "WRrR--", "From the roster; the employer decides.")
            .line("sourcedId foreign", "W-----", "Keys and fields of other systems serve imports only.")
            .line("leaves", "WRs---", "Why somebody is away is not even her mentor's business.")
            .line("availability", "WRw---", "To find a time together.")
            .line("mentorProfile menteeProfile", "WRw---",
                    "What people say of themselves to find a partner; never to those who judge them.")
            .type("Employment")
            .line("* start end school role title subjects grades fte license primary evaluates evaluator",
                    "WRrR--", "From the roster; evaluators must see whom they evaluate.")
            .line("sourcedId foreign", "W-----", "Keys and fields of other systems serve imports only.")
            .type("Leave").line("* start end kind", "WRs---", "Nobody's business beyond planning.")
            .type("Availability").line("* start end dayOfWeek rotation startTime endTime", "WRw---",
                    "To find a time together.")
            .type("MentorProfile")
            .line("* focus styles communication competencies", "WRw---", "What a mentor offers.")
            .line("caseloadLimit caseloadMinimum training release external", "WRr---",
                    "What the program agreed with the mentor.")
            .line("preferred hourlyCost", "WR----", "Wishes about others, and contracts.")
            .line("avoid", "W-----", "Whom somebody must not work with is for coordinators only.")
            .type("MenteeProfile")
            .line("* focus styles communication goals needs mentoringLanguages", "WRw---",
                    "What a mentee seeks; the mentor has to know.")
            .line("stage load", "WRr---", "What the program decided about the mentee.")
            .line("preferred", "WR----", "Wishes about others.")
            .line("avoid", "W-----", "Whom somebody must not work with is for coordinators only.")
            .type("Demographics")
            .line("* educator gender raceEthnicity birthDate", "W-v---",
                    "Given voluntarily for audits, in which only numbers appear; coordinators enter them.")

            .type("Program")
            .line("* start end name purpose standards improvementGoals", "WRRRRR", "Programs are announced.")
            .line("mentorQuery menteeQuery participations", "WR----",
                    "Who signed up, withdrew or is found by a query.")
            .line("cohorts", "WRRR-R", "Cohorts are announced.")
            .type("Participation")
            .line("* start end educator role status signedUpAt", "WR----", "Who signed up or withdrew.")
            .line("answers", "W-----", "Answers of a form, as people typed them.")
            .type("Cohort")
            .line("* start end name format focus", "WRRR-R", "Cohorts are announced.")
            .line("members", "WR----", "Who belongs to a cohort.")
            .type("Mentorship")
            .line("* start end program cohort mentor mentee status", "WRrR--",
                    "Evaluators see that a mentorship exists and how far it is, so that they stay out of it.")
            .line("locked load trialEnd changes", "WRr---", "How the pair came about.")
            .line("replaces", "WR----", "The former partner is no business of the next.")
            .line("plan consents", "WRw---", "The pair's own; leads follow its progress.")
            .line("checkIns", "WRv---", "Whoever answers speaks freely: the partner does not see it.")
            .line("reflections", "ERw---", "That and when something was written; its text is sealed.")
            .type("StatusChange").line("* at by before after reason", "WRr---", "How the pair came about.")
            .type("Plan").line("* agreedOn goals", "WRw---", "The pair's own; leads follow its progress.")
            .type("Goal").line("* text measure dueOn reachedOn", "WRw---",
                    "The pair's own; leads follow its progress, evaluators never.")
            .type("Consent").line("* educator purpose givenAt withdrawnAt", "WRw---",
                    "Everybody gives and withdraws her own.")
            .type("CheckIn")
            .line("* educator on rating", "WRv---", "The partner does not see the answer.")
            .line("comment", "W-v---", "Sealed for coordinators; the key decides who reads it.")
            .type("Reflection")
            .line("* at author", "ERw---", "That and when something was written.")
            .line("text", "E-w---", "Sealed for the pair; coordinators may only take it away.")
            .type("Session")
            .line("* program mentorships status plannedStart plannedEnd actualStart", "WRwR--",
                    "Evaluators see that and when a session took place.")
            .line("cohort participants kind minutes phase missedBecause revision mode place", "WRw---",
                    "For leads and the pair.")
            .line("notes nextStep", "E-w---", "Sealed for the pair; coordinators may only take it away.")
            .line("coverage", "WRr---", "Who covers whose class.")
            .line("artifacts", "W-w---", "What the pair produced.")
            .type("Coverage")
            .line("* kind absent coveredBy startsAt endsAt", "WRr---", "Who covers whose class.")
            .line("cost", "WR----", "What is paid to others.")
            .type("Artifact").line("* title location", "W-w---", "What the pair produced.")

            .type("Account")
            .line("* name displayName", "RRRRsW", "Records name accounts; administrators keep them.")
            .line("roles educator createdAt disabledAt", "RRRssW",
                    "Whoever writes must know who will be able to read.")
            .line("publicKey", "xxxvvW", "Whoever seals a text needs the readers' keys.")
            .line("slots", "vvvvvW", "Wrapped private keys invite guessing; each has only her own.")
            .type("KeySlot").line("* kind salt iterations box", "vvvvvW", "Each has only her own.")
            .type("ContentKey")
            .line("* mentorship role createdAt grants", "yRw---",
                    "Copies of keys open only with the reader's private key.")
            .type("KeyGrant").line("* account box at by", "yRw---", "Who was given a key must be known.")
            .type("ImportRun")
            .line("* kind source at by rowsRead imported unchanged rejected ignored ended program",
                    "WR---R", "Numbers about imports name nobody.")
            .line("notes", "W-----", "Uninterpreted fields.")
            .lines();

    /** Writes the table down. */
    final class Builder {

        private static final List<AccountRole> ROLES = List.of(AccountRole.values());

        private final List<AccessLine> lines = new ArrayList<>();
        private String type;

        private Builder() {
        }

        static Builder table() {
            return new Builder();
        }

        Builder type(String name) {
            type = name;
            return this;
        }

        Builder line(String features, String letters, String reason) {
            if (letters.length() != ROLES.size()) {
                throw new IllegalArgumentException(letters);
            }
            var grants = new EnumMap<AccountRole, Grant>(AccountRole.class);
            ROLES.forEach(role -> grants.put(role, Grant.of(letters.charAt(role.ordinal()))));
            lines.add(new AccessLine(type, List.of(features.split(" ")), grants, reason));
            return this;
        }

        List<AccessLine> lines() {
            return List.copyOf(lines);
        }
    }
}
