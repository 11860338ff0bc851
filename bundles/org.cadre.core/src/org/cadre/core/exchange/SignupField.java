/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.exchange;

/** What a column of a sign-up sheet may say about a person. */
public enum SignupField {
    /** Staff id; the key. */
    STAFF_ID,
    /** E-mail address; the key where there is no staff id. */
    EMAIL,
    /** Whether the person signs up as mentor or as mentee. */
    ROLE,
    /** Full name, only to tell people apart in messages. */
    NAME,
    /** Subjects to work on; several separated by comma or semicolon. */
    FOCUS,
    /** Competencies a mentor offers, or what a mentee needs. */
    COMPETENCIES,
    /** What a mentee wants to reach. */
    GOALS,
    /** Languages, as names or BCP 47 tags. */
    LANGUAGES,
    /** Teaching styles. */
    STYLES,
    /** Preferred ways of communicating. */
    COMMUNICATION,
    /** How many mentees a mentor takes. */
    CASELOAD,
    /** Career stage or years of experience of a mentee. */
    STAGE,
    /** People wished for, by staff id, e-mail or full name. */
    PREFERRED,
    /** People to avoid, by staff id, e-mail or full name. */
    AVOID,
    /** When the person signed up. */
    SIGNED_UP_AT,
    /** Not mapped: kept as a note of the import. */
    NOTE
}
