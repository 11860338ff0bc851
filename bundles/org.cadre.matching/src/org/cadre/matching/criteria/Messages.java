/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that came after those of the bundle. */
final class Messages extends NLS {

    public static String CareerGoal_label;
    public static String CareerGoal_explanation;
    public static String CareerGoal_source;
    public static String CareerGoal_some;
    public static String CareerGoal_nothing;
    public static String Certification_label;
    public static String Certification_explanation;
    public static String Certification_source;
    public static String Certification_shared;
    public static String Certification_none;
    public static String ConsultantCost_label;
    public static String ConsultantCost_explanation;
    public static String ConsultantCost_source;
    public static String ConsultantCost_highCost;
    public static String ConsultantCost_staff;
    public static String ConsultantCost_hourly;
    public static String Feedback_label;
    public static String Feedback_explanation;
    public static String Feedback_source;
    public static String Feedback_leastMentees;
    public static String Feedback_neutralMentees;
    public static String Feedback_few;
    public static String Feedback_mean;
    public static String NearPeer_label;
    public static String NearPeer_explanation;
    public static String NearPeer_source;
    public static String NearPeer_farYears;
    public static String NearPeer_years;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
