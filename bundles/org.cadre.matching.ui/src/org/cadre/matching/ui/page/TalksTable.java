/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.matching.rounds.TalkRounds;
import org.cadre.matching.talks.TalkAnswers;
import org.cadre.matching.ui.Numbers;
import org.cadre.matching.ui.rounds.Messages;
import org.cadre.matching.ui.rounds.TalkRow;
import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;

/** The first talks of the latest round, and what both sides said. */
final class TalksTable implements MatchTable {

    private static final String ID = "org.cadre.matching.ui.talks"; //$NON-NLS-1$
    private static final String ANSWER = "org.cadre.matching.ui.answer"; //$NON-NLS-1$

    private final Lazy<DataTable<TalkRow>> table;
    private final ProgramPageSite site;

    TalksTable(Composite parent, ProgramPageSite site) {
        this.site = site;
        table = new Lazy<>(() -> create(parent, site));
    }

    private DataTable<TalkRow> create(Composite parent, ProgramPageSite site) {
        var made = new DataTable<TalkRow>(parent, ID, SWT.SINGLE, columns());
        made.identifyBy(TalkRow::key);
        made.setEmptyText(Messages.Talks_empty);
        made.onOpen(row -> answer());
        TableMenus.register(made, ID, site);
        return made;
    }

    @SuppressWarnings("nls")
    private static List<Column<TalkRow>> columns() {
        return List.of(
                Column.<TalkRow> text("mentee", Messages.Talks_mentee, 18, row -> row.mentee().full())
                        .orderedBy(Comparator.comparing(row -> row.mentee().sort(), Collator.getInstance())),
                Column.<TalkRow> text("mentor", Messages.Talks_mentor, 18, row -> row.mentor().full())
                        .orderedBy(Comparator.comparing(row -> row.mentor().sort(), Collator.getInstance())),
                Column.<TalkRow> text("score", Messages.Talks_score, 8, row -> Numbers.points(row.score()))
                        .orderedBy(Comparator.comparingInt(TalkRow::score)),
                Column.text("menteeSays", Messages.Talks_menteeSays, 16, row -> TalkRow.text(row.byMentee())),
                Column.<TalkRow> text("menteeOn", Messages.Talks_menteeOn, 11,
                        row -> TalkRow.on(row.byMentee())).orderedBy(TalkRow.byDay(TalkRow::byMentee)),
                Column.text("mentorSays", Messages.Talks_mentorSays, 16, row -> TalkRow.text(row.byMentor())),
                Column.<TalkRow> text("mentorOn", Messages.Talks_mentorOn, 11,
                        row -> TalkRow.on(row.byMentor())).orderedBy(TalkRow.byDay(TalkRow::byMentor)));
    }

    /** Runs the command, so that rights and the round's state are asked about in one place. */
    private void answer() {
        try {
            site.editorSite().getService(IHandlerService.class).executeCommand(ANSWER, null);
        } catch (CommandException e) {
            return; // not enabled: whoever looks may not write
        }
    }

    private List<TalkRow> rows() {
        try {
            var rounds = site.editorSite().getService(TalkRounds.class);
            return rounds.latest(site.session().work(), site.program())
                    .map(round -> TalkAnswers.talks(round).stream().map(TalkRow::of).toList())
                    .orElse(List.of());
        } catch (CadreException e) {
            return List.of(); // the page itself says what cannot be read
        }
    }

    @Override
    public String title(ProgramMatches matches) {
        return Numbers.titled(Messages.Tab_talks, rows().size());
    }

    @Override
    public void show(ProgramMatches matches) {
        table.get().setRows(rows());
    }

    @Override
    public DataTable<TalkRow> table() {
        return table.get();
    }
}
