/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks before somebody is given what cannot be taken back. */
final class Question extends MessageDialog {

    Question(Shell shell, String title, String question) {
        super(shell, title, null, question, QUESTION, 1, Messages.Readers_giveDo, IDialogConstants.CANCEL_LABEL);
    }
}
