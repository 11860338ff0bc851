/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.journal;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.journal.JournalContent;
import org.cadre.core.journal.JournalRestore;
import org.cadre.core.journal.LeftOver;
import org.cadre.core.merge.Choices;
import org.cadre.ui.merge.MergeDialog;
import org.cadre.ui.merge.StatusLine;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.IWorkbenchWindow;

/** Offers what was left behind, and does with it what the user chose. */
final class Restoring {

    private final IWorkbenchWindow window;
    private final EditSession session;
    private final Runnable keepSafe;

    /**
     * @param keepSafe writes what is unsaved now into the journal of this session
     */
    Restoring(IWorkbenchWindow window, EditSession session, Runnable keepSafe) {
        this.window = window;
        this.session = session;
        this.keepSafe = keepSafe;
    }

    /** Asks, unless all of it was saved after all. */
    void offer(LeftOver left) throws CadreException {
        var content = left.content();
        if (content.isPresent() && content.get().unfinished().isEmpty()
                && !JournalRestore.prepare(session, content.get()).isNeeded()) {
            left.discard();
            return;
        }
        switch (JournalOffer.ask(window.getShell(), left)) {
            case RESTORE -> restore(left, content.orElseThrow());
            case DISCARD -> left.discard();
            case LATER -> { }
        }
    }

    /** Brings back what a lock put aside; what was typed and is no value is shown, to be typed again. */
    void resume(LeftOver left) throws CadreException {
        var content = left.content().orElseThrow();
        if (JournalRestore.prepare(session, content).isNeeded()) {
            restore(left, content);
        } else {
            left.discard();
        }
        if (!content.unfinished().isEmpty()) {
            JournalOffer.tell(window.getShell(), content);
        }
    }

    private void restore(LeftOver left, JournalContent content) throws CadreException {
        var restore = JournalRestore.prepare(session, content);
        var choices = restore.divergence().conflicts().isEmpty() ? Optional.of(Choices.NONE)
                : MergeDialog.ask(window.getShell(), restore.divergence());
        if (choices.isPresent()) {
            BusyIndicator.showWhile(window.getShell().getDisplay(), () -> {
                restore.apply(Messages.Offer_label, choices.get());
                keepSafe.run();
            });
            left.discard();
            StatusLine.say(NLS.bind(Messages.Offer_restored, content.size()));
        }
    }
}
