/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.matching.ui.Numbers;
import org.cadre.matching.ui.command.YearJobs;
import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.matching.ui.year.Messages;
import org.cadre.matching.year.Concern;
import org.cadre.matching.year.ConcernTexts;
import org.cadre.matching.year.Concerns;
import org.cadre.ui.editor.Today;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The pairs that need attention during the year. */
final class AttentionTable implements MatchTable {

    private static final String ID = "org.cadre.matching.ui.attention"; //$NON-NLS-1$

    private final Lazy<DataTable<Concern>> table;
    private final ProgramPageSite site;

    AttentionTable(Composite parent, ProgramPageSite site) {
        this.site = site;
        table = new Lazy<>(() -> create(parent, site));
    }

    private DataTable<Concern> create(Composite parent, ProgramPageSite site) {
        var made = new DataTable<Concern>(parent, ID, SWT.SINGLE, columns());
        made.identifyBy(concern -> concern.pair().getUuid() + concern.kind());
        made.setEmptyText(Messages.Attention_empty);
        made.onOpen(concern -> site.editorSite().getService(YearJobs.class)
                .decide(parent.getShell(), site.program(), concern));
        TableMenus.register(made, ID, site);
        return made;
    }

    @SuppressWarnings("nls")
    private static List<Column<Concern>> columns() {
        return List.of(
                Column.text("mentee", Messages.Attention_mentee, 20,
                        concern -> PersonName.show(concern.pair().getMentee())),
                Column.text("mentor", Messages.Attention_mentor, 20,
                        concern -> PersonName.show(concern.pair().getMentor())),
                Column.text("what", Messages.Attention_what, 48, ConcernTexts::what),
                Column.text("next", Messages.Attention_next, 22, ConcernTexts::next));
    }

    private List<Concern> rows() {
        try {
            var session = site.session();
            return Concerns.of(session.work(), site.program(), Today.in(session), Concerns.DAYS);
        } catch (CadreException e) {
            return List.of(); // the page itself says what cannot be read
        }
    }

    @Override
    public String title(ProgramMatches matches) {
        return Numbers.titled(Messages.Attention_tab, rows().size());
    }

    @Override
    public void show(ProgramMatches matches) {
        table.get().setRows(rows());
    }

    @Override
    public DataTable<Concern> table() {
        return table.get();
    }
}
