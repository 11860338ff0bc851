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

/** What a person offers as a mentor. */
final class MentorSection {

    private final ProfileToggle toggle;
    private final ReadersLine readers;

    MentorSection(FormBody body, Form form, Supplier<Educator> person, Edits edits,
            PeopleSource people) {
        var section = body.section(Messages.Person_asMentor);
        readers = ReadersLine.inSection(section);
        toggle = new ProfileToggle(section, Messages.Mentor_offers, EDUCATOR__MENTOR_PROFILE, person, edits);
        var profile = form.of(() -> person.get().getMentorProfile());
        profile.text(section, MENTOR_PROFILE__CASELOAD_LIMIT, Messages.Mentor_caseloadLimit);
        profile.text(section, MENTOR_PROFILE__CASELOAD_MINIMUM, Messages.Mentor_caseloadMinimum);
        profile.text(section, MENTOR_PROFILE__COMPETENCIES, Messages.Mentor_competencies)
                .setMessage(Messages.Form_listHint);
        profile.text(section, PROFILE__FOCUS, Messages.Profile_focus).setMessage(Messages.Form_listHint);
        profile.text(section, PROFILE__STYLES, Messages.Profile_styles).setMessage(Messages.Form_listHint);
        profile.text(section, MENTOR_PROFILE__TRAINING, Messages.Mentor_training).setMessage(Messages.Form_listHint);
        profile.choice(section, MENTOR_PROFILE__RELEASE, Messages.Mentor_release);
        profile.check(section, MENTOR_PROFILE__EXTERNAL, Messages.Mentor_external);
        profile.choices(section, PROFILE__COMMUNICATION, Messages.Profile_communication);
        profile.references(section, PROFILE__PREFERRED, Messages.Profile_preferred, people::all, people.elements());
        profile.references(section, PROFILE__AVOID, Messages.Profile_avoid, people::all, people.elements());
    }

    void show(Rights rights) {
        readers.show(rights, CadrePackage.Literals.MENTOR_PROFILE);
        toggle.show();
    }
}
