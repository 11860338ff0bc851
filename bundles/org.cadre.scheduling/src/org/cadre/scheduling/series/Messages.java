/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.series;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Preset_micro;
    public static String Preset_weekly;
    public static String Preset_plan;
    public static String Preset_observe;
    public static String Preset_reflect;
    public static String Preset_task;
    public static String Preset_plc;
    public static String Preset_office;
    public static String Preset_visit;
    public static String Preset_coPlanning;
    public static String Preset_line;
    public static String Preset_none;
    public static String Series_assumed;
    public static String Series_noPairs;
    public static String Series_waiting;
    public static String Series_onLeave;
    public static String Series_andOthers;
    public static String Series_outside;
    public static String Series_notPublished;
    public static String Series_noMembers;
    public static String Series_longer;
    public static String Series_fewer;
    public static String Series_nameMissing;
    public static String Series_nameTaken;
    public static String Series_notFound;
    public static String Series_none;
    public static String Series_minutes;
    public static String Series_weeks;
    public static String Series_interval;
    public static String Series_add;
    public static String Series_remove;
    public static String Series_noCohort;
    public static String Series_noCohorts;
    public static String Series_manyCohorts;
    public static String Office_twice;
    public static String Office_none;
    public static String Office_noPlaces;
    public static String Office_book;
    public static String Office_cancel;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
