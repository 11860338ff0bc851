/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.person;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.Roots;
import org.cadre.model.CadrePackage;
import org.cadre.model.Element;
import org.cadre.ui.Icons;
import org.cadre.ui.Messages;
import org.cadre.ui.editor.Today;
import org.cadre.ui.list.ListEditor;
import org.cadre.ui.table.Column;
import org.eclipse.emf.ecore.EClass;

/** The list of all people. */
public final class PeopleEditor extends ListEditor<PersonRow> {

    /** Id of the editor. */
    public static final String ID = "org.cadre.ui.people"; //$NON-NLS-1$

    /** A list of people. */
    public PeopleEditor() {
        super(Icons.PEOPLE);
    }

    @Override
    @SuppressWarnings("nls")
    protected List<Column<PersonRow>> columns() {
        var person = service(Icons.class).get(Icons.PERSON);
        return List.of(
                Column.text("name", Messages.People_name, 22, PersonRow::name).withIcon(row -> person)
                        .orderedBy(Comparator.comparing(PersonRow::sortName, Collator.getInstance())),
                Column.text("staffId", Messages.People_staffId, 9, PersonRow::staffId),
                Column.text("school", Messages.People_school, 22, row -> row.work().school()),
                Column.text("role", Messages.People_role, 11, row -> row.work().role()),
                Column.text("title", Messages.People_title, 18, (PersonRow row) -> row.work().title()).hidden(),
                Column.text("subjects", Messages.People_subjects, 16, row -> row.work().subjects()),
                Column.text("grades", Messages.People_grades, 9, row -> row.work().grades()),
                Column.<PersonRow> number("years", Messages.People_years, 6, PersonRow::years),
                Column.text("part", Messages.People_part, 11, PersonRow::part),
                Column.text("languages", Messages.People_languages, 14, PersonRow::languages).hidden(),
                Column.text("email", Messages.People_email, 22, PersonRow::email).hidden(),
                Column.text("status", Messages.People_status, 11, PersonRow::status));
    }

    @Override
    protected List<PersonRow> rows(EditSession session) throws CadreException {
        var today = Today.in(session);
        var names = new HashMap<String, String>();
        UnaryOperator<String> languages = tag -> names.computeIfAbsent(tag,
                unknown -> Locale.forLanguageTag(unknown).getDisplayName());
        return session.work().load(Roots.EDUCATORS).stream()
                .map(educator -> PersonRow.of(educator, today, languages)).toList();
    }

    @Override
    protected Element element(PersonRow row) {
        return row.educator();
    }

    @Override
    protected EClass type() {
        return CadrePackage.Literals.EDUCATOR;
    }

    @Override
    protected String emptyText() {
        return Messages.People_empty;
    }

    @Override
    @SuppressWarnings("nls")
    protected List<String> commands() {
        return List.of("org.cadre.ui.disclosure", "org.cadre.ui.exportPerson", "org.cadre.ui.erasePerson");
    }
}
