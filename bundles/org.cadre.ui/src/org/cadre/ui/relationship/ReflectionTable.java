/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.cadre.core.CadreException;
import org.cadre.core.sealed.Reading;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Reflection;
import org.cadre.ui.form.RecordTable;
import org.cadre.ui.table.Column;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The reflections of a pair. */
final class ReflectionTable {

    private final Supplier<PairModel> model;
    private final Guarded guarded;
    private final Shell shell;
    private final RecordTable<Row> table;

    /** A reflection as the table shows it. */
    record Row(Reflection reflection, String text) {
    }

    ReflectionTable(Composite parent, Supplier<PairModel> model, Guarded guarded) {
        this.model = model;
        this.guarded = guarded;
        shell = parent.getShell();
        table = new RecordTable<>(parent, columns());
        table.setAddLabel(Messages.Reflection_addButton);
        table.onActions(() -> guarded.run(this::add), row -> guarded.run(() -> change(row.reflection())),
                row -> model.get().remove(row.reflection()));
    }

    void show() throws CadreException {
        var rows = new ArrayList<Row>();
        for (var reflection : model.get().pair().getReflections().reversed()) {
            rows.add(new Row(reflection, Texts.show(read(reflection), Messages.Reflection_text)));
        }
        table.setWritable(model.get().touches(Literals.REFLECTION));
        table.show(rows);
    }

    private void add() throws CadreException {
        var text = ask(new Reading.Nothing()).ask();
        if (text.isPresent() && !text.get().isBlank()) {
            model.get().reflect(text.get());
        }
    }

    private void change(Reflection reflection) throws CadreException {
        var text = ask(read(reflection)).ask();
        if (text.isPresent()) {
            model.get().change(reflection, text.get());
        }
    }

    private ReflectionDialog ask(Reading shown) throws CadreException {
        return new ReflectionDialog(shell, shown, Texts.readers(model.get().audience()), model.get().refusal());
    }

    private Reading read(Reflection reflection) throws CadreException {
        return model.get().read(reflection, Literals.REFLECTION__TEXT);
    }

    @SuppressWarnings("nls")
    private static List<Column<Row>> columns() {
        return List.of(Column.text("day", Messages.Meeting_day, 13, row -> Texts.day(row.reflection().getAt())),
                Column.text("text", Messages.Reflection_text, 60, Row::text));
    }
}
