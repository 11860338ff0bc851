/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal.command;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.command.Outcome;
import org.cadre.core.command.Outcome.Exit;
import org.cadre.core.journal.JournalContent;
import org.cadre.core.journal.LeftOver;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;

@Command(description = "${bundle:journal.description}")
class ListCall extends JournalCall {

    ListCall(Stores stores) {
        super(stores);
    }

    @Override
    Outcome run(ProgramStore store, List<LeftOver> left, IProgressMonitor monitor) {
        var lines = new ArrayList<String>();
        for (var one : left) {
            lines.add(summary(one));
            one.content().ifPresent(content -> addUnfinished(content, lines));
        }
        return new Outcome(Exit.FINDINGS, String.join("\n", lines), data(left)); //$NON-NLS-1$
    }

    static void addUnfinished(JournalContent content, List<String> lines) {
        content.unfinished().forEach(text -> lines.add(NLS.bind(Messages.Journal_unfinished,
                new Object[] { text.name(), text.field(), text.text() })));
    }
}
