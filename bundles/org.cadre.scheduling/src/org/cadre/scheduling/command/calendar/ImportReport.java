/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.command.Outcome;
import org.cadre.core.command.Outcome.Exit;
import org.cadre.core.exchange.ImportFacts;
import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.exchange.Rejection;
import org.cadre.core.store.Commit;
import org.eclipse.osgi.util.NLS;

/**
 * Says what an import of calendars did, or would do.
 *
 * @param source what was imported
 * @param preview what became of the rows
 * @param commit null if nothing was done
 */
@SuppressWarnings("nls")
record ImportReport(String source, ImportPreview preview, Commit commit) {

    private static final int SHOWN = 20;

    /** The outcome; lack says why there is no backup. */
    Outcome outcome(Optional<String> lack) {
        var lines = lines();
        lack.ifPresent(lines::add);
        return new Outcome(preview.rejections().isEmpty() ? Exit.DONE : Exit.FINDINGS, String.join("\n",
                lines), ImportFacts.of(source, preview, commit));
    }

    private List<String> lines() {
        var counts = preview.counts();
        var lines = new ArrayList<String>();
        lines.add(NLS.bind(commit == null ? Messages.Import_wouldCounts : Messages.Import_counts,
                new Object[] {
            source, counts.rowsRead(), counts.imported(), counts.unchanged(), counts.rejected(),
                    counts.ignored(),
            counts.ended() }));
        var rejections = preview.rejections();
        rejections.stream().limit(SHOWN).map(ImportReport::text).forEach(lines::add);
        if (rejections.size() > SHOWN) {
            lines.add(NLS.bind(Messages.Import_more, rejections.size() - SHOWN));
        }
        var notes = preview.notes();
        notes.stream().limit(SHOWN).forEach(lines::add);
        if (notes.size() > SHOWN) {
            lines.add(NLS.bind(Messages.Import_moreNotes, notes.size() - SHOWN));
        }
        lines.add(commit == null ? Messages.Import_onlyChecked : counts.imported() + counts.ended() == 0
                ? Messages.Import_same : Messages.Import_done);
        return lines;
    }

    private static String text(Rejection one) {
        if (one.line() == 0) {
            return NLS.bind(Messages.Import_fileRejection, new Object[] { one.file(), one.reason(),
                    one.fix() });
        }
        return NLS.bind(Messages.Import_rejection, new Object[] { one.file(), one.line(), one.field(),
                one.reason(),
            one.fix() });
    }
}
