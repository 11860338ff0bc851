/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.day;

import org.eclipse.osgi.util.NLS;

/** Texts about days. */
public final class Messages extends NLS {

    public static String Day_allSchools;
    public static String Day_backward;
    public static String Day_bells;
    public static String Day_calendar;
    public static String Day_calendarOf;
    public static String Day_do;
    public static String Day_edit;
    public static String Day_first;
    public static String Day_kind;
    public static String Day_label;
    public static String Day_labelHint;
    public static String Day_last;
    public static String Day_newForAll;
    public static String Day_newOfSchool;
    public static String Day_regularBells;
    public static String Day_rotation;
    public static String Day_rotationHint;
    public static String Day_title;
    public static String Day_tooMany;

    static {
        NLS.initializeMessages("org.cadre.scheduling.ui.day.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
