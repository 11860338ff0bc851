/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.PersonName;
import org.cadre.matching.groups.GroupCard;
import org.cadre.matching.groups.GroupStudio;
import org.cadre.matching.groups.GroupWhy;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.ui.Numbers;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.cadre.ui.Errors;
import org.cadre.ui.details.Details;
import org.cadre.ui.details.Details.Fact;
import org.cadre.ui.details.Details.Section;
import org.cadre.ui.details.DetailsProvider;
import org.cadre.ui.editor.Today;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Explains groups, and why somebody is in one. */
@Component(service = DetailsProvider.class, property = "service.ranking:Integer=210")
public final class GroupDetails implements DetailsProvider {

    private static final int PLACES = 5;

    private final GroupStudio studio;
    private final Errors errors;

    /** Explains what that service knows. */
    @Activate
    public GroupDetails(@Reference GroupStudio studio, @Reference Errors errors) {
        this.studio = studio;
        this.errors = errors;
    }

    @Override
    public Optional<Details> explain(Object selected, EditSession session) {
        return switch (selected) {
            case GroupRow row -> row.card().map(card -> group(row, card));
            case GroupMemberRow row when row.group().isPresent() -> member(row, row.group().get(), session);
            default -> Optional.empty();
        };
    }

    private static Details group(GroupRow row, GroupCard card) {
        var figures = card.figures();
        int people = card.members().size();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.share(Messages.Column_fit, NLS.bind(Messages.Details_fit,
                ScoreTexts.score(figures.fit())), (double) figures.fit() / Numbers.FULL));
        facts.add(Fact.of(Messages.Column_people, NLS.bind(Messages.Details_size, new Object[] { people,
            card.size().least(), card.size().most() })));
        card.facilitators().forEach(leader -> facts.add(Fact.link(Messages.Column_facilitator,
                PersonName.show(leader), leader)));
        facts.add(Fact.of(Messages.Column_experience, row.experience()));
        facts.add(Fact.of(Messages.Details_balance, Numbers.count(figures.crowded(),
                Messages.Details_crowdedOne, figures.crowded() == 0 ? Messages.Details_balanced
                        : Messages.Details_crowded)));
        var sections = new ArrayList<Section>();
        sections.add(new Section(Messages.Details_numbers, facts));
        addShares(sections, Messages.Column_schools, figures.schools(), people);
        addShares(sections, Messages.Column_subjects, figures.subjects(), people);
        sections.add(new Section(Messages.Details_members, card.members().stream()
                .map(person -> Fact.link(lock(card, person), PersonName.show(person), person)).toList()));
        return new Details(row.name(), card.focus().isEmpty() ? Messages.Details_anything
                : NLS.bind(Messages.Details_focus, card.focus()), sections);
    }

    private static String lock(GroupCard card, Educator person) {
        return card.locked().contains(person) ? Messages.Member_locked : ""; //$NON-NLS-1$
    }

    private static void addShares(List<Section> sections, String title, Map<String, Integer> counts,
            int people) {
        if (!counts.isEmpty()) {
            sections.add(new Section(title, counts.entrySet().stream().map(entry -> Fact.share(entry.getKey(),
                    NLS.bind(Messages.Details_ofPeople, entry.getValue(), people),
                    people == 0 ? 0 : (double) entry.getValue() / people)).toList()));
        }
    }

    private Optional<Details> member(GroupMemberRow row, GroupCard card, EditSession session) {
        if (row.leads() || !(card.cohort().eContainer() instanceof Program program)) {
            return Optional.empty();
        }
        try {
            var board = studio.board(session.work(), program, Today.in(session));
            return Optional.of(why(row.person(), card, studio.why(board, row.person(), card.cohort())));
        } catch (CadreException e) {
            errors.show(e.getStatus());
            return Optional.empty();
        }
    }

    private static Details why(Educator person, GroupCard card, GroupWhy why) {
        var sections = new ArrayList<Section>();
        addShares(sections, Messages.Details_aims, why.aims(), why.others());
        addShares(sections, Messages.Details_taught, why.subjects(), why.others());
        if (why.timesKnown() > 0) {
            sections.add(new Section(Messages.Details_time, List.of(Fact.share(Messages.Details_hour,
                    NLS.bind(Messages.Details_ofPeople, why.timesShared(), why.timesKnown()),
                    (double) why.timesShared() / why.timesKnown()))));
        }
        sections.add(new Section(Messages.Details_places, why.places().stream().limit(PLACES)
                .map(place -> Fact.share(place.group().name(), NLS.bind(Messages.Details_fit,
                        ScoreTexts.score(place.fit())), (double) place.fit() / Numbers.FULL)).toList()));
        return new Details(NLS.bind(Messages.Details_in, PersonName.show(person), card.name()),
                NLS.bind(Messages.Details_summary, ScoreTexts.score(why.fit()), why.others()), sections);
    }
}
