/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.command.Outcome;
import org.cadre.core.command.Outcome.Exit;
import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.exchange.Rejection;
import org.cadre.core.exchange.RosterChange;
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
    private static final int LISTED = 1_000;

    /** The outcome; lack says why there is no backup. */
    Outcome outcome(Optional<String> lack) {
        var lines = lines();
        lack.ifPresent(lines::add);
        return new Outcome(preview.rejections().isEmpty() ? Exit.DONE : Exit.FINDINGS, String.join("\n",
                lines),
                data());
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

    private Map<String, Object> data() {
        var counts = preview.counts();
        var data = new LinkedHashMap<String, Object>();
        data.put("source", source);
        data.put("dryRun", commit == null);
        data.put("run", commit == null ? null : commit.id());
        data.put("rowsRead", counts.rowsRead());
        data.put("imported", counts.imported());
        data.put("unchanged", counts.unchanged());
        data.put("rejected", counts.rejected());
        data.put("ignored", counts.ignored());
        data.put("ended", counts.ended());
        data.put("rejections", preview.rejections().stream().map(ImportReport::data).toList());
        data.put("changes", preview.changes().stream().limit(LISTED).map(ImportReport::data).toList());
        data.put("changesOmitted", Math.max(0, preview.changes().size() - LISTED));
        data.put("notes", preview.notes());
        return data;
    }

    private static Map<String, Object> data(Rejection one) {
        var data = new LinkedHashMap<String, Object>();
        data.put("file", one.file());
        data.put("line", one.line());
        data.put("field", one.field());
        data.put("value", one.value());
        data.put("code", one.code());
        data.put("reason", one.reason());
        data.put("fix", one.fix());
        return data;
    }

    private static Map<String, Object> data(RosterChange change) {
        var data = new LinkedHashMap<String, Object>();
        data.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
        data.put("type", change.type());
        data.put("name", change.name());
        data.put("detail", change.detail());
        data.put("file", change.file());
        data.put("line", change.line());
        return data;
    }
}
