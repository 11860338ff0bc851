/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.person;

import static org.cadre.model.CadrePackage.Literals.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.cadre.core.journal.TypedText;
import org.cadre.core.CadreException;
import org.cadre.core.people.Employments;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.ui.Elements;
import org.cadre.ui.Messages;
import org.cadre.ui.editor.ElementEditor;
import org.cadre.ui.editor.Today;
import org.cadre.ui.form.Edits;
import org.cadre.ui.form.EnumTexts;
import org.cadre.ui.form.Form;
import org.cadre.ui.form.FormBody;
import org.cadre.ui.personal.AskedSection;
import org.cadre.ui.roles.Rights;
import org.cadre.ui.roles.SessionEdits;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Shows and edits a person. */
public final class PersonEditor extends ElementEditor<Educator> {

    private FormBody body;
    private Form form;
    private Text first;
    private List<Consumer<Rights>> parts = List.of();

    /** An editor of a person. */
    public PersonEditor() {
        super(Educator.class);
    }

    @Override
    protected void createContent(Composite parent) {
        Edits edits = new SessionEdits(this::session);
        body = new FormBody(parent);
        form = new Form(this::element, edits);
        createName(body.section(Messages.Person_name));
        createContact(body.section(Messages.Person_contact));
        var employments = new EmploymentTable(body.wideSection(Messages.Person_employments), this::element, edits,
                getSite());
        var leaves = new LeaveTable(body.wideSection(Messages.Person_leaves), this::element, edits);
        var people = new PeopleSource(getSite());
        var mentor = new MentorSection(body, form, this::element, edits, people);
        var mentee = new MenteeSection(body, form, this::element, edits, people);
        AskedSection.create(body.wideSection(org.cadre.ui.personal.Messages.Asked_heading), getSite());
        parts = List.of(rights -> employments.show(), leaves::show, mentor::show, mentee::show);
    }

    @Override
    protected void refresh() {
        form.show();
        var rights = Rights.in(session());
        parts.forEach(part -> part.accept(rights));
        body.setTitle(getSite().getService(Elements.class).label(element()), subtitle());
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

    @Override
    public void setFocus() {
        if (first == null) {
            super.setFocus();
        } else {
            first.setFocus();
        }
    }

    private void createName(Composite section) {
        first = form.text(section, EDUCATOR__GIVEN_NAME, Messages.Person_givenName);
        form.text(section, EDUCATOR__MIDDLE_NAME, Messages.Person_middleName);
        form.text(section, EDUCATOR__FAMILY_NAME, Messages.Person_familyName);
        form.text(section, EDUCATOR__PREFERRED_GIVEN_NAME, Messages.Person_preferredGivenName);
        form.text(section, EDUCATOR__PREFERRED_FAMILY_NAME, Messages.Person_preferredFamilyName);
        form.text(section, EDUCATOR__PRONOUNS, Messages.Person_pronouns);
    }

    private void createContact(Composite section) {
        form.text(section, EDUCATOR__STAFF_ID, Messages.Person_staffId);
        form.text(section, EDUCATOR__EMAIL, Messages.Person_email);
        form.text(section, EDUCATOR__PHONE, Messages.Person_phone);
        form.text(section, EDUCATOR__LANGUAGES, Messages.Person_languages).setMessage(Messages.Person_languagesHint);
        form.text(section, EDUCATOR__TEACHING_SINCE, Messages.Person_teachingSince).setMessage(Messages.Form_dateHint);
    }

    private String subtitle() {
        return main().map(PersonEditor::describe).orElse(Messages.Person_notEmployed);
    }

    private Optional<Employment> main() {
        try {
            return Employments.mainOn(element(), Today.in(session()));
        } catch (CadreException e) {
            return Optional.empty();
        }
    }

    private static String describe(Employment work) {
        var school = work.getSchool() == null ? null : work.getSchool().getName();
        return String.join(" · ", Stream.of(EnumTexts.of(work.getRole()), work.getTitle(), school) //$NON-NLS-1$
                .filter(text -> text != null && !text.isBlank()).toList());
    }
}
