/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal.command;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.command.Outcome;
import org.cadre.core.journal.LeftOver;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Stores;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;

@Command(description = "${bundle:journal.discard.description}")
class DiscardCall extends JournalCall {

    DiscardCall(Stores stores) {
        super(stores);
    }

    @Override
    Outcome run(ProgramStore store, List<LeftOver> left, IProgressMonitor monitor) throws CadreException {
        var lines = new ArrayList<String>();
        for (var one : left) {
            one.discard();
            lines.add(summary(one));
        }
        return Outcome.done(NLS.bind(Messages.Discard_done, String.join("\n", lines)), data(left)); //$NON-NLS-1$
    }
}
