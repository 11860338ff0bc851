/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Pools_notEmployed;
    public static String Pools_onLeave;
    public static String Pools_withdrawn;
    public static String Programs_endBeforeStart;
    public static String Programs_menteeQuery;
    public static String Programs_mentorQuery;
    public static String Programs_nameMissing;
    public static String Programs_nameTaken;
    public static String Programs_noneYet;
    public static String Programs_notFound;
    public static String Query_aDay;
    public static String Query_aGrade;
    public static String Query_aLanguage;
    public static String Query_aNumber;
    public static String Query_aText;
    public static String Query_attribute;
    public static String Query_caseload;
    public static String Query_city;
    public static String Query_closingQuote;
    public static String Query_competency;
    public static String Query_email;
    public static String Query_employed;
    public static String Query_endOfQuery;
    public static String Query_evaluates;
    public static String Query_experience;
    public static String Query_external;
    public static String Query_focus;
    public static String Query_fte;
    public static String Query_goal;
    public static String Query_grade;
    public static String Query_language;
    public static String Query_license;
    public static String Query_menteeProfile;
    public static String Query_mentorProfile;
    public static String Query_name;
    public static String Query_need;
    public static String Query_notUnderstood;
    public static String Query_onLeave;
    public static String Query_quoted;
    public static String Query_quotesNeeded;
    public static String Query_release;
    public static String Query_role;
    public static String Query_school;
    public static String Query_since;
    public static String Query_staffId;
    public static String Query_stage;
    public static String Query_style;
    public static String Query_subject;
    public static String Query_title;
    public static String Query_training;
    public static String Stores_noProvider;

    static {
        NLS.initializeMessages("org.cadre.core.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
