/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.cadre.matching.ui.state.PairRow;
import org.cadre.matching.ui.state.PairRows;
import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.ui.Elements;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** The pairs of a program with their scores and how far they have come. */
final class PairsTable implements MatchTable {

    private static final String ID = "org.cadre.matching.ui.pairs"; //$NON-NLS-1$

    private final DataTable<PairRow> table;
    private final Bars bars;
    private volatile MovedMarks marks = MovedMarks.NONE;

    PairsTable(Composite parent, ProgramPageSite site) {
        bars = new Bars(parent);
        table = new DataTable<>(parent, ID, SWT.MULTI, columns());
        table.identifyBy(PairRow::key);
        table.onOpen(row -> site.editorSite().getService(Elements.class).open(row.pair()));
        TableMenus.register(table, ID, site);
    }

    @SuppressWarnings("nls")
    private List<Column<PairRow>> columns() {
        return List.of(
                Column.<PairRow> text("mentee", Messages.Column_mentee, 18, row -> row.mentee().full())
                        .orderedBy(Comparator.comparing(row -> row.mentee().sort(), Collator.getInstance())),
                Column.<PairRow> text("mentor", Messages.Column_mentor, 18, row -> marks.mentor(row))
                        .orderedBy(Comparator.comparing(row -> row.mentor().sort(), Collator.getInstance())),
                new Column<PairRow>("score", Messages.Column_score, 10, PairsTable::score,
                        Comparator.comparingInt(PairRow::scoreOrder), this::bar, false, true),
                Column.<PairRow> text("stage", Messages.Column_stage, 10, row -> row.stage().text())
                        .orderedBy(Comparator.comparing(PairRow::stage)),
                Column.<PairRow> text("locked", Messages.Column_locked, 9,
                        row -> row.locked() ? Messages.Pairs_locked : ""),
                Column.text("reviewed", Messages.Column_reviewed, 16, PairRow::reviewed),
                Column.<PairRow> text("trial", Messages.Column_trial, 10,
                        row -> row.trialEnd().map(LocalDate::toString).orElse(""))
                        .orderedBy(Comparator.comparing(row -> row.trialEnd().orElse(LocalDate.MAX))),
                Column.text("menteeSchool", Messages.Column_menteeSchool, 20, PairRow::menteeSchool),
                Column.text("mentorSchool", Messages.Column_mentorSchool, 20, PairRow::mentorSchool));
    }

    /** Marks who moved by the last decision, from the next rows on. */
    void mark(MovedMarks moves) {
        marks = moves;
    }

    /** Shows only those who are marked. */
    void filterMoved() {
        table.setFilter(Messages.Moved_filter);
    }

    /** Shows only those that nobody has reviewed. */
    void filterUnreviewed() {
        table.setFilter(Messages.Review_notYet);
    }

    private static String score(PairRow row) {
        return row.score().isPresent() ? Numbers.points(row.score().getAsInt()) : Messages.Pairs_noScore;
    }

    private Image bar(PairRow row) {
        return row.score().isPresent() ? bars.of((double) row.score().getAsInt() / Numbers.FULL) : null;
    }

    @Override
    public String title(ProgramMatches matches) {
        return Numbers.titled(Messages.Tab_pairs, matches.pairs().size());
    }

    @Override
    public void show(ProgramMatches matches) {
        table.setEmptyText(matches.hasMentees() ? Messages.Pairs_empty : Messages.Pairs_nobody);
        var place = table.viewer().getTable().getSelectionIndex();
        table.setRows(PairRows.of(matches));
        Selections.stay(table, place);
    }

    @Override
    public DataTable<PairRow> table() {
        return table;
    }
}
