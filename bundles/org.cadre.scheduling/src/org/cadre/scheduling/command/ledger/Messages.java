/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.ledger;

import org.eclipse.osgi.util.NLS;

/** Texts of the command that prints ledgers. */
public final class Messages extends NLS {

    public static String Ledger_oneTable;

    static {
        NLS.initializeMessages("org.cadre.scheduling.command.ledger.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
