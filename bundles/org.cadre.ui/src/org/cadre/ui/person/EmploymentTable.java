/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.person;

import static org.cadre.model.CadrePackage.Literals.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.Employment;
import org.cadre.ui.Elements;
import org.cadre.ui.Errors;
import org.cadre.ui.Messages;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.form.Edits;
import org.cadre.ui.form.EnumTexts;
import org.cadre.ui.form.Form;
import org.cadre.ui.form.RecordDialog;
import org.cadre.ui.form.RecordTable;
import org.cadre.ui.table.Column;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;

/** Where a person works, in the order of time, the latest first. */
final class EmploymentTable {

    private static final Comparator<Employment> LATEST_FIRST = Comparator.comparing(Employment::getStart,
            Comparator.nullsFirst(Comparator.<LocalDate> naturalOrder())).reversed();

    private final Supplier<Educator> person;
    private final Edits edits;
    private final IWorkbenchPartSite site;
    private final RecordTable<Employment> table;

    EmploymentTable(Composite parent, Supplier<Educator> person, Edits edits, IWorkbenchPartSite site) {
        this.person = person;
        this.edits = edits;
        this.site = site;
        table = new RecordTable<>(parent, columns());
        table.onActions(this::add, this::change, this::remove);
    }

    void show() {
        table.setWritable(edits.allows(person.get(), CadrePackage.Literals.EDUCATOR__EMPLOYMENTS));
        table.show(person.get().getEmployments().stream().sorted(LATEST_FIRST).toList());
    }

    @SuppressWarnings("nls")
    private static List<Column<Employment>> columns() {
        return List.of(
                Column.text("school", Messages.Employment_school, 22, EmploymentTable::school),
                Column.text("role", Messages.Employment_role, 12, e -> EnumTexts.of(e.getRole())),
                Column.text("title", Messages.Employment_title, 16, e -> e.getTitle() == null ? "" : e.getTitle()),
                Column.text("subjects", Messages.Employment_subjects, 16, e -> String.join(", ", e.getSubjects())),
                Column.text("grades", Messages.Employment_grades, 10, e -> String.join(", ", e.getGrades())),
                Column.number("fte", Messages.Employment_fte, 5, Employment::getFte),
                Column.text("start", Messages.Dated_start, 10, e -> Days.show(e.getStart())),
                Column.text("end", Messages.Dated_end, 10, e -> Days.show(e.getEnd())));
    }

    private static String school(Employment employment) {
        return employment.getSchool() == null ? "" : employment.getSchool().getName(); //$NON-NLS-1$
    }

    private void add() {
        var fresh = CadreFactory.eINSTANCE.createEmployment();
        fresh.setStart(LocalDate.now());
        fresh.setPrimary(person.get().getEmployments().isEmpty());
        ask(Messages.Employment_addTitle, fresh).ask().ifPresent(added -> edits.edit(Messages.Employment_add,
                () -> person.get().getEmployments().add(added)));
    }

    private void change(Employment employment) {
        ask(Messages.Employment_editTitle, employment).ask().ifPresent(copy -> edits.edit(Messages.Employment_edit,
                () -> RecordDialog.takeOver(copy, employment)));
    }

    private void remove(Employment employment) {
        edits.edit(Messages.Employment_remove, () -> person.get().getEmployments().remove(employment));
    }

    private RecordDialog<Employment> ask(String title, Employment employment) {
        return new RecordDialog<>(site.getShell(), title, employment, this::addFields);
    }

    private void addFields(Form form, Composite grid) {
        var elements = site.getService(Elements.class);
        form.reference(grid, EMPLOYMENT__SCHOOL, Messages.Employment_school, () -> load(Roots.SCHOOLS), elements);
        form.choice(grid, EMPLOYMENT__ROLE, Messages.Employment_role);
        form.text(grid, EMPLOYMENT__TITLE, Messages.Employment_title);
        form.text(grid, EMPLOYMENT__SUBJECTS, Messages.Employment_subjects).setMessage(Messages.Form_listHint);
        form.text(grid, EMPLOYMENT__GRADES, Messages.Employment_grades).setMessage(Messages.Employment_gradesHint);
        form.text(grid, EMPLOYMENT__FTE, Messages.Employment_fte);
        form.text(grid, EMPLOYMENT__LICENSE, Messages.Employment_license);
        form.text(grid, DATED__START, Messages.Dated_start).setMessage(Messages.Form_dateHint);
        form.text(grid, DATED__END, Messages.Dated_end).setMessage(Messages.Dated_endHint);
        form.check(grid, EMPLOYMENT__PRIMARY, Messages.Employment_primary);
        form.check(grid, EMPLOYMENT__EVALUATES, Messages.Employment_evaluates);
        form.reference(grid, EMPLOYMENT__EVALUATOR, Messages.Employment_evaluator, () -> load(Roots.EDUCATORS), elements);
    }

    private <T extends Element> List<T> load(Query<T> query) {
        try {
            return site.getService(OpenDatabase.class).session().orElseThrow().work().load(query);
        } catch (CadreException e) {
            site.getService(Errors.class).show(e.getStatus());
            return List.of();
        }
    }
}
