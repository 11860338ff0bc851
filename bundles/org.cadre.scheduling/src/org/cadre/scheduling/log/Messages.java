/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.log;

import org.eclipse.osgi.util.NLS;

/** Texts about logging sessions. */
public final class Messages extends NLS {

    public static String Log_future;
    public static String Log_label;
    public static String Log_longPhase;
    public static String Log_mayNot;
    public static String Log_minutes;
    public static String Log_minutesMissing;
    public static String Log_neverPlanned;
    public static String Log_nothingPlanned;
    public static String Log_sayWhereTo;
    public static String Log_whenMissing;

    static {
        NLS.initializeMessages("org.cadre.scheduling.log.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
