/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Criterion_unknown;
    public static String Subject_label;
    public static String Subject_explanation;
    public static String Subject_source;
    public static String Subject_some;
    public static String Subject_nothing;
    public static String GradeBand_label;
    public static String GradeBand_explanation;
    public static String GradeBand_source;
    public static String GradeBand_farGrades;
    public static String GradeBand_same;
    public static String GradeBand_apart;
    public static String SameSchool_label;
    public static String SameSchool_explanation;
    public static String SameSchool_source;
    public static String SameSchool_same;
    public static String SameSchool_different;
    public static String Travel_label;
    public static String Travel_explanation;
    public static String Travel_source;
    public static String Travel_farKilometers;
    public static String Travel_none;
    public static String Travel_kilometers;
    public static String YearsOfExperience_label;
    public static String YearsOfExperience_explanation;
    public static String YearsOfExperience_source;
    public static String YearsOfExperience_enoughYears;
    public static String YearsOfExperience_years;
    public static String SharedLanguage_label;
    public static String SharedLanguage_explanation;
    public static String SharedLanguage_source;
    public static String SharedLanguage_shared;
    public static String SharedLanguage_none;
    public static String Competencies_label;
    public static String Competencies_explanation;
    public static String Competencies_source;
    public static String Competencies_some;
    public static String Competencies_nothing;
    public static String TeachingStyle_label;
    public static String TeachingStyle_explanation;
    public static String TeachingStyle_source;
    public static String TeachingStyle_some;
    public static String TeachingStyle_nothing;
    public static String CommunicationChannel_label;
    public static String CommunicationChannel_explanation;
    public static String CommunicationChannel_source;
    public static String CommunicationChannel_shared;
    public static String CommunicationChannel_none;
    public static String CommunicationChannel_inPerson;
    public static String CommunicationChannel_video;
    public static String CommunicationChannel_phone;
    public static String CommunicationChannel_written;
    public static String Preference_label;
    public static String Preference_explanation;
    public static String Preference_source;
    public static String Preference_both;
    public static String Preference_mentee;
    public static String Preference_mentor;
    public static String Preference_others;
    public static String SharedTime_label;
    public static String SharedTime_explanation;
    public static String SharedTime_source;
    public static String SharedTime_targetMinutes;
    public static String SharedTime_minutes;
    public static String SharedTime_none;
    public static String NotSelf_label;
    public static String NotSelf_explanation;
    public static String NotSelf_source;
    public static String NotSelf_refused;
    public static String NotEvaluator_label;
    public static String NotEvaluator_explanation;
    public static String NotEvaluator_source;
    public static String NotEvaluator_refused;
    public static String AvoidLists_label;
    public static String AvoidLists_explanation;
    public static String AvoidLists_source;
    public static String AvoidLists_refused;
    public static String LanguageNeeded_label;
    public static String LanguageNeeded_explanation;
    public static String LanguageNeeded_source;
    public static String LanguageNeeded_refused;
    public static String HasCaseload_label;
    public static String HasCaseload_explanation;
    public static String HasCaseload_source;
    public static String HasCaseload_refused;
    public static String NotOnLeave_label;
    public static String NotOnLeave_explanation;
    public static String NotOnLeave_source;
    public static String NotOnLeave_refused;
    public static String NotAgain_label;
    public static String NotAgain_explanation;
    public static String NotAgain_source;
    public static String NotAgain_refused;
    public static String SameDistrict_label;
    public static String SameDistrict_explanation;
    public static String SameDistrict_source;
    public static String SameDistrict_refused;
    public static String StrictJson_refused;
    public static String StrictJson_twice;
    public static String StrictJson_moreThanOne;
    public static String Faults_refused;
    public static String Faults_more;
    public static String Faults_noObject;
    public static String Faults_noText;
    public static String Faults_noFlag;
    public static String Faults_noWhole;
    public static String Faults_noNumber;
    public static String Faults_outOfRange;
    public static String Faults_unknown;
    public static String Faults_unknownNear;
    public static String PolicyReader_top;
    public static String PolicyReader_noPolicy;
    public static String PolicyReader_newer;
    public static String PolicyReader_noVersion;
    public static String PolicyReader_noWeight;
    public static String TermsReader_noWeight;
    public static String TermsReader_mandatory;
    public static String Policies_noFile;
    public static String Policies_noUtf8;
    public static String Policies_unreadable;
    public static String Breakdown_neutral;
    public static String Breakdown_neutralText;
    public static String ExactPlacing_solving;
    public static String ExactPlacing_checking;
    public static String MatchTask_name;
    public static String MatchTask_searching;
    public static String MatchTask_explaining;

    static {
        NLS.initializeMessages("org.cadre.matching.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
