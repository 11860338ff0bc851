/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.person;

import static org.cadre.model.CadrePackage.Literals.*;

import java.util.function.Supplier;

import org.cadre.model.CadrePackage;
import org.cadre.model.Educator;
import org.cadre.ui.Messages;
import org.cadre.ui.form.Edits;
import org.cadre.ui.form.Form;
import org.cadre.ui.form.FormBody;
import org.cadre.ui.roles.ReadersLine;
import org.cadre.ui.roles.Rights;

/** What a person seeks as a mentee. */
final class MenteeSection {

    private final ProfileToggle toggle;
    private final ReadersLine readers;

    MenteeSection(FormBody body, Form form, Supplier<Educator> person, Edits edits,
            PeopleSource people) {
        var section = body.section(Messages.Person_asMentee);
        readers = ReadersLine.inSection(section);
        toggle = new ProfileToggle(section, Messages.Mentee_seeks, EDUCATOR__MENTEE_PROFILE, person, edits);
        var profile = form.of(() -> person.get().getMenteeProfile());
        profile.choice(section, MENTEE_PROFILE__STAGE, Messages.Mentee_stage);
        profile.text(section, MENTEE_PROFILE__GOALS, Messages.Mentee_goals).setMessage(Messages.Form_listHint);
        profile.text(section, MENTEE_PROFILE__NEEDS, Messages.Mentee_needs).setMessage(Messages.Form_listHint);
        profile.text(section, PROFILE__FOCUS, Messages.Profile_focus).setMessage(Messages.Form_listHint);
        profile.text(section, PROFILE__STYLES, Messages.Profile_styles).setMessage(Messages.Form_listHint);
        profile.text(section, MENTEE_PROFILE__MENTORING_LANGUAGES, Messages.Mentee_languages)
                .setMessage(Messages.Person_languagesHint);
        profile.text(section, MENTEE_PROFILE__LOAD, Messages.Mentee_load);
        profile.choices(section, PROFILE__COMMUNICATION, Messages.Profile_communication);
        profile.references(section, PROFILE__PREFERRED, Messages.Profile_preferred, people::all, people.elements());
        profile.references(section, PROFILE__AVOID, Messages.Profile_avoid, people::all, people.elements());
    }

    void show(Rights rights) {
        readers.show(rights, CadrePackage.Literals.MENTEE_PROFILE);
        toggle.show();
    }
}
