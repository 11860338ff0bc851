/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.advice;

import org.eclipse.osgi.util.NLS;

/** Texts about what answers say about weights. */
public final class Messages extends NLS {

    public static String Advice_association;
    public static String Advice_count;
    public static String Advice_label;
    public static String Advice_less;
    public static String Advice_more;
    public static String Advice_nobody;
    public static String Advice_none;
    public static String Advice_note;
    public static String Advice_one;
    public static String Advice_some;
    public static String Advice_tooFew;
    public static String Advice_unclear;
    public static String Advice_weights;

    static {
        NLS.initializeMessages("org.cadre.matching.advice.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
