/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String StrictJson_malformed;
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
    public static String Policies_noPreset;
    public static String Policies_noPresetNear;
    public static String Policies_notWritten;
    public static String Policies_noFile;
    public static String Policies_noUtf8;
    public static String Policies_tooLarge;
    public static String Policies_unreadable;
    public static String Faults_noList;
    public static String Faults_noneOf;
    public static String Faults_entry;
    public static String PolicyReader_needsVersion;
    public static String TermsReader_neverSoft;
    public static String ChoiceTerm_explanation;
    public static String ChoiceTerm_strict;
    public static String ChoiceTerm_condition;
    public static String ChoiceTerm_asked;
    public static String ChoiceTerm_holds;
    public static String ChoiceTerm_fails;
    public static String ChoiceTerm_unknown;
    public static String ChoiceFilter_condition;
    public static String ChoicesReader_noName;
    public static String ChoicesReader_nameTwice;
    public static String ChoicesReader_noConditions;
    public static String ChoicesReader_tooMany;
    public static String ChoicesReader_noAtLeast;
    public static String ChoicesReader_neverHolds;
    public static String ChoicesReader_noCriterion;
    public static String ChoicesReader_conditionTwice;
    public static String GoalsReader_noBand;
    public static String GoalsReader_byTwice;
    public static String GoalsReader_noGrouping;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
