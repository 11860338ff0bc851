/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import org.cadre.core.access.keys.OwnSecrets;
import org.cadre.core.access.keys.RecoveryKey;
import org.cadre.core.store.ProgramStore;
import org.eclipse.swt.widgets.Display;

/** Makes recovery keys and shows them. */
public final class RecoveryKeys {

    private RecoveryKeys() {
    }

    /** Shows a new key of the account that opened the database until the user confirms that it is kept. */
    public static void show(RecoveryKey key, ProgramStore store) {
        var display = Display.getDefault();
        display.syncExec(() -> new RecoveryKeyDialog(display.getActiveShell(), key, store.location().name(),
                store.principal().account()).open());
    }

    /**
     * Makes a key for the account that opened the database and shows it; to be called outside the UI thread.
     */
    public static void renew(ProgramStore store) throws org.cadre.core.CadreException {
        if (new OwnSecrets(store).isPossible()) {
            show(new OwnSecrets(store).renewRecovery(), store);
        }
    }
}
