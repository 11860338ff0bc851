/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cadre.core.command.Outcome;
import org.cadre.core.command.Outcome.Exit;
import org.cadre.core.exchange.ImportFacts;
import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.exchange.Rejection;
import org.cadre.core.store.Commit;
import org.cadre.exchange.Messages;
import org.eclipse.osgi.util.NLS;

/** Says what an import did, or would do, to people and to machines. */
@SuppressWarnings("nls")
final class ImportReport {

    private static final int SHOWN = 20;

    private final String source;
    private final ImportPreview preview;
    private final Commit commit;

    /** Reports on an import; commit is null if nothing was done. */
    ImportReport(String source, ImportPreview preview, Commit commit) {
        this.source = source;
        this.preview = preview;
        this.commit = commit;
    }

    /**
     * Returns the outcome of the command.
     *
     * @param extra a line for people, or empty
     * @param more the same for machines
     */
    Outcome outcome(String extra, Map<String, Object> more) {
        var data = ImportFacts.of(source, preview, commit);
        data.putAll(more);
        var text = extra.isEmpty() ? text() : text() + "\n" + extra;
        return new Outcome(preview.counts().rejected() > 0 ? Exit.FINDINGS : Exit.DONE, text, data);
    }

    private String text() {
        var counts = preview.counts();
        var lines = new ArrayList<String>();
        lines.add(NLS.bind(Messages.Import_counts,
                new Object[] { source, counts.rowsRead(), counts.imported(),
            counts.unchanged(), counts.rejected(), counts.ignored(), counts.ended() }));
        preview.rejections().stream().limit(SHOWN).map(ImportReport::text).forEach(lines::add);
        addRest(lines, preview.rejections());
        lines.addAll(preview.notes());
        if (commit == null) {
            lines.add(Messages.Import_dryRun);
        }
        return String.join("\n", lines);
    }

    private static void addRest(List<String> lines, List<Rejection> rejections) {
        if (rejections.size() > SHOWN) {
            lines.add(NLS.bind(Messages.Import_more, rejections.size() - SHOWN));
        }
    }

    private static String text(Rejection r) {
        return NLS.bind(Messages.Import_rejection, new Object[] { r.file(), r.line(), r.reason(), r.fix() });
    }
}
