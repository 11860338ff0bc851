/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.log;

import org.eclipse.osgi.util.NLS;

/** Texts of logging. */
public final class Messages extends NLS {

    public static String Log_accessDetail;
    public static String Log_and;
    public static String Log_at;
    public static String Log_closed;
    public static String Log_do;
    public static String Log_done;
    public static String Log_minutes;
    public static String Log_missed;
    public static String Log_moved;
    public static String Log_nextStep;
    public static String Log_note;
    public static String Log_outcome;
    public static String Log_phase;
    public static String Log_phaseObserve;
    public static String Log_phasePlan;
    public static String Log_phaseReflect;
    public static String Log_readers;
    public static String Log_reason;
    public static String Log_title;

    static {
        NLS.initializeMessages("org.cadre.scheduling.ui.log.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
