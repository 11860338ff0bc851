/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.matching.ui.state.WaitingRow;
import org.cadre.matching.ui.state.WaitingRows;
import org.cadre.matching.waitlist.WaitLists;
import org.cadre.matching.waitlist.WaitPlace;
import org.cadre.ui.Elements;
import org.cadre.ui.editor.Today;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The mentees without a mentor, why, and what could help. */
final class WaitingTable implements MatchTable {

    private static final String ID = "org.cadre.matching.ui.waiting"; //$NON-NLS-1$

    private final Lazy<DataTable<WaitingRow>> table;
    private final WaitingRows rows;
    private final ProgramPageSite site;

    WaitingTable(Composite parent, WaitingRows rows, ProgramPageSite site) {
        this.rows = rows;
        this.site = site;
        table = new Lazy<>(() -> create(parent, site));
    }

    private DataTable<WaitingRow> create(Composite parent, ProgramPageSite site) {
        var made = new DataTable<WaitingRow>(parent, ID, SWT.SINGLE, columns());
        made.identifyBy(WaitingRow::key);
        made.onOpen(row -> site.editorSite().getService(Elements.class).open(row.mentee()));
        TableMenus.register(made, ID, site);
        return made;
    }

    @SuppressWarnings("nls")
    private static List<Column<WaitingRow>> columns() {
        return List.of(
                Column.<WaitingRow> text("position", Messages.Column_position, 6,
                        WaitingRow::position).orderedBy(Comparator.comparingInt(WaitingTable::order)),
                Column.<WaitingRow> text("mentee", Messages.Column_mentee, 16, row -> row.name().full())
                        .orderedBy(Comparator.comparing(row -> row.name().sort(), Collator.getInstance())),
                Column.text("since", Messages.Column_since, 10, WaitingRow::since),
                Column.<WaitingRow> text("priority", Messages.Column_priority, 8,
                        row -> row.place().map(place -> Numbers.points(place.priority())).orElse(""))
                        .orderedBy(Comparator.comparingInt(
                                row -> row.place().map(WaitPlace::priority).orElse(0))),
                Column.<WaitingRow> text("why", Messages.Column_why, 36, row -> row.text().why()),
                Column.<WaitingRow> text("next", Messages.Column_next, 36, row -> row.text().next()),
                Column.text("school", Messages.Column_school, 18, WaitingRow::school));
    }

    /** Who is on leave comes last. */
    private static int order(WaitingRow row) {
        return row.place().filter(place -> !place.isAway()).map(WaitPlace::position)
                .orElse(Integer.MAX_VALUE);
    }

    private List<WaitPlace> places() {
        try {
            var policy = site.editorSite().getService(ProgramPolicies.class).of(site.session().work(),
                    site.program());
            return site.editorSite().getService(WaitLists.class).of(site.session().work(), site.program(),
                    policy.waiting(), Today.in(site.session()));
        } catch (CadreException e) {
            return List.of(); // the page itself says what cannot be read
        }
    }

    @Override
    public String title(ProgramMatches matches) {
        var away = matches.away().size();
        return away == 0 ? Numbers.titled(Messages.Tab_waiting, matches.waiting().size())
                : NLS.bind(Messages.Tab_waitingAway, Numbers.whole(matches.waiting().size()),
                        Numbers.whole(away));
    }

    @Override
    public void show(ProgramMatches matches) {
        table.get().setEmptyText(matches.hasMentees() ? Messages.Waiting_empty : Messages.Pairs_nobody);
        table.get().setRows(rows.of(matches, places()));
    }

    @Override
    public DataTable<WaitingRow> table() {
        return table.get();
    }
}
