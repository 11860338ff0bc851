/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.Employments;
import org.cadre.core.store.Roots;
import org.cadre.model.CadrePackage;
import org.cadre.model.Element;
import org.cadre.model.Employment;
import org.cadre.model.School;
import org.cadre.ui.Elements;
import org.cadre.ui.Icons;
import org.cadre.ui.Messages;
import org.cadre.ui.editor.Today;
import org.cadre.ui.form.EnumTexts;
import org.cadre.ui.list.ListEditor;
import org.cadre.ui.table.Column;
import org.eclipse.emf.ecore.EClass;

/** The list of all schools. */
public final class SchoolsEditor extends ListEditor<SchoolsEditor.Row> {

    /** Id of the editor. */
    public static final String ID = "org.cadre.ui.schools"; //$NON-NLS-1$

    /**
     * A school as the list shows it.
     *
     * @param school the school
     * @param staff how many people work there today
     */
    record Row(School school, String name, String kind, String grades, String city, String attributes, int staff) {
    }

    /** A list of schools. */
    public SchoolsEditor() {
        super(Icons.SCHOOL);
    }

    @Override
    @SuppressWarnings("nls")
    protected List<Column<Row>> columns() {
        var icon = service(Icons.class).get(Icons.SCHOOL);
        return List.of(Column.text("name", Messages.School_name, 28, Row::name).withIcon(row -> icon),
                Column.text("kind", Messages.School_kind, 12, Row::kind),
                Column.text("grades", Messages.Employment_grades, 16, Row::grades),
                Column.text("city", Messages.School_city, 16, Row::city),
                Column.text("attributes", Messages.School_attributes, 16, Row::attributes),
                Column.<Row> number("staff", Messages.School_staffToday, 7, Row::staff));
    }

    @Override
    protected List<Row> rows(EditSession session) throws CadreException {
        var staff = staff(session);
        return session.work().load(Roots.SCHOOLS).stream().map(school -> row(school, staff)).toList();
    }

    @Override
    protected Element element(Row row) {
        return row.school();
    }

    @Override
    protected EClass type() {
        return CadrePackage.Literals.SCHOOL;
    }

    @Override
    protected String emptyText() {
        return Messages.Schools_empty;
    }

    private Row row(School school, Map<School, Integer> staff) {
        return new Row(school, service(Elements.class).label(school), EnumTexts.of(school.getKind()),
                String.join(", ", school.getGrades()), school.getCity() == null ? "" : school.getCity(), //$NON-NLS-1$ //$NON-NLS-2$
                String.join(", ", school.getAttributes()), staff.getOrDefault(school, 0)); //$NON-NLS-1$
    }

    private static Map<School, Integer> staff(EditSession session) throws CadreException {
        var today = Today.in(session);
        var counts = new HashMap<School, Integer>();
        for (var educator : session.work().load(Roots.EDUCATORS)) {
            Employments.on(educator, today).stream().map(Employment::getSchool).distinct()
                    .forEach(school -> counts.merge(school, 1, Integer::sum));
        }
        return counts;
    }
}
