/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.merge;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.cadre.core.edit.EditSession;
import org.cadre.core.edit.SaveAttempt;
import org.cadre.core.edit.SaveAttempt.Diverged;
import org.cadre.core.edit.SaveAttempt.Saved;
import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Divergence;
import org.cadre.core.store.CommitNote;
import org.cadre.ui.TaskRunner;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.osgi.util.NLS;

/**
 * Saves the edits of a session also where others saved meanwhile: what does not overlap is merged in silence,
 * for the rest a person is asked, and then it is tried again. Nothing is altered if the person cancels.
 */
public final class MergingSave {

    private final EditSession session;
    private final TaskRunner runner;
    private final IRunnableContext progress;
    private final MergeAsker asker;
    private final Consumer<String> teller;
    private final Set<String> authors = new LinkedHashSet<>();
    private int forgotten;

    /**
     * @param runner writes outside the UI thread
     * @param progress shows that it takes long
     * @param asker asks where two values overlap
     * @param teller is told afterwards what was merged
     */
    public MergingSave(EditSession session, TaskRunner runner, IRunnableContext progress, MergeAsker asker,
            Consumer<String> teller) {
        this.session = session;
        this.runner = runner;
        this.progress = progress;
        this.asker = asker;
        this.teller = teller;
    }

    /**
     * Saves; called on the UI thread.
     *
     * @return whether everything is saved; if not, the user canceled or was told why
     */
    public boolean save(CommitNote note) {
        var attempt = attempt(note);
        while (attempt.orElse(null) instanceof Diverged(var divergence)) {
            if (!merge(divergence)) {
                return false;
            }
            attempt = attempt(merged(note));
        }
        var saved = attempt.filter(Saved.class::isInstance).isPresent();
        if (saved && !authors.isEmpty()) {
            tell();
        }
        return saved;
    }

    private Optional<SaveAttempt> attempt(CommitNote note) {
        return runner.run(progress, monitor -> session.trySave(note, monitor));
    }

    private boolean merge(Divergence divergence) {
        var choices = divergence.conflicts().isEmpty() ? Optional.of(Choices.NONE) : asker.ask(divergence);
        choices.ifPresent(chosen -> {
            authors.addAll(divergence.authors());
            forgotten += session.rebase(divergence, chosen).forgottenSteps();
        });
        return choices.isPresent();
    }

    private CommitNote merged(CommitNote note) {
        return new CommitNote(note.who(), note.kind(),
                NLS.bind(Messages.Merge_label, note.label(), String.join(", ", authors)), note.revertible()); //$NON-NLS-1$
    }

    private void tell() {
        var merged = NLS.bind(Messages.Merge_done, String.join(", ", authors)); //$NON-NLS-1$
        teller.accept(forgotten == 0 ? merged : merged + ' ' + NLS.bind(Messages.Merge_forgotten, forgotten));
    }
}
