/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.core.sealed.Circle;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.CheckIn;
import org.cadre.ui.form.RecordTable;
import org.cadre.ui.table.Column;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** How it goes, as mentor and mentee answered. An answer is not changed afterwards, only removed. */
final class CheckInTable {

    private final Supplier<PairModel> model;
    private final Guarded guarded;
    private final Shell shell;
    private final RecordTable<Row> table;

    /** An answer as the table shows it. */
    record Row(CheckIn checkIn, String comment) {
    }

    CheckInTable(Composite parent, Supplier<PairModel> model, Guarded guarded) {
        this.model = model;
        this.guarded = guarded;
        shell = parent.getShell();
        table = new RecordTable<>(parent, columns());
        table.setAddLabel(Messages.CheckIn_addButton);
        table.withoutEdit();
        table.onActions(() -> guarded.run(this::add), row -> { }, row -> model.get().remove(row.checkIn()));
    }

    void show() throws CadreException {
        var rows = new ArrayList<Row>();
        for (var checkIn : model.get().pair().getCheckIns().reversed()) {
            var comment = model.get().read(checkIn, Literals.CHECK_IN__COMMENT);
            rows.add(new Row(checkIn, Texts.show(comment, Messages.CheckIn_comment)));
        }
        table.setWritable(model.get().touches(Literals.CHECK_IN));
        table.show(rows);
    }

    private void add() throws CadreException {
        var people = new Circle.Pair(model.get().pair()).people();
        if (people.isEmpty()) {
            return;
        }
        var said = new CheckInDialog(shell, people, LocalDate.now(), Texts.commentReaders(model.get().coordinators()),
                model.get().commentRefusal()).ask();
        if (said.isPresent()) {
            var answer = said.get();
            model.get().checkIn(answer.who(), answer.day(), answer.rating(), answer.comment());
        }
    }

    @SuppressWarnings("nls")
    private static List<Column<Row>> columns() {
        return List.of(
                Column.text("day", Messages.CheckIn_day, 13,
                        row -> row.checkIn().getOn() == null ? "" : Texts.day(row.checkIn().getOn())),
                Column.text("who", Messages.CheckIn_who, 18, row -> row.checkIn().getEducator() == null ? ""
                        : PersonName.show(row.checkIn().getEducator())),
                Column.text("rating", Messages.CheckIn_rating, 14, row -> Texts.rating(row.checkIn().getRating())),
                Column.text("comment", Messages.CheckIn_comment, 40, Row::comment));
    }
}
