/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.exchange.Rejection;
import org.cadre.core.exchange.RosterChange;
import org.cadre.core.exchange.RosterChange.Kind;
import org.cadre.ui.Messages;
import org.cadre.ui.table.Column;
import org.cadre.ui.wizards.Verdict;

/** What the preview of an import shows: a sentence, notes, and four lists. Best created in the background. */
public final class PreviewModel {

    private final ImportPreview preview;
    private final PreviewTab<RosterChange> added;
    private final PreviewTab<RosterChange> changed;
    private final PreviewTab<RosterChange> ended;
    private final PreviewTab<Rejection> rejected;

    /** Prepares what that preview shows. */
    public PreviewModel(ImportPreview preview) {
        this.preview = preview;
        this.added = tab(Kind.NEW, Messages.Preview_new, Messages.Preview_nothingNew, PreviewColumns.added());
        this.changed = tab(Kind.CHANGED, Messages.Preview_changed, Messages.Preview_nothingChanged,
                PreviewColumns.changed());
        this.ended = tab(Kind.ENDED, Messages.Preview_ended, Messages.Preview_nothingEnded,
                PreviewColumns.ended());
        this.rejected = new PreviewTab<>("preview.rejected", Messages.Preview_rejected, //$NON-NLS-1$
                Messages.Preview_nothingRejected, PreviewColumns.rejected(),
                rejection -> rejection.reason() + ' ' + rejection.fix(), preview.rejections());
    }

    /** The preview itself. */
    public ImportPreview preview() {
        return preview;
    }

    /** The lists, in the order in which they stand. */
    public List<PreviewTab<?>> tabs() {
        return List.of(added, changed, ended, rejected);
    }

    /** The place of the list to look at first: what is rejected, else the first that has rows. */
    public int firstTab() {
        var tabs = tabs();
        return hasRejections() ? tabs.indexOf(rejected) : IntStream.range(0, tabs.size())
                .filter(place -> !tabs.get(place).rows().isEmpty()).findFirst().orElse(0);
    }

    /** Whether rows were refused, so that they can be saved for whoever made the file. */
    public boolean hasRejections() {
        return !rejected.rows().isEmpty();
    }

    /** All numbers in one sentence, for instance "412 new, 8 changed, 14 rejected". */
    public String headline() {
        var counts = preview.counts();
        var parts = new ArrayList<String>();
        add(parts, Messages.Preview_countNew, added.rows().size());
        add(parts, Messages.Preview_countChanged, changed.rows().size());
        add(parts, Messages.Preview_countEnded, ended.rows().size());
        add(parts, Messages.Preview_countUnchanged, counts.unchanged());
        add(parts, Messages.Preview_countRejected, counts.rejected());
        add(parts, Messages.Preview_countIgnored, counts.ignored());
        return parts.isEmpty() ? Messages.Preview_noRows : String.join(Messages.Preview_separator, parts);
    }

    /** What else there is to know: one sentence each. */
    public List<String> notes() {
        return preview.notes();
    }

    /** Whether there is something to import, and what to look at before. */
    public Verdict verdict() {
        if (preview.changes().isEmpty()) {
            return hasRejections() ? Verdict.error(Messages.Preview_nothingButRejected)
                    : Verdict.incomplete(Messages.Preview_allKnown);
        }
        return hasRejections() ? Verdict.warning(Messages.Preview_someRejected)
                : Verdict.note(Messages.Preview_ready);
    }

    private PreviewTab<RosterChange> tab(Kind kind, String name, String whenEmpty,
            List<Column<RosterChange>> columns) {
        var rows = preview.changes().stream().filter(change -> change.kind() == kind).toList();
        return new PreviewTab<>("preview." + kind, name, whenEmpty, columns, //$NON-NLS-1$
                RosterChange::detail, rows);
    }

    private static void add(List<String> parts, String pattern, int count) {
        if (count > 0) {
            parts.add(MessageFormat.format(pattern, count));
        }
    }
}
