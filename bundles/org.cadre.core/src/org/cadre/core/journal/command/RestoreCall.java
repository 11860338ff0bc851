/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.command.Outcome;
import org.cadre.core.edit.EditSession;
import org.cadre.core.journal.JournalContent;
import org.cadre.core.journal.JournalRestore;
import org.cadre.core.journal.LeftOver;
import org.cadre.core.merge.FieldConflict;
import org.cadre.core.merge.Side;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(description = "${bundle:journal.restore.description}")
@SuppressWarnings("nls")
class RestoreCall extends JournalCall {

    @Option(names = "--prefer", paramLabel = "mine|theirs", descriptionKey = "journal.restore.prefer")
    private Side prefer;

    RestoreCall(Stores stores) {
        super(stores);
    }

    @Override
    Outcome run(ProgramStore store, List<LeftOver> left, IProgressMonitor monitor) throws CadreException {
        var lines = new ArrayList<String>();
        for (var one : left) {
            var content = one.content().orElseThrow(() -> CadreException.input(
                    NLS.bind(Messages.Restore_unreadable, summary(one))));
            lines.add(restore(store, one, content, monitor) ? NLS.bind(Messages.Restore_done, summary(one))
                    : Messages.Restore_unneeded);
            ListCall.addUnfinished(content, lines);
            one.discard();
        }
        return Outcome.done(String.join("\n", lines), data(left));
    }

    private boolean restore(ProgramStore store, LeftOver left, JournalContent content, IProgressMonitor monitor)
            throws CadreException {
        try (var session = new EditSession(store.begin())) {
            var restore = JournalRestore.prepare(session, content);
            var conflicts = restore.divergence().conflicts();
            if (!conflicts.isEmpty() && prefer == null) {
                throw new CadreException(CadreException.Kind.CONFLICT, NLS.bind(Messages.Journal_conflicts,
                        summary(left), conflicts.stream().map(RestoreCall::text).collect(Collectors.joining("; "))),
                        null);
            }
            restore.apply(Messages.Journal_label, key -> Optional.ofNullable(prefer));
            return session.save(CommitNote.of("edit", Messages.Journal_label, true), monitor).isPresent();
        }
    }

    private static String text(FieldConflict conflict) {
        return conflict.record() + ", " + conflict.field();
    }
}
