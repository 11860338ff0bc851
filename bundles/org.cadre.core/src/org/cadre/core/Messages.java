/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Check_availabilityTime;
    public static String Check_caseload;
    public static String Check_caseloadLimits;
    public static String Check_districtName;
    public static String Check_email;
    public static String Check_emailFix;
    public static String Check_emailShared;
    public static String Check_employmentFte;
    public static String Check_employmentOverlap;
    public static String Check_employmentSchool;
    public static String Check_evaluationSource;
    public static String Check_intervalOrder;
    public static String Check_language;
    public static String Check_languageFix;
    public static String Check_menteeLoad;
    public static String Check_pairDouble;
    public static String Check_pairEmployment;
    public static String Check_pairEmploymentFix;
    public static String Check_pairEvaluator;
    public static String Check_pairIncomplete;
    public static String Check_pairSelf;
    public static String Check_pairSupervisor;
    public static String Check_participationPerson;
    public static String Check_personFte;
    public static String Check_personName;
    public static String Check_programName;
    public static String Check_programNameShared;
    public static String Check_programQuery;
    public static String Check_schoolName;
    public static String Check_staffIdShared;
    public static String Check_timeZone;
    public static String Kind_availability;
    public static String Kind_cohort;
    public static String Kind_employment;
    public static String Kind_leave;
    public static String Kind_mentorship;
    public static String Kind_participation;
    public static String Kind_program;
    public static String Kind_school;
    public static String Kind_session;
    public static String List_attributes;
    public static String List_city;
    public static String List_email;
    public static String List_employed;
    public static String List_end;
    public static String List_experience;
    public static String List_fte;
    public static String List_grades;
    public static String List_identifier;
    public static String List_kind;
    public static String List_languages;
    public static String List_load;
    public static String List_locked;
    public static String List_mentee;
    public static String List_menteeSchool;
    public static String List_menteeStaffId;
    public static String List_mentees;
    public static String List_mentor;
    public static String List_mentorSchool;
    public static String List_mentorStaffId;
    public static String List_mentors;
    public static String List_name;
    public static String List_no;
    public static String List_notEmployed;
    public static String List_onLeave;
    public static String List_people;
    public static String List_program;
    public static String List_proposed;
    public static String List_role;
    public static String List_running;
    public static String List_school;
    public static String List_staffId;
    public static String List_start;
    public static String List_status;
    public static String List_subjects;
    public static String List_waiting;
    public static String List_yes;
    public static String Name_none;
    public static String Name_pair;
    public static String Name_unnamed;
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
