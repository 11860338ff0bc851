/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.matching.ui.state.VetoRow;
import org.cadre.matching.veto.Vetoes;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What the coordinator ruled out. */
final class VetoTable implements MatchTable {

    private static final String ID = "org.cadre.matching.ui.vetoes"; //$NON-NLS-1$
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final Lazy<DataTable<VetoRow>> table;
    private final ProgramPageSite site;

    VetoTable(Composite parent, ProgramPageSite site) {
        this.site = site;
        table = new Lazy<>(() -> create(parent, site));
    }

    private DataTable<VetoRow> create(Composite parent, ProgramPageSite site) {
        var made = new DataTable<VetoRow>(parent, ID, SWT.SINGLE, columns());
        made.identifyBy(VetoRow::key);
        made.setEmptyText(Messages.Vetoes_empty);
        TableMenus.register(made, ID, site);
        return made;
    }

    @SuppressWarnings("nls")
    private static List<Column<VetoRow>> columns() {
        return List.of(
                Column.text("what", Messages.Column_ruledOut, 40, VetoRow::text),
                Column.text("reason", Messages.Column_reason, 26, VetoRow::reason),
                Column.text("by", Messages.Column_by, 12, VetoRow::by),
                Column.<VetoRow> text("at", Messages.Column_at, 18,
                        row -> row.at() == null ? "" : WHEN.format(row.at().atZone(ZoneId.systemDefault())))
                        .orderedBy(Comparator.comparing(VetoRow::at,
                                Comparator.nullsFirst(Comparator.naturalOrder()))));
    }

    private List<VetoRow> rows() {
        try {
            return Vetoes.of(site.session().work(), site.program()).stream().map(VetoRow::of).toList();
        } catch (CadreException e) {
            return List.of(); // the page itself says what cannot be read
        }
    }

    @Override
    public String title(ProgramMatches matches) {
        return Numbers.titled(Messages.Tab_ruledOut, rows().size());
    }

    @Override
    public void show(ProgramMatches matches) {
        table.get().setRows(rows());
    }

    @Override
    public DataTable<VetoRow> table() {
        return table.get();
    }
}
