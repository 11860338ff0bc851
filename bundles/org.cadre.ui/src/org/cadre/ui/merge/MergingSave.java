/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.edit.SaveAttempt.Diverged;
import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Divergence;
import org.cadre.core.merge.LostTarget;
import org.cadre.core.merge.LostTargets;
import org.cadre.core.store.CommitNote;
import org.cadre.ui.TaskRunner;
import org.eclipse.core.runtime.SubMonitor;
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
        if (!replaceKnown()) {
            return false;
        }
        var attempt = attempt(note);
        while (attempt.filter(Attempt::isOpen).isPresent()) {
            if (!settle(attempt.get())) {
                return false;
            }
            attempt = attempt(merged(note));
        }
        var saved = attempt.isPresent();
        if (saved && !authors.isEmpty()) {
            tell();
        }
        return saved;
    }

    /** What came of it: what others changed, or why the database refused; both null if everything is saved. */
    private record Attempt(Divergence divergence, CadreException refusal) {

        boolean isOpen() {
            return divergence != null || refusal != null;
        }
    }

    private Optional<Attempt> attempt(CommitNote note) {
        return runner.run(progress, monitor -> {
            try {
                var saving = SubMonitor.convert(monitor, Messages.Merge_saving, 1);
                return session.trySave(note, saving.split(1)) instanceof Diverged(var divergence)
                        ? new Attempt(divergence, null) : new Attempt(null, null);
            } catch (CadreException e) {
                if (e.kind() != CadreException.Kind.CONFLICT) {
                    throw e;
                }
                return new Attempt(null, e);
            }
        });
    }

    private boolean settle(Attempt attempt) {
        return attempt.divergence() == null ? replace(attempt.refusal()) : merge(attempt.divergence());
    }

    /** Asks about references to what others removed; tells any other refusal. */
    private boolean replace(CadreException refusal) {
        var news = runner.run(progress, monitor -> session.work().news());
        if (news.isEmpty()) {
            return false;
        }
        session.refresh(news.get());
        var targets = new LostTargets(session.work());
        var lost = targets.find();
        if (lost.isEmpty()) {
            runner.run(progress, monitor -> {
                throw refusal;
            });
            return false;
        }
        return replace(targets, lost);
    }

    /** Asks about references to what is known to be gone; whether none is left. */
    private boolean replaceKnown() {
        var targets = new LostTargets(session.work());
        var lost = targets.find();
        return lost.isEmpty() || replace(targets, lost);
    }

    private boolean replace(LostTargets targets, List<LostTarget> lost) {
        var chosen = asker.ask(lost);
        chosen.ifPresent(remedies -> session.edit(Messages.Lost_edit, () -> targets.apply(remedies)));
        return chosen.isPresent();
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
        if (authors.isEmpty()) {
            return note;
        }
        return new CommitNote(note.who(), note.kind(),
                NLS.bind(Messages.Merge_label, note.label(), String.join(", ", authors)), note.revertible()); //$NON-NLS-1$
    }

    private void tell() {
        var merged = NLS.bind(Messages.Merge_done, String.join(", ", authors)); //$NON-NLS-1$
        teller.accept(forgotten == 0 ? merged : merged + ' ' + NLS.bind(Messages.Merge_forgotten, forgotten));
    }
}
