/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;

import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.cadre.matching.ui.state.Loads;
import org.cadre.matching.ui.state.MentorRow;
import org.cadre.matching.ui.state.MentorRows;
import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.ui.Elements;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** The mentors' caseloads, proposals included. */
final class MentorsTable implements MatchTable {

    private static final String ID = "org.cadre.matching.ui.mentors"; //$NON-NLS-1$

    private final Lazy<DataTable<MentorRow>> table;
    private final Bars bars;

    MentorsTable(Composite parent, ProgramPageSite site) {
        bars = new Bars(parent);
        table = new Lazy<>(() -> create(parent, site));
    }

    private DataTable<MentorRow> create(Composite parent, ProgramPageSite site) {
        var made = new DataTable<MentorRow>(parent, ID, SWT.SINGLE, columns());
        made.identifyBy(MentorRow::key);
        made.setEmptyText(Messages.Mentors_empty);
        made.onOpen(row -> site.editorSite().getService(Elements.class).open(row.mentor()));
        TableMenus.register(made, ID, site);
        return made;
    }

    @SuppressWarnings("nls")
    private List<Column<MentorRow>> columns() {
        return List.of(
                Column.<MentorRow> text("mentor", Messages.Column_mentor, 18, row -> row.name().full())
                        .orderedBy(Comparator.comparing(row -> row.name().sort(), Collator.getInstance())),
                Column.<MentorRow> text("load", Messages.Column_load, 14, Loads::usedOfLimit)
                        .withIcon(this::bar).orderedBy(Comparator.comparingDouble(MentorRow::share)),
                Column.<MentorRow> text("fill", Messages.Column_fill, 18, Loads::fill)
                        .orderedBy(Comparator.comparing(MentorRow::fill)),
                Column.<MentorRow> number("mentees", Messages.Column_mentees, 8, MentorRow::mentees),
                Column.text("school", Messages.Column_school, 20, MentorRow::school));
    }

    private Image bar(MentorRow row) {
        return row.fill() == MentorRow.Fill.OVER ? bars.tooMuch() : bars.of(row.share());
    }

    @Override
    public String title(ProgramMatches matches) {
        return Numbers.titled(Messages.Tab_mentors, MentorRows.count(matches));
    }

    @Override
    public void show(ProgramMatches matches) {
        table.get().setRows(MentorRows.of(matches));
    }

    @Override
    public DataTable<MentorRow> table() {
        return table.get();
    }
}
