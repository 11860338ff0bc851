/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.school;

import static org.cadre.model.CadrePackage.Literals.*;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.journal.TypedText;
import org.cadre.core.CadreException;
import org.cadre.core.people.Employments;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.ui.Elements;
import org.cadre.ui.Errors;
import org.cadre.ui.Messages;
import org.cadre.ui.editor.ElementEditor;
import org.cadre.ui.editor.Today;
import org.cadre.ui.form.EnumTexts;
import org.cadre.ui.form.Form;
import org.cadre.ui.form.FormBody;
import org.cadre.ui.roles.SessionEdits;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Shows and edits a school, and lists who works there today. */
public final class SchoolEditor extends ElementEditor<School> {

    private static final int STAFF_HEIGHT = 280;

    private FormBody body;
    private Form form;
    private DataTable<Staff> staff;

    private record Staff(Educator educator, String name, String sortName, String role) {
    }

    /** An editor of a school. */
    public SchoolEditor() {
        super(School.class);
    }

    @Override
    protected void createContent(Composite parent) {
        body = new FormBody(parent);
        form = new Form(this::element, new SessionEdits(this::session));
        createSchool(body.section(Messages.School_about));
        createPlace(body.section(Messages.School_place));
        createStaff(body.wideSection(Messages.School_staff));
    }

    @Override
    protected void refresh() {
        form.show();
        body.setTitle(getSite().getService(Elements.class).label(element()),
                Stream.of(EnumTexts.of(element().getKind()), element().getCity()).filter(t -> t != null && !t.isEmpty())
                        .reduce((one, other) -> one + " · " + other).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            staff.setRows(staff());
        } catch (CadreException e) {
            getSite().getService(Errors.class).show(e.getStatus());
        }
    }

    @Override
    public List<TypedText> typed() {
        return form.typed();
    }

    @Override
    public boolean isTyping() {
        return form.isTyping();
    }

    @Override
    public void flush() {
        form.flush();
    }

    private void createSchool(Composite section) {
        form.text(section, SCHOOL__NAME, Messages.School_name);
        form.text(section, SCHOOL__IDENTIFIER, Messages.School_identifier);
        form.choice(section, SCHOOL__KIND, Messages.School_kind);
        form.text(section, SCHOOL__GRADES, Messages.Employment_grades).setMessage(Messages.Employment_gradesHint);
        form.text(section, SCHOOL__ATTRIBUTES, Messages.School_attributes).setMessage(Messages.School_attributesHint);
    }

    private void createPlace(Composite section) {
        form.text(section, SCHOOL__STREET, Messages.School_street);
        form.text(section, SCHOOL__CITY, Messages.School_city);
        form.text(section, SCHOOL__POSTAL_CODE, Messages.School_postalCode);
        form.text(section, DATED__START, Messages.School_openSince).setMessage(Messages.Form_dateHint);
        form.text(section, DATED__END, Messages.School_closedSince).setMessage(Messages.School_closedHint);
    }

    private void createStaff(Composite section) {
        var elements = getSite().getService(Elements.class);
        staff = new DataTable<>(section, "school.staff", SWT.MULTI | SWT.BORDER, List.of( //$NON-NLS-1$
                Column.text("name", Messages.People_name, 30, Staff::name) //$NON-NLS-1$
                        .withIcon(row -> elements.icon(row.educator()))
                        .orderedBy(Comparator.comparing(Staff::sortName, Collator.getInstance())),
                Column.text("role", Messages.People_role, 20, Staff::role))); //$NON-NLS-1$
        staff.setEmptyText(Messages.School_noStaff);
        staff.onOpen(row -> elements.open(row.educator()));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, STAFF_HEIGHT)
                .applyTo(staff.control());
    }

    private List<Staff> staff() throws CadreException {
        var today = Today.in(session());
        return session().work().load(Roots.EDUCATORS).stream()
                .flatMap(educator -> Employments.on(educator, today).stream().filter(e -> e.getSchool() == element())
                        .limit(1).map(e -> new Staff(educator, PersonName.show(educator),
                                PersonName.of(educator).sort(), EnumTexts.of(e.getRole()))))
                .toList();
    }
}
