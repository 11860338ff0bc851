/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.function.Predicate;

import org.cadre.matching.groups.RegroupTexts;
import org.cadre.matching.groups.Regrouping;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Says which limits or rules a decision would break, and asks whether to do it nevertheless.
 *
 * @param shell the window
 */
record Insisting(Shell shell) implements Predicate<Regrouping> {

    private static final int NEVERTHELESS = 1;

    @Override
    public boolean test(Regrouping regrouping) {
        var text = String.join("\n", regrouping.breaches()); //$NON-NLS-1$
        var dialog = new MessageDialog(shell, RegroupTexts.label(regrouping), null, text,
                MessageDialog.WARNING, 0, Messages.Insist_cancel, Messages.Insist_do);
        return dialog.open() == NEVERTHELESS;
    }
}
