/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.year;

import java.util.List;
import java.util.Optional;

import org.cadre.model.Educator;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;

/** A table from which people are chosen, with what they are in the program. */
final class PeopleField {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 240;

    private final DataTable<PersonLine> table;

    /**
     * @param id under which the widths of columns are kept
     * @param style whether one or several can be chosen
     * @param who the head of the names
     * @param empty what stands there if there is nobody
     * @param changed is called when somebody else is chosen
     */
    PeopleField(Composite body, String id, int style, String who, String empty, Runnable changed) {
        table = new DataTable<>(body, id, style, List.of(
                Column.text("name", who, 30, PersonLine::name), //$NON-NLS-1$
                Column.text("role", Messages.Person_role, 34, PersonLine::role))); //$NON-NLS-1$
        table.identifyBy(PersonLine::key);
        table.setEmptyText(empty);
        table.viewer().addSelectionChangedListener(event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT)
                .applyTo(table.control());
    }

    /** Calls back when a person is opened. */
    void onOpen(Runnable opened) {
        table.onOpen(line -> opened.run());
    }

    /** Shows people and selects one of them, if she is among them. */
    void show(List<PersonLine> lines, Optional<Educator> about) {
        table.setRows(lines);
        about.flatMap(person -> lines.stream().filter(line -> line.key().equals(person.getUuid()))
                .findFirst())
                .ifPresent(table::select);
    }

    List<PersonLine> selection() {
        return table.selection();
    }

    void enable(boolean enabled) {
        table.viewer().getControl().setEnabled(enabled);
    }

    void focus() {
        table.focusFilter();
    }
}
