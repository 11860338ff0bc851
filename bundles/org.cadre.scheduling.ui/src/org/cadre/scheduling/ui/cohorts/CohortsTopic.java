/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.cohorts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Cohort;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.model.Participation;
import org.cadre.model.ParticipationStatus;
import org.cadre.scheduling.desk.CohortDesk;
import org.cadre.scheduling.desk.CohortMembers;
import org.cadre.scheduling.desk.Draft;
import org.cadre.scheduling.ui.form.People;
import org.cadre.scheduling.ui.setup.ListTopic;
import org.cadre.scheduling.ui.setup.Places;
import org.cadre.ui.Elements;
import org.cadre.ui.editor.Today;
import org.cadre.ui.form.EnumTexts;
import org.cadre.ui.table.Column;

/** The cohorts of a program. */
public final class CohortsTopic extends ListTopic<Cohort> {

    private final Map<Cohort, CohortMembers> members = new HashMap<>();

    /** The topic. */
    public CohortsTopic() {
        super(Messages.Cohorts_topic, Literals.COHORT);
    }

    @Override
    protected String explanation() {
        return Messages.Cohorts_explanation;
    }

    @Override
    protected String empty() {
        return Messages.Cohorts_empty;
    }

    @Override
    @SuppressWarnings("nls")
    protected List<Column<Cohort>> columns() {
        var columns = new ArrayList<Column<Cohort>>(List.of(
                Column.text("name", Messages.Cohorts_name, 20, Cohort::getName),
                Column.text("pairs", Messages.Cohorts_pairs, 8,
                        one -> String.valueOf(of(one).pairs().size())),
                Column.text("people", Messages.Cohorts_people, 8,
                        one -> String.valueOf(of(one).everybody().size()))));
        columns.addAll(Places.dated());
        columns.add(Column.text("format", Messages.Cohorts_format, 24, one -> EnumTexts.of(one.getFormat())));
        columns.add(Column.text("focus", Messages.Cohorts_focus, 24,
                one -> Objects.toString(one.getFocus(), "")));
        return columns;
    }

    private CohortMembers of(Cohort one) {
        return members.getOrDefault(one, CohortMembers.none());
    }

    @Override
    protected List<Cohort> rows() throws CadreException {
        members.clear();
        for (var one : site().program().getCohorts()) {
            members.put(one, desk().members(session().work(), one));
        }
        return List.copyOf(site().program().getCohorts());
    }

    @Override
    protected void createButtons() {
        button(Messages.Cohorts_add, this::add);
        eachButton(Messages.Cohorts_change, this::change);
    }

    private void add() throws CadreException {
        var draft = desk().blank(site().program(), CohortFormat.MICRO_MENTORING, Today.in(session()));
        open(Messages.Cohorts_addTitle, draft, null, CohortMembers.none(),
                chosen -> desk().add(session(), site().program(), draft, chosen));
    }

    @Override
    protected void change(Cohort record) throws CadreException {
        var draft = Draft.of(record);
        open(Messages.Cohorts_changeTitle, draft, record, desk().members(session().work(), record),
                chosen -> desk().change(session(), record, draft, chosen));
    }

    @Override
    protected void remove(Cohort record) throws CadreException {
        throw CadreException.input(Messages.Cohorts_stay);
    }

    private void open(String title, Cohort draft, Cohort original, CohortMembers present,
            CohortDialog.Kept kept) throws CadreException {
        var pairs = desk().pairs(session().work(), site().program(), original);
        var people = new LinkedHashSet<>(present.people());
        people.addAll(participants(new CohortMembers(pairs, List.of()).everybody()));
        var others = new People(session().work().load(Roots.EDUCATORS),
                site().editorSite().getService(Elements.class));
        new CohortDialog(shell(), title, new CohortDialog.Start(draft, present,
                new CohortMembers(pairs, List.copyOf(people)), others), kept).open();
    }

    private List<Educator> participants(Set<Educator> paired) {
        return site().program().getParticipations().stream()
                .filter(one -> one.getStatus() == ParticipationStatus.JOINED)
                .map(Participation::getEducator).filter(Objects::nonNull).distinct()
                .filter(one -> !paired.contains(one)).sorted(Comparator.comparing(PersonName::show))
                .toList();
    }

    private CohortDesk desk() {
        return site().editorSite().getService(CohortDesk.class);
    }
}
