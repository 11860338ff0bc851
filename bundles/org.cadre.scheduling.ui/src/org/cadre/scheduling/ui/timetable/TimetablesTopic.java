/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.cadre.core.CadreException;
import org.cadre.core.people.Employments;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.model.Educator;
import org.cadre.scheduling.desk.Draft;
import org.cadre.scheduling.desk.TimetableEdit;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableKind;
import org.cadre.scheduling.ui.form.People;
import org.cadre.scheduling.ui.setup.ListTopic;
import org.cadre.scheduling.ui.setup.Places;
import org.cadre.ui.Elements;
import org.cadre.ui.editor.Today;
import org.cadre.ui.form.ElementPicker;
import org.cadre.ui.table.Column;

/** What educators do in an ordinary week. */
public final class TimetablesTopic extends ListTopic<Timetable> {

    /** The topic. */
    public TimetablesTopic() {
        super(Messages.Week_topic, Literals.TIMETABLE);
    }

    @Override
    protected String explanation() {
        return Messages.Week_explanation;
    }

    @Override
    protected String empty() {
        return Messages.Week_empty;
    }

    @Override
    @SuppressWarnings("nls")
    protected List<Column<Timetable>> columns() {
        var columns = new ArrayList<Column<Timetable>>(List.of(
                Column.text("who", Messages.Week_who, 24, TimetablesTopic::name),
                Column.text("school", Messages.Week_school, 24, one -> Places.name(one.getSchool())),
                Column.number("classes", Messages.Week_classes, 8,
                        one -> count(one, TimetableKind.TEACHING)),
                Column.number("preparation", Messages.Week_preparation, 8,
                        one -> count(one, TimetableKind.PREPARATION) + count(one, TimetableKind.FREE)),
                Column.number("duties", Messages.Week_duties, 8, one -> count(one, TimetableKind.DUTY)),
                Column.number("release", Messages.Week_release, 8,
                        one -> count(one, TimetableKind.RELEASE))));
        columns.addAll(Places.dated());
        return columns;
    }

    private static String name(Timetable one) {
        return one.getEducator() == null ? "" : PersonName.show(one.getEducator()); //$NON-NLS-1$
    }

    private static String order(Timetable one) {
        return one.getEducator() == null ? "" : PersonName.of(one.getEducator()).sort(); //$NON-NLS-1$
    }

    private static long count(Timetable one, TimetableKind kind) {
        return one.getEntries().stream().filter(entry -> entry.getKind() == kind).count();
    }

    @Override
    protected List<Timetable> rows() throws CadreException {
        return edit().all().stream().sorted(Comparator.comparing(TimetablesTopic::order)).toList();
    }

    @Override
    protected void createButtons() {
        button(Messages.Week_add, this::add);
        eachButton(Messages.Week_change, this::change);
        eachButton(Messages.Week_remove, this::remove);
    }

    private void add() throws CadreException {
        var picked = new ElementPicker(shell(), Messages.Week_pick, people().all(), people().elements())
                .pick();
        if (picked.isPresent()) {
            var draft = SchedulingFactory.eINSTANCE.createTimetable();
            draft.setEducator((Educator) picked.get());
            var today = Today.in(session());
            draft.setSchool(Employments.schoolOn(draft.getEducator(), today)
                    .or(() -> draft.getEducator().getEmployments().stream().map(one -> one.getSchool())
                            .filter(Objects::nonNull).findFirst()).orElse(null));
            open(null, draft);
        }
    }

    @Override
    protected void change(Timetable record) throws CadreException {
        open(record, Draft.of(record));
    }

    private void open(Timetable original, Timetable draft) throws CadreException {
        new WeekDialog(shell(), session().work(), draft, people(),
                one -> edit().keep(original, one)).open();
    }

    @Override
    protected void remove(Timetable record) {
        edit().remove(record);
    }

    private TimetableEdit edit() {
        return new TimetableEdit(session());
    }

    private People people() throws CadreException {
        return new People(session().work().load(Roots.EDUCATORS),
                site().editorSite().getService(Elements.class));
    }
}
