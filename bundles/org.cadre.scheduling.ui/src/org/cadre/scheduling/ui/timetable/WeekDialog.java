/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.timetable;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.UnitOfWork;
import org.cadre.scheduling.desk.TimetableWeek;
import org.cadre.scheduling.desk.WeekDay;
import org.cadre.scheduling.desk.WeekSlot;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableEntry;
import org.cadre.scheduling.model.TimetableKind;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.scheduling.ui.form.People;
import org.cadre.scheduling.ui.form.RecordForm;
import org.cadre.scheduling.ui.setup.Places;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The ordinary week of a person at a school. */
final class WeekDialog extends RecordForm {

    private static final int WIDTH = 800;

    /** Keeps what was typed. */
    @FunctionalInterface
    interface Kept {

        /** @throws CadreException if it cannot be, so that the form stays open */
        void keep(Timetable draft) throws CadreException;
    }

    private final UnitOfWork work;
    private final Timetable draft;
    private final People people;
    private final Kept kept;
    private WeekGrid grid;
    private Fields form;

    WeekDialog(Shell shell, UnitOfWork work, Timetable draft, People people, Kept kept) {
        super(shell, NLS.bind(Messages.Week_title, PersonName.show(draft.getEducator())),
                Messages.Week_formText);
        this.work = work;
        this.draft = draft;
        this.people = people;
        this.kept = kept;
    }

    @Override
    protected int width() {
        return WIDTH;
    }

    @Override
    protected void createFields(Fields fields) throws CadreException {
        form = fields;
        fields.choice(Messages.Week_school, Places.schools(work), Places::name, draft.getSchool(), school -> {
            draft.setSchool(school);
            layOut();
        });
        if (draft.getSchool() == null && !Places.schools(work).isEmpty()) {
            draft.setSchool(Places.schools(work).getFirst());
        }
        Places.dated(fields, draft);
        grid = new WeekGrid(fields.grid(), this::edit, this::clear);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 240)
                .applyTo(grid.control());
        var more = new Button(fields.grid(), SWT.PUSH);
        more.setText(Messages.Week_addTime);
        more.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> new TimeForm(getShell(), slot -> {
            grid.week().add(slot);
            grid.show(grid.week());
        }).open()));
        layOut();
    }

    @Override
    public void create() {
        super.create();
        grid.setFocus();
    }

    private void layOut() {
        try {
            grid.show(new TimetableWeek(work, draft));
        } catch (CadreException e) {
            grid.tell(e.getMessage());
        }
    }

    private void edit(WeekSlot slot, WeekDay day) {
        var title = NLS.bind(Messages.Entry_title, slot.text(), day.text());
        new EntryForm(getShell(), title, grid.week().copy(slot, day), people,
                says -> put(slot, day, says)).open();
    }

    private void put(WeekSlot slot, WeekDay day, TimetableEntry says) {
        grid.week().put(slot, day, says);
        shown();
    }

    private void clear(WeekSlot slot, WeekDay day) {
        grid.week().clear(slot, day);
        shown();
    }

    private void shown() {
        grid.show(grid.week());
        form.changed();
    }

    @Override
    protected String outlook() {
        long classes = count(TimetableKind.TEACHING);
        long open = count(TimetableKind.PREPARATION) + count(TimetableKind.FREE)
                + count(TimetableKind.RELEASE);
        return NLS.bind(Messages.Week_outlook, new Object[] { classes, count(TimetableKind.DUTY), open });
    }

    private long count(TimetableKind kind) {
        return draft.getEntries().stream().filter(entry -> entry.getKind() == kind).count();
    }

    @Override
    protected void apply() throws CadreException {
        kept.keep(draft);
    }
}
