/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.Employments;
import org.cadre.core.people.Experience;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.model.Educator;
import org.cadre.model.Employment;
import org.cadre.model.Mentorship;
import org.cadre.ui.Errors;
import org.cadre.ui.Messages;
import org.cadre.ui.details.Details.Fact;
import org.cadre.ui.details.Details.Section;
import org.cadre.ui.editor.Today;
import org.cadre.ui.form.EnumTexts;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says of a person where she works, how long she has been an educator and with whom she works in which program. */
@Component(service = DetailsProvider.class, property = "service.ranking:Integer=100")
public final class PersonDetails implements DetailsProvider {

    private final Errors errors;

    /** Tells failures with that service. */
    @Activate
    public PersonDetails(@Reference Errors errors) {
        this.errors = errors;
    }

    @Override
    public Optional<Details> explain(Object selected, EditSession session) {
        return selected instanceof Educator educator ? Optional.of(explain(educator, session)) : Optional.empty();
    }

    private Details explain(Educator educator, EditSession session) {
        var sections = new ArrayList<Section>();
        try {
            var today = Today.in(session);
            var work = Employments.on(educator, today).stream().map(PersonDetails::work).toList();
            if (!work.isEmpty()) {
                sections.add(new Section(Messages.Details_work, work));
            }
            var pairs = pairs(educator, session);
            if (!pairs.isEmpty()) {
                sections.add(new Section(Messages.Details_mentoring, pairs));
            }
            var years = Experience.years(educator, today);
            return new Details(PersonName.show(educator), years.isPresent()
                    ? NLS.bind(Messages.Details_years, years.getAsInt()) : "", sections); //$NON-NLS-1$
        } catch (CadreException e) {
            errors.show(e.getStatus());
            return new Details(PersonName.show(educator), "", sections); //$NON-NLS-1$
        }
    }

    private static Fact work(Employment employment) {
        var role = EnumTexts.of(employment.getRole());
        var school = employment.getSchool();
        return school == null ? Fact.of(role, "") : Fact.link(role, school.getName(), school); //$NON-NLS-1$
    }

    private static List<Fact> pairs(Educator educator, EditSession session) throws CadreException {
        return session.work().load(Roots.MENTORSHIPS).stream()
                .filter(pair -> pair.getMentor() == educator || pair.getMentee() == educator)
                .map(pair -> pair(educator, pair)).toList();
    }

    private static Fact pair(Educator educator, Mentorship pair) {
        var mentors = pair.getMentor() == educator;
        var other = mentors ? pair.getMentee() : pair.getMentor();
        var label = NLS.bind(mentors ? Messages.Details_mentorOf : Messages.Details_menteeOf,
                EnumTexts.of(pair.getStatus()));
        return other == null ? Fact.of(label, "") : Fact.link(label, PersonName.show(other), other); //$NON-NLS-1$
    }
}
