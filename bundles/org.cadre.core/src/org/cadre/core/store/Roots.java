/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import static org.cadre.model.CadrePackage.Literals;

import org.cadre.model.AcademicSession;
import org.cadre.model.Account;
import org.cadre.model.ContentKey;
import org.cadre.model.District;
import org.cadre.model.Educator;
import org.cadre.model.ImportRun;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.model.Session;

/** The queries for all roots of the classes of the base model. */
public interface Roots {

    /** All districts. */
    Query<District> DISTRICTS = Query.all(Literals.DISTRICT, District.class);
    /** All schools. */
    Query<School> SCHOOLS = Query.all(Literals.SCHOOL, School.class);
    /** All academic sessions. */
    Query<AcademicSession> ACADEMIC_SESSIONS = Query.all(Literals.ACADEMIC_SESSION, AcademicSession.class);
    /** All educators. */
    Query<Educator> EDUCATORS = Query.all(Literals.EDUCATOR, Educator.class);
    /** All programs. */
    Query<Program> PROGRAMS = Query.all(Literals.PROGRAM, Program.class);
    /** All mentorships. */
    Query<Mentorship> MENTORSHIPS = Query.all(Literals.MENTORSHIP, Mentorship.class);
    /** All accounts. */
    Query<Account> ACCOUNTS = Query.all(Literals.ACCOUNT, Account.class);
    /** All keys of sealed texts. */
    Query<ContentKey> CONTENT_KEYS = Query.all(Literals.CONTENT_KEY, ContentKey.class);
    /** All sessions. */
    Query<Session> SESSIONS = Query.all(Literals.SESSION, Session.class);
    /** All records of imports. */
    Query<ImportRun> IMPORT_RUNS = Query.all(Literals.IMPORT_RUN, ImportRun.class);
}
