/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.cadre.core.CadreException;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Session;
import org.cadre.ui.form.EnumTexts;
import org.cadre.ui.form.RecordTable;
import org.cadre.ui.relationship.MeetingDialog.Start;
import org.cadre.ui.table.Column;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The meetings of a pair, with the button that logs one. */
final class MeetingTable {

    private final Supplier<PairModel> model;
    private final Guarded guarded;
    private final Shell shell;
    private final RecordTable<Row> table;

    /** A meeting as the table shows it. */
    record Row(Session meeting, String nextStep, String note) {

        static Row of(PairModel model, Session meeting) throws CadreException {
            return new Row(meeting,
                    Texts.show(model.read(meeting, Literals.SESSION__NEXT_STEP), Messages.Meeting_nextStep),
                    Texts.show(model.read(meeting, Literals.SESSION__NOTES), Messages.Meeting_note));
        }
    }

    MeetingTable(Composite parent, Supplier<PairModel> model, Guarded guarded) {
        this.model = model;
        this.guarded = guarded;
        shell = parent.getShell();
        table = new RecordTable<>(parent, columns());
        table.setAddLabel(Messages.Meeting_logButton);
        table.onActions(() -> guarded.run(this::log), row -> guarded.run(() -> change(row.meeting())),
                row -> model.get().remove(row.meeting()));
    }

    void show() throws CadreException {
        var rows = new ArrayList<Row>();
        for (var meeting : model.get().meetings()) {
            rows.add(Row.of(model.get(), meeting));
        }
        table.setWritable(model.get().touches(Literals.SESSION));
        table.show(rows);
    }

    /** Asks for a meeting and logs it. */
    void log() throws CadreException {
        var start = Start.of(model.get(), MeetingDraft.usual(LocalDate.now()));
        var said = new MeetingDialog(shell, Messages.Meeting_logTitle, Messages.Meeting_log, start).ask();
        if (said.isPresent()) {
            model.get().log(said.get());
        }
    }

    private void change(Session meeting) throws CadreException {
        var start = Start.of(model.get(), meeting);
        var said = new MeetingDialog(shell, Messages.Meeting_changeTitle, Messages.Meeting_keep, start).ask();
        if (said.isPresent()) {
            model.get().change(meeting, said.get());
        }
    }

    @SuppressWarnings("nls")
    private static List<Column<Row>> columns() {
        return List.of(
                Column.text("day", Messages.Meeting_day, 13, row -> Texts.day(MeetingDraft.day(row.meeting()))),
                Column.text("kind", Messages.Meeting_kind, 14, row -> EnumTexts.of(row.meeting().getKind())),
                Column.number("minutes", Messages.Meeting_minutes, 10, row -> row.meeting().getMinutes()),
                Column.text("status", Messages.Meeting_status, 10, row -> EnumTexts.of(row.meeting().getStatus())),
                Column.text("nextStep", Messages.Meeting_nextStep, 26, Row::nextStep),
                Column.text("note", Messages.Meeting_note, 34, Row::note));
    }
}
