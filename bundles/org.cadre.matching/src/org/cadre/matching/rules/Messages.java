/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rules;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that came after those of the bundle. */
final class Messages extends NLS {

    public static String ConflictOfInterest_label;
    public static String ConflictOfInterest_explanation;
    public static String ConflictOfInterest_source;
    public static String ConflictOfInterest_years;
    public static String ConflictOfInterest_refused;
    public static String LicenseMatch_label;
    public static String LicenseMatch_explanation;
    public static String LicenseMatch_source;
    public static String LicenseMatch_onlySpecialAreas;
    public static String LicenseMatch_refused;
    public static String MentorExperience_label;
    public static String MentorExperience_explanation;
    public static String MentorExperience_source;
    public static String MentorExperience_leastYears;
    public static String MentorExperience_refused;
    public static String NewMentor_label;
    public static String NewMentor_explanation;
    public static String NewMentor_source;
    public static String NewMentor_refused;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
