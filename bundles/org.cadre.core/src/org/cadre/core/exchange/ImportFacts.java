/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.exchange;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.cadre.core.store.Commit;

/** What an import did, or would do, as data for machines: the same for every kind of import. */
@SuppressWarnings("nls")
public final class ImportFacts {

    private static final int LISTED = 1_000;

    private ImportFacts() {
    }

    /**
     * Numbers, refused rows, the first changes and the notes.
     *
     * @param source what was imported
     * @param commit null if nothing was done
     * @return a map that may be added to
     */
    public static Map<String, Object> of(String source, ImportPreview preview, Commit commit) {
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
        data.put("rejections", preview.rejections().stream().map(ImportFacts::of).toList());
        data.put("changes", preview.changes().stream().limit(LISTED).map(ImportFacts::of).toList());
        data.put("changesOmitted", Math.max(0, preview.changes().size() - LISTED));
        data.put("notes", preview.notes());
        return data;
    }

    private static Map<String, Object> of(Rejection one) {
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

    private static Map<String, Object> of(RosterChange change) {
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
