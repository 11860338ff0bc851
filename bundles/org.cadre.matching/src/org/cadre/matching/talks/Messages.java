/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.talks;

import org.eclipse.osgi.util.NLS;

/** Texts about first talks and what people said after them. */
public final class Messages extends NLS {

    public static String Answer_maybe;
    public static String Answer_no;
    public static String Answer_none;
    public static String Answer_yes;
    public static String FirstTalks_choice;
    public static String FirstTalks_explanation;
    public static String FirstTalks_label;
    public static String FirstTalks_said;
    public static String SaidNo_explanation;
    public static String SaidNo_label;
    public static String SaidNo_refused;

    static {
        NLS.initializeMessages("org.cadre.matching.talks.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
