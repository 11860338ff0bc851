/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.veto;

import org.eclipse.osgi.util.NLS;

/** Texts about vetoes. */
public final class Messages extends NLS {

    public static String RuledOut_explanation;
    public static String RuledOut_label;
    public static String RuledOut_refused;

    static {
        NLS.initializeMessages("org.cadre.matching.veto.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
