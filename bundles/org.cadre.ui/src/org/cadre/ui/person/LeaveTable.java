/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.person;

import static org.cadre.model.CadrePackage.Literals.DATED__END;
import static org.cadre.model.CadrePackage.Literals.DATED__START;
import static org.cadre.model.CadrePackage.Literals.LEAVE__KIND;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage;
import org.cadre.model.Educator;
import org.cadre.model.Leave;
import org.cadre.ui.Messages;
import org.cadre.ui.form.Edits;
import org.cadre.ui.form.EnumTexts;
import org.cadre.ui.form.Form;
import org.cadre.ui.form.RecordDialog;
import org.cadre.ui.form.RecordTable;
import org.cadre.ui.roles.ReadersLine;
import org.cadre.ui.roles.Rights;
import org.cadre.ui.table.Column;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** When a person is away. */
final class LeaveTable {

    private final Supplier<Educator> person;
    private final Edits edits;
    private final Shell shell;
    private final RecordTable<Leave> table;
    private final ReadersLine readers;

    LeaveTable(Composite parent, Supplier<Educator> person, Edits edits) {
        this.person = person;
        this.edits = edits;
        shell = parent.getShell();
        readers = ReadersLine.inSection(parent);
        table = new RecordTable<>(parent, columns());
        table.onActions(this::add, this::change, this::remove);
    }

    void show(Rights rights) {
        readers.show(rights, CadrePackage.Literals.LEAVE);
        table.setWritable(edits.allows(person.get(), CadrePackage.Literals.EDUCATOR__LEAVES));
        table.show(person.get().getLeaves());
    }

    @SuppressWarnings("nls")
    private static List<Column<Leave>> columns() {
        return List.of(Column.text("kind", Messages.Leave_kind, 24, leave -> EnumTexts.of(leave.getKind())),
                Column.text("start", Messages.Dated_start, 12, leave -> Days.show(leave.getStart())),
                Column.text("end", Messages.Dated_end, 12, leave -> Days.show(leave.getEnd())));
    }

    private void add() {
        var fresh = CadreFactory.eINSTANCE.createLeave();
        fresh.setStart(LocalDate.now());
        ask(Messages.Leave_addTitle, fresh).ask().ifPresent(added -> edits.edit(Messages.Leave_add,
                () -> person.get().getLeaves().add(added)));
    }

    private void change(Leave leave) {
        ask(Messages.Leave_editTitle, leave).ask().ifPresent(copy -> edits.edit(Messages.Leave_edit,
                () -> RecordDialog.takeOver(copy, leave)));
    }

    private void remove(Leave leave) {
        edits.edit(Messages.Leave_remove, () -> person.get().getLeaves().remove(leave));
    }

    private RecordDialog<Leave> ask(String title, Leave leave) {
        return new RecordDialog<>(shell, title, leave, LeaveTable::addFields);
    }

    private static void addFields(Form form, Composite grid) {
        form.choice(grid, LEAVE__KIND, Messages.Leave_kind);
        form.text(grid, DATED__START, Messages.Dated_start).setMessage(Messages.Form_dateHint);
        form.text(grid, DATED__END, Messages.Dated_end).setMessage(Messages.Dated_endHint);
    }
}
